UPDATE draft SET text = '', saved = ?2, revision = revision + 1 WHERE complaint = ?1
