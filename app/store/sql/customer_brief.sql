SELECT CASE name WHEN '' THEN company ELSE name END, city FROM customer WHERE id = ?1
