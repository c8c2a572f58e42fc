SELECT ref, who, subject, body FROM search_document WHERE complaint = ?1
