SELECT key, complaint, rule, words, reason, at FROM approval ORDER BY at DESC, key
