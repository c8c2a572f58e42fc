SELECT customer, value FROM customer_key WHERE kind = ?1 AND lookup = ?2 AND (?3 = '' OR system = ?3) ORDER BY customer
