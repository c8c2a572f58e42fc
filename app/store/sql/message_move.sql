UPDATE message SET complaint = ?2 WHERE id = ?1
