INSERT OR IGNORE INTO customer_remember (customer, text, at, position)
VALUES (?1, ?2, ?3, (SELECT ifnull(max(position), -1) + 1 FROM customer_remember WHERE customer = ?1))
