SELECT DISTINCT customer FROM customer_word WHERE word >= ?1 AND word < ?2 LIMIT ?3
