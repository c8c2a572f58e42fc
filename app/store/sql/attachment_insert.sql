INSERT INTO attachment (message, name, mime_type, sha256, size, inline_image) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
