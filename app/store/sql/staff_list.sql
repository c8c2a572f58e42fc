SELECT id, name, initials, direct_line, active FROM staff ORDER BY active DESC, name, id
