"""Parameters of ``biconnector``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class BiconnectorConnectorAddRequestFields(TypedDict, total=False):
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


class BiconnectorConnectorListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    title: Any
    description: Any


class BiconnectorConnectorListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    dateCreate: Any


class BiconnectorConnectorUpdateRequestFields(TypedDict, total=False):
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


class BiconnectorDatasetAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    externalName: Required[str]
    externalCode: Required[str]
    sourceId: Required[int]
    description: str
    fields: Required[Sequence[BiconnectorDatasetAddRequestFieldsFieldsItem | Mapping[str, Any]]]


class BiconnectorDatasetAddRequestFieldsFieldsItem(TypedDict, total=False):
    type: Any
    name: Any
    externalCode: Any


class BiconnectorDatasetFieldsUpdateAddItem(TypedDict, total=False):
    type: str
    name: str
    externalCode: str


class BiconnectorDatasetFieldsUpdateUpdateItem(TypedDict, total=False):
    id: int | str
    visible: bool | Literal["Y", "N"]


class BiconnectorDatasetListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    name: Any
    description: Any
    sourceId: Any


class BiconnectorDatasetListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    dateCreate: Any


class BiconnectorDatasetUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    description: str


class BiconnectorSourceAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    description: str
    active: bool | Literal["Y", "N"]
    connectorId: Required[int]
    settings: Required[BiconnectorSourceAddRequestFieldsSettings | Mapping[str, Any]]


class BiconnectorSourceAddRequestFieldsSettings(TypedDict, total=False):
    """Settings."""

    login: Any
    password: Any


class BiconnectorSourceListRequestFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    title: Any
    description: Any
    connectorId: Any


class BiconnectorSourceListRequestOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    dateCreate: Any


class BiconnectorSourceUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    description: str
    active: bool | Literal["Y", "N"]
    settings: BiconnectorSourceUpdateRequestFieldsSettings | Mapping[str, Any]


class BiconnectorSourceUpdateRequestFieldsSettings(TypedDict, total=False):
    """Settings."""

    login: Any
    password: Any


class ConnectorSettings(TypedDict, total=False):
    code: Any
    name: Any
    type: Literal["STRING", "INT"] | None
