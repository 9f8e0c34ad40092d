"""Parameters of ``biconnector``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class BiconnectorConnectorAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, logo, description, urlCheck, urlTableList, urlTableDescription, urlData,
    settings, sort."""

    title: Required[str | float | Decimal]
    """Title."""
    logo: Required[str | float | Decimal]
    """A text."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    urlCheck: Required[str | float | Decimal]
    """A text."""
    urlTableList: Required[str | float | Decimal]
    """A text."""
    urlTableDescription: Required[str | float | Decimal]
    """A text."""
    urlData: Required[str | float | Decimal]
    """A text."""
    settings: Required[
        Sequence[ConnectorSettings | OtherKeys] | Mapping[str, ConnectorSettings | OtherKeys]
    ]
    """Settings."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class BiconnectorConnectorListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: title, description."""

    title: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    description: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""


class BiconnectorConnectorListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: dateCreate."""

    dateCreate: str
    """The direction of an order."""


class BiconnectorConnectorUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, logo, description, urlCheck, urlTableList, urlTableDescription, urlData,
    settings, sort."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    logo: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    urlCheck: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    urlTableList: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    urlTableDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    urlData: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    settings: (
        Sequence[ConnectorSettings | OtherKeys]
        | Mapping[str, ConnectorSettings | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class BiconnectorDatasetAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, externalName, externalCode, sourceId, description, fields."""

    name: Required[str | float | Decimal]
    """Name."""
    externalName: Required[str | float | Decimal]
    """A text."""
    externalCode: Required[str | float | Decimal]
    """A text."""
    sourceId: Required[int | str]
    """A whole number, or its digits."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    fields: Required[
        Sequence[BiconnectorDatasetAddFieldsFieldsItem | OtherKeys]
        | Mapping[str, BiconnectorDatasetAddFieldsFieldsItem | OtherKeys]
    ]
    """Values of the fields of the new record."""


class BiconnectorDatasetAddFieldsFieldsItem(TypedDict, total=False, extra_items=Any):
    """Keys: id, datasetId, type, name, externalCode, visible."""

    id: Any
    """Id of the record."""
    datasetId: Any
    type: Literal["int", "string", "double", "date", "datetime", False] | str | None
    """Type."""
    name: Any
    """Name."""
    externalCode: Any
    visible: Any
    """Whether it is shown."""


class BiconnectorDatasetFieldsUpdateAddItem(TypedDict, total=False, extra_items=Any):
    """Keys: type, name, externalCode."""

    type: Any
    """Type."""
    name: Any
    """Name."""
    externalCode: Any


class BiconnectorDatasetFieldsUpdateUpdateItem(TypedDict, total=False, extra_items=Any):
    """Keys: id, visible."""

    id: Any
    """Id of the record to change."""
    visible: Any
    """Whether it is shown."""


class BiconnectorDatasetListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: name, description, sourceId."""

    name: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Name."""
    description: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    sourceId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class BiconnectorDatasetListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: dateCreate."""

    dateCreate: str
    """The direction of an order."""


class BiconnectorDatasetUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: description."""

    description: str | float | Decimal | Literal[False] | None
    """Description."""


class BiconnectorSourceAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, description, active, connectorId, settings."""

    title: Required[str | float | Decimal]
    """Title."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    active: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the record is active."""
    connectorId: Required[int | str]
    """A whole number, or its digits."""
    settings: Required[BiconnectorSourceAddFieldsSettings | Mapping[str, Any] | Sequence[Any]]
    """Settings."""


class BiconnectorSourceAddFieldsSettings(TypedDict, total=False):
    """Keys: login, password."""

    login: Any
    password: Any


class BiconnectorSourceListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: title, description, connectorId."""

    title: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Title."""
    description: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Description."""
    connectorId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""


class BiconnectorSourceListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: dateCreate."""

    dateCreate: str
    """The direction of an order."""


class BiconnectorSourceUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, description, active, settings."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    description: str | float | Decimal | Literal[False] | None
    """Description."""
    active: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether the record is active."""
    settings: (
        BiconnectorSourceUpdateFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""


class BiconnectorSourceUpdateFieldsSettings(TypedDict, total=False):
    """Keys: login, password."""

    login: Any
    password: Any


class ConnectorSettings(TypedDict, total=False, extra_items=Any):
    """Keys: code, name, type."""

    code: Any
    """Symbolic code."""
    name: Any
    """Name."""
    type: Literal["STRING", "INT", False] | str | float | Decimal | None
    """Type."""
