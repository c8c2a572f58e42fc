UPDATE promise SET complaint = ?1, kind = ?2, due = ?3, due_time = ?4, owner = ?5, sentence = ?6, kept = ?7, broken = ?8
WHERE id = ?9
