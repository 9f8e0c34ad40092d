"""Parameters of several namespaces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class FilterGroup(TypedDict, total=False):
    """Conditions of which all or one have to hold.

    Keys: logic, conditions."""

    logic: Literal["and", "or"]
    conditions: Required[Sequence[Sequence[Any] | FilterGroup]]
