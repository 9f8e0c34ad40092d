"""Parameters of ``telephony``."""

from __future__ import annotations

from typing import Literal, Required, TypedDict


class TelephonyCallAttachTranscriptionMessagesItem(TypedDict, total=False):
    SIDE: Required[Literal["User", "Client"]]
    START_TIME: Required[int]
    STOP_TIME: Required[int]
    MESSAGE: Required[str]
