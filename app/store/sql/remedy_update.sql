UPDATE remedy SET complaint = ?1, asked = ?2, offered = ?3, offered_on = ?4, chosen = ?5, chosen_on = ?6, cost = ?7, currency = ?8,
    delivered_on = ?9, ended = ?10, ended_on = ?11
WHERE id = ?12
