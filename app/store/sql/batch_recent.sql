-- Without those that filed nothing: there is nothing to take back.
SELECT id, kind, started, finished, undone, files, total, ending FROM batch
WHERE EXISTS (SELECT 1 FROM batch_row WHERE batch_row.batch = batch.id) ORDER BY id DESC LIMIT ?1
