INSERT INTO promise (complaint, kind, due, due_time, owner, sentence, kept, broken) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
