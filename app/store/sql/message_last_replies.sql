-- Our last replies to other complaints than this one (or to any), the newest first. Only the newest messages are gone
-- through: a reply of years ago is no habit.
SELECT text FROM message
WHERE id > (SELECT max(id) FROM message) - 5000 AND kind = 'outgoing' AND complaint IS NOT ?1 AND text <> ''
ORDER BY id DESC LIMIT ?2
