DELETE FROM fingerprint WHERE batch = ?1
