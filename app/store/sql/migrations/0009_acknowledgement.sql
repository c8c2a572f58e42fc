-- How soon a complaint should be acknowledged, and when that turns urgent, in opening hours.
ALTER TABLE shop ADD COLUMN acknowledge_within INTEGER NOT NULL DEFAULT 9 CHECK (acknowledge_within > 0);
ALTER TABLE shop ADD COLUMN acknowledge_warning INTEGER NOT NULL DEFAULT 3 CHECK (acknowledge_warning >= 0);
