SELECT kept, text FROM draft_version WHERE complaint = ?1 ORDER BY kept DESC, id DESC
