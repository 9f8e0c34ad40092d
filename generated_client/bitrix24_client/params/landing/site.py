"""Parameters of ``landing.site``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class LandingSiteAddFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    CODE: Required[str | float | Decimal]
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    DOMAIN_ID: int | str | Literal[False] | float | Decimal | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    ADDITIONAL_FIELDS: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None


class LandingSiteAddFolderFields(TypedDict, total=False):
    TITLE: Required[str | float | Decimal]
    CODE: str | float | Decimal | Literal[False] | None
    PARENT_ID: int | str | Literal[False] | None
    ACTIVE: Literal["Y", "N"]


class LandingSiteFullExportParams(TypedDict, total=False):
    edit_mode: str | float | Decimal | Literal[False] | None
    scope: str | float | Decimal | Literal[False] | None
    hooks_disable: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    code: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    preview: str | float | Decimal | Literal[False] | None
    preview2x: str | float | Decimal | Literal[False] | None
    preview3x: str | float | Decimal | Literal[False] | None
    preview_url: str | float | Decimal | Literal[False] | None


LandingSiteGetFoldersFilter = TypedDict(
    "LandingSiteGetFoldersFilter",
    {
        "ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "PARENT_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "INDEX_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "ACTIVE": 'Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None',
        "DELETED": 'Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None',
        "=DELETED": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "TITLE": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "CODE": "str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "CREATED_BY_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "MODIFIED_BY_ID": "int | str | Sequence[int | str] | Literal[False] | None",
        "DATE_CREATE": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
        "DATE_MODIFY": "dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None",
    },
    total=False,
)


class LandingSiteGetListParams(TypedDict, total=False):
    select: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    filter: (
        LandingSiteGetListParamsFilter
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    order: (
        LandingSiteGetListParamsOrder
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    group: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    limit: int | str | Literal[False] | None
    offset: int | str | Literal[False] | None


class LandingSiteGetListParamsFilter(TypedDict, total=False):
    DELETED: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class LandingSiteGetListParamsOrder(TypedDict, total=False):
    ID: str


class LandingSiteUpdateFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    CODE: str | float | Decimal | Literal[False] | None
    TYPE: Literal["PAGE", "STORE", "SMN", "KNOWLEDGE", "GROUP", "MAINPAGE"]
    DOMAIN_ID: int | str | Literal[False] | float | Decimal | None
    DESCRIPTION: str | float | Decimal | Literal[False] | None
    XML_ID: str | float | Decimal | Literal[False] | None
    LANDING_ID_INDEX: int | str | Literal[False] | None
    LANDING_ID_404: int | str | Literal[False] | None
    LANDING_ID_503: int | str | Literal[False] | None


class LandingSiteUpdateFolderFields(TypedDict, total=False):
    TITLE: str | float | Decimal | Literal[False] | None
    CODE: str | float | Decimal | Literal[False] | None
    PARENT_ID: int | str | Literal[False] | None
    INDEX_ID: int | str | Literal[False] | None
    ACTIVE: Literal["Y", "N"]
