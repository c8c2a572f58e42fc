INSERT INTO batch_row (batch, tbl, row, before) VALUES (?1, ?2, ?3, ?4)
