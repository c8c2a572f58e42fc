INSERT INTO customer_link (a, b, kind) VALUES (min(?1, ?2), max(?1, ?2), ?3)
ON CONFLICT (a, b) DO UPDATE SET kind = excluded.kind
