SELECT id, complaint, kind, delivery FROM message WHERE delivery = 'handed_over' AND (?1 IS NULL OR complaint = ?1)
ORDER BY at, id
