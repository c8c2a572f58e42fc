INSERT INTO fingerprint (kind, hash, row, batch) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (kind, hash) DO UPDATE SET row = excluded.row, batch = excluded.batch
