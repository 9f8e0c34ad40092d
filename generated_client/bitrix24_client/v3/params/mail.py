"""Parameters of ``mail``."""

from __future__ import annotations

from typing import Any, TypedDict


class MailMailboxListPagination(TypedDict, total=False):
    page: Any
    limit: Any
    offset: Any
