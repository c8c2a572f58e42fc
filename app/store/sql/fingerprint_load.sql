SELECT row FROM fingerprint WHERE kind = ?1 AND hash = ?2
