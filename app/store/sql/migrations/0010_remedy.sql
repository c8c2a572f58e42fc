-- What was offered, chosen and delivered. One row a round: a complaint opened again begins a new one and keeps the earlier.
CREATE TABLE remedy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    complaint INTEGER NOT NULL REFERENCES complaint,
    asked TEXT, -- by her, when the round ended
    offered TEXT NOT NULL DEFAULT '', -- what she may choose from, codes with spaces between
    offered_on TEXT, -- ISO day of the shop, as all days here
    chosen TEXT,
    chosen_on TEXT,
    cost INTEGER, -- to the shop, minor units; NULL: not said
    currency TEXT NOT NULL DEFAULT '',
    delivered_on TEXT,
    ended TEXT CHECK (ended IN ('delivered', 'said_well', 'not_accepted')), -- NULL: the round lasts
    ended_on TEXT
);
CREATE INDEX remedy_of_complaint ON remedy (complaint, id);
INSERT INTO remedy (complaint, asked, chosen) SELECT id, asked, given FROM complaint WHERE given IS NOT NULL;
-- Was it us? One row an answered question of the checklist.
CREATE TABLE assessment (
    complaint INTEGER NOT NULL REFERENCES complaint,
    question TEXT NOT NULL, -- manufacture, information, instructions, carrier, invoice, staff, use
    answer TEXT NOT NULL CHECK (answer IN ('us', 'not_us', 'unclear')),
    staff INTEGER REFERENCES staff,
    at INTEGER NOT NULL,
    PRIMARY KEY (complaint, question)
) WITHOUT ROWID;
