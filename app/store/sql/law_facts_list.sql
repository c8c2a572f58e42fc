SELECT id, country, signer, adopted, facts = '' FROM law_facts ORDER BY id
