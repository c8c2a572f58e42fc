UPDATE saved_view SET position = ?2 WHERE id = ?1
