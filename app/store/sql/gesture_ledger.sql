-- ?1 and ?2 the first and last day, ?3 the most that are shown.
SELECT g.id, g.complaint, g.kind, g.what, g.cost, g.currency, g.why, g.staff, g.given_on,
    c.number, c.subject, c.customer, coalesce(s.name, '')
FROM gesture g JOIN complaint c ON c.id = g.complaint LEFT JOIN staff s ON s.id = g.staff
WHERE g.given_on BETWEEN ?1 AND ?2 ORDER BY g.given_on DESC, g.id DESC LIMIT ?3
