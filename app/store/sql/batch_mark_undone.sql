UPDATE batch SET undone = ?2 WHERE id = ?1
