SELECT word FROM customer_word WHERE customer = ?1
