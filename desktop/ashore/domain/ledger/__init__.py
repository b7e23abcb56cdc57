"""A debt's ledger: what is owed on any date, derived from its page and its entries, row by row.

Pure functions of values and a date. Money is minor units; interest is exact until it is
rounded half-up, so that cutting a period in two changes nothing.
"""
