INSERT INTO complaint_number (year, last)
SELECT CAST(substr(number, 1, 4) AS INTEGER), max(CAST(substr(number, 6) AS INTEGER)) FROM complaint
WHERE number GLOB '[0-9][0-9][0-9][0-9]-[0-9]*' GROUP BY 1
ON CONFLICT (year) DO UPDATE SET last = max(last, excluded.last)
