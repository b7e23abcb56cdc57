"""Three debts in a profile, laid out by the program's own import."""

from __future__ import annotations

from pathlib import Path

from tests.person.program import command

JIEBEI = "Jiebei, ¥24,000.00, 9 days overdue, phone contact"
HUABEI = "Huabei, ¥6,320.50, 2 days overdue, reminder"
AUNT = "Aunt, ¥3,000.00, due in 14 days"
"""How the rows begin, in their order of repayment on program.TODAY."""

_CSV = """\
name,lender,kind,balance,due_date
Huabei,huabei,,6320.50,2026-11-22
Aunt,,family,3000,2026-12-08
Jiebei,jiebei,,24000,2026-11-15
"""


def lay_out(environment: dict[str, str], words: tuple[str, ...], folder: Path) -> None:
    """Import the three debts into the profile that the words name."""
    file = folder / "three.csv"
    file.write_text(_CSV, encoding="utf-8")
    command(environment, "import", str(file), *words)
