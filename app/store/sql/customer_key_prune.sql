DELETE FROM customer_key WHERE customer = ?1 AND kind = ?2 AND value NOT IN (SELECT value FROM json_each(?3))
