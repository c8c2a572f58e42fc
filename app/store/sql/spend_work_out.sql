INSERT INTO customer_spend (customer, currency, net, refunded, orders, first, last)
SELECT customer, currency, sum(total - refunded), sum(refunded), count(*), min(ordered), max(ordered)
FROM purchase WHERE customer = ?1 AND NOT cancelled GROUP BY currency
