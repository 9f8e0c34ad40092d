"""Parameters of ``imbot.app``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from decimal import Decimal
from typing import Any
from typing_extensions import TypedDict


class ImbotAppUpdateLangItem(TypedDict, total=False, extra_items=Any):
    """Keys: LANGUAGE_ID, TITLE, DESCRIPTION, COPYRIGHT."""

    LANGUAGE_ID: str | float | Decimal
    """A text."""
    TITLE: str | float | Decimal
    """A text."""
    DESCRIPTION: str | float | Decimal
    """A text."""
    COPYRIGHT: str | float | Decimal
    """A text."""
