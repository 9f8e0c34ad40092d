"""What is inside a parameter or a response field: where it is defined, and what that says."""
