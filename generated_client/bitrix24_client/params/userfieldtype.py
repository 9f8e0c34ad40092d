"""Parameters of ``userfieldtype``."""

from __future__ import annotations

from typing import Any
from typing_extensions import TypedDict


class UserfieldtypeAddOptions(TypedDict, total=False):
    """Keys: height."""

    height: Any
    """Height."""


class UserfieldtypeUpdateOptions(TypedDict, total=False):
    """Keys: height."""

    height: Any
    """Height."""
