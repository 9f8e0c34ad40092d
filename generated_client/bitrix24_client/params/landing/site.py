"""Parameters of ``landing.site``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class LandingSiteAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TITLE: Required[str]
    CODE: Required[str]
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    DOMAIN_ID: int | str
    DESCRIPTION: str
    XML_ID: str
    ADDITIONAL_FIELDS: Mapping[str, Any]


class LandingSiteAddFolderFields(TypedDict, total=False):
    """Values of the fields, by name."""

    TITLE: Required[str]
    CODE: str
    PARENT_ID: int
    ACTIVE: Literal["Y", "N"]


class LandingSiteFullExportParams(TypedDict, total=False):
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


LandingSiteGetFoldersFilter = TypedDict(
    "LandingSiteGetFoldersFilter",
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


class LandingSiteGetListParams(TypedDict, total=False):
    """Further parameters of the call."""

    select: Sequence[str]
    filter: LandingSiteGetListParamsFilter | Mapping[str, Any]
    order: LandingSiteGetListParamsOrder | Mapping[str, Any]
    group: Sequence[Any]
    limit: int
    offset: int


class LandingSiteGetListParamsFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    DELETED: str


class LandingSiteGetListParamsOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    ID: Any


class LandingSiteUpdateFields(TypedDict, total=False):
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


class LandingSiteUpdateFolderFields(TypedDict, total=False):
    """Values of the fields, by name."""

    TITLE: str
    CODE: str
    PARENT_ID: int
    INDEX_ID: int
    ACTIVE: Literal["Y", "N"]
