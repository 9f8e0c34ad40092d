"""Parameters of ``biconnector``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class BiconnectorConnectorAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: title, logo, description, urlCheck, urlTableList, urlTableDescription, urlData,
    settings, sort."""

    title: Required[str]
    """Title."""
    logo: Required[str]
    description: str
    """Description."""
    urlCheck: Required[str]
    urlTableList: Required[str]
    urlTableDescription: Required[str]
    urlData: Required[str]
    settings: Required[Sequence[ConnectorSettings]]
    """Settings."""
    sort: int
    """Position in the sorting order."""


class BiconnectorConnectorListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: title, description."""

    title: str | Sequence[str] | None
    """Title."""
    description: str | Sequence[str] | None
    """Description."""


class BiconnectorConnectorListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: dateCreate."""

    dateCreate: Literal["ASC", "DESC", "asc", "desc"]


class BiconnectorConnectorUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: title, logo, description, urlCheck, urlTableList, urlTableDescription, urlData,
    settings, sort."""

    title: str
    """Title."""
    logo: str
    description: str
    """Description."""
    urlCheck: str
    urlTableList: str
    urlTableDescription: str
    urlData: str
    settings: Sequence[ConnectorSettings]
    """Settings."""
    sort: int
    """Position in the sorting order."""


class BiconnectorDatasetAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, externalName, externalCode, sourceId, description, fields."""

    name: Required[str]
    """Name."""
    externalName: Required[str]
    externalCode: Required[str]
    sourceId: Required[int]
    description: str
    """Description."""
    fields: Required[Sequence[BiconnectorDatasetAddFieldsFieldsItem]]
    """Values of the fields of the new record."""


class BiconnectorDatasetAddFieldsFieldsItem(TypedDict, total=False):
    """Keys: id, datasetId, type, name, externalCode, visible."""

    id: Any
    """Id of the record."""
    datasetId: Any
    type: Literal["int", "string", "double", "date", "datetime"]
    """Type."""
    name: str
    """Name."""
    externalCode: str
    visible: Any
    """Whether it is shown."""


class BiconnectorDatasetFieldsUpdateAddItem(TypedDict, total=False):
    """Keys: type, name, externalCode."""

    type: str
    """Type."""
    name: str
    """Name."""
    externalCode: str


class BiconnectorDatasetFieldsUpdateUpdateItem(TypedDict, total=False):
    """Keys: id, visible."""

    id: int | str
    """Id of the record to change."""
    visible: bool | str
    """Whether it is shown."""


class BiconnectorDatasetListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: name, description, sourceId."""

    name: str | Sequence[str] | None
    """Name."""
    description: str | Sequence[str] | None
    """Description."""
    sourceId: int | Sequence[int] | None


class BiconnectorDatasetListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: dateCreate."""

    dateCreate: Literal["ASC", "DESC", "asc", "desc"]


class BiconnectorDatasetUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: description."""

    description: str
    """Description."""


class BiconnectorSourceAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: title, description, active, connectorId, settings."""

    title: Required[str]
    """Title."""
    description: str
    """Description."""
    active: bool | Literal["Y", "N"]
    """Whether the record is active."""
    connectorId: Required[int]
    settings: Required[BiconnectorSourceAddFieldsSettings | Mapping[str, Any]]
    """Settings."""


class BiconnectorSourceAddFieldsSettings(TypedDict, total=False):
    """Settings.

    Keys: login, password."""

    login: Any
    password: Any


class BiconnectorSourceListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: title, description, connectorId."""

    title: str | Sequence[str] | None
    """Title."""
    description: str | Sequence[str] | None
    """Description."""
    connectorId: int | Sequence[int] | None


class BiconnectorSourceListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: dateCreate."""

    dateCreate: Literal["ASC", "DESC", "asc", "desc"]


class BiconnectorSourceUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: title, description, active, settings."""

    title: str
    """Title."""
    description: str
    """Description."""
    active: bool | Literal["Y", "N"]
    """Whether the record is active."""
    settings: BiconnectorSourceUpdateFieldsSettings | Mapping[str, Any]
    """Settings."""


class BiconnectorSourceUpdateFieldsSettings(TypedDict, total=False):
    """Settings.

    Keys: login, password."""

    login: Any
    password: Any


class ConnectorSettings(TypedDict, total=False):
    """Keys: code, name, type."""

    code: Any
    """Symbolic code."""
    name: Any
    """Name."""
    type: Literal["STRING", "INT"]
    """Type."""
