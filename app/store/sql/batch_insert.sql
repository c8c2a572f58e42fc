INSERT INTO batch (kind, started) VALUES (?1, ?2)
