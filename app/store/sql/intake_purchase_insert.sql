INSERT INTO purchase (customer, order_number, ordered, delivered, channel, currency, total, discount, refunded, cancelled,
                      source, identity, declared)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
