SELECT marks, spelling FROM manner WHERE staff = ?1
