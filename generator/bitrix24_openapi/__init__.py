"""Bitrix24 REST documentation → OpenAPI 3.1 → typed Python client and mock portal."""

__version__ = "0.1.0"
