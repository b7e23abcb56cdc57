"""What was agreed with a lender, and what follows from it for the ledger, the stage and the plan.

Nothing derived is stored: whether an agreement is kept or broken comes from the payments. The
values are in ``values``; ``course`` follows one agreement to a day, ``view`` says what a debt
looks like under all of them, ``outlook`` what lies ahead.
"""
