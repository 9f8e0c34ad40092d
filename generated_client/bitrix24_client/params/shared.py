"""Parameters of several namespaces."""

from __future__ import annotations

from typing import Literal, TypedDict


class CrmMultifield(TypedDict, total=False):
    ID: int | str | None
    TYPE_ID: Literal["PHONE", "EMAIL", "WEB", "IM", "LINK"] | None
    VALUE: str | None
    VALUE_TYPE: str | None
