SELECT count(*) FROM complaint WHERE customer = ?1
