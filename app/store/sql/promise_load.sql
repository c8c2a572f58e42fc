SELECT id, complaint, kind, due, due_time, owner, sentence, kept, broken FROM promise WHERE id = ?1
