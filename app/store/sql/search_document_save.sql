INSERT INTO search_document (complaint, ref, who, subject, body) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (complaint) DO UPDATE SET ref = excluded.ref, who = excluded.who, subject = excluded.subject, body = excluded.body
