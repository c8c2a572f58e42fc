SELECT first, last FROM shop_closure ORDER BY first, last
