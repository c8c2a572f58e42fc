SELECT g.id, g.complaint, g.kind, g.what, g.cost, g.currency, g.why, g.staff, g.given_on
FROM complaint c JOIN gesture g ON g.complaint = c.id WHERE c.customer = ?1 ORDER BY g.given_on, g.id
