UPDATE complaint SET number = ?1, customer = ?2, purchase = ?3, line = ?4, handler = ?5, subject = ?6, channel = ?7, status = ?8,
    cause = ?9, asked = ?10, given = ?11, heat = ?12, signals = ?13, language = ?14, unread = ?15, received = ?16,
    acknowledged = ?17, last_incoming = ?18, last_outgoing = ?19, closed = ?20, follow_up = ?21, proposal = ?22,
    wanted_by = ?23, wanted_words = ?24
WHERE id = ?25
