SELECT prevention, told_on FROM prevention_told WHERE complaint = ?1
