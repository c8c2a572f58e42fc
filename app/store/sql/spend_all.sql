SELECT net, orders, ifnull(last, 0) FROM customer_spend WHERE currency = ?1
