SELECT spend, orders, last, customers, at FROM spend_threshold WHERE currency = ?1
