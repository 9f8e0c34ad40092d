"""Lists as a source of dlt: ``from bitrix24_client.dlt import bitrix24``."""

from __future__ import annotations

from ._runtime.dlt_source import bitrix24 as bitrix24

__all__ = ["bitrix24"]
