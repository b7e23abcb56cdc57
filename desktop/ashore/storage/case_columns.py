"""The columns of a debt's case, and the questions for them, without what they are read into.

The first look at the file asks them, and most debts have no agreement.
"""

from __future__ import annotations

AGREEMENT_COLUMNS = (
    "id", "debt_id", "kind", "signed", "amount", "start_on", "until_on", "times", "every",
    "last_amount", "growth", "rate_percent", "rate_period", "breach_days", "on_breach", "settles",
    "paid", "withdrawn_on", "contents", "note",
)  # fmt: skip
PROMISE_COLUMNS = ("id", "debt_id", "made_on", "amount", "due_on", "withdrawn_on", "note")
CONTACT_COLUMNS = (
    "id", "debt_id", "at_local", "at_offset", "zone", "channel", "direction", "party", "who",
    "person", "staff_number", "number", "answered", "said", "promised", "promised_on",
    "follow_up_on", "followed_up", "collects",
)  # fmt: skip
EVIDENCE_COLUMNS = ("id", "contact_id", "kind", "title", "place", "seq")

AGREEMENTS = f"SELECT {', '.join(AGREEMENT_COLUMNS)} FROM agreement"
PROMISES = f"SELECT {', '.join(PROMISE_COLUMNS)} FROM promise"
CONTACTS = f"SELECT {', '.join(CONTACT_COLUMNS)} FROM contact"
EVIDENCES = f"SELECT {', '.join(EVIDENCE_COLUMNS)} FROM evidence"
