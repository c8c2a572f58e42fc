INSERT INTO message (complaint, kind, author, sender, recipient, subject, at, text, quoted, signature, html, header_id, sent_by,
    delivery, content_hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)
