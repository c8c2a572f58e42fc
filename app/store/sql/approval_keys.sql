SELECT DISTINCT key FROM approval WHERE complaint IN (0, ifnull(?1, 0)) ORDER BY key
