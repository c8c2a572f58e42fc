DELETE FROM customer_remember WHERE customer = ?1 AND text NOT IN (SELECT value FROM json_each(?2))
