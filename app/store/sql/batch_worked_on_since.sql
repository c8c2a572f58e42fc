SELECT 'complaint', event.complaint FROM event JOIN batch ON batch.id = ?1
WHERE event.complaint IS NOT NULL AND event.at > ifnull(batch.finished, batch.started)
  AND event.kind NOT IN ('message_received', 'complaint_imported', 'reopened_by_customer', 'reply_settled')
UNION
SELECT 'customer', event.customer FROM event JOIN batch ON batch.id = ?1
WHERE event.customer IS NOT NULL AND event.at > ifnull(batch.finished, batch.started) AND event.kind = 'customer_saved'
UNION
SELECT batch_row.tbl, batch_row.row FROM batch_row JOIN batch ON batch.id = batch_row.batch
WHERE batch.id > ?1 AND batch.undone IS NULL AND batch_row.before IS NOT NULL
