"""The repayment plan: what the person said, and what was promised on a day, for each currency."""

from __future__ import annotations

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.execute(
        """
        CREATE TABLE "plan" (
            currency TEXT NOT NULL,
            inputs TEXT NOT NULL,
            baseline TEXT,
            PRIMARY KEY (currency),
            CONSTRAINT inputs_json CHECK (json_valid(inputs) AND json_type(inputs) = 'object'),
            CONSTRAINT baseline_json CHECK (baseline IS NULL
                OR json_valid(baseline) AND json_type(baseline) = 'object')
        ) STRICT
        """
    )
