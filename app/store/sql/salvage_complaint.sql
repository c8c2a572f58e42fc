-- With the subject and the day of its first message, so that somebody can tell what it was.
INSERT INTO complaint (id, number, subject, channel, status, heat, signals, unread, received, last_incoming, proposal)
SELECT ?1, 'R-' || ?1, ifnull((SELECT subject FROM message WHERE complaint = ?1 ORDER BY at LIMIT 1), ''), 'email', 'ours', 'calm', '', 1,
    ifnull((SELECT min(at) FROM message WHERE complaint = ?1), ?2),
    (SELECT max(at) FROM message WHERE complaint = ?1 AND kind = 'incoming'), ''
