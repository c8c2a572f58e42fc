SELECT customer, currency, net, refunded, orders, first, last FROM customer_spend WHERE customer = ?1 ORDER BY net DESC, currency
