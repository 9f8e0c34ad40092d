"""Parameters of ``humanresources``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class HumanresourcesHcmlinkCompanyAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: company, crmCompanyId, title, data, fields."""

    company: Required[str | float | Decimal]
    """A text."""
    crmCompanyId: Required[int | str]
    """A whole number, or its digits."""
    title: Required[str | float | Decimal]
    """Title."""
    data: (
        HumanresourcesHcmlinkCompanyAddFieldsData
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Data."""
    fields: Required[
        Sequence[HumanresourcesHcmlinkCompanyAddFieldsFieldsItem | OtherKeys]
        | Mapping[str, HumanresourcesHcmlinkCompanyAddFieldsFieldsItem | OtherKeys]
    ]
    """Values of the fields of the new record."""


class HumanresourcesHcmlinkCompanyAddFieldsData(TypedDict, total=False):
    """Keys: taxId."""

    taxId: Any


class HumanresourcesHcmlinkCompanyAddFieldsFieldsItem(TypedDict, total=False, extra_items=Any):
    """Keys: field, title, type, entityType, ttl."""

    field: Required[str | float | Decimal]
    """A text."""
    title: Required[str | float | Decimal]
    """Title."""
    type: Literal[
        "STRING",
        "FIRST_NAME",
        "LAST_NAME",
        "PATRONYMIC_NAME",
        "PHONE",
        "EMAIL",
        "ADDRESS",
        "BIRTHDAY",
        "POSITION",
        "DEPARTMENT",
        "DOCUMENT_REGISTRATION_NUMBER",
        "DOCUMENT_UID",
        "DOCUMENT_DATE",
    ]
    """Type."""
    entityType: Literal["EMPLOYEE", "COMPANY", "DOCUMENT"]
    """Type of the object that it belongs to."""
    ttl: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class HumanresourcesHcmlinkCompanyUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: company, crmCompanyId, title, data, fields."""

    company: Required[str | float | Decimal]
    """A text."""
    crmCompanyId: Required[int | str]
    """A whole number, or its digits."""
    title: Required[str | float | Decimal]
    """Title."""
    data: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    """Data."""
    fields: Required[
        Sequence[HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem | OtherKeys]
        | Mapping[str, HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem | OtherKeys]
    ]
    """New values of the fields; those not named stay as they are."""


class HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem(TypedDict, total=False, extra_items=Any):
    """Keys: field, title, type, entityType, ttl."""

    field: Required[str | float | Decimal]
    """A text."""
    title: Required[str | float | Decimal]
    """Title."""
    type: Literal[
        "STRING",
        "FIRST_NAME",
        "LAST_NAME",
        "PATRONYMIC_NAME",
        "PHONE",
        "EMAIL",
        "ADDRESS",
        "BIRTHDAY",
        "POSITION",
        "DEPARTMENT",
        "DOCUMENT_REGISTRATION_NUMBER",
        "DOCUMENT_UID",
        "DOCUMENT_DATE",
    ]
    """Type."""
    entityType: Literal["EMPLOYEE", "COMPANY", "DOCUMENT"]
    """Type of the object that it belongs to."""
    ttl: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class HumanresourcesHcmlinkEmployeeSetDataItem(TypedDict, total=False, extra_items=Any):
    """Keys: employee, person, userId, data."""

    employee: Required[str | float | Decimal]
    """A text."""
    person: Required[str | float | Decimal]
    """A text."""
    userId: int | str | Literal[False] | None
    """Id of the user."""
    data: Required[HumanresourcesHcmlinkEmployeeSetDataItemData | OtherKeys | Sequence[Any]]
    """Data."""


class HumanresourcesHcmlinkEmployeeSetDataItemData(TypedDict, total=False, extra_items=Any):
    """Keys: firstName, lastName, patronymicName, position."""

    firstName: str | float | Decimal | Literal[False] | None
    """First name."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    patronymicName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    position: Any


class HumanresourcesHcmlinkEmployeeSetJob(TypedDict, total=False, extra_items=Any):
    """Keys: id, fields."""

    id: Required[int | str]
    """Id of the record."""
    fields: Required[HumanresourcesHcmlinkEmployeeSetJobFields | OtherKeys]
    """Values of the fields, by name."""


class HumanresourcesHcmlinkEmployeeSetJobFields(TypedDict, total=False, extra_items=Any):
    """Keys: status, total, sent, data."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    """Status."""
    total: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    sent: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    data: HumanresourcesHcmlinkEmployeeSetJobFieldsData | OtherKeys | str | Literal[False] | None
    """Data."""


class HumanresourcesHcmlinkEmployeeSetJobFieldsData(TypedDict, total=False, extra_items=Any):
    """Keys: employee, person, userId, data."""

    employee: Required[str | float | Decimal]
    """A text."""
    person: Required[str | float | Decimal]
    """A text."""
    userId: int | str | Literal[False] | None
    """Id of the user."""
    data: Required[HumanresourcesHcmlinkEmployeeSetJobFieldsDataData | OtherKeys | Sequence[Any]]
    """Data."""


class HumanresourcesHcmlinkEmployeeSetJobFieldsDataData(TypedDict, total=False, extra_items=Any):
    """Keys: firstName, lastName, patronymicName."""

    firstName: str | float | Decimal | Literal[False] | None
    """First name."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    patronymicName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class HumanresourcesHcmlinkFieldValueSetDataItem(TypedDict, total=False, extra_items=Any):
    """Keys: field, employee, value."""

    field: Required[str | float | Decimal]
    """A text."""
    employee: Required[str | float | Decimal]
    """A text."""
    value: Required[str | float | Decimal]
    """Value."""


class HumanresourcesHcmlinkFieldValueSetJob(TypedDict, total=False, extra_items=Any):
    """Keys: id, fields."""

    id: Required[int | str]
    """Id of the record."""
    fields: Required[HumanresourcesHcmlinkFieldValueSetJobFields | OtherKeys]
    """Values of the fields, by name."""


class HumanresourcesHcmlinkFieldValueSetJobFields(TypedDict, total=False, extra_items=Any):
    """Keys: status, total, sent, data."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    """Status."""
    total: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    sent: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    data: HumanresourcesHcmlinkFieldValueSetDataItem | OtherKeys | str | Literal[False] | None
    """Data."""


class HumanresourcesHcmlinkJobUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: status, total, sent, data."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    """Status."""
    total: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    sent: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    data: (
        HumanresourcesHcmlinkJobUpdateFieldsData
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Data."""


class HumanresourcesHcmlinkJobUpdateFieldsData(TypedDict, total=False):
    """Keys: batch."""

    batch: Any
