"""What stands in the files that others read: the list and the plan in words, tables and events."""
