-- ?1 ids of complaints as a JSON list.
SELECT complaint, score FROM after_care WHERE score IS NOT NULL AND complaint IN (SELECT value FROM json_each(?1))
