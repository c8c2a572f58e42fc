INSERT INTO complaint_number (year, last) VALUES (?1, ?2) ON CONFLICT (year) DO UPDATE SET last = max(last, excluded.last)
