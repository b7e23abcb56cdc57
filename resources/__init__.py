"""Data that is packaged with the program; read it through ashore.assets only."""
