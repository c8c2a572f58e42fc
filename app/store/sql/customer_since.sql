UPDATE customer SET since = ?2 WHERE id = ?1 AND (since IS NULL OR since > ?2)
