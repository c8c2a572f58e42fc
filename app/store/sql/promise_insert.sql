INSERT INTO promise (complaint, kind, due, due_time, owner, sentence, kept, broken, settled_on, renewed_as, snoozed_until, awaits_answer, message)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
