"""What examples, unreferenced tables and flat rows add to a structure that tables describe."""
