DELETE FROM promise WHERE id = ?1
