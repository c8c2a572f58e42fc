INSERT OR REPLACE INTO prevention_told (prevention, complaint, told_on) VALUES (?1, ?2, ?3)
