"""Parameters of ``landing.site``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class LandingSiteAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TITLE, CODE, TYPE, DOMAIN_ID, DESCRIPTION, XML_ID, ADDITIONAL_FIELDS."""

    TITLE: Required[str]
    """Title."""
    CODE: Required[str]
    """Symbolic code."""
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    DOMAIN_ID: int | str
    DESCRIPTION: str
    """Description."""
    XML_ID: str
    """External id."""
    ADDITIONAL_FIELDS: Mapping[str, Any]


class LandingSiteAddFolderFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: TITLE, CODE, PARENT_ID, ACTIVE."""

    TITLE: Required[str]
    """Title."""
    CODE: str
    """Symbolic code."""
    PARENT_ID: int
    """Id of the parent."""
    ACTIVE: Literal["Y", "N"]


class LandingSiteFullExportParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: edit_mode, scope, hooks_disable, code, name, description, preview, preview2x,
    preview3x, preview_url."""

    edit_mode: str
    scope: str
    """Code of the scope."""
    hooks_disable: Sequence[str]
    code: str
    """Symbolic code."""
    name: str
    """Name."""
    description: str
    """Description."""
    preview: str
    """Preview."""
    preview2x: str
    preview3x: str
    preview_url: str


_LandingSiteGetFoldersFilter = TypedDict(
    "_LandingSiteGetFoldersFilter",
    {
        "ID": "int | Sequence[int] | None",
        "PARENT_ID": "int | Sequence[int] | None",
        "INDEX_ID": "int | Sequence[int] | None",
        "ACTIVE": 'Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None',
        "DELETED": 'Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None',
        "=DELETED": "str | Sequence[str] | None",
        "TITLE": "str | Sequence[str] | None",
        "CODE": "str | Sequence[str] | None",
        "CREATED_BY_ID": "int | Sequence[int] | None",
        "MODIFIED_BY_ID": "int | Sequence[int] | None",
        "DATE_CREATE": "dt.date | str | Sequence[str] | None",
        "DATE_MODIFY": "dt.date | str | Sequence[str] | None",
    },
    total=False,
)


class LandingSiteGetFoldersFilter(_LandingSiteGetFoldersFilter, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: ID, PARENT_ID, INDEX_ID, ACTIVE, DELETED, =DELETED, TITLE, CODE, CREATED_BY_ID,
    MODIFIED_BY_ID, DATE_CREATE, DATE_MODIFY."""


class LandingSiteGetListParams(TypedDict, total=False):
    """Further parameters of the call.

    Keys: select, filter, order, group, limit, offset."""

    select: Sequence[str]
    """Names of the fields to return."""
    filter: LandingSiteGetListParamsFilter | OtherKeys
    """Conditions on the records; a prefix of the name may set the comparison."""
    order: LandingSiteGetListParamsOrder | OtherKeys
    """Sorting: names of fields with asc or desc."""
    group: Sequence[Any]
    limit: int
    """Most records to return."""
    offset: int
    """Number of records to skip."""


class LandingSiteGetListParamsFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: DELETED."""

    DELETED: str | Sequence[str] | None


class LandingSiteGetListParamsOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: ID."""

    ID: Literal["ASC", "DESC", "asc", "desc"]


class LandingSiteUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: TITLE, CODE, TYPE, DOMAIN_ID, DESCRIPTION, XML_ID, LANDING_ID_INDEX, LANDING_ID_404,
    LANDING_ID_503."""

    TITLE: str
    """Title."""
    CODE: str
    """Symbolic code."""
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    """Type."""
    DOMAIN_ID: int | str
    DESCRIPTION: str
    """Description."""
    XML_ID: str
    """External id."""
    LANDING_ID_INDEX: int
    LANDING_ID_404: int
    LANDING_ID_503: int


class LandingSiteUpdateFolderFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: TITLE, CODE, PARENT_ID, INDEX_ID, ACTIVE."""

    TITLE: str
    """Title."""
    CODE: str
    """Symbolic code."""
    PARENT_ID: int
    """Id of the parent."""
    INDEX_ID: int
    ACTIVE: Literal["Y", "N"]
    """Whether the record is active."""
