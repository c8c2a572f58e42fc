INSERT INTO customer_remember (customer, text, position) VALUES (?1, ?2, ?3)
ON CONFLICT (customer, text) DO UPDATE SET position = excluded.position
