SELECT day, opens, closes FROM shop_hours ORDER BY day, opens
