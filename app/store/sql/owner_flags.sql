SELECT c.id,
    EXISTS (SELECT 1 FROM complaint o WHERE o.customer = c.customer AND o.received BETWEEN c.received - ?3 AND c.received
        AND (o.received < c.received OR o.id < c.id) AND o.id <> c.id AND o.status <> 'not_a_complaint'),
    (SELECT count(*) FROM remedy r WHERE r.complaint = c.id) > 1
        OR EXISTS (SELECT 1 FROM event e JOIN message m ON m.id = CAST(e.after AS INTEGER) AND m.complaint = c.id
            WHERE e.complaint = c.id AND e.kind = 'reopened_by_customer'),
    EXISTS (SELECT 1 FROM promise p WHERE p.complaint = c.id AND p.kept IS NULL AND (
        p.broken = 0 AND p.due < ?2
        OR p.broken = 1 AND NOT (p.renewed_as IS NOT NULL AND p.settled_on <= p.due)))
FROM json_each(?1) wanted
JOIN complaint c ON c.id = wanted.value
WHERE c.status IN ('new', 'acknowledged', 'ours', 'waiting', 'answered', 'not_accepted')
