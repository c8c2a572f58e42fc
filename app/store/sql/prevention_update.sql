UPDATE prevention SET cause = ?1, article = ?2, what = ?3, changed_on = ?4, staff = ?5 WHERE id = ?6
