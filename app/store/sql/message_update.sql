UPDATE message SET complaint = ?1, kind = ?2, author = ?3, sender = ?4, recipient = ?5, subject = ?6, at = ?7, text = ?8,
    quoted = ?9, signature = ?10, html = ?11, header_id = ?12, sent_by = ?13, delivery = ?14
WHERE id = ?15
