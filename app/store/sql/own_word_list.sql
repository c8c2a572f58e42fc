SELECT word FROM own_word ORDER BY word COLLATE NOCASE, word
