INSERT OR IGNORE INTO customer_word (word, customer) VALUES (?1, ?2)
