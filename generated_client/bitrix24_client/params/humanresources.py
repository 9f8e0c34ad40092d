"""Parameters of ``humanresources``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class HumanresourcesHcmlinkCompanyAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    company: Required[str]
    crmCompanyId: Required[int]
    title: Required[str]
    data: HumanresourcesHcmlinkCompanyAddRequestFieldsData | Mapping[str, Any]
    fields: Required[Sequence[HumanresourcesHcmlinkCompanyAddRequestFieldsFieldsItem]]


class HumanresourcesHcmlinkCompanyAddRequestFieldsData(TypedDict, total=False):
    """Data."""

    taxId: Any


class HumanresourcesHcmlinkCompanyAddRequestFieldsFieldsItem(TypedDict, total=False):
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


class HumanresourcesHcmlinkCompanyUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    company: Required[str]
    crmCompanyId: Required[int]
    title: Required[str]
    data: Mapping[str, Any]
    fields: Required[Sequence[HumanresourcesHcmlinkCompanyUpdateRequestFieldsFieldsItem]]


class HumanresourcesHcmlinkCompanyUpdateRequestFieldsFieldsItem(TypedDict, total=False):
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


class HumanresourcesHcmlinkEmployeeSetRequestDataItem(TypedDict, total=False):
    employee: Required[str]
    person: Required[str]
    userId: int
    data: Required[HumanresourcesHcmlinkEmployeeSetRequestDataItemData | Mapping[str, Any]]


class HumanresourcesHcmlinkEmployeeSetRequestDataItemData(TypedDict, total=False):
    """Data."""

    firstName: str
    lastName: str
    patronymicName: str
    position: Any


class HumanresourcesHcmlinkEmployeeSetRequestJob(TypedDict, total=False):
    id: Required[int]
    fields: Required[HumanresourcesHcmlinkEmployeeSetRequestJobFields]


class HumanresourcesHcmlinkEmployeeSetRequestJobFields(TypedDict, total=False):
    """Values of the fields, by name."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int
    sent: int
    data: HumanresourcesHcmlinkEmployeeSetRequestJobFieldsData


class HumanresourcesHcmlinkEmployeeSetRequestJobFieldsData(TypedDict, total=False):
    """Data."""

    employee: Required[str]
    person: Required[str]
    userId: int
    data: Required[HumanresourcesHcmlinkEmployeeSetRequestJobFieldsDataData]


class HumanresourcesHcmlinkEmployeeSetRequestJobFieldsDataData(TypedDict, total=False):
    """Data."""

    firstName: str
    lastName: str
    patronymicName: str


class HumanresourcesHcmlinkFieldValueSetRequestDataItem(TypedDict, total=False):
    field: Required[str]
    employee: Required[str]
    value: Required[str]


class HumanresourcesHcmlinkFieldValueSetRequestJob(TypedDict, total=False):
    id: Required[int]
    fields: Required[HumanresourcesHcmlinkFieldValueSetRequestJobFields]


class HumanresourcesHcmlinkFieldValueSetRequestJobFields(TypedDict, total=False):
    """Values of the fields, by name."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int
    sent: int
    data: HumanresourcesHcmlinkFieldValueSetRequestJobFieldsData


class HumanresourcesHcmlinkFieldValueSetRequestJobFieldsData(TypedDict, total=False):
    """Data."""

    field: Required[str]
    employee: Required[str]
    value: Required[str]


class HumanresourcesHcmlinkJobUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int
    sent: int
    data: HumanresourcesHcmlinkJobUpdateRequestFieldsData | Mapping[str, Any]


class HumanresourcesHcmlinkJobUpdateRequestFieldsData(TypedDict, total=False):
    """Data."""

    batch: Any
