UPDATE second_reading SET state = ?2, answered = ?3 WHERE id = ?1
