SELECT l.other, CASE c.name WHEN '' THEN c.company ELSE c.name END, l.kind
FROM (SELECT b AS other, kind FROM customer_link WHERE a = ?1
      UNION ALL SELECT a, kind FROM customer_link WHERE b = ?1) l
JOIN customer c ON c.id = l.other
ORDER BY l.kind, l.other
