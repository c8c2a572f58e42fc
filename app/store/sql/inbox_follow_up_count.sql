SELECT count(*) FROM complaint WHERE follow_up <= ?1
