SELECT id, complaint, customer, staff, at, kind, before, after FROM event WHERE complaint = ?1 ORDER BY at, id
