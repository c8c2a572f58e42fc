INSERT INTO approval (key, complaint, rule, words, reason, at) VALUES (?1, ifnull(?2, 0), ?3, ?4, ?5, ?6)
ON CONFLICT (complaint, key) DO UPDATE SET rule = excluded.rule, words = excluded.words, reason = excluded.reason,
    at = excluded.at
