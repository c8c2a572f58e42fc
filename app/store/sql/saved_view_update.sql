UPDATE saved_view SET name = ?2, search = ?3, within = ?4 WHERE id = ?1
