DELETE FROM assessment WHERE complaint = ?1 AND question = ?2
