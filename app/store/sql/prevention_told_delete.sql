DELETE FROM prevention_told WHERE prevention = ?1 AND complaint = ?2
