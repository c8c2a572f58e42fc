SELECT customer, kind, lookup, system FROM customer_key ORDER BY customer DESC
