"""Parameters of ``landing.template``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class LandingTemplateGetlistParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]
    filter: LandingTemplateGetlistParamsFilter | Mapping[str, Any]
    order: LandingTemplateGetlistParamsOrder | Mapping[str, Any]
    group: Sequence[str]
    limit: int
    offset: int


class LandingTemplateGetlistParamsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ACTIVE: Any


class LandingTemplateGetlistParamsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    SORT: Any
    ID: Any
