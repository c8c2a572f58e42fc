INSERT INTO draft_version (complaint, kept, text) SELECT ?1, ?2, ?3
WHERE ?3 IS NOT (SELECT text FROM draft_version WHERE complaint = ?1 ORDER BY kept DESC, id DESC LIMIT 1)
