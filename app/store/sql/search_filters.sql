SELECT c.id FROM complaint c
WHERE (?1 IS NULL OR c.status = ?1) AND (?2 IS NULL OR c.channel = ?2)
    AND (?3 IS NULL OR c.lane = ?3 OR (?3 = 'all' AND c.lane <> 'not-complaints'))
    AND (?4 IS NULL OR c.received < ?4) AND (?5 IS NULL OR c.received >= ?5) AND (?6 IS NULL OR c.handler = ?6)
ORDER BY c.id DESC LIMIT ?7
