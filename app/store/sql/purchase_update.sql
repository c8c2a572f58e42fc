UPDATE purchase SET customer = ?2, order_number = ?3, ordered = ?4, delivered = ?5, channel = ?6, currency = ?7, total = ?8,
    discount = ?9, refunded = ?10, cancelled = ?11
WHERE id = ?1
