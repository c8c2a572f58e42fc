-- The ledger of gestures: what was given beyond the remedy. Whose it is follows from the complaint.
CREATE TABLE gesture (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    complaint INTEGER NOT NULL REFERENCES complaint,
    kind TEXT NOT NULL,
    what TEXT NOT NULL, -- in words, '' none
    cost INTEGER NOT NULL, -- to the shop, minor units
    currency TEXT NOT NULL,
    why TEXT NOT NULL,
    staff INTEGER REFERENCES staff,
    given_on TEXT NOT NULL -- ISO day of the shop, as all days here
);
CREATE INDEX gesture_of_complaint ON gesture (complaint);
CREATE INDEX gesture_by_day ON gesture (given_on DESC, id DESC);
-- What was changed so that a cause does not come back, and whom we told.
CREATE TABLE prevention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    cause TEXT NOT NULL,
    article TEXT NOT NULL, -- '' all of that cause
    what TEXT NOT NULL,
    changed_on TEXT NOT NULL,
    staff INTEGER REFERENCES staff
);
CREATE INDEX prevention_by_cause ON prevention (cause, changed_on);
CREATE TABLE prevention_told (
    prevention INTEGER NOT NULL REFERENCES prevention ON DELETE CASCADE,
    complaint INTEGER NOT NULL REFERENCES complaint,
    told_on TEXT NOT NULL,
    PRIMARY KEY (prevention, complaint)
) WITHOUT ROWID;
CREATE INDEX prevention_told_in ON prevention_told (complaint);
CREATE INDEX complaint_by_cause ON complaint (cause, received) WHERE cause IS NOT NULL;
-- How she says we handled it.
CREATE TABLE after_care (
    complaint INTEGER PRIMARY KEY REFERENCES complaint,
    asked_on TEXT,
    score INTEGER CHECK (score BETWEEN 0 AND 10),
    words TEXT NOT NULL DEFAULT '',
    answered_on TEXT,
    staff INTEGER REFERENCES staff
);
