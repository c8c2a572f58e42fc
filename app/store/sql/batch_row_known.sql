SELECT 1 FROM batch_row WHERE batch = ?1 AND tbl = ?2 AND row = ?3 LIMIT 1
