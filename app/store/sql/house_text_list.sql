SELECT id, kind, language, title, body, shipped, hidden, position FROM house_text ORDER BY kind DESC, language, position, id
