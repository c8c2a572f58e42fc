INSERT INTO saved_view (name, search, within, position) VALUES (?1, ?2, ?3, (SELECT ifnull(max(position), 0) + 1 FROM saved_view))
