SELECT c.id FROM search s JOIN complaint c ON c.id = s.rowid
WHERE s.search MATCH ?1
    AND (?2 IS NULL OR c.status = ?2) AND (?3 IS NULL OR c.channel = ?3)
    AND (?4 IS NULL OR c.lane = ?4 OR (?4 = 'all' AND c.lane <> 'not-complaints'))
    AND (?5 IS NULL OR c.received < ?5) AND (?6 IS NULL OR c.received >= ?6) AND (?7 IS NULL OR c.handler = ?7)
ORDER BY s.rowid DESC LIMIT ?8
