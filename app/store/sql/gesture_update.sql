UPDATE gesture SET complaint = ?1, kind = ?2, what = ?3, cost = ?4, currency = ?5, why = ?6, staff = ?7, given_on = ?8 WHERE id = ?9
