"""A debt's case: agreements, promises, contacts and their evidence, in tables of their own."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"

_AGREEMENT = """
CREATE TABLE agreement (
    id TEXT NOT NULL,
    debt_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    signed TEXT NOT NULL,
    amount INTEGER NOT NULL,
    start_on TEXT,
    until_on TEXT,
    times INTEGER NOT NULL,
    every TEXT NOT NULL,
    last_amount INTEGER,
    growth TEXT NOT NULL,
    rate_percent TEXT,
    rate_period TEXT,
    breach_days INTEGER NOT NULL,
    on_breach TEXT NOT NULL,
    settles INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    withdrawn_on TEXT,
    contents TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT kind_known CHECK (kind IN ('extension', 'instalments', 'reduction',
        'interest-freeze')),
    CONSTRAINT signed_day CHECK (signed IS date(signed, '+0 days')),
    CONSTRAINT start_on_day CHECK (start_on IS date(start_on, '+0 days')),
    CONSTRAINT until_on_day CHECK (until_on IS date(until_on, '+0 days')),
    CONSTRAINT withdrawn_on_day CHECK (withdrawn_on IS date(withdrawn_on, '+0 days')),
    CONSTRAINT every_known CHECK (every IN ('week', 'fortnight', 'month')),
    CONSTRAINT growth_known CHECK (growth IN ('running', 'reduced', 'frozen')),
    CONSTRAINT rate_whole CHECK ((rate_percent IS NULL) = (rate_period IS NULL)),
    CONSTRAINT rate_percent_number CHECK (rate_percent <> '' AND rate_percent NOT GLOB
        '*[^0-9.]*'),
    CONSTRAINT rate_period_known CHECK (rate_period IN ('day', 'month', 'year')),
    CONSTRAINT on_breach_known CHECK (on_breach IN ('original', 'all_due')),
    CONSTRAINT settles_yes_no CHECK (settles IN (0, 1)),
    CONSTRAINT times_of_kind CHECK ((times > 0) = (kind = 'instalments')),
    CONSTRAINT until_on_of_kind CHECK (until_on IS NOT NULL OR kind = 'instalments'),
    CONSTRAINT contents_words CHECK (contents NOT GLOB '*[^a-z_ ]*'),
    CONSTRAINT amount_not_negative CHECK (amount >= 0),
    CONSTRAINT times_not_negative CHECK (times >= 0),
    CONSTRAINT last_amount_not_negative CHECK (last_amount >= 0),
    CONSTRAINT breach_days_not_negative CHECK (breach_days >= 0),
    CONSTRAINT paid_not_negative CHECK (paid >= 0),
    FOREIGN KEY(debt_id) REFERENCES debt (id) ON DELETE CASCADE
) STRICT
"""

_PROMISE = """
CREATE TABLE promise (
    id TEXT NOT NULL,
    debt_id TEXT NOT NULL,
    made_on TEXT NOT NULL,
    amount INTEGER NOT NULL,
    due_on TEXT NOT NULL,
    withdrawn_on TEXT,
    note TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT made_on_day CHECK (made_on IS date(made_on, '+0 days')),
    CONSTRAINT due_on_day CHECK (due_on IS date(due_on, '+0 days')),
    CONSTRAINT withdrawn_on_day CHECK (withdrawn_on IS date(withdrawn_on, '+0 days')),
    CONSTRAINT amount_not_negative CHECK (amount >= 0),
    FOREIGN KEY(debt_id) REFERENCES debt (id) ON DELETE CASCADE
) STRICT
"""

_CONTACT = """
CREATE TABLE contact (
    id TEXT NOT NULL,
    debt_id TEXT NOT NULL,
    at_local TEXT NOT NULL,
    at_offset INTEGER NOT NULL,
    zone TEXT NOT NULL,
    channel TEXT NOT NULL,
    direction TEXT NOT NULL,
    party TEXT NOT NULL,
    who TEXT NOT NULL,
    person TEXT NOT NULL,
    staff_number TEXT NOT NULL,
    number TEXT NOT NULL,
    answered INTEGER,
    said TEXT NOT NULL,
    promised INTEGER,
    promised_on TEXT,
    follow_up_on TEXT,
    followed_up INTEGER NOT NULL,
    collects INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT at_local_time CHECK (at_local IS strftime('%Y-%m-%dT%H:%M:%S', at_local, '+0
        days')),
    CONSTRAINT at_offset_minutes CHECK (at_offset BETWEEN -1080 AND 1080),
    CONSTRAINT channel_known CHECK (channel IN ('sms', 'in-app', 'call', 'robot-call',
        'letter', 'e-mail', 'visit', 'complaint', 'court', 'note')),
    CONSTRAINT direction_known CHECK (direction IN ('in', 'out')),
    CONSTRAINT party_known CHECK (party IN ('lender', 'agency', 'court', 'authority',
        'unrelated', 'other')),
    CONSTRAINT answered_yes_no CHECK (answered IN (0, 1)),
    CONSTRAINT promised_not_negative CHECK (promised >= 0),
    CONSTRAINT promised_on_day CHECK (promised_on IS date(promised_on, '+0 days')),
    CONSTRAINT follow_up_on_day CHECK (follow_up_on IS date(follow_up_on, '+0 days')),
    CONSTRAINT followed_up_yes_no CHECK (followed_up IN (0, 1)),
    CONSTRAINT collects_yes_no CHECK (collects IN (0, 1)),
    FOREIGN KEY(debt_id) REFERENCES debt (id) ON DELETE CASCADE
) STRICT
"""

_EVIDENCE = """
CREATE TABLE evidence (
    id TEXT NOT NULL,
    contact_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    seq INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT kind_known CHECK (kind IN ('recording', 'screenshot', 'letter', 'other')),
    CONSTRAINT seq_not_negative CHECK (seq >= 0),
    FOREIGN KEY(contact_id) REFERENCES contact (id) ON DELETE CASCADE
) STRICT
"""

_INDEXES = (
    "CREATE INDEX ix_agreement_debt_id ON agreement (debt_id)",
    "CREATE INDEX ix_promise_debt_id ON promise (debt_id)",
    "CREATE INDEX ix_contact_at_local ON contact (at_local)",
    "CREATE INDEX ix_contact_debt_id ON contact (debt_id)",
    "CREATE INDEX ix_evidence_contact_id ON evidence (contact_id)",
)


def upgrade() -> None:
    for statement in (_AGREEMENT, _PROMISE, _CONTACT, _EVIDENCE, *_INDEXES):
        op.execute(statement)
