UPDATE promise SET complaint = ?1, kind = ?2, due = ?3, due_time = ?4, owner = ?5, sentence = ?6, kept = ?7, broken = ?8,
    settled_on = ?9, renewed_as = ?10, snoozed_until = ?11, awaits_answer = ?12, message = ?13
WHERE id = ?14
