SELECT id, complaint, kind, due, due_time, owner, sentence, kept, broken
FROM promise WHERE kept IS NULL AND broken = 0 AND due <= ?1 ORDER BY due, complaint, id LIMIT ?2
