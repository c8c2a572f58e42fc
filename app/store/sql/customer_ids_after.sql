SELECT id FROM customer WHERE id > ?1 ORDER BY id LIMIT ?2
