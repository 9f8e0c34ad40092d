"""Parameters of ``humanresources``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.open_dicts import OtherKeys


class HumanresourcesHcmlinkCompanyAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: company, crmCompanyId, title, data, fields."""

    company: Required[str]
    crmCompanyId: Required[int]
    title: Required[str]
    """Title."""
    data: HumanresourcesHcmlinkCompanyAddFieldsData | Mapping[str, Any]
    """Data."""
    fields: Required[Sequence[HumanresourcesHcmlinkCompanyAddFieldsFieldsItem]]
    """Values of the fields of the new record."""


class HumanresourcesHcmlinkCompanyAddFieldsData(TypedDict, total=False):
    """Data.

    Keys: taxId."""

    taxId: Any


class HumanresourcesHcmlinkCompanyAddFieldsFieldsItem(TypedDict, total=False):
    """Keys: field, title, type, entityType, ttl."""

    field: Required[str]
    title: Required[str]
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
    ttl: int


class HumanresourcesHcmlinkCompanyUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: company, crmCompanyId, title, data, fields."""

    company: Required[str]
    crmCompanyId: Required[int]
    title: Required[str]
    """Title."""
    data: Mapping[str, Any]
    """Data."""
    fields: Required[Sequence[HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem]]
    """New values of the fields; those not named stay as they are."""


class HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem(TypedDict, total=False):
    """Keys: field, title, type, entityType, ttl."""

    field: Required[str]
    title: Required[str]
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
    ttl: int


class HumanresourcesHcmlinkEmployeeSetDataItem(TypedDict, total=False):
    """Keys: employee, person, userId, data."""

    employee: Required[str]
    person: Required[str]
    userId: int
    """Id of the user."""
    data: Required[HumanresourcesHcmlinkEmployeeSetDataItemData | OtherKeys]
    """Data."""


class HumanresourcesHcmlinkEmployeeSetDataItemData(TypedDict, total=False, extra_items=Any):
    """Data.

    Keys: firstName, lastName, patronymicName, position."""

    firstName: str
    """First name."""
    lastName: str
    """Last name."""
    patronymicName: str
    position: Any


class HumanresourcesHcmlinkEmployeeSetJob(TypedDict, total=False):
    """Keys: id, fields."""

    id: Required[int]
    """Id of the record."""
    fields: Required[HumanresourcesHcmlinkEmployeeSetJobFields]
    """Values of the fields, by name."""


class HumanresourcesHcmlinkEmployeeSetJobFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: status, total, sent, data."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    """Status."""
    total: int
    sent: int
    data: HumanresourcesHcmlinkEmployeeSetJobFieldsData
    """Data."""


class HumanresourcesHcmlinkEmployeeSetJobFieldsData(TypedDict, total=False):
    """Data.

    Keys: employee, person, userId, data."""

    employee: Required[str]
    person: Required[str]
    userId: int
    """Id of the user."""
    data: Required[HumanresourcesHcmlinkEmployeeSetJobFieldsDataData]
    """Data."""


class HumanresourcesHcmlinkEmployeeSetJobFieldsDataData(TypedDict, total=False):
    """Data.

    Keys: firstName, lastName, patronymicName."""

    firstName: str
    """First name."""
    lastName: str
    """Last name."""
    patronymicName: str


class HumanresourcesHcmlinkFieldValueSetDataItem(TypedDict, total=False):
    """Keys: field, employee, value."""

    field: Required[str]
    employee: Required[str]
    value: Required[str]
    """Value."""


class HumanresourcesHcmlinkFieldValueSetJob(TypedDict, total=False):
    """Keys: id, fields."""

    id: Required[int]
    """Id of the record."""
    fields: Required[HumanresourcesHcmlinkFieldValueSetJobFields]
    """Values of the fields, by name."""


class HumanresourcesHcmlinkFieldValueSetJobFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: status, total, sent, data."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    """Status."""
    total: int
    sent: int
    data: HumanresourcesHcmlinkFieldValueSetJobFieldsData
    """Data."""


class HumanresourcesHcmlinkFieldValueSetJobFieldsData(TypedDict, total=False):
    """Data.

    Keys: field, employee, value."""

    field: Required[str]
    employee: Required[str]
    value: Required[str]
    """Value."""


class HumanresourcesHcmlinkJobUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: status, total, sent, data."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    """Status."""
    total: int
    sent: int
    data: HumanresourcesHcmlinkJobUpdateFieldsData | Mapping[str, Any]
    """Data."""


class HumanresourcesHcmlinkJobUpdateFieldsData(TypedDict, total=False):
    """Data.

    Keys: batch."""

    batch: Any
