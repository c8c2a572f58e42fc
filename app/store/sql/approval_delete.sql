DELETE FROM approval WHERE key = ?1 AND complaint = ifnull(?2, 0)
