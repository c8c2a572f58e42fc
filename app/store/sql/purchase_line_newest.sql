SELECT max(id) FROM purchase_line
