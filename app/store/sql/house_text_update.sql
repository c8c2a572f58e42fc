UPDATE house_text SET kind = ?2, language = ?3, title = ?4, body = ?5, shipped = ?6, hidden = ?7, position = ?8 WHERE id = ?1
