"""Parameters of ``sale.statuslang``."""

from __future__ import annotations

from typing import Any, Literal, Required, TypedDict


class SaleStatusLangAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    statusId: Required[str]
    lid: Required[
        Literal[
            "ar",
            "br",
            "de",
            "en",
            "fr",
            "hi",
            "id",
            "in",
            "it",
            "ja",
            "la",
            "ms",
            "pl",
            "sc",
            "tc",
            "th",
            "tr",
            "ua",
            "vn",
            "ru",
        ]
    ]
    name: Required[str]
    description: str


class SaleStatusLangDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name."""

    statusId: Required[str]
    lid: Required[
        Literal[
            "ar",
            "br",
            "de",
            "en",
            "fr",
            "hi",
            "id",
            "in",
            "it",
            "ja",
            "la",
            "ms",
            "pl",
            "sc",
            "tc",
            "th",
            "tr",
            "ua",
            "vn",
        ]
    ]
    name: Required[str]


class SaleStatusLangListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    statusId: str
    lid: str
    name: str
    description: str


class SaleStatusLangListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    statusId: str
    lid: Any
    name: Any
    description: Any
