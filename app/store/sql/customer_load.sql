SELECT id, name, company, street, postal_code, city, country, language, since FROM customer WHERE id = ?1
