SELECT goods, channel, delivered, undelivered, agreed_delivery, agreed_months, informed, informed_on, exception, repairs
FROM sale_terms WHERE complaint = ?1 AND purchase = ?2
