SELECT id, phrase, matched, language, about, severity, why, instead FROM house_phrase ORDER BY phrase COLLATE NOCASE, id
