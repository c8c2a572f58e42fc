SELECT 1 FROM promise WHERE complaint = ?1 AND kept IS NULL AND broken = 0 AND due <= ?2 LIMIT 1
