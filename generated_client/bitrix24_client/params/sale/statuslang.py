"""Parameters of ``sale.statuslang``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class SaleStatusLangAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: statusId, lid, name, description."""

    statusId: Required[str]
    """Id of the status."""
    lid: Required[str]
    """Code of the site or language."""
    name: Required[str]
    """Name."""
    description: str
    """Description."""


class SaleStatusLangDeleteByFilterFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: statusId, lid, name."""

    statusId: Required[str]
    """Id of the status."""
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
    """Code of the site or language."""
    name: Required[str]
    """Name."""


class SaleStatusLangListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: statusId, lid, name, description."""

    statusId: str | Sequence[str] | None
    """Id of the status."""
    lid: str | Sequence[str] | None
    """Code of the site or language."""
    name: str | Sequence[str] | None
    """Name."""
    description: str | Sequence[str] | None
    """Description."""


class SaleStatusLangListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: statusId, lid, name, description."""

    statusId: Literal["ASC", "DESC", "asc", "desc"]
    lid: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    description: Literal["ASC", "DESC", "asc", "desc"]
