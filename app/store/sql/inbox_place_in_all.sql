SELECT count(*) FROM complaint WHERE lane <> 'not-complaints'
    AND (active_at, id) > (SELECT active_at, id FROM complaint WHERE id = ?1)
