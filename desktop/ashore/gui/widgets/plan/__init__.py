"""The parts of the plan's page."""
