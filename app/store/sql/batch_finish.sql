UPDATE batch SET finished = ?2, ending = ?3, total = ?4 WHERE id = ?1
