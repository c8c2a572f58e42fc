DELETE FROM prevention WHERE id = ?1
