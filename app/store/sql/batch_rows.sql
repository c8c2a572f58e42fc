SELECT tbl, row, before FROM batch_row WHERE batch = ?1 ORDER BY id DESC
