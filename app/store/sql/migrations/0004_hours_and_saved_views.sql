ALTER TABLE shop ADD COLUMN languages TEXT NOT NULL DEFAULT ''; -- the shop replies in, codes with spaces between
ALTER TABLE shop ADD COLUMN logo BLOB NOT NULL DEFAULT x''; -- PNG
CREATE TABLE shop_hours (
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 7), -- 1 is Monday
    opens TEXT NOT NULL, -- HH:MM, local time of the shop
    closes TEXT NOT NULL, -- 24:00 is midnight
    PRIMARY KEY (day, opens)
) WITHOUT ROWID;
CREATE TABLE shop_closure (
    first TEXT NOT NULL, -- ISO day
    last TEXT NOT NULL,
    PRIMARY KEY (first, last)
) WITHOUT ROWID;
-- Searches kept under a name, in the order in which they are shown.
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    search TEXT NOT NULL,
    within TEXT, -- a list of the inbox; NULL: everywhere
    position INTEGER NOT NULL
);
CREATE UNIQUE INDEX saved_view_by_name ON saved_view (name COLLATE NOCASE);
