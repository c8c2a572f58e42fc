SELECT complaint, text, language, saved, revision FROM draft WHERE complaint = ?1
