SELECT facts FROM law_facts WHERE id = ?1
