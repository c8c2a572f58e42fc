-- ?1 today, ?2 and ?3 the first and last day due, ?4 those out of sight (1) or the others (0).
SELECT count(*) FROM promise p
WHERE p.kept IS NULL AND p.broken = 0 AND p.due BETWEEN ?2 AND ?3
  AND CASE WHEN p.snoozed_until IS NULL AND p.awaits_answer IS NULL THEN 0 ELSE coalesce((p.snoozed_until > ?1 OR (p.awaits_answer IS NOT NULL AND p.snoozed_until IS NULL))
        AND (p.awaits_answer IS NULL
             OR coalesce((SELECT last_incoming FROM complaint WHERE id = p.complaint), 0) <= p.awaits_answer), 0) END = ?4
