"""The first schema: debts with their terms, the ledger, lenders' changed figures, small facts."""

from __future__ import annotations

from alembic import op

revision = "0001"
down_revision = None

_DEBT = """
CREATE TABLE debt (
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    lender TEXT NOT NULL,
    kind TEXT NOT NULL,
    repeats TEXT NOT NULL,
    contact_works INTEGER NOT NULL,
    history TEXT NOT NULL,
    phone_contact_from INTEGER,
    formal_collection_from INTEGER,
    hotline TEXT NOT NULL,
    notes TEXT NOT NULL,
    status TEXT NOT NULL,
    position INTEGER NOT NULL,
    rate_percent TEXT,
    rate_period TEXT,
    accrual TEXT NOT NULL,
    basis TEXT NOT NULL,
    penalty_kind TEXT NOT NULL,
    penalty_value TEXT NOT NULL,
    penalty_period TEXT NOT NULL,
    penalty_base TEXT NOT NULL,
    late_fee_kind TEXT NOT NULL,
    late_fee_amount INTEGER NOT NULL,
    late_fee_percent TEXT NOT NULL,
    late_fee_floor INTEGER NOT NULL,
    minimum_kind TEXT NOT NULL,
    minimum_amount INTEGER NOT NULL,
    minimum_percent TEXT NOT NULL,
    minimum_floor INTEGER NOT NULL,
    grace_days INTEGER NOT NULL,
    grace_amount INTEGER NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT kind_known CHECK (kind IN ('card', 'bank_loan', 'platform_loan', 'private_loan',
        'mortgage', 'car_loan', 'family', 'custom')),
    CONSTRAINT repeats_known CHECK (repeats IN ('none', 'monthly')),
    CONSTRAINT contact_works_yes_no CHECK (contact_works IN (0, 1)),
    CONSTRAINT history_known CHECK (history IN ('clean', 'mixed', 'poor')),
    CONSTRAINT boundaries_rise CHECK ((phone_contact_from IS NULL) = (formal_collection_from IS NULL)
        AND (phone_contact_from IS NULL OR 1 <= phone_contact_from
        AND phone_contact_from < formal_collection_from)),
    CONSTRAINT status_known CHECK (status IN ('open', 'closed', 'archived')),
    CONSTRAINT rate_whole CHECK ((rate_percent IS NULL) = (rate_period IS NULL)),
    CONSTRAINT rate_percent_number CHECK (rate_percent <> '' AND rate_percent NOT GLOB '*[^0-9.]*'),
    CONSTRAINT rate_period_known CHECK (rate_period IN ('day', 'month', 'year')),
    CONSTRAINT accrual_known CHECK (accrual IN ('daily', 'monthly')),
    CONSTRAINT basis_known CHECK (basis IN ('365', '360', 'actual')),
    CONSTRAINT penalty_kind_known CHECK (penalty_kind IN ('none', 'multiple', 'addition', 'rate')),
    CONSTRAINT penalty_value_number CHECK (penalty_value <> ''
        AND penalty_value NOT GLOB '*[^0-9.]*'),
    CONSTRAINT penalty_period_known CHECK (penalty_period IN ('day', 'month', 'year')),
    CONSTRAINT penalty_base_known CHECK (penalty_base IN ('overdue', 'principal')),
    CONSTRAINT late_fee_kind_known CHECK (late_fee_kind IN ('none', 'fixed', 'percent')),
    CONSTRAINT late_fee_percent_number CHECK (late_fee_percent <> ''
        AND late_fee_percent NOT GLOB '*[^0-9.]*'),
    CONSTRAINT minimum_kind_known CHECK (minimum_kind IN ('full', 'fixed', 'percent')),
    CONSTRAINT minimum_percent_number CHECK (minimum_percent <> ''
        AND minimum_percent NOT GLOB '*[^0-9.]*'),
    CONSTRAINT position_not_negative CHECK (position >= 0),
    CONSTRAINT late_fee_amount_not_negative CHECK (late_fee_amount >= 0),
    CONSTRAINT late_fee_floor_not_negative CHECK (late_fee_floor >= 0),
    CONSTRAINT minimum_amount_not_negative CHECK (minimum_amount >= 0),
    CONSTRAINT minimum_floor_not_negative CHECK (minimum_floor >= 0),
    CONSTRAINT grace_days_not_negative CHECK (grace_days >= 0),
    CONSTRAINT grace_amount_not_negative CHECK (grace_amount >= 0)
) STRICT
"""

_ENTRY = """
CREATE TABLE entry (
    id TEXT NOT NULL,
    debt_id TEXT NOT NULL,
    on_date TEXT NOT NULL,
    kind TEXT NOT NULL,
    amount INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    due_date TEXT,
    amount_due INTEGER,
    note TEXT NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT on_date_day CHECK (on_date IS date(on_date, '+0 days')),
    CONSTRAINT kind_known CHECK (kind IN ('balance', 'payment')),
    CONSTRAINT amount_not_negative CHECK (amount >= 0),
    CONSTRAINT seq_not_negative CHECK (seq >= 0),
    CONSTRAINT amount_due_not_negative CHECK (amount_due >= 0),
    CONSTRAINT due_date_day CHECK (due_date IS date(due_date, '+0 days')),
    FOREIGN KEY(debt_id) REFERENCES debt (id) ON DELETE CASCADE
) STRICT
"""

_LENDER_OVERRIDE = """
CREATE TABLE lender_override (
    lender_id TEXT NOT NULL,
    fields TEXT NOT NULL,
    PRIMARY KEY (lender_id),
    CONSTRAINT fields_json CHECK (json_valid(fields) AND json_type(fields) = 'object')
) STRICT
"""

_META = """
CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY ("key")
) STRICT
"""


def upgrade() -> None:
    for table in (_DEBT, _ENTRY, _LENDER_OVERRIDE, _META):
        op.execute(table)
    op.execute("CREATE INDEX ix_entry_debt_id ON entry (debt_id)")
    op.execute("PRAGMA application_id = 0x41736872")  # "Ashr"
