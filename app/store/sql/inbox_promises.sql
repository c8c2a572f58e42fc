SELECT complaint FROM promise WHERE kept IS NULL AND broken = 0 AND due <= ?1
GROUP BY complaint ORDER BY min(due), complaint LIMIT ?2 OFFSET ?3
