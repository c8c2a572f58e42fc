DELETE FROM shop_hours
