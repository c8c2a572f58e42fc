DELETE FROM search_document WHERE complaint = ?1
