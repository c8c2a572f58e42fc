SELECT id FROM purchase WHERE order_number = ?1 AND order_number <> '' AND (?2 = '' OR source = ?2) ORDER BY id
