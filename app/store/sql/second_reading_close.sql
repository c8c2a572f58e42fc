UPDATE second_reading SET closed = ?2 WHERE id = ?1
