"""Parameters of ``placement``."""

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class PlacementBindLangAllValue(TypedDict, total=False):
    """Keys: TITLE, DESCRIPTION, GROUP_NAME."""

    TITLE: Any
    """Title."""
    DESCRIPTION: Any
    """Description."""
    GROUP_NAME: Any


class PlacementBindOptions(TypedDict, total=False):
    """Options.

    Keys: errorHandlerUrl."""

    errorHandlerUrl: Any
