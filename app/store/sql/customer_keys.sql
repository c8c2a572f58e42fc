SELECT kind, value FROM customer_key WHERE customer = ?1 ORDER BY kind, position, id
