INSERT INTO customer (id, name, company, street, postal_code, city, country, folded_name) VALUES (?1, '', '', '', '', '', '', '')
