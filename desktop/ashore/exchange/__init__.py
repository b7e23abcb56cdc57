"""Debts to and from files and other programs: CSV in, JSON out."""
