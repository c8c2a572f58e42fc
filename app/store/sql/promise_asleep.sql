-- As promise_asleep_count.sql, and ?2 the most that are shown. The columns are those of promise_board.sql.
SELECT p.id, p.complaint, p.kind, p.due, p.due_time, p.owner, p.sentence, p.kept, p.broken, p.settled_on, p.renewed_as, p.snoozed_until,
    p.awaits_answer, p.message, c.number, c.subject, c.language, cu.name, s.name
FROM promise p JOIN complaint c ON c.id = p.complaint
LEFT JOIN customer cu ON cu.id = c.customer
LEFT JOIN staff s ON s.id = p.owner
WHERE p.kept IS NULL AND p.broken = 0 AND (p.snoozed_until IS NOT NULL OR p.awaits_answer IS NOT NULL)
  AND (p.snoozed_until > ?1 OR p.snoozed_until IS NULL)
  AND (p.awaits_answer IS NULL OR coalesce((SELECT last_incoming FROM complaint WHERE id = p.complaint), 0) <= p.awaits_answer)
ORDER BY p.due, p.complaint, p.id LIMIT ?2
