INSERT INTO house_text (id, kind, language, title, body, shipped, hidden, position)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
