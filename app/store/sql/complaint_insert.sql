INSERT INTO complaint (number, customer, purchase, line, handler, subject, channel, status, cause, asked, given, heat, signals,
    language, unread, received, acknowledged, last_incoming, last_outgoing, closed, follow_up, proposal, wanted_by,
    wanted_words)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)
