DELETE FROM batch WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM batch_row WHERE batch_row.batch = ?1)
