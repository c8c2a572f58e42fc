UPDATE remark SET done = ?2 WHERE id = ?1
