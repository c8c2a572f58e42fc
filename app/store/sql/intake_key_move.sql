UPDATE OR IGNORE customer_key SET customer = ?2, position = position + 1000 WHERE customer = ?1
