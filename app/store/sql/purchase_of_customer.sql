SELECT id, customer, order_number, ordered, delivered, channel, currency, total, discount, refunded, cancelled
FROM purchase WHERE customer = ?1 ORDER BY ordered DESC, id DESC LIMIT ?2
