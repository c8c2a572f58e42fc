SELECT id, customer, ordered, delivered, channel, currency, total, discount, refunded, cancelled, declared
FROM purchase WHERE identity = ?1 AND identity <> '' AND source = ?2
