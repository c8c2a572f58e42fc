SELECT purchase, id, article, description, quantity_milli, amount
FROM purchase_line WHERE purchase = ?1 ORDER BY id
