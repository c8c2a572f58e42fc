SELECT id, complaint, asked_by, reader, note, state, asked, answered FROM second_reading
WHERE complaint = ?1 AND closed IS NULL ORDER BY id DESC LIMIT 1
