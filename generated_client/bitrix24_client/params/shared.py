"""Parameters of several namespaces."""

from __future__ import annotations

from typing import Literal
from typing_extensions import TypedDict


class CrmMultifield(TypedDict, total=False):
    """Keys: ID, TYPE_ID, VALUE, VALUE_TYPE."""

    ID: int
    TYPE_ID: Literal["PHONE", "EMAIL", "WEB", "IM", "LINK"]
    """Id of the type."""
    VALUE: str
    """Value."""
    VALUE_TYPE: str
