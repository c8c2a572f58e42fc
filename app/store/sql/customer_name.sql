SELECT CASE name WHEN '' THEN company ELSE name END FROM customer WHERE id = ?1
