UPDATE draft SET text = ?2, language = ?3, saved = ?4, revision = revision + 1 WHERE complaint = ?1 AND revision = ?5
