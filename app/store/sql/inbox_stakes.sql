SELECT c.id, c.customer, c.status, c.heat, c.signals, c.received, c.acknowledged, c.last_incoming,
    ifnull(s.net, 0), s.currency,
    (SELECT count(*) FROM promise p WHERE p.complaint = c.id AND p.kept IS NULL AND p.broken = 0 AND p.due < ?2),
    (SELECT count(*) FROM promise p WHERE p.complaint = c.id AND p.broken = 1
        AND NOT (p.renewed_as IS NOT NULL AND p.settled_on <= p.due)),
    (SELECT count(*) FROM complaint o WHERE o.customer = c.customer AND o.id <> c.id AND o.status <> 'not_a_complaint'),
    c.wanted_by
FROM json_each(?1) wanted
JOIN complaint c ON c.id = wanted.value
LEFT JOIN customer_spend s ON s.customer = c.customer AND s.currency =
    (SELECT m.currency FROM customer_spend m WHERE m.customer = c.customer ORDER BY m.net DESC, m.currency LIMIT 1)
ORDER BY wanted.key
