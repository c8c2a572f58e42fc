INSERT INTO remark (reading, author, passage, text, at) VALUES (?1, ?2, ?3, ?4, ?5)
