SELECT id FROM complaint WHERE lane <> 'not-complaints' ORDER BY active_at, id LIMIT ?1 OFFSET ?2
