INSERT INTO remedy (complaint, asked, offered, offered_on, chosen, chosen_on, cost, currency, delivered_on, ended, ended_on)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
