SELECT id FROM complaint WHERE customer = ?1
