DELETE FROM customer_link WHERE a = min(?1, ?2) AND b = max(?1, ?2)
