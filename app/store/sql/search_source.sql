SELECT c.number, ifnull(p.order_number, ''), ifnull(k.name, ''), ifnull(k.company, ''),
    ifnull((SELECT group_concat(value, ' ') FROM customer_key e WHERE e.customer = c.customer AND e.kind = 'email'), ''),
    c.subject
FROM complaint c LEFT JOIN customer k ON k.id = c.customer LEFT JOIN purchase p ON p.id = c.purchase
WHERE c.id = ?1
