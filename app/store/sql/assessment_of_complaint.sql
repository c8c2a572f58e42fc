SELECT question, answer, staff, at FROM assessment WHERE complaint = ?1
