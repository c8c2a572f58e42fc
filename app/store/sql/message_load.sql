SELECT id, complaint, kind, author, sender, recipient, subject, at, text, quoted, signature, html, header_id, sent_by, delivery
FROM message WHERE id = ?1
