SELECT c.id,
    CASE WHEN k.id IS NULL
        THEN (SELECT m.sender FROM message m WHERE m.complaint = c.id AND m.kind = 'incoming' ORDER BY m.at LIMIT 1)
        WHEN k.name = '' THEN k.company ELSE k.name END,
    (SELECT initials FROM staff WHERE id = c.handler),
    (SELECT substr(m.text, 1, 300) FROM message m WHERE m.complaint = c.id AND m.kind = 'incoming'
        ORDER BY m.at DESC, m.id DESC LIMIT 1),
    (SELECT count(*) FROM message m JOIN attachment a ON a.message = m.id WHERE m.complaint = c.id AND NOT a.inline_image),
    EXISTS (SELECT 1 FROM draft d WHERE d.complaint = c.id AND d.text <> ''),
    (SELECT min(p.due) FROM promise p WHERE p.complaint = c.id AND p.kept IS NULL AND p.broken = 0),
    (SELECT s.initials FROM second_reading r JOIN staff s ON s.id = r.reader
        WHERE r.complaint = c.id AND r.closed IS NULL AND r.state = 'waiting' ORDER BY r.id DESC LIMIT 1)
FROM json_each(?1) wanted
JOIN complaint c ON c.id = wanted.value
LEFT JOIN customer k ON k.id = c.customer
ORDER BY wanted.key
