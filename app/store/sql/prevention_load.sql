SELECT id, cause, article, what, changed_on, staff FROM prevention WHERE id = ?1
