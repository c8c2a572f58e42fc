INSERT INTO search (search, rowid, ref, who, subject, body) VALUES ('delete', ?1, ?2, ?3, ?4, ?5)
