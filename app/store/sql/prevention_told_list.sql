SELECT complaint, told_on FROM prevention_told WHERE prevention = ?1 ORDER BY told_on, complaint
