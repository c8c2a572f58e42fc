SELECT CAST(strftime('%Y', ordered / 1000, 'unixepoch') AS INTEGER) AS year, sum(total - refunded), currency
FROM purchase WHERE customer = ?1 AND NOT cancelled AND ordered IS NOT NULL
GROUP BY year, currency ORDER BY year, currency
