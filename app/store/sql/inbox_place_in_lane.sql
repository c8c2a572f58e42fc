SELECT count(*) FROM complaint WHERE lane = ?2 AND (active_at, id) > (SELECT active_at, id FROM complaint WHERE id = ?1)
