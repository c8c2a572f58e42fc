CREATE TABLE shop (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    region TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    hours TEXT NOT NULL,
    sign_off TEXT NOT NULL,
    currency TEXT NOT NULL,
    own_addresses TEXT NOT NULL, -- one a line
    time_zone TEXT NOT NULL
);
CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE staff (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    direct_line TEXT NOT NULL,
    active INTEGER NOT NULL
);

CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    company TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    language TEXT,
    since TEXT, -- ISO day
    folded_name TEXT NOT NULL -- as Fold.h compares names
);
CREATE INDEX customer_by_name ON customer (folded_name) WHERE folded_name <> '';
-- The words of name and company, for searches by their beginning.
CREATE TABLE customer_word (
    word TEXT NOT NULL,
    customer INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    PRIMARY KEY (word, customer)
) WITHOUT ROWID;
CREATE INDEX customer_word_of ON customer_word (customer);
-- What a customer is known by: e-mail addresses, phones, cards, the customer numbers of other systems.
CREATE TABLE customer_key (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('email', 'phone', 'card', 'external')),
    value TEXT NOT NULL,
    system TEXT NOT NULL DEFAULT '', -- of an external number: whose
    lookup TEXT NOT NULL, -- the form in which it is compared: of a phone its last eight digits
    position INTEGER NOT NULL,
    UNIQUE (customer, kind, value)
);
CREATE INDEX customer_key_lookup ON customer_key (kind, lookup, customer);
-- No cascade: what somebody noted keeps its customer when an import is undone.
CREATE TABLE customer_remember (
    id INTEGER PRIMARY KEY,
    customer INTEGER NOT NULL REFERENCES customer,
    text TEXT NOT NULL,
    at INTEGER,
    position INTEGER NOT NULL,
    UNIQUE (customer, text)
);
-- One row a pair, the lower id first.
CREATE TABLE customer_link (
    a INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    kind TEXT NOT NULL,
    PRIMARY KEY (a, b),
    CHECK (a < b)
) WITHOUT ROWID;
CREATE INDEX customer_link_back ON customer_link (b);

CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    customer INTEGER REFERENCES customer,
    order_number TEXT NOT NULL,
    ordered INTEGER, -- UTC milliseconds
    delivered TEXT, -- ISO day
    channel TEXT NOT NULL,
    currency TEXT NOT NULL,
    total INTEGER NOT NULL, -- minor units, as all amounts
    discount INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    cancelled INTEGER NOT NULL,
    source TEXT NOT NULL
);
CREATE INDEX purchase_of_customer ON purchase (customer, ordered DESC);
CREATE INDEX purchase_by_order ON purchase (order_number) WHERE order_number <> '';
CREATE TABLE purchase_line (
    id INTEGER PRIMARY KEY,
    purchase INTEGER NOT NULL REFERENCES purchase ON DELETE CASCADE,
    article TEXT NOT NULL,
    description TEXT NOT NULL,
    quantity_milli INTEGER NOT NULL,
    amount INTEGER NOT NULL -- in the purchase's currency
);
CREATE INDEX purchase_line_of ON purchase_line (purchase);
-- Sums over purchases, kept by the program.
CREATE TABLE customer_spend (
    customer INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    currency TEXT NOT NULL,
    net INTEGER NOT NULL,
    refunded INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    first INTEGER,
    last INTEGER,
    PRIMARY KEY (customer, currency)
) WITHOUT ROWID;
CREATE TABLE spend_threshold (
    currency TEXT PRIMARY KEY,
    spend TEXT NOT NULL, -- four borders each, with spaces between
    orders TEXT NOT NULL,
    last TEXT NOT NULL,
    customers INTEGER NOT NULL,
    at INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE complaint (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL UNIQUE,
    customer INTEGER REFERENCES customer,
    purchase INTEGER REFERENCES purchase,
    line INTEGER REFERENCES purchase_line,
    handler INTEGER REFERENCES staff,
    subject TEXT NOT NULL,
    channel TEXT NOT NULL,
    status TEXT NOT NULL,
    cause TEXT,
    asked TEXT,
    given TEXT,
    heat TEXT NOT NULL,
    signals TEXT NOT NULL, -- codes with spaces between
    language TEXT,
    unread INTEGER NOT NULL,
    received INTEGER NOT NULL,
    acknowledged INTEGER,
    last_incoming INTEGER,
    last_outgoing INTEGER,
    closed INTEGER,
    follow_up TEXT,
    proposal TEXT NOT NULL,
    lane TEXT GENERATED ALWAYS AS (CASE status -- the view it stands in
        WHEN 'new' THEN 'to-acknowledge'
        WHEN 'acknowledged' THEN 'ours'
        WHEN 'ours' THEN 'ours'
        WHEN 'waiting' THEN 'waiting'
        WHEN 'answered' THEN 'waiting'
        WHEN 'not_a_complaint' THEN 'not-complaints'
        ELSE 'closed' END) VIRTUAL,
    active_at INTEGER GENERATED ALWAYS AS
        (max(received, ifnull(last_incoming, received), ifnull(last_outgoing, received))) VIRTUAL
);
CREATE INDEX complaint_in_lane ON complaint (lane, active_at DESC, id DESC);
CREATE INDEX complaint_by_activity ON complaint (active_at DESC, id DESC) WHERE lane <> 'not-complaints';
CREATE INDEX complaint_of_customer ON complaint (customer, received DESC) WHERE customer IS NOT NULL;
CREATE INDEX complaint_of_purchase ON complaint (purchase) WHERE purchase IS NOT NULL;
CREATE INDEX complaint_of_line ON complaint (line) WHERE line IS NOT NULL;
CREATE INDEX complaint_follow_up ON complaint (follow_up) WHERE follow_up IS NOT NULL;
CREATE TABLE complaint_number (year INTEGER PRIMARY KEY, last INTEGER NOT NULL);
CREATE TABLE inbox_count (lane TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
INSERT INTO inbox_count VALUES ('to-acknowledge', 0), ('ours', 0), ('waiting', 0), ('closed', 0), ('not-complaints', 0);
CREATE TRIGGER complaint_counted AFTER INSERT ON complaint BEGIN
    UPDATE inbox_count SET count = count + 1 WHERE lane = new.lane;
END;
CREATE TRIGGER complaint_uncounted AFTER DELETE ON complaint BEGIN
    UPDATE inbox_count SET count = count - 1 WHERE lane = old.lane;
END;
CREATE TRIGGER complaint_recounted AFTER UPDATE OF status ON complaint WHEN old.lane <> new.lane BEGIN
    UPDATE inbox_count SET count = count - 1 WHERE lane = old.lane;
    UPDATE inbox_count SET count = count + 1 WHERE lane = new.lane;
END;

CREATE TABLE message (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    complaint INTEGER NOT NULL REFERENCES complaint,
    kind TEXT NOT NULL,
    author INTEGER REFERENCES staff,
    sender TEXT NOT NULL,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    at INTEGER,
    text TEXT NOT NULL,
    quoted TEXT NOT NULL,
    signature TEXT NOT NULL,
    html TEXT NOT NULL,
    header_id TEXT NOT NULL,
    sent_by TEXT,
    delivery TEXT NOT NULL,
    content_hash TEXT NOT NULL -- of a mail without header_id
);
CREATE INDEX message_of_complaint ON message (complaint, at);
CREATE INDEX message_by_header ON message (header_id) WHERE header_id <> '';
CREATE INDEX message_by_content ON message (content_hash) WHERE content_hash <> '';
CREATE INDEX message_handed_over ON message (complaint, at) WHERE delivery = 'handed_over';
CREATE TABLE message_reference (
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    position INTEGER NOT NULL,
    header_id TEXT NOT NULL,
    PRIMARY KEY (message, position)
) WITHOUT ROWID;
CREATE INDEX message_reference_to ON message_reference (header_id);
-- One row a use: several messages may use one file of attachments/.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    message INTEGER NOT NULL REFERENCES message ON DELETE CASCADE,
    name TEXT NOT NULL,
    mime_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    inline_image INTEGER NOT NULL
);
CREATE INDEX attachment_of_message ON attachment (message);
CREATE INDEX attachment_file ON attachment (sha256);

CREATE TABLE draft (
    complaint INTEGER PRIMARY KEY REFERENCES complaint,
    text TEXT NOT NULL,
    language TEXT,
    saved INTEGER,
    revision INTEGER NOT NULL
);
CREATE TABLE draft_version (
    id INTEGER PRIMARY KEY,
    complaint INTEGER NOT NULL REFERENCES complaint,
    kept INTEGER NOT NULL,
    text TEXT NOT NULL
);
CREATE INDEX draft_version_of ON draft_version (complaint, kept DESC);

-- No reference to a row: the log stays whole when a person is erased.
CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    complaint INTEGER,
    customer INTEGER,
    staff INTEGER,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
);
CREATE INDEX event_of_complaint ON event (complaint) WHERE complaint IS NOT NULL;

CREATE TABLE promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    complaint INTEGER NOT NULL REFERENCES complaint,
    kind TEXT NOT NULL,
    due TEXT NOT NULL,
    due_time TEXT, -- HH:MM, local time of the shop
    owner INTEGER REFERENCES staff,
    sentence TEXT NOT NULL,
    kept INTEGER,
    broken INTEGER NOT NULL
);
CREATE INDEX promise_of_complaint ON promise (complaint, due);
CREATE INDEX promise_open ON promise (due, complaint) WHERE kept IS NULL AND broken = 0;

-- complaint 0: set aside always.
CREATE TABLE approval (
    key TEXT NOT NULL,
    complaint INTEGER NOT NULL DEFAULT 0,
    rule TEXT NOT NULL,
    words TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (complaint, key)
) WITHOUT ROWID;

CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    started INTEGER NOT NULL,
    finished INTEGER,
    undone INTEGER
);
CREATE TABLE batch_row (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    before TEXT -- NULL: the batch added the row; else its columns as they were
);
CREATE INDEX batch_row_of ON batch_row (batch, tbl, row);
CREATE TABLE fingerprint (
    kind TEXT NOT NULL,
    hash BLOB NOT NULL,
    row INTEGER NOT NULL,
    batch INTEGER REFERENCES batch,
    PRIMARY KEY (kind, hash)
) WITHOUT ROWID;
CREATE INDEX fingerprint_of_batch ON fingerprint (batch);

-- What is searched, folded (Fold.h), one row a complaint, and its index.
CREATE TABLE search_document (
    complaint INTEGER PRIMARY KEY,
    ref TEXT NOT NULL,
    who TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE VIRTUAL TABLE search USING fts5 (
    ref, who, subject, body,
    content = 'search_document', content_rowid = 'complaint', tokenize = 'unicode61', prefix = '2 3'
);
