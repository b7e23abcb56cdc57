"""The one door for sentences and figures that window and terminal share.

Qt is imported inside the functions only: a terminal command that prints no words pays
nothing for it.
"""
