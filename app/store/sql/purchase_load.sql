SELECT id, customer, order_number, ordered, delivered, channel, currency, total, discount, refunded, cancelled
FROM purchase WHERE id = ?1
