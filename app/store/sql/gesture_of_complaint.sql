SELECT id, complaint, kind, what, cost, currency, why, staff, given_on FROM gesture WHERE complaint = ?1 ORDER BY given_on, id
