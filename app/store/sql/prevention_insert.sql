INSERT INTO prevention (cause, article, what, changed_on, staff, id) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
