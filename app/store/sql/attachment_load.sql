SELECT id, name, mime_type, sha256, size, inline_image FROM attachment WHERE id = ?1
