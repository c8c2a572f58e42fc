DELETE FROM remedy WHERE id = ?1
