UPDATE message SET delivery = ?2 WHERE id = ?1
