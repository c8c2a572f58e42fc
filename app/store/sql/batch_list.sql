SELECT b.id, b.kind, b.started, b.finished, b.undone, (SELECT count(*) FROM batch_row r WHERE r.batch = b.id)
FROM batch b WHERE ?1 IS NULL OR b.id = ?1 ORDER BY b.id DESC
