"""The parts of the lenders page: the list, the detail, and one row per figure."""
