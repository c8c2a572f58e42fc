INSERT INTO message_reference (message, position, header_id) VALUES (?1, ?2, ?3)
