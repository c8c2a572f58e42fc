ALTER TABLE complaint ADD COLUMN wanted_by TEXT; -- ISO day: the day she set or needs it by
ALTER TABLE complaint ADD COLUMN wanted_words TEXT NOT NULL DEFAULT ''; -- that say so, '' when put in by hand
-- Drafts handed to a colleague before they go, and the remarks on them.
CREATE TABLE second_reading (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    complaint INTEGER NOT NULL REFERENCES complaint,
    asked_by INTEGER REFERENCES staff,
    reader INTEGER REFERENCES staff,
    note TEXT NOT NULL,
    state TEXT NOT NULL,
    asked INTEGER NOT NULL,
    answered INTEGER,
    closed INTEGER -- NULL: it lasts
);
CREATE INDEX second_reading_of_complaint ON second_reading (complaint) WHERE closed IS NULL;
CREATE INDEX second_reading_by_reader ON second_reading (reader, state) WHERE closed IS NULL;
CREATE TABLE remark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reading INTEGER NOT NULL REFERENCES second_reading ON DELETE CASCADE,
    author INTEGER REFERENCES staff,
    passage TEXT NOT NULL, -- the words it is about, '' all of it
    text TEXT NOT NULL,
    at INTEGER NOT NULL,
    done INTEGER
);
CREATE INDEX remark_of_reading ON remark (reading);
