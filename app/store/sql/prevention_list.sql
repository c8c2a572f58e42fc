SELECT id, cause, article, what, changed_on, staff FROM prevention ORDER BY changed_on DESC, id DESC
