INSERT INTO purchase_line (purchase, article, description, quantity_milli, amount) VALUES (?1, ?2, ?3, ?4, ?5)
