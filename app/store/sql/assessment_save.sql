INSERT INTO assessment (complaint, question, answer, staff, at) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (complaint, question) DO UPDATE SET answer = excluded.answer, staff = excluded.staff, at = excluded.at
