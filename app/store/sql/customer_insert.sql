INSERT INTO customer (name, company, street, postal_code, city, country, language, since, folded_name)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
