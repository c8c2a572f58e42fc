INSERT INTO search (rowid, ref, who, subject, body) VALUES (?1, ?2, ?3, ?4, ?5)
