SELECT id FROM purchase_line WHERE purchase = ?1 ORDER BY id
