"""Fault injection: the expression language, which call fails how, and odd answers of PHP."""
