SELECT DISTINCT customer FROM purchase WHERE order_number = ?1 AND order_number <> '' AND customer IS NOT NULL ORDER BY customer
