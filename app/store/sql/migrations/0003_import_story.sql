-- What an import read and how it ended, so that it can be told and taken back later.
ALTER TABLE batch ADD COLUMN files TEXT NOT NULL DEFAULT '[]'; -- JSON list of paths
ALTER TABLE batch ADD COLUMN total TEXT NOT NULL DEFAULT '[]'; -- JSON list: read, added, updated, skipped, ignored, rejected
ALTER TABLE batch ADD COLUMN ending TEXT NOT NULL DEFAULT '';  -- whole, stopped, failed; '' before 0003 or interrupted
