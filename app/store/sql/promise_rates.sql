-- Promises due from ?1 to ?2, by owner and month. One that was given a new date in good time counts neither way. Counted by day first,
-- in the order of the index: a year's promises are not sorted.
SELECT d.owner, coalesce(s.name, ''), substr(d.due, 1, 7) || '-01', sum(d.kept), sum(d.late), sum(d.broken)
FROM (SELECT p.owner, p.due,
          sum(p.kept IS NOT NULL AND (p.settled_on IS NULL OR p.settled_on <= p.due)) AS kept,
          sum(p.kept IS NOT NULL AND p.settled_on > p.due) AS late,
          sum(p.kept IS NULL) AS broken
      FROM promise p
      WHERE p.due BETWEEN ?1 AND ?2 AND NOT (p.renewed_as IS NOT NULL AND p.settled_on <= p.due)
      GROUP BY p.due, p.owner) d
LEFT JOIN staff s ON s.id = d.owner
GROUP BY 1, 3 ORDER BY 3 DESC, 2
