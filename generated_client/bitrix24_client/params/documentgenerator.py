"""Parameters of ``documentgenerator``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.open_dicts import OtherKeys


class DocumentGeneratorDocumentDocumentValues(TypedDict, total=False, extra_items=Any):
    """Keys: _creationMethod, stampsEnabled."""

    _creationMethod: str | float | Decimal | Literal[False] | None
    """A text."""
    stampsEnabled: bool | Literal["Y", "N", "1", "0", 1, 0, "true", "false"] | str | None
    """A truth value in one of PHP's notations."""


class DocumentgeneratorDocumentAddFieldsValue(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, FORMAT, PROVIDER, TITLE."""

    TYPE: str | float | Decimal | Literal[False] | None
    """Type."""
    FORMAT: (
        DocumentgeneratorDocumentAddFieldsValueFormat
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    PROVIDER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""


class DocumentgeneratorDocumentAddFieldsValueFormat(TypedDict, total=False):
    """Keys: format."""

    format: Any


class DocumentgeneratorDocumentAddValues(TypedDict, total=False):
    """Keys: DocumentNumber, CurrentDate, ClientName, ClientPhone, Total, Comment, UserName."""

    DocumentNumber: Any
    CurrentDate: Any
    ClientName: Any
    ClientPhone: Any
    Total: Any
    Comment: Any
    UserName: Any


class DocumentgeneratorDocumentListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, number, templateId, provider, value, fileId, imageId, pdfId, createTime,
    updateTime, values, createdBy, updatedBy."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
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
    number: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    templateId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the template."""
    provider: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    value: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Value."""
    fileId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the file."""
    imageId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    pdfId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    createTime: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""
    updateTime: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    values: Mapping[str, Any] | Sequence[Any] | Sequence[Mapping[str, Any] | Sequence[Any]] | None
    """Values."""
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who made it."""
    updatedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the user who last changed it."""


class DocumentgeneratorDocumentListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, title, number, templateId, provider, value, fileId, imageId, pdfId, createTime,
    updateTime, values, createdBy, updatedBy."""

    id: str
    """The direction of an order."""
    title: str
    """The direction of an order."""
    number: str
    """The direction of an order."""
    templateId: str
    """The direction of an order."""
    provider: str
    """The direction of an order."""
    value: str
    """The direction of an order."""
    fileId: str
    """The direction of an order."""
    imageId: str
    """The direction of an order."""
    pdfId: str
    """The direction of an order."""
    createTime: str
    """The direction of an order."""
    updateTime: str
    """The direction of an order."""
    values: str
    """The direction of an order."""
    createdBy: str
    """The direction of an order."""
    updatedBy: str
    """The direction of an order."""


class DocumentgeneratorDocumentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: TYPE, FORMAT, PROVIDER, TITLE."""

    TYPE: str | float | Decimal | Literal[False] | None
    """Type."""
    FORMAT: Mapping[str, Any] | Sequence[Any] | str | Literal[False] | None
    PROVIDER: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    TITLE: str | float | Decimal | Literal[False] | None
    """Title."""


class DocumentgeneratorNumeratorAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, template, settings."""

    name: Required[str | float | Decimal]
    """Name."""
    template: Required[str | float | Decimal]
    """A text."""
    settings: (
        DocumentgeneratorNumeratorAddFieldsSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""


class DocumentgeneratorNumeratorAddFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: Bitrix_Main_Numerator_Generator_SequentNumberGenerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False, extra_items=Any
):
    """Keys: start, step, length, padString, periodicBy, timezone, isDirectNumeration."""

    start: int | str | Literal[False] | None
    """Offset of the first record; the next offset is in the answer."""
    step: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    length: int | str | Literal[False] | None
    """Length."""
    padString: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    periodicBy: Literal["", "day", "month", "year"]
    timezone: str | float | Decimal | Literal[False] | None
    """Time zone."""
    isDirectNumeration: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | int | None


class DocumentgeneratorNumeratorUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, template, settings."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    template: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    settings: (
        DocumentgeneratorNumeratorUpdateFieldsSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""


class DocumentgeneratorNumeratorUpdateFieldsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: Bitrix_Main_Numerator_Generator_SequentNumberGenerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRegionAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, languageId, formatDate, formatDatetime, formatName, phrases."""

    title: Required[str | float | Decimal]
    """Title."""
    languageId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    formatDate: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    formatDatetime: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    formatName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    phrases: (
        DocumentgeneratorRegionAddFieldsPhrases
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRegionAddFieldsPhrases(TypedDict, total=False):
    """Keys: TAX_INCLUDED, TAX_NOT_INCLUDED."""

    TAX_INCLUDED: Any
    TAX_NOT_INCLUDED: Any


class DocumentgeneratorRegionUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: title, languageId, formatDate, formatDatetime, formatName, phrases."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    languageId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    formatDate: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    formatDatetime: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    formatName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    phrases: (
        DocumentgeneratorRegionUpdateFieldsPhrases
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRegionUpdateFieldsPhrases(TypedDict, total=False):
    """Keys: TAX_INCLUDED."""

    TAX_INCLUDED: Any


class DocumentgeneratorRoleAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, code, permissions."""

    name: Required[str | float | Decimal]
    """Name."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    permissions: (
        DocumentgeneratorRoleAddFieldsPermissions
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRoleAddFieldsPermissions(TypedDict, total=False, extra_items=Any):
    """Keys: SETTINGS, TEMPLATES, DOCUMENTS."""

    SETTINGS: (
        DocumentgeneratorRoleAddFieldsPermissionsSettings
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    """Settings."""
    TEMPLATES: (
        DocumentgeneratorRoleAddFieldsPermissionsTemplates
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )
    DOCUMENTS: (
        DocumentgeneratorRoleAddFieldsPermissionsDocuments
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorRoleAddFieldsPermissionsDocuments(TypedDict, total=False, extra_items=Any):
    """Keys: MODIFY, VIEW."""

    MODIFY: Literal["", "X"]
    VIEW: Literal["", "X"]


class DocumentgeneratorRoleAddFieldsPermissionsSettings(TypedDict, total=False, extra_items=Any):
    """Keys: MODIFY."""

    MODIFY: Literal["", "X"] | str


class DocumentgeneratorRoleAddFieldsPermissionsTemplates(TypedDict, total=False, extra_items=Any):
    """Keys: MODIFY."""

    MODIFY: Literal["", "A", "D", "X"]


class DocumentgeneratorRoleFillaccessesAccessesItem(TypedDict, total=False, extra_items=Any):
    """Keys: roleId, accessCode."""

    roleId: Required[int | str]
    """A whole number, or its digits."""
    accessCode: Required[str | float | Decimal]
    """A text."""


class DocumentgeneratorRoleFillaccessesAccessesValue(TypedDict, total=False, extra_items=Any):
    """Keys: roleId, accessCode."""

    roleId: Required[int | str]
    """A whole number, or its digits."""
    accessCode: Required[str | float | Decimal]
    """A text."""


class DocumentgeneratorRoleUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, code, permissions."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    permissions: (
        DocumentgeneratorRoleAddFieldsPermissions
        | OtherKeys
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class DocumentgeneratorTemplateAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, fileId, file, numeratorId, region, code, users, active, withStamps, sort."""

    name: Required[str | float | Decimal]
    """Name."""
    fileId: int | str | Literal[False] | None
    """Id of the file."""
    file: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    numeratorId: Required[int | str]
    """A whole number, or its digits."""
    region: Required[str | float | Decimal]
    """A text."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    users: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Users."""
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class DocumentgeneratorTemplateListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, active, name, code, region, sort, createTime, updateTime, numeratorId, withStamps,
    users, providers."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    active: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    """Active records only or inactive ones only."""
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
    code: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Symbolic code."""
    region: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    sort: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Position in the sorting order."""
    createTime: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was made."""
    updateTime: (
        dt.date
        | str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[
            dt.date
            | str
            | float
            | Decimal
            | Sequence[str | float | Decimal]
            | Literal[False]
            | None
        ]
        | None
    )
    """When it was last changed."""
    numeratorId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    withStamps: (
        Literal["Y", "N", False]
        | Sequence[Literal["Y", "N"]]
        | str
        | Sequence[Literal["Y", "N", False] | Sequence[Literal["Y", "N"]] | str | None]
        | None
    )
    users: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )
    """Users."""
    providers: (
        str
        | float
        | Decimal
        | bool
        | Sequence[Any]
        | Mapping[str, Any]
        | Sequence[str | float | Decimal | bool | Sequence[Any] | Mapping[str, Any] | None]
        | None
    )


class DocumentgeneratorTemplateListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, active, name, code, region, sort, createTime, updateTime, numeratorId, withStamps,
    users, providers."""

    id: str
    """The direction of an order."""
    active: str
    """The direction of an order."""
    name: str
    """The direction of an order."""
    code: str
    """The direction of an order."""
    region: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    createTime: str
    """The direction of an order."""
    updateTime: str
    """The direction of an order."""
    numeratorId: str
    """The direction of an order."""
    withStamps: str
    """The direction of an order."""
    users: str
    """The direction of an order."""
    providers: str
    """The direction of an order."""


class DocumentgeneratorTemplateUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: name, file, numeratorId, region, code, users, providers, active, withStamps, sort."""

    name: str | float | Decimal | Literal[False] | None
    """Name."""
    file: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    numeratorId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    region: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    code: str | float | Decimal | Literal[False] | None
    """Symbolic code."""
    users: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    """Users."""
    providers: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    active: Literal["Y", "N"]
    """Whether the record is active."""
    withStamps: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""
