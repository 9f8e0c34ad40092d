"""Parameters of ``biconnector``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class BiconnectorConnectorAddFields(TypedDict, total=False):
    title: Required[str | float | Decimal]
    logo: Required[str | float | Decimal]
    description: str | float | Decimal | Literal[False] | None
    urlCheck: Required[str | float | Decimal]
    urlTableList: Required[str | float | Decimal]
    urlTableDescription: Required[str | float | Decimal]
    urlData: Required[str | float | Decimal]
    settings: Required[
        Sequence[ConnectorSettings | Mapping[str, Any]]
        | Mapping[str, ConnectorSettings | Mapping[str, Any]]
    ]
    sort: int | str | Literal[False] | None


class BiconnectorConnectorListFilter(TypedDict, total=False):
    title: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    description: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class BiconnectorConnectorListOrder(TypedDict, total=False):
    dateCreate: str


class BiconnectorConnectorUpdateFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    logo: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    urlCheck: str | float | Decimal | Literal[False] | None
    urlTableList: str | float | Decimal | Literal[False] | None
    urlTableDescription: str | float | Decimal | Literal[False] | None
    urlData: str | float | Decimal | Literal[False] | None
    settings: (
        Sequence[ConnectorSettings | Mapping[str, Any]]
        | Mapping[str, ConnectorSettings | Mapping[str, Any]]
        | str
        | Literal[False]
        | None
    )
    sort: int | str | Literal[False] | None


class BiconnectorDatasetAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    externalName: Required[str | float | Decimal]
    externalCode: Required[str | float | Decimal]
    sourceId: Required[int | str]
    description: str | float | Decimal | Literal[False] | None
    fields: Required[
        Sequence[BiconnectorDatasetAddFieldsFieldsItem | Mapping[str, Any]]
        | Mapping[str, BiconnectorDatasetAddFieldsFieldsItem | Mapping[str, Any]]
    ]


class BiconnectorDatasetAddFieldsFieldsItem(TypedDict, total=False):
    id: Any
    datasetId: Any
    type: Literal["int", "string", "double", "date", "datetime", False] | str | None
    name: Any
    externalCode: Any
    visible: Any


class BiconnectorDatasetFieldsUpdateAddItem(TypedDict, total=False):
    type: Any
    name: Any
    externalCode: Any


class BiconnectorDatasetFieldsUpdateUpdateItem(TypedDict, total=False):
    id: Any
    visible: Any


class BiconnectorDatasetListFilter(TypedDict, total=False):
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    description: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sourceId: int | str | Sequence[int | str] | Literal[False] | None


class BiconnectorDatasetListOrder(TypedDict, total=False):
    dateCreate: str


class BiconnectorDatasetUpdateFields(TypedDict, total=False):
    description: str | float | Decimal | Literal[False] | None


class BiconnectorSourceAddFields(TypedDict, total=False):
    title: Required[str | float | Decimal]
    description: str | float | Decimal | Literal[False] | None
    active: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    connectorId: Required[int | str]
    settings: Required[BiconnectorSourceAddFieldsSettings | Mapping[str, Any] | Sequence[Any]]


class BiconnectorSourceAddFieldsSettings(TypedDict, total=False):
    login: Any
    password: Any


class BiconnectorSourceListFilter(TypedDict, total=False):
    title: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    description: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    connectorId: int | str | Sequence[int | str] | Literal[False] | None


class BiconnectorSourceListOrder(TypedDict, total=False):
    dateCreate: str


class BiconnectorSourceUpdateFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    description: str | float | Decimal | Literal[False] | None
    active: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    settings: (
        BiconnectorSourceUpdateFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class BiconnectorSourceUpdateFieldsSettings(TypedDict, total=False):
    login: Any
    password: Any


class ConnectorSettings(TypedDict, total=False):
    code: Any
    name: Any
    type: Literal["STRING", "INT", False] | str | float | Decimal | None
