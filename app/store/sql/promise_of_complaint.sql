SELECT id, complaint, kind, due, due_time, owner, sentence, kept, broken, settled_on, renewed_as, snoozed_until, awaits_answer, message FROM promise WHERE complaint = ?1
ORDER BY due, due_time, id
