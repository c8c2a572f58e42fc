INSERT INTO purchase_line (purchase, article, description, quantity_milli, amount, fingerprint) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
