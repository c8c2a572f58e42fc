DELETE FROM after_care WHERE complaint = ?1
