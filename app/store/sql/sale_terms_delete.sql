DELETE FROM sale_terms WHERE complaint = ?1 AND purchase = ?2
