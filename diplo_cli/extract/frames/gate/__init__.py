"""The gate: which sentences are worth a parse, told from their words."""
