"""What to pay on which payday: cash flow, simulation, strategies, shortage. Standard library only.

Money is an integer of minor units, dates are arguments, and interest is carried as an exact
fraction between two payments. ``intake`` takes the recorded debts in, ``make`` makes a plan,
``compare`` one for each strategy, ``search`` looks for the payment that ends the debts,
``resume`` takes up a plan in its middle.
"""
