"""The rules of debt: values and pure functions, standard library only.

No Qt, no SQL, no files, no clock and no words to show: the date is always an
argument, money is always an integer of minor units, a rate is always a percent.
"""
