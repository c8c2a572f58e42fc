SELECT id FROM customer WHERE folded_name = ?1 AND folded_name <> '' ORDER BY id
