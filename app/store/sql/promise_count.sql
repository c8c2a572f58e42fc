-- Open promises in sight: ?1 today, ?2 and ?3 the first and last day due.
SELECT count(*) FROM promise p
WHERE p.kept IS NULL AND p.broken = 0 AND p.due BETWEEN ?2 AND ?3
  AND ((p.snoozed_until IS NULL AND p.awaits_answer IS NULL) OR p.snoozed_until <= ?1
       OR (p.awaits_answer IS NOT NULL AND (SELECT last_incoming FROM complaint WHERE id = p.complaint) > p.awaits_answer))
