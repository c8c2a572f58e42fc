SELECT id, complaint, kind, delivery FROM message WHERE content_hash = ?1 AND content_hash <> '' ORDER BY id
