INSERT INTO sale_terms (complaint, purchase, goods, channel, delivered, undelivered, agreed_delivery, agreed_months, informed,
    informed_on, exception, repairs)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
ON CONFLICT (complaint, purchase) DO UPDATE SET goods = excluded.goods, channel = excluded.channel,
    delivered = excluded.delivered, undelivered = excluded.undelivered, agreed_delivery = excluded.agreed_delivery,
    agreed_months = excluded.agreed_months, informed = excluded.informed, informed_on = excluded.informed_on,
    exception = excluded.exception, repairs = excluded.repairs
