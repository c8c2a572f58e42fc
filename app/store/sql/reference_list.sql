SELECT header_id FROM message_reference WHERE message = ?1 ORDER BY position
