"""What a portal refuses: access, parameters, limits, tokens, repeated calls."""
