INSERT INTO law_facts (country, facts, signer, adopted) VALUES (?1, ?2, ?3, ?4)
