UPDATE batch SET finished = ?2 WHERE id = ?1
