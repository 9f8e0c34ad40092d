"""Parameters of ``sonet_group``."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypedDict


class SonetGroupGetFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    ID: int
    NAME: str
    OWNER_ID: int
    ACTIVE: Literal["Y", "N"]
    VISIBLE: Literal["Y", "N"]
    OPENED: Literal["Y", "N"]
    CLOSED: Literal["Y", "N"]
    DATE_CREATE: dt.date | str
    DATE_UPDATE: dt.date | str
    DATE_ACTIVITY: dt.date | str
    IS_EXTRANET: Literal["Y", "N"]


class SonetGroupGetOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    NAME: Any
