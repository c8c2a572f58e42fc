INSERT INTO second_reading (complaint, asked_by, reader, note, state, asked) VALUES (?1, ?2, ?3, ?4, 'waiting', ?5)
