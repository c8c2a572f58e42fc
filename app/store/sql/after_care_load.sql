SELECT complaint, asked_on, score, words, answered_on, staff FROM after_care WHERE complaint = ?1
