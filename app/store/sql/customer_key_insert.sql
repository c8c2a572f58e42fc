INSERT OR IGNORE INTO customer_key (customer, kind, value, lookup, system, position)
VALUES (?1, ?2, ?3, ?4, ?5, (SELECT ifnull(max(position), -1) + 1 FROM customer_key WHERE customer = ?1 AND kind = ?2))
