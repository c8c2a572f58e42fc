INSERT INTO house_phrase (id, phrase, matched, language, about, severity, why, instead)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
