"""The calculator: figures for a debt that is not entered; nothing typed here is kept."""
