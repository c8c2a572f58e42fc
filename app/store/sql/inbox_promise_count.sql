SELECT count(DISTINCT complaint) FROM promise WHERE kept IS NULL AND broken = 0 AND due <= ?1
