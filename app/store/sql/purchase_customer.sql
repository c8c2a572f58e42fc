SELECT customer FROM purchase WHERE id = ?1
