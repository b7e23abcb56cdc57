"""The ledger: more kinds of entries, a page's parts, rates by date, and all terms as data.

SQLite cannot change a CHECK: both tables are made anew and the old ones dropped. Cards that
were entered before get what a card's preset says of terms that nobody asked for until now; all
other debts get the neutral choice. The amount due that the program itself took for what a monthly
debt asks for each month was kept as a fixed amount, for want of the kind "instalment", which holds
its interest: it becomes one where a balance names that very amount as due.
"""

from __future__ import annotations

from alembic import op

revision = "0002"
down_revision = "0001"

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
    penalty_on_interest INTEGER NOT NULL,
    late_fee_then TEXT NOT NULL,
    minimum_carries INTEGER NOT NULL,
    day_count TEXT NOT NULL,
    compounding TEXT NOT NULL,
    promotion_percent TEXT,
    promotion_period TEXT,
    promotion_until TEXT,
    free_period TEXT NOT NULL,
    statement_day INTEGER,
    payment_order TEXT NOT NULL,
    contract_date TEXT,
    amount_borrowed INTEGER,
    amount_received INTEGER,
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
    CONSTRAINT basis_known CHECK (basis IN ('360', '365', 'actual', '30/360')),
    CONSTRAINT penalty_kind_known CHECK (penalty_kind IN ('none', 'multiple', 'addition', 'rate')),
    CONSTRAINT penalty_value_number CHECK (penalty_value <> ''
        AND penalty_value NOT GLOB '*[^0-9.]*'),
    CONSTRAINT penalty_period_known CHECK (penalty_period IN ('day', 'month', 'year')),
    CONSTRAINT penalty_base_known CHECK (penalty_base IN ('overdue', 'principal')),
    CONSTRAINT late_fee_kind_known CHECK (late_fee_kind IN ('none', 'fixed', 'percent')),
    CONSTRAINT late_fee_percent_number CHECK (late_fee_percent <> ''
        AND late_fee_percent NOT GLOB '*[^0-9.]*'),
    CONSTRAINT minimum_kind_known CHECK (minimum_kind IN ('full', 'fixed', 'percent',
        'interest_plus', 'instalment')),
    CONSTRAINT minimum_percent_number CHECK (minimum_percent <> ''
        AND minimum_percent NOT GLOB '*[^0-9.]*'),
    CONSTRAINT contract_date_day CHECK (contract_date IS date(contract_date, '+0 days')),
    CONSTRAINT penalty_on_interest_yes_no CHECK (penalty_on_interest IN (0, 1)),
    CONSTRAINT late_fee_then_numbers CHECK (late_fee_then NOT GLOB '*[^0-9. ]*'),
    CONSTRAINT minimum_carries_yes_no CHECK (minimum_carries IN (0, 1)),
    CONSTRAINT day_count_known CHECK (day_count IN ('excl', 'incl')),
    CONSTRAINT compounding_known CHECK (compounding IN ('none', 'monthly')),
    CONSTRAINT promotion_whole CHECK ((promotion_percent IS NULL) = (promotion_period IS NULL)
        AND (promotion_percent IS NULL) = (promotion_until IS NULL)),
    CONSTRAINT promotion_percent_number CHECK (promotion_percent <> ''
        AND promotion_percent NOT GLOB '*[^0-9.]*'),
    CONSTRAINT promotion_period_known CHECK (promotion_period IN ('day', 'month', 'year')),
    CONSTRAINT promotion_until_day CHECK (promotion_until IS date(promotion_until, '+0 days')),
    CONSTRAINT free_period_known CHECK (free_period IN ('none', 'full', 'unpaid')),
    CONSTRAINT statement_day_of_month CHECK (statement_day BETWEEN 1 AND 31),
    CONSTRAINT payment_order_known CHECK (payment_order IN ('statutory', 'card',
        'oldest_instalment', 'principal_first')),
    CONSTRAINT position_not_negative CHECK (position >= 0),
    CONSTRAINT late_fee_amount_not_negative CHECK (late_fee_amount >= 0),
    CONSTRAINT late_fee_floor_not_negative CHECK (late_fee_floor >= 0),
    CONSTRAINT minimum_amount_not_negative CHECK (minimum_amount >= 0),
    CONSTRAINT minimum_floor_not_negative CHECK (minimum_floor >= 0),
    CONSTRAINT grace_days_not_negative CHECK (grace_days >= 0),
    CONSTRAINT grace_amount_not_negative CHECK (grace_amount >= 0),
    CONSTRAINT amount_borrowed_not_negative CHECK (amount_borrowed >= 0),
    CONSTRAINT amount_received_not_negative CHECK (amount_received >= 0)
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
    part TEXT,
    page_principal INTEGER,
    page_interest INTEGER,
    page_penalty INTEGER,
    page_costs INTEGER,
    rate_percent TEXT,
    rate_period TEXT,
    PRIMARY KEY (id),
    CONSTRAINT on_date_day CHECK (on_date IS date(on_date, '+0 days')),
    CONSTRAINT kind_known CHECK (kind IN ('balance', 'payment', 'charge', 'fee', 'waiver', 'rate',
        'correction')),
    CONSTRAINT amount_negative_in_corrections CHECK (amount >= 0 OR kind = 'correction'),
    CONSTRAINT seq_not_negative CHECK (seq >= 0),
    CONSTRAINT amount_due_not_negative CHECK (amount_due >= 0),
    CONSTRAINT due_date_day CHECK (due_date IS date(due_date, '+0 days')),
    CONSTRAINT part_known CHECK (part IN ('costs', 'penalty', 'interest', 'principal')),
    CONSTRAINT part_of_kind CHECK ((part IS NOT NULL) = (kind IN ('waiver', 'correction'))),
    CONSTRAINT page_principal_not_negative CHECK (page_principal >= 0),
    CONSTRAINT page_interest_not_negative CHECK (page_interest >= 0),
    CONSTRAINT page_penalty_not_negative CHECK (page_penalty >= 0),
    CONSTRAINT page_costs_not_negative CHECK (page_costs >= 0),
    CONSTRAINT rate_of_kind CHECK ((rate_percent IS NOT NULL) = (kind = 'rate')),
    CONSTRAINT rate_whole CHECK ((rate_percent IS NULL) = (rate_period IS NULL)),
    CONSTRAINT rate_percent_number CHECK (rate_percent <> '' AND rate_percent NOT GLOB '*[^0-9.]*'),
    CONSTRAINT rate_period_known CHECK (rate_period IN ('day', 'month', 'year')),
    FOREIGN KEY(debt_id) REFERENCES debt (id) ON DELETE CASCADE
) STRICT
"""

_OLD_DEBT = (
    "id, name, currency, lender, kind, repeats, contact_works, history, phone_contact_from,"
    " formal_collection_from, hotline, notes, status, position, rate_percent, rate_period, accrual,"
    " basis, penalty_kind, penalty_value, penalty_period, penalty_base, late_fee_kind,"
    " late_fee_amount, late_fee_percent, late_fee_floor, minimum_kind, minimum_amount,"
    " minimum_percent, minimum_floor, grace_days, grace_amount"
)
_OLD_ENTRY = "id, debt_id, on_date, kind, amount, seq, due_date, amount_due, note"


def upgrade() -> None:
    op.execute("DROP INDEX ix_entry_debt_id")
    op.execute("ALTER TABLE entry RENAME TO entry_0001")
    op.execute("ALTER TABLE debt RENAME TO debt_0001")
    op.execute(_DEBT)
    op.execute(_ENTRY)
    op.execute(
        f"""
        INSERT INTO debt ({_OLD_DEBT}, penalty_on_interest, late_fee_then, minimum_carries,
            day_count, compounding, free_period, payment_order)
        SELECT {_OLD_DEBT}, 0, '', 1, 'excl',
            iif(kind = 'card', 'monthly', 'none'),
            CASE WHEN kind <> 'card' THEN 'none' WHEN lender = 'icbc-card' THEN 'unpaid'
                ELSE 'full' END,
            iif(kind = 'card', 'card', 'statutory')
        FROM debt_0001
        """
    )
    op.execute(f"INSERT INTO entry ({_OLD_ENTRY}) SELECT {_OLD_ENTRY} FROM entry_0001")
    op.execute(
        """
        UPDATE debt SET minimum_kind = 'instalment'
        WHERE kind <> 'card' AND repeats = 'monthly' AND minimum_kind = 'fixed'
            AND minimum_amount > 0 AND EXISTS (
                SELECT 1 FROM entry
                WHERE entry.debt_id = debt.id AND entry.kind = 'balance'
                    AND entry.amount_due = debt.minimum_amount AND entry.amount_due < entry.amount
            )
        """
    )
    op.execute("DROP TABLE entry_0001")
    op.execute("DROP TABLE debt_0001")
    op.execute("CREATE INDEX ix_entry_debt_id ON entry (debt_id)")
