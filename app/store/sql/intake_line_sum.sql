SELECT ifnull(sum(amount), 0) FROM purchase_line WHERE purchase = ?1
