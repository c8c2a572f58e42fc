SELECT m.id, m.complaint, m.kind, m.delivery
FROM json_each(?1) wanted JOIN message m ON m.header_id = wanted.value AND m.header_id <> ''
ORDER BY wanted.key, m.id
