INSERT INTO staff (name, initials, direct_line, active) VALUES (?1, ?2, ?3, ?4)
