-- What is sold these days.
SELECT DISTINCT description FROM (SELECT description FROM purchase_line ORDER BY id DESC LIMIT ?1)
