-- Of the cause ?1: those about the article ?2, and those about all of the cause.
SELECT id, cause, article, what, changed_on, staff FROM prevention
WHERE cause = ?1 AND (article = '' OR article = ?2) ORDER BY changed_on DESC, id DESC
