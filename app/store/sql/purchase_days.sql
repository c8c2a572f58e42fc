SELECT ordered, total - refunded, currency FROM purchase
WHERE customer = ?1 AND cancelled = 0 AND ordered IS NOT NULL ORDER BY ordered, id
