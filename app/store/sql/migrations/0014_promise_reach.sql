-- A shop with a million complaints has tens of thousands of open promises: they are counted from the index alone, those out of sight
-- have an index of their own, and the rates of a year are read without touching a row.
DROP INDEX promise_open;
CREATE INDEX promise_open ON promise (due, complaint, snoozed_until, awaits_answer) WHERE kept IS NULL AND broken = 0;
CREATE INDEX promise_asleep ON promise (due, complaint)
    WHERE kept IS NULL AND broken = 0 AND (snoozed_until IS NOT NULL OR awaits_answer IS NOT NULL);
DROP INDEX promise_by_day;
CREATE INDEX promise_by_day ON promise (due, owner, kept, settled_on, renewed_as);
