SELECT id FROM complaint WHERE follow_up <= ?1 ORDER BY follow_up, id LIMIT ?2 OFFSET ?3
