SELECT r.id, r.complaint, r.asked, r.offered, r.offered_on, r.chosen, r.chosen_on, r.cost, r.currency, r.delivered_on, r.ended, r.ended_on
FROM json_each(?1) wanted
JOIN remedy r ON r.id = (SELECT max(l.id) FROM remedy l WHERE l.complaint = wanted.value)
