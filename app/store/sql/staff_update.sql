UPDATE staff SET name = ?2, initials = ?3, direct_line = ?4, active = ?5 WHERE id = ?1
