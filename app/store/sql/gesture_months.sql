SELECT substr(given_on, 1, 7) || '-01', currency, count(*), sum(cost) FROM gesture GROUP BY 1, 2 ORDER BY 1 DESC, 4 DESC
