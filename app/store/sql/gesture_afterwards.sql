-- What customer ?1 kept of her purchases from the instant ?2 on.
SELECT currency, count(*), sum(total - refunded) FROM purchase
WHERE customer = ?1 AND ordered >= ?2 AND NOT cancelled GROUP BY currency ORDER BY 3 DESC
