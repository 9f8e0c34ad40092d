"""Parameters of ``landing.template``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, TypedDict


class LandingTemplateGetlistParams(TypedDict, total=False):
    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    filter: (
        LandingTemplateGetlistParamsFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    order: (
        LandingTemplateGetlistParamsOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    group: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    limit: int | str | Literal[False] | None
    offset: int | str | Literal[False] | None


class LandingTemplateGetlistParamsFilter(TypedDict, total=False):
    ACTIVE: Any


class LandingTemplateGetlistParamsOrder(TypedDict, total=False):
    SORT: str
    ID: str
