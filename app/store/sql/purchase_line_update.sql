UPDATE purchase_line SET article = ?2, description = ?3, quantity_milli = ?4, amount = ?5 WHERE id = ?1
