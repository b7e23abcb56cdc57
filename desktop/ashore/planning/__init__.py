"""What to pay on which payday: cash flow, simulation, strategies, shortage. Standard library only.

Money is an integer of minor units, dates are arguments, and interest is carried as an exact
fraction between two payments.
"""
