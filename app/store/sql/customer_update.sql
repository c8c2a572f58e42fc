UPDATE customer SET name = ?2, company = ?3, street = ?4, postal_code = ?5, city = ?6, country = ?7, language = ?8,
    since = ?9, folded_name = ?10
WHERE id = ?1
