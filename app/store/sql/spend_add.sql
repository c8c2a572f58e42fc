INSERT INTO customer_spend (customer, currency, net, refunded, orders, first, last) VALUES (?1, ?2, ?3, ?4, 1, ?5, ?5)
ON CONFLICT (customer, currency) DO UPDATE SET net = net + excluded.net, refunded = refunded + excluded.refunded,
    orders = orders + 1, first = coalesce(min(first, excluded.first), first, excluded.first),
    last = coalesce(max(last, excluded.last), last, excluded.last)
