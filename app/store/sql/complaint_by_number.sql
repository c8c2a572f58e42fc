SELECT id FROM complaint WHERE number = ?1
