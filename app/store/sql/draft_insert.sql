INSERT INTO draft (complaint, text, language, saved, revision) VALUES (?1, ?2, ?3, ?4, 1)
