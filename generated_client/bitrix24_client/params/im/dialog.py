"""Parameters of ``im.dialog``."""

from __future__ import annotations

from typing import TypedDict


class ImDialogMessagesSearchOrder(TypedDict, total=False):
    ID: str
