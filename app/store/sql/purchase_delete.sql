DELETE FROM purchase WHERE id = ?1
