"""Draws documents on paper: as a PDF, or on a printer. Widgets are none of its business."""
