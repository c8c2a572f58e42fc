SELECT id FROM complaint WHERE lane = ?1 ORDER BY active_at, id LIMIT ?2 OFFSET ?3
