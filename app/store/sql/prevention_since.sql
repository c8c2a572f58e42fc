-- Complaints of the cause ?1 and the article ?2 ('' any) received from the instant ?3 up to and including complaint ?5, which
-- came at ?4; counted up to ?6.
SELECT count(*) FROM (
    SELECT 1 FROM complaint c
    WHERE c.cause = ?1 AND c.received >= ?3 AND (c.received, c.id) <= (?4, ?5) AND c.status <> 'not_a_complaint'
      AND (?2 = '' OR EXISTS (SELECT 1 FROM purchase_line l WHERE l.id = c.line AND l.article = ?2))
    LIMIT ?6)
