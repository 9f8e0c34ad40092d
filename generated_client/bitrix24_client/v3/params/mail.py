"""Parameters of ``mail``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class MailMailboxListPagination(TypedDict, total=False, extra_items=Any):
    """Keys: page, limit, offset."""

    page: Any
    """Number of the page, from 1."""
    limit: Any
    """Most records to return."""
    offset: Any
    """Number of records to skip."""
