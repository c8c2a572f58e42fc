SELECT id, complaint, customer, staff, at, kind, before, after FROM event WHERE id > ?1 ORDER BY id LIMIT ?2
