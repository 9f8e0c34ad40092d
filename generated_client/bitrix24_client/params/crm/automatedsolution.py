"""Parameters of ``crm.automatedsolution``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict


class CrmAutomatedsolutionAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    typeIds: Sequence[int]


CrmAutomatedsolutionListRequestFilter = TypedDict(
    "CrmAutomatedsolutionListRequestFilter",
    {
        "id": "int | str",
        "title": "str",
        "0": "CrmAutomatedsolutionListRequestFilter0 | Mapping[str, Any]",
    },
    total=False,
)


CrmAutomatedsolutionListRequestFilter0 = TypedDict(
    "CrmAutomatedsolutionListRequestFilter0",
    {
        "logic": "Any",
        "0": "CrmAutomatedsolutionListRequestFilter00 | Mapping[str, Any]",
        "1": "CrmAutomatedsolutionListRequestFilter01 | Mapping[str, Any]",
    },
    total=False,
)


class CrmAutomatedsolutionListRequestFilter00(TypedDict, total=False):
    title: Any


class CrmAutomatedsolutionListRequestFilter01(TypedDict, total=False):
    title: Any


class CrmAutomatedsolutionListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    title: str


class CrmAutomatedsolutionUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    typeIds: Sequence[int]
