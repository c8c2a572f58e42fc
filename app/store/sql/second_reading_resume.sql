UPDATE second_reading SET closed = NULL WHERE complaint = ?1 AND closed = ?2
