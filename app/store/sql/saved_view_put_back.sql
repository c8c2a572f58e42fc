INSERT INTO saved_view (id, name, search, within, position) VALUES (?1, ?2, ?3, ?4, ?5)
