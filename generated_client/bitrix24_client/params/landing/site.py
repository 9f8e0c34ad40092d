"""Parameters of ``landing.site``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingSiteAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, CODE, TYPE, DOMAIN_ID, DESCRIPTION, XML_ID, ADDITIONAL_FIELDS."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    CODE: Required[str | float | Decimal]
    """Symbolic code."""
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    DOMAIN_ID: int | str | Literal[False] | float | Decimal | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class LandingSiteAddFolderFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, CODE, PARENT_ID, ACTIVE."""

    TITLE: Required[str | float | Decimal]
    """Title."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    PARENT_ID: int | str | Literal[False] | None
    """Id of the parent."""
    ACTIVE: Literal["Y", "N"]


class LandingSiteFullExportParams(TypedDict, total=False, extra_items=Any):
    """Keys: edit_mode, scope, hooks_disable, code, name, description, preview, preview2x,
    preview3x, preview_url."""

    edit_mode: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    scope: str | float | Decimal | Literal[False] | None
    """Code of the scope."""
    hooks_disable: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    preview: str | float | Decimal | Literal[False] | None
    """Preview."""
    preview2x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview3x: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    preview_url: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


_LandingSiteGetFoldersFilter = TypedDict(
    "_LandingSiteGetFoldersFilter",
    {
        "ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "PARENT_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "INDEX_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "ACTIVE": 'Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None] | None',
        "DELETED": 'Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None] | None',
        "=DELETED": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "TITLE": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "CODE": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "CREATED_BY_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "MODIFIED_BY_ID": "int | str | Sequence[int | str] | Literal[False] | Sequence[int | str | Sequence[int | str] | Literal[False] | None] | None",
        "DATE_CREATE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
        "DATE_MODIFY": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | Sequence[dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None] | None",
    },
    total=False,
)


class LandingSiteGetFoldersFilter(_LandingSiteGetFoldersFilter, total=False, extra_items=Any):
    """Keys: ID, PARENT_ID, INDEX_ID, ACTIVE, DELETED, =DELETED, TITLE, CODE, CREATED_BY_ID,
    MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""


class LandingSiteGetListParams(TypedDict, total=False, extra_items=Any):
    """Keys: select, filter, order, group, limit, offset."""

    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    """Names of the fields to return."""
    filter: LandingSiteGetListParamsFilter | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: LandingSiteGetListParamsOrder | OtherKeys | Sequence[Any] | str | Literal[False] | None
    """Sorting: names of fields with asc or desc."""
    group: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    limit: int | str | Literal[False] | None
    """Most records to return."""
    offset: int | str | Literal[False] | None
    """Number of records to skip."""


class LandingSiteGetListParamsFilter(TypedDict, total=False, extra_items=Any):
    """Keys: DELETED."""

    DELETED: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class LandingSiteGetListParamsOrder(TypedDict, total=False, extra_items=Any):
    """Keys: ID."""

    ID: str
    """The direction of an order."""


class LandingSiteUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, CODE, TYPE, DOMAIN_ID, DESCRIPTION, XML_ID, LANDING_ID_INDEX, LANDING_ID_404,
    LANDING_ID_503."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    """Type."""
    DOMAIN_ID: int | str | Literal[False] | float | Decimal | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    """Description."""
    XML_ID: str | float | Decimal | Literal[False] | None
    """External id."""
    LANDING_ID_INDEX: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    LANDING_ID_404: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    LANDING_ID_503: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class LandingSiteUpdateFolderFields(TypedDict, total=False, extra_items=Any):
    """Keys: TITLE, CODE, PARENT_ID, INDEX_ID, ACTIVE."""

    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""
    CODE: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    PARENT_ID: int | str | Literal[False] | None
    """Id of the parent."""
    INDEX_ID: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
