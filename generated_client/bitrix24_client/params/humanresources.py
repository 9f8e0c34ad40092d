"""Parameters of ``humanresources``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class HumanresourcesHcmlinkCompanyAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    company: Required[str]
    crmCompanyId: Required[int]
    title: Required[str]
    data: HumanresourcesHcmlinkCompanyAddFieldsData | Mapping[str, Any]
    fields: Required[Sequence[HumanresourcesHcmlinkCompanyAddFieldsFieldsItem]]


class HumanresourcesHcmlinkCompanyAddFieldsData(TypedDict, total=False):
    """Data."""

    taxId: Any


class HumanresourcesHcmlinkCompanyAddFieldsFieldsItem(TypedDict, total=False):
    field: Required[str]
    title: Required[str]
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
    entityType: Literal["EMPLOYEE", "COMPANY", "DOCUMENT"]
    ttl: int


class HumanresourcesHcmlinkCompanyUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    company: Required[str]
    crmCompanyId: Required[int]
    title: Required[str]
    data: Mapping[str, Any]
    fields: Required[Sequence[HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem]]


class HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem(TypedDict, total=False):
    field: Required[str]
    title: Required[str]
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
    entityType: Literal["EMPLOYEE", "COMPANY", "DOCUMENT"]
    ttl: int


class HumanresourcesHcmlinkEmployeeSetDataItem(TypedDict, total=False):
    employee: Required[str]
    person: Required[str]
    userId: int
    data: Required[HumanresourcesHcmlinkEmployeeSetDataItemData | Mapping[str, Any]]


class HumanresourcesHcmlinkEmployeeSetDataItemData(TypedDict, total=False):
    """Data."""

    firstName: str
    lastName: str
    patronymicName: str
    position: Any


class HumanresourcesHcmlinkEmployeeSetJob(TypedDict, total=False):
    id: Required[int]
    fields: Required[HumanresourcesHcmlinkEmployeeSetJobFields]


class HumanresourcesHcmlinkEmployeeSetJobFields(TypedDict, total=False):
    """Values of the fields, by name."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int
    sent: int
    data: HumanresourcesHcmlinkEmployeeSetJobFieldsData


class HumanresourcesHcmlinkEmployeeSetJobFieldsData(TypedDict, total=False):
    """Data."""

    employee: Required[str]
    person: Required[str]
    userId: int
    data: Required[HumanresourcesHcmlinkEmployeeSetJobFieldsDataData]


class HumanresourcesHcmlinkEmployeeSetJobFieldsDataData(TypedDict, total=False):
    """Data."""

    firstName: str
    lastName: str
    patronymicName: str


class HumanresourcesHcmlinkFieldValueSetDataItem(TypedDict, total=False):
    field: Required[str]
    employee: Required[str]
    value: Required[str]


class HumanresourcesHcmlinkFieldValueSetJob(TypedDict, total=False):
    id: Required[int]
    fields: Required[HumanresourcesHcmlinkFieldValueSetJobFields]


class HumanresourcesHcmlinkFieldValueSetJobFields(TypedDict, total=False):
    """Values of the fields, by name."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int
    sent: int
    data: HumanresourcesHcmlinkFieldValueSetJobFieldsData


class HumanresourcesHcmlinkFieldValueSetJobFieldsData(TypedDict, total=False):
    """Data."""

    field: Required[str]
    employee: Required[str]
    value: Required[str]


class HumanresourcesHcmlinkJobUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int
    sent: int
    data: HumanresourcesHcmlinkJobUpdateFieldsData | Mapping[str, Any]


class HumanresourcesHcmlinkJobUpdateFieldsData(TypedDict, total=False):
    """Data."""

    batch: Any
