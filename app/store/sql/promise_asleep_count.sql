-- ?1 today. Open promises out of sight: until a day, until she writes, or until whichever is first.
SELECT count(*) FROM promise p
WHERE p.kept IS NULL AND p.broken = 0 AND (p.snoozed_until IS NOT NULL OR p.awaits_answer IS NOT NULL)
  AND (p.snoozed_until > ?1 OR p.snoozed_until IS NULL)
  AND (p.awaits_answer IS NULL OR coalesce((SELECT last_incoming FROM complaint WHERE id = p.complaint), 0) <= p.awaits_answer)
