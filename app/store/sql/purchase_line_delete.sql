DELETE FROM purchase_line WHERE id = ?1
