"""What changed between two specs, and what it means for those who use them."""
