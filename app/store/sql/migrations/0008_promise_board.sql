ALTER TABLE promise ADD COLUMN settled_on TEXT; -- ISO day of the shop on which it was kept, broken or renewed
ALTER TABLE promise ADD COLUMN renewed_as INTEGER; -- the promise that took its place
ALTER TABLE promise ADD COLUMN snoozed_until TEXT; -- ISO day
ALTER TABLE promise ADD COLUMN awaits_answer INTEGER; -- out of sight until she writes after this instant
ALTER TABLE promise ADD COLUMN message INTEGER; -- the reply it was made in
CREATE INDEX promise_by_day ON promise (due);
