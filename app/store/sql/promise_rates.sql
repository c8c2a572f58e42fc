-- Promises due from ?1 to ?2, by owner and month. One that was given a new date in good time counts neither way.
SELECT p.owner, coalesce(s.name, ''), substr(p.due, 1, 7) || '-01',
    sum(p.kept IS NOT NULL AND (p.settled_on IS NULL OR p.settled_on <= p.due)),
    sum(p.kept IS NOT NULL AND p.settled_on > p.due),
    sum(p.kept IS NULL)
FROM promise p LEFT JOIN staff s ON s.id = p.owner
WHERE p.due BETWEEN ?1 AND ?2 AND NOT (p.renewed_as IS NOT NULL AND p.settled_on <= p.due)
GROUP BY 1, 3 ORDER BY 3 DESC, 2
