SELECT c.id, c.number, c.customer, c.purchase, c.line, c.handler, c.subject, c.channel, c.status, c.cause, c.asked, c.given,
    c.heat, c.signals, c.language, c.unread, c.received, c.acknowledged, c.last_incoming, c.last_outgoing, c.closed,
    c.follow_up, c.proposal, c.wanted_by, c.wanted_words
FROM complaint c WHERE c.customer = ?1 ORDER BY c.received DESC, c.id DESC LIMIT ?2
