"""One frozen file for each released schema; none of them uses today's tables."""
