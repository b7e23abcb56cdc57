"""Small inputs that keep what was typed, read it, and say in words what they understood."""
