SELECT id FROM purchase WHERE customer = ?1
