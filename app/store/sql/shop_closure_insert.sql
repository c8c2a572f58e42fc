INSERT OR IGNORE INTO shop_closure (first, last) VALUES (?1, ?2)
