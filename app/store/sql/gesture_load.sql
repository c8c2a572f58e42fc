SELECT id, complaint, kind, what, cost, currency, why, staff, given_on FROM gesture WHERE id = ?1
