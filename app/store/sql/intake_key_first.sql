UPDATE customer_key SET position = (SELECT min(position) - 1 FROM customer_key k WHERE k.customer = ?1 AND k.kind = 'external')
WHERE customer = ?1 AND kind = 'external' AND value = ?2
