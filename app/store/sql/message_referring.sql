SELECT m.id, m.complaint, m.kind, m.delivery
FROM message_reference r JOIN message m ON m.id = r.message WHERE r.header_id = ?1 GROUP BY m.id ORDER BY m.id
