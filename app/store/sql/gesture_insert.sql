INSERT INTO gesture (complaint, kind, what, cost, currency, why, staff, given_on, id)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
