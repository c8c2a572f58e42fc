SELECT CASE kind WHEN 'incoming' THEN sender ELSE '' END, subject, text FROM message WHERE complaint = ?1 ORDER BY at, id
