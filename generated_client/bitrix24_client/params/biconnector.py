"""Parameters of ``biconnector``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class BiconnectorConnectorAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    logo: Required[str]
    description: str
    urlCheck: Required[str]
    urlTableList: Required[str]
    urlTableDescription: Required[str]
    urlData: Required[str]
    settings: Required[Sequence[ConnectorSettings]]
    sort: int


class BiconnectorConnectorListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    title: str
    description: str


class BiconnectorConnectorListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    dateCreate: Any


class BiconnectorConnectorUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    logo: str
    description: str
    urlCheck: str
    urlTableList: str
    urlTableDescription: str
    urlData: str
    settings: Sequence[ConnectorSettings]
    sort: int


class BiconnectorDatasetAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    externalName: Required[str]
    externalCode: Required[str]
    sourceId: Required[int]
    description: str
    fields: Required[Sequence[BiconnectorDatasetAddFieldsFieldsItem]]


class BiconnectorDatasetAddFieldsFieldsItem(TypedDict, total=False):
    id: Any
    datasetId: Any
    type: Literal["int", "string", "double", "date", "datetime"]
    name: str
    externalCode: str
    visible: Any


class BiconnectorDatasetFieldsUpdateAddItem(TypedDict, total=False):
    type: str
    name: str
    externalCode: str


class BiconnectorDatasetFieldsUpdateUpdateItem(TypedDict, total=False):
    id: int | str
    visible: bool | Literal["Y", "N"]


class BiconnectorDatasetListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    name: str
    description: str
    sourceId: int | Sequence[int | str]


class BiconnectorDatasetListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    dateCreate: Any


class BiconnectorDatasetUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    description: str


class BiconnectorSourceAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    description: str
    active: bool | Literal["Y", "N"]
    connectorId: Required[int]
    settings: Required[BiconnectorSourceAddFieldsSettings | Mapping[str, Any]]


class BiconnectorSourceAddFieldsSettings(TypedDict, total=False):
    """Settings."""

    login: Any
    password: Any


class BiconnectorSourceListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    title: str
    description: str
    connectorId: int | Sequence[int | str]


class BiconnectorSourceListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    dateCreate: Any


class BiconnectorSourceUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    description: str
    active: bool | Literal["Y", "N"]
    settings: BiconnectorSourceUpdateFieldsSettings | Mapping[str, Any]


class BiconnectorSourceUpdateFieldsSettings(TypedDict, total=False):
    """Settings."""

    login: Any
    password: Any


class ConnectorSettings(TypedDict, total=False):
    code: Any
    name: Any
    type: Literal["STRING", "INT"] | None
