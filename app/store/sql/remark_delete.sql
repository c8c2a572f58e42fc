DELETE FROM remark WHERE id = ?1
