SELECT r.complaint, c.number, c.subject, (SELECT name FROM staff WHERE id = r.asked_by), r.asked
FROM second_reading r JOIN complaint c ON c.id = r.complaint
WHERE r.reader = ?1 AND r.closed IS NULL AND r.state = 'waiting' ORDER BY r.asked, r.id
