SELECT id, complaint, kind, due, due_time, owner, sentence, kept, broken, settled_on, renewed_as, snoozed_until, awaits_answer, message
FROM promise WHERE kept IS NULL AND broken = 0 AND due <= ?1 ORDER BY due, complaint, id LIMIT ?2
