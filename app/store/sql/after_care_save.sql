INSERT OR REPLACE INTO after_care (complaint, asked_on, score, words, answered_on, staff) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
