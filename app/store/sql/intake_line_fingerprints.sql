SELECT fingerprint FROM purchase_line WHERE purchase = ?1 AND fingerprint IS NOT NULL
