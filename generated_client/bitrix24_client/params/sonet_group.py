"""Parameters of ``sonet_group``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal
from typing_extensions import TypedDict


class SonetGroupGetFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, NAME, OWNER_ID, ACTIVE, VISIBLE, OPENED, CLOSED, DATE_CREATE, DATE_UPDATE,
    DATE_ACTIVITY, IS_EXTRANET."""

    ID: int | Sequence[int] | None
    """Id of the record to read."""
    NAME: str | Sequence[str] | None
    """Name."""
    OWNER_ID: int | Sequence[int] | None
    """Id of the owner."""
    ACTIVE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether the record is active."""
    VISIBLE: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether it is shown."""
    OPENED: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether everybody may see it."""
    CLOSED: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Whether it is closed."""
    DATE_CREATE: dt.date | str | Sequence[str] | None
    """When it was made."""
    DATE_UPDATE: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    DATE_ACTIVITY: dt.date | str | Sequence[str] | None
    IS_EXTRANET: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None


class SonetGroupGetOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: NAME."""

    NAME: Literal["ASC", "DESC", "asc", "desc"]
