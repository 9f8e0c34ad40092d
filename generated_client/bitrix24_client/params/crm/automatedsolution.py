"""Parameters of ``crm.automatedsolution``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Required, TypedDict


class CrmAutomatedsolutionAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    typeIds: Sequence[int]


CrmAutomatedsolutionListFilter = TypedDict(
    "CrmAutomatedsolutionListFilter",
    {
        "id": "int",
        "title": "str",
        "0": "CrmAutomatedsolutionListFilter0 | Mapping[str, Any]",
    },
    total=False,
)


CrmAutomatedsolutionListFilter0 = TypedDict(
    "CrmAutomatedsolutionListFilter0",
    {
        "logic": "Any",
        "0": "CrmAutomatedsolutionListFilter00 | Mapping[str, Any]",
        "1": "CrmAutomatedsolutionListFilter01 | Mapping[str, Any]",
    },
    total=False,
)


class CrmAutomatedsolutionListFilter00(TypedDict, total=False):
    title: Any


class CrmAutomatedsolutionListFilter01(TypedDict, total=False):
    title: Any


class CrmAutomatedsolutionListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    title: str


class CrmAutomatedsolutionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    typeIds: Sequence[int]
