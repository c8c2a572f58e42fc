-- How the sale behind a complaint was, as far as the law asks and no shop export tells. A row only where something was
-- chosen by hand; of the purchase the complaint then had, so that another purchase begins without.
CREATE TABLE sale_terms (
    complaint INTEGER NOT NULL REFERENCES complaint,
    purchase INTEGER NOT NULL,
    goods TEXT NOT NULL, -- new, used, digital
    channel TEXT, -- shop, distance; NULL: as the purchase says
    delivered TEXT, -- ISO day, as all days here; NULL: as the purchase says
    undelivered INTEGER NOT NULL DEFAULT 0,
    agreed_delivery TEXT,
    agreed_months INTEGER NOT NULL DEFAULT 0 CHECK (agreed_months >= 0), -- shorter guarantee of used goods, 0 none
    informed INTEGER, -- told of the right to send it back: 1, 0, NULL nobody knows
    informed_on TEXT,
    exception TEXT NOT NULL DEFAULT '',
    repairs TEXT NOT NULL DEFAULT '', -- told/handed over/returned, with spaces between the repairs; a day may be empty
    PRIMARY KEY (complaint, purchase)
) WITHOUT ROWID;
-- Whom the shop names where it and a customer do not agree, where the law leaves it to the shop.
ALTER TABLE shop ADD COLUMN mediator TEXT NOT NULL DEFAULT '';
