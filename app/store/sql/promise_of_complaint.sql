SELECT id, complaint, kind, due, due_time, owner, sentence, kept, broken FROM promise WHERE complaint = ?1
ORDER BY due, due_time, id
