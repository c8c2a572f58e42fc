SELECT id, complaint, asked, offered, offered_on, chosen, chosen_on, cost, currency, delivered_on, ended, ended_on
FROM remedy WHERE complaint = ?1 ORDER BY id
