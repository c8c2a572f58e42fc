DELETE FROM customer_remember WHERE customer = ?1 AND text = ?2
