-- The shop's own phrases, which its replies are checked for.
CREATE TABLE house_phrase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    phrase TEXT NOT NULL,
    matched TEXT NOT NULL, -- as_written, all_forms, pattern
    language TEXT, -- NULL: every one
    about TEXT NOT NULL, -- a category of findings
    severity TEXT NOT NULL,
    why TEXT NOT NULL,
    instead TEXT NOT NULL -- one a line
);
-- Words of the shop's own dictionary.
CREATE TABLE own_word (word TEXT PRIMARY KEY) WITHOUT ROWID;
-- How each person wants to be told while writing; staff 0: nobody in particular.
CREATE TABLE manner (
    staff INTEGER PRIMARY KEY,
    marks TEXT NOT NULL, -- all, stops, none
    spelling INTEGER NOT NULL
);
