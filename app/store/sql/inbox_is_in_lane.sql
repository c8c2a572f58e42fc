SELECT 1 FROM complaint WHERE id = ?1 AND (lane = ?2 OR (?2 = 'all' AND lane <> 'not-complaints'))
