-- Facts of the law the shop took instead of the program's own; rows are only added, for the complaints of their time.
CREATE TABLE law_facts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    country TEXT NOT NULL,
    facts TEXT NOT NULL, -- a file like resources/law/be.toml; '': the program's own again
    signer TEXT NOT NULL, -- the key that signed them, '' the shop corrected them itself
    adopted INTEGER NOT NULL
);
