INSERT INTO shop_hours (day, opens, closes) VALUES (?1, ?2, ?3)
