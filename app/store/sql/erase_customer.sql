-- Who she was and what was said goes; what is only a number, a day or a code stays, so that the shop's figures do.
-- temp.erased_customer and temp.erased_complaint say whom. First what imports noted: undoing one must neither look for her rows nor
-- bring back what it wrote over.
DELETE FROM batch_row WHERE
    tbl = 'customer' AND row IN temp.erased_customer
    OR tbl = 'customer_key' AND row IN (SELECT id FROM customer_key WHERE customer IN temp.erased_customer)
    OR tbl = 'purchase' AND row IN (SELECT id FROM purchase WHERE customer IN temp.erased_customer)
    OR tbl = 'purchase_line' AND row IN (SELECT id FROM purchase_line WHERE purchase IN (SELECT id FROM purchase WHERE customer IN temp.erased_customer))
    OR tbl = 'complaint' AND row IN temp.erased_complaint
    OR tbl = 'message' AND row IN (SELECT id FROM message WHERE complaint IN temp.erased_complaint)
    OR tbl = 'promise' AND row IN (SELECT id FROM promise WHERE complaint IN temp.erased_complaint)
    -- What was merged into her or taken back since is there no more, but what was written over may be noted still.
    OR before IS NOT NULL AND (tbl = 'customer' AND row NOT IN (SELECT id FROM customer)
        OR tbl = 'complaint' AND row NOT IN (SELECT id FROM complaint) OR tbl = 'message' AND row NOT IN (SELECT id FROM message));
DELETE FROM message WHERE complaint IN temp.erased_complaint;
DELETE FROM draft WHERE complaint IN temp.erased_complaint;
DELETE FROM draft_version WHERE complaint IN temp.erased_complaint;
DELETE FROM second_reading WHERE complaint IN temp.erased_complaint;
DELETE FROM approval WHERE complaint IN temp.erased_complaint;
DELETE FROM promise WHERE complaint IN temp.erased_complaint AND kept IS NULL AND broken = 0; -- nobody waits for it
UPDATE promise SET sentence = '', message = NULL WHERE complaint IN temp.erased_complaint;
UPDATE gesture SET what = '', why = '' WHERE complaint IN temp.erased_complaint;
UPDATE after_care SET words = '' WHERE complaint IN temp.erased_complaint;
UPDATE complaint SET customer = NULL, subject = '', signals = '', wanted_by = NULL, wanted_words = '', follow_up = NULL, proposal = ''
    WHERE id IN temp.erased_complaint;
UPDATE purchase SET customer = NULL, order_number = '', identity = '' WHERE customer IN temp.erased_customer;
DELETE FROM customer_remember WHERE customer IN temp.erased_customer;
DELETE FROM customer WHERE id IN temp.erased_customer;
DROP TABLE temp.erased_customer;
DROP TABLE temp.erased_complaint;
