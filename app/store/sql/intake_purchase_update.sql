UPDATE purchase SET customer = ?1, ordered = ?2, delivered = ?3, channel = ?4, currency = ?5, total = ?6, discount = ?7,
                    refunded = ?8, cancelled = ?9, declared = ?10
WHERE id = ?11
