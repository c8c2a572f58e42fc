SELECT id, author, passage, text, at, done FROM remark WHERE reading = ?1 ORDER BY id
