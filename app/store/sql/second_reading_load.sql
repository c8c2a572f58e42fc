SELECT id, complaint, asked_by, reader, note, state, asked, answered FROM second_reading WHERE id = ?1
