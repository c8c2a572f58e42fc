-- What joins the parts of an order that came in over several files or imports.
ALTER TABLE purchase ADD COLUMN identity TEXT NOT NULL DEFAULT ''; -- order number, or what stands for it; '' by hand
ALTER TABLE purchase ADD COLUMN declared INTEGER NOT NULL DEFAULT 0; -- the total was said, not summed up from lines
ALTER TABLE purchase_line ADD COLUMN fingerprint INTEGER; -- of the row it was read from
CREATE INDEX purchase_by_identity ON purchase (identity, source) WHERE identity <> '';
