DELETE FROM own_word WHERE word = ?1
