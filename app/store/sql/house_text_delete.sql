DELETE FROM house_text WHERE id = ?1
