INSERT INTO spend_threshold (currency, spend, orders, last, customers, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (currency) DO UPDATE SET spend = excluded.spend, orders = excluded.orders, last = excluded.last,
    customers = excluded.customers, at = excluded.at
