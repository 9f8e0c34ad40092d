"""Parameters of ``telephony``."""

from __future__ import annotations

from typing import Literal, Required
from typing_extensions import TypedDict


class TelephonyCallAttachTranscriptionMessagesItem(TypedDict, total=False):
    """Keys: SIDE, START_TIME, STOP_TIME, MESSAGE."""

    SIDE: Required[Literal["User", "Client"]]
    START_TIME: Required[int]
    STOP_TIME: Required[int]
    MESSAGE: Required[str]
    """Text of the message."""
