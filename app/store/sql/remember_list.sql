SELECT text FROM customer_remember WHERE customer = ?1 ORDER BY position DESC, id DESC
