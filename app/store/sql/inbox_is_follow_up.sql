SELECT 1 FROM complaint WHERE id = ?1 AND follow_up <= ?2
