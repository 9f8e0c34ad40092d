"""Parameters of ``humanresources``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TypedDict


class HumanresourcesHcmlinkCompanyAddFields(TypedDict, total=False):
    company: Required[str | float | Decimal]
    crmCompanyId: Required[int | str]
    title: Required[str | float | Decimal]
    data: (
        HumanresourcesHcmlinkCompanyAddFieldsData
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    fields: Required[
        Sequence[HumanresourcesHcmlinkCompanyAddFieldsFieldsItem | Mapping[str, Any]]
        | Mapping[str, HumanresourcesHcmlinkCompanyAddFieldsFieldsItem | Mapping[str, Any]]
    ]


class HumanresourcesHcmlinkCompanyAddFieldsData(TypedDict, total=False):
    taxId: Any


class HumanresourcesHcmlinkCompanyAddFieldsFieldsItem(TypedDict, total=False):
    field: Required[str | float | Decimal]
    title: Required[str | float | Decimal]
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
    ttl: int | str | Literal[False] | None


class HumanresourcesHcmlinkCompanyUpdateFields(TypedDict, total=False):
    company: Required[str | float | Decimal]
    crmCompanyId: Required[int | str]
    title: Required[str | float | Decimal]
    data: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    fields: Required[
        Sequence[HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem | Mapping[str, Any]]
        | Mapping[str, HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem | Mapping[str, Any]]
    ]


class HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem(TypedDict, total=False):
    field: Required[str | float | Decimal]
    title: Required[str | float | Decimal]
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
    ttl: int | str | Literal[False] | None


class HumanresourcesHcmlinkEmployeeSetDataItem(TypedDict, total=False):
    employee: Required[str | float | Decimal]
    person: Required[str | float | Decimal]
    userId: int | str | Literal[False] | None
    data: Required[HumanresourcesHcmlinkEmployeeSetDataItemData | Mapping[str, Any] | Sequence[Any]]


class HumanresourcesHcmlinkEmployeeSetDataItemData(TypedDict, total=False):
    firstName: str | float | Decimal | Literal[False] | None
    lastName: str | float | Decimal | Literal[False] | None
    patronymicName: str | float | Decimal | Literal[False] | None
    position: Any


class HumanresourcesHcmlinkEmployeeSetJob(TypedDict, total=False):
    id: Required[int | str]
    fields: Required[HumanresourcesHcmlinkEmployeeSetJobFields | Mapping[str, Any]]


class HumanresourcesHcmlinkEmployeeSetJobFields(TypedDict, total=False):
    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int | str | Literal[False] | None
    sent: int | str | Literal[False] | None
    data: (
        HumanresourcesHcmlinkEmployeeSetJobFieldsData
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class HumanresourcesHcmlinkEmployeeSetJobFieldsData(TypedDict, total=False):
    employee: Required[str | float | Decimal]
    person: Required[str | float | Decimal]
    userId: int | str | Literal[False] | None
    data: Required[
        HumanresourcesHcmlinkEmployeeSetJobFieldsDataData | Mapping[str, Any] | Sequence[Any]
    ]


class HumanresourcesHcmlinkEmployeeSetJobFieldsDataData(TypedDict, total=False):
    firstName: str | float | Decimal | Literal[False] | None
    lastName: str | float | Decimal | Literal[False] | None
    patronymicName: str | float | Decimal | Literal[False] | None


class HumanresourcesHcmlinkFieldValueSetDataItem(TypedDict, total=False):
    field: Required[str | float | Decimal]
    employee: Required[str | float | Decimal]
    value: Required[str | float | Decimal]


class HumanresourcesHcmlinkFieldValueSetJob(TypedDict, total=False):
    id: Required[int | str]
    fields: Required[HumanresourcesHcmlinkFieldValueSetJobFields | Mapping[str, Any]]


class HumanresourcesHcmlinkFieldValueSetJobFields(TypedDict, total=False):
    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int | str | Literal[False] | None
    sent: int | str | Literal[False] | None
    data: (
        HumanresourcesHcmlinkFieldValueSetDataItem | Mapping[str, Any] | str | Literal[False] | None
    )


class HumanresourcesHcmlinkJobUpdateFields(TypedDict, total=False):
    status: Required[Literal["IN_PROGRESS", "DONE", "CANCELED"]]
    total: int | str | Literal[False] | None
    sent: int | str | Literal[False] | None
    data: (
        HumanresourcesHcmlinkJobUpdateFieldsData
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class HumanresourcesHcmlinkJobUpdateFieldsData(TypedDict, total=False):
    batch: Any
