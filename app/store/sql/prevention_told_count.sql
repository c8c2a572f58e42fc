SELECT count(*) FROM prevention_told WHERE prevention = ?1
