UPDATE house_phrase SET phrase = ?2, matched = ?3, language = ?4, about = ?5, severity = ?6, why = ?7, instead = ?8 WHERE id = ?1
