"""Parameters of ``documentgenerator``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource


class DocumentGeneratorDocumentDocumentValues(TypedDict, total=False):
    _creationMethod: str | float | Decimal | Literal[False] | None
    stampsEnabled: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None


class DocumentgeneratorDocumentAddFieldsValue(TypedDict, total=False):
    TYPE: str | float | Decimal | Literal[False] | None
    FORMAT: (
        DocumentgeneratorDocumentAddFieldsValueFormat
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    PROVIDER: str | float | Decimal | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None


class DocumentgeneratorDocumentAddFieldsValueFormat(TypedDict, total=False):
    format: Any


class DocumentgeneratorDocumentAddValues(TypedDict, total=False):
    DocumentNumber: Any
    CurrentDate: Any
    ClientName: Any
    ClientPhone: Any
    Total: Any
    Comment: Any
    UserName: Any


class DocumentgeneratorDocumentListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    title: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    number: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    templateId: int | str | Sequence[int | str] | Literal[False] | None
    provider: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    value: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    fileId: int | str | Sequence[int | str] | Literal[False] | None
    imageId: int | str | Sequence[int | str] | Literal[False] | None
    pdfId: int | str | Sequence[int | str] | Literal[False] | None
    createTime: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    updateTime: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    values: Mapping[str, Any] | Sequence[Any]
    createdBy: int | str | Sequence[int | str] | Literal[False] | None
    updatedBy: int | str | Sequence[int | str] | Literal[False] | None


class DocumentgeneratorDocumentListOrder(TypedDict, total=False):
    id: str
    title: str
    number: str
    templateId: str
    provider: str
    value: str
    fileId: str
    imageId: str
    pdfId: str
    createTime: str
    updateTime: str
    values: str
    createdBy: str
    updatedBy: str


class DocumentgeneratorDocumentUpdateFields(TypedDict, total=False):
    TYPE: str | float | Decimal | Literal[False] | None
    FORMAT: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    PROVIDER: str | float | Decimal | Literal[False] | None
    TITLE: str | float | Decimal | Literal[False] | None


class DocumentgeneratorNumeratorAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    template: Required[str | float | Decimal]
    settings: (
        DocumentgeneratorNumeratorAddFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorNumeratorAddFieldsSettings(TypedDict, total=False):
    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    start: int | str | Literal[False] | None
    step: int | str | Literal[False] | None
    length: int | str | Literal[False] | None
    padString: str | float | Decimal | Literal[False] | None
    periodicBy: Literal["", "day", "month", "year"]
    timezone: str | float | Decimal | Literal[False] | None
    isDirectNumeration: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None


class DocumentgeneratorNumeratorUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    template: str | float | Decimal | Literal[False] | None
    settings: (
        DocumentgeneratorNumeratorUpdateFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorNumeratorUpdateFieldsSettings(TypedDict, total=False):
    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRegionAddFields(TypedDict, total=False):
    title: Required[str | float | Decimal]
    languageId: str | float | Decimal | Literal[False] | None
    formatDate: str | float | Decimal | Literal[False] | None
    formatDatetime: str | float | Decimal | Literal[False] | None
    formatName: str | float | Decimal | Literal[False] | None
    phrases: (
        DocumentgeneratorRegionAddFieldsPhrases
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRegionAddFieldsPhrases(TypedDict, total=False):
    TAX_INCLUDED: Any
    TAX_NOT_INCLUDED: Any


class DocumentgeneratorRegionUpdateFields(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    languageId: str | float | Decimal | Literal[False] | None
    formatDate: str | float | Decimal | Literal[False] | None
    formatDatetime: str | float | Decimal | Literal[False] | None
    formatName: str | float | Decimal | Literal[False] | None
    phrases: (
        DocumentgeneratorRegionUpdateFieldsPhrases
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRegionUpdateFieldsPhrases(TypedDict, total=False):
    TAX_INCLUDED: Any


class DocumentgeneratorRoleAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    code: str | float | Decimal | Literal[False] | None
    permissions: (
        DocumentgeneratorRoleAddFieldsPermissions
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRoleAddFieldsPermissions(TypedDict, total=False):
    SETTINGS: (
        DocumentgeneratorRoleAddFieldsPermissionsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    TEMPLATES: (
        DocumentgeneratorRoleAddFieldsPermissionsTemplates
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    DOCUMENTS: (
        DocumentgeneratorRoleAddFieldsPermissionsDocuments
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRoleAddFieldsPermissionsDocuments(TypedDict, total=False):
    MODIFY: Literal["", "X"]
    VIEW: Literal["", "X"]


class DocumentgeneratorRoleAddFieldsPermissionsSettings(TypedDict, total=False):
    MODIFY: Literal["", "X"] | str


class DocumentgeneratorRoleAddFieldsPermissionsTemplates(TypedDict, total=False):
    MODIFY: Literal["", "A", "D", "X"]


class DocumentgeneratorRoleFillaccessesAccessesItem(TypedDict, total=False):
    roleId: Required[int | str]
    accessCode: Required[str | float | Decimal]


class DocumentgeneratorRoleFillaccessesAccessesValue(TypedDict, total=False):
    roleId: Required[int | str]
    accessCode: Required[str | float | Decimal]


class DocumentgeneratorRoleUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
    permissions: (
        DocumentgeneratorRoleAddFieldsPermissions
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorTemplateAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    fileId: Required[int | str]
    file: Required[
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    ]
    numeratorId: Required[int | str]
    region: Required[str | float | Decimal]
    code: str | float | Decimal | Literal[False] | None
    users: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int | str | Literal[False] | None


class DocumentgeneratorTemplateListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    active: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    name: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    code: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    region: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    createTime: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    updateTime: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    numeratorId: int | str | Sequence[int | str] | Literal[False] | None
    withStamps: Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None
    users: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None
    providers: str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None


class DocumentgeneratorTemplateListOrder(TypedDict, total=False):
    id: str
    active: str
    name: str
    code: str
    region: str
    sort: str
    createTime: str
    updateTime: str
    numeratorId: str
    withStamps: str
    users: str
    providers: str


class DocumentgeneratorTemplateUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    file: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    numeratorId: int | str | Literal[False] | None
    region: str | float | Decimal | Literal[False] | None
    code: str | float | Decimal | Literal[False] | None
    users: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    providers: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
