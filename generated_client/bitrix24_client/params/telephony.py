"""Parameters of ``telephony``."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, Required, TypedDict


class TelephonyCallAttachTranscriptionMessagesItem(TypedDict, total=False):
    SIDE: Required[Literal["User", "Client"]]
    START_TIME: Required[int | str]
    STOP_TIME: Required[int | str]
    MESSAGE: Required[str | float | Decimal]
