"""Parameters of ``telephony``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class TelephonyCallAttachTranscriptionMessagesItem(TypedDict, total=False, extra_items=Any):
    """Keys: SIDE, START_TIME, STOP_TIME, MESSAGE."""

    SIDE: Required[Literal["User", "Client"]]
    START_TIME: Required[int | str]
    """A whole number, or its digits."""
    STOP_TIME: Required[int | str]
    """A whole number, or its digits."""
    MESSAGE: Required[str | float | Decimal]
    """Text of the message."""
