INSERT INTO batch (kind, started, files) VALUES (?1, ?2, ?3)
