-- Templates and explanation cards of the shop. Those the program ships are not rows; one that was changed, hidden or moved is, under
-- its key. Title and body stay empty while the words are the program's, so that better ones of a later version are taken.
CREATE TABLE house_text (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('template', 'card')),
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    shipped TEXT NOT NULL DEFAULT '', -- key of the shipped one it stands for
    hidden INTEGER NOT NULL DEFAULT 0,
    position INTEGER NOT NULL
);
CREATE UNIQUE INDEX house_text_by_key ON house_text (language, shipped) WHERE shipped <> '';
