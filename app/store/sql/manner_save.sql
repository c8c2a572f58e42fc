INSERT INTO manner (staff, marks, spelling) VALUES (?1, ?2, ?3)
ON CONFLICT (staff) DO UPDATE SET marks = excluded.marks, spelling = excluded.spelling
