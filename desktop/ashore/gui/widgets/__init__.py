"""Parts of windows: small ones that know nothing of debts, and those built of them."""
