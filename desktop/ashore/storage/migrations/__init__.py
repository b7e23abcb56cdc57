"""The schema's history for Alembic: imported only when a file of an older schema is opened."""
