INSERT INTO customer_key (customer, kind, value, lookup, position) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (customer, kind, value) DO UPDATE SET lookup = excluded.lookup, position = excluded.position
