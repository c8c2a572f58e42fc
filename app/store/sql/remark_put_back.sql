INSERT INTO remark (id, reading, author, passage, text, at, done) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
