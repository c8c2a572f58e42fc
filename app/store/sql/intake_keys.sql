SELECT customer, kind, lookup, system FROM customer_key WHERE kind <> 'card' ORDER BY customer DESC
