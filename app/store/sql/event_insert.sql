INSERT INTO event (complaint, customer, staff, at, kind, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
