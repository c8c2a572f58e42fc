DELETE FROM gesture WHERE id = ?1
