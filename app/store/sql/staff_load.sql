SELECT id, name, initials, direct_line, active FROM staff WHERE id = ?1
