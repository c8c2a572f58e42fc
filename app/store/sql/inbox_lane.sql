SELECT id FROM complaint WHERE lane = ?1 ORDER BY active_at DESC, id DESC LIMIT ?2 OFFSET ?3
