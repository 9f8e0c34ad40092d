"""Parameters of ``landing.site``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class LandingSiteAddFolderRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    TITLE: Required[str]
    CODE: str
    PARENT_ID: int
    ACTIVE: Literal["Y", "N"]


class LandingSiteAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    CODE: Required[str]
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    DOMAIN_ID: int | str
    DESCRIPTION: str
    XML_ID: str
    ADDITIONAL_FIELDS: Mapping[str, Any]


class LandingSiteFullExportRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    edit_mode: str
    scope: str
    hooks_disable: Sequence[str]
    code: str
    name: str
    description: str
    preview: str
    preview2x: str
    preview3x: str
    preview_url: str


LandingSiteGetFoldersRequestFilter = TypedDict(
    "LandingSiteGetFoldersRequestFilter",
    {
        "ID": "int",
        "PARENT_ID": "int | None",
        "INDEX_ID": "int",
        "ACTIVE": 'Literal["Y", "N"]',
        "DELETED": 'Literal["Y", "N"]',
        "=DELETED": "str",
        "TITLE": "str",
        "CODE": "str",
        "CREATED_BY_ID": "int",
        "MODIFIED_BY_ID": "int",
        "DATE_CREATE": "dt.date | str",
        "DATE_MODIFY": "dt.date | str",
    },
    total=False,
)


class LandingSiteGetListRequestParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]
    filter: LandingSiteGetListRequestParamsFilter | Mapping[str, Any]
    order: LandingSiteGetListRequestParamsOrder | Mapping[str, Any]
    group: Sequence[Any]
    limit: int
    offset: int


class LandingSiteGetListRequestParamsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    DELETED: Any


class LandingSiteGetListRequestParamsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any


class LandingSiteUpdateFolderRequestFields(TypedDict, total=False):
    """Values of the fields, by name."""

    TITLE: str
    CODE: str
    PARENT_ID: int
    INDEX_ID: int
    ACTIVE: Literal["Y", "N"]


class LandingSiteUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TITLE: str
    CODE: str
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    DOMAIN_ID: int | str
    DESCRIPTION: str
    XML_ID: str
    LANDING_ID_INDEX: int
    LANDING_ID_404: int
    LANDING_ID_503: int
