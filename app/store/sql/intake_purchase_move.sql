UPDATE purchase SET customer = ?2 WHERE customer = ?1
