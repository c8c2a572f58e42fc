SELECT id FROM (SELECT id FROM complaint UNION SELECT complaint FROM search_document) WHERE id > ?1 ORDER BY id LIMIT 1000
