"""Parameters of ``documentgenerator``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource


class DocumentGeneratorDocumentDocumentValues(TypedDict, total=False, extra_items=Any):
    """Keys: _creationMethod, stampsEnabled."""

    _creationMethod: str
    stampsEnabled: bool


class DocumentgeneratorDocumentAddFieldsValue(TypedDict, total=False):
    """Keys: TYPE, FORMAT, PROVIDER, TITLE."""

    TYPE: str
    """Type."""
    FORMAT: DocumentgeneratorDocumentAddFieldsValueFormat | Mapping[str, Any]
    PROVIDER: str
    TITLE: str
    """Title."""


class DocumentgeneratorDocumentAddFieldsValueFormat(TypedDict, total=False):
    """Keys: format."""

    format: Any


class DocumentgeneratorDocumentAddValues(TypedDict, total=False):
    """Values.

    Keys: DocumentNumber, CurrentDate, ClientName, ClientPhone, Total, Comment, UserName."""

    DocumentNumber: Any
    CurrentDate: Any
    ClientName: Any
    ClientPhone: Any
    Total: Any
    Comment: Any
    UserName: Any


class DocumentgeneratorDocumentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, title, number, templateId, provider, value, fileId, imageId, pdfId, createTime,
    updateTime, values, createdBy, updatedBy."""

    id: int | Sequence[int] | None
    """Id of the record."""
    title: str | Sequence[str] | None
    """Title."""
    number: str | Sequence[str] | None
    templateId: int | Sequence[int] | None
    """Id of the template."""
    provider: str | Sequence[str] | None
    value: str | Sequence[str] | None
    """Value."""
    fileId: int | Sequence[int] | None
    """Id of the file."""
    imageId: int | Sequence[int] | None
    pdfId: int | Sequence[int] | None
    createTime: dt.date | str | Sequence[str] | None
    """When it was made."""
    updateTime: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    values: Mapping[str, Any] | Sequence[Mapping[str, Any]] | None
    """Values."""
    createdBy: int | Sequence[int] | None
    """Id of the user who made it."""
    updatedBy: int | Sequence[int] | None
    """Id of the user who last changed it."""


class DocumentgeneratorDocumentListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, title, number, templateId, provider, value, fileId, imageId, pdfId, createTime,
    updateTime, values, createdBy, updatedBy."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    title: Literal["ASC", "DESC", "asc", "desc"]
    number: Literal["ASC", "DESC", "asc", "desc"]
    templateId: Literal["ASC", "DESC", "asc", "desc"]
    provider: Literal["ASC", "DESC", "asc", "desc"]
    value: Literal["ASC", "DESC", "asc", "desc"]
    fileId: Literal["ASC", "DESC", "asc", "desc"]
    imageId: Literal["ASC", "DESC", "asc", "desc"]
    pdfId: Literal["ASC", "DESC", "asc", "desc"]
    createTime: Literal["ASC", "DESC", "asc", "desc"]
    updateTime: Literal["ASC", "DESC", "asc", "desc"]
    values: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    updatedBy: Literal["ASC", "DESC", "asc", "desc"]


class DocumentgeneratorDocumentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: TYPE, FORMAT, PROVIDER, TITLE."""

    TYPE: str
    """Type."""
    FORMAT: Mapping[str, Any]
    PROVIDER: str
    TITLE: str
    """Title."""


class DocumentgeneratorDocumentUpdateValues(TypedDict, total=False):
    """Values.

    Keys: DocumentNumber, CurrentDate, ClientName, ClientPhone, Total, Comment, UserName."""

    DocumentNumber: Any
    CurrentDate: Any
    ClientName: Any
    ClientPhone: Any
    Total: Any
    Comment: Any
    UserName: Any


class DocumentgeneratorNumeratorAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, template, settings."""

    name: Required[str]
    """Name."""
    template: Required[str]
    settings: DocumentgeneratorNumeratorAddFieldsSettings
    """Settings."""


class DocumentgeneratorNumeratorAddFieldsSettings(TypedDict, total=False):
    """Settings.

    Keys: Bitrix_Main_Numerator_Generator_SequentNumberGenerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    """Keys: start, step, length, padString, periodicBy, timezone, isDirectNumeration."""

    start: int
    """Offset of the first record; the next offset is in the answer."""
    step: int
    length: int
    """Length."""
    padString: str
    periodicBy: Literal["", "day", "month", "year"]
    timezone: str
    """Time zone."""
    isDirectNumeration: bool | int | Literal["Y", "N"]


class DocumentgeneratorNumeratorUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, template, settings."""

    name: str
    """Name."""
    template: str
    settings: DocumentgeneratorNumeratorUpdateFieldsSettings
    """Settings."""


class DocumentgeneratorNumeratorUpdateFieldsSettings(TypedDict, total=False):
    """Settings.

    Keys: Bitrix_Main_Numerator_Generator_SequentNumberGenerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: DocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class DocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    """Keys: start, step, length, padString, periodicBy, timezone, isDirectNumeration."""

    start: int
    """Offset of the first record; the next offset is in the answer."""
    step: int
    length: int
    """Length."""
    padString: str
    periodicBy: Literal["", "day", "month", "year"]
    timezone: str
    """Time zone."""
    isDirectNumeration: bool | int | Literal["Y", "N"]


class DocumentgeneratorRegionAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: title, languageId, formatDate, formatDatetime, formatName, phrases."""

    title: Required[str]
    """Title."""
    languageId: str
    formatDate: str
    formatDatetime: str
    formatName: str
    phrases: DocumentgeneratorRegionAddFieldsPhrases | Mapping[str, Any]


class DocumentgeneratorRegionAddFieldsPhrases(TypedDict, total=False):
    """Keys: TAX_INCLUDED, TAX_NOT_INCLUDED."""

    TAX_INCLUDED: Any
    TAX_NOT_INCLUDED: Any


class DocumentgeneratorRegionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: title, languageId, formatDate, formatDatetime, formatName, phrases."""

    title: str
    """Title."""
    languageId: str
    formatDate: str
    formatDatetime: str
    formatName: str
    phrases: DocumentgeneratorRegionUpdateFieldsPhrases | Mapping[str, Any]


class DocumentgeneratorRegionUpdateFieldsPhrases(TypedDict, total=False):
    """Keys: TAX_INCLUDED."""

    TAX_INCLUDED: Any


class DocumentgeneratorRoleAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, code, permissions."""

    name: Required[str]
    """Name."""
    code: str
    """Symbolic code."""
    permissions: DocumentgeneratorRoleAddFieldsPermissions


class DocumentgeneratorRoleAddFieldsPermissions(TypedDict, total=False):
    """Keys: SETTINGS, TEMPLATES, DOCUMENTS."""

    SETTINGS: DocumentgeneratorRoleAddFieldsPermissionsSettings
    """Settings."""
    TEMPLATES: DocumentgeneratorRoleAddFieldsPermissionsTemplates
    DOCUMENTS: DocumentgeneratorRoleAddFieldsPermissionsDocuments


class DocumentgeneratorRoleAddFieldsPermissionsDocuments(TypedDict, total=False):
    """Keys: MODIFY, VIEW."""

    MODIFY: Literal["", "X"]
    VIEW: Literal["", "X"]


class DocumentgeneratorRoleAddFieldsPermissionsSettings(TypedDict, total=False):
    """Settings.

    Keys: MODIFY."""

    MODIFY: Literal["", "X"] | str


class DocumentgeneratorRoleAddFieldsPermissionsTemplates(TypedDict, total=False):
    """Keys: MODIFY."""

    MODIFY: Literal["", "A", "D", "X"]


class DocumentgeneratorRoleFillaccessesAccessesItem(TypedDict, total=False):
    """Keys: roleId, accessCode."""

    roleId: Required[int]
    accessCode: Required[str]


class DocumentgeneratorRoleUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, code, permissions."""

    name: str
    """Name."""
    code: str
    """Symbolic code."""
    permissions: DocumentgeneratorRoleUpdateFieldsPermissions


class DocumentgeneratorRoleUpdateFieldsPermissions(TypedDict, total=False):
    """Keys: SETTINGS, TEMPLATES, DOCUMENTS."""

    SETTINGS: DocumentgeneratorRoleUpdateFieldsPermissionsSettings
    """Settings."""
    TEMPLATES: DocumentgeneratorRoleUpdateFieldsPermissionsTemplates
    DOCUMENTS: DocumentgeneratorRoleUpdateFieldsPermissionsDocuments


class DocumentgeneratorRoleUpdateFieldsPermissionsDocuments(TypedDict, total=False):
    """Keys: MODIFY, VIEW."""

    MODIFY: Literal["", "X"]
    VIEW: Literal["", "X"]


class DocumentgeneratorRoleUpdateFieldsPermissionsSettings(TypedDict, total=False):
    """Settings.

    Keys: MODIFY."""

    MODIFY: Literal["", "X"] | str


class DocumentgeneratorRoleUpdateFieldsPermissionsTemplates(TypedDict, total=False):
    """Keys: MODIFY."""

    MODIFY: Literal["", "A", "D", "X"]


class DocumentgeneratorTemplateAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, fileId, file, numeratorId, region, code, users, active, withStamps, sort."""

    name: Required[str]
    """Name."""
    fileId: int
    """Id of the file."""
    file: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    numeratorId: Required[int]
    region: Required[str]
    code: str
    """Symbolic code."""
    users: Sequence[str]
    """Users."""
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""


class DocumentgeneratorTemplateListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, active, name, code, region, sort, createTime, updateTime, numeratorId, withStamps,
    users, providers."""

    id: int | Sequence[int] | None
    """Id of the record."""
    active: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    """Active records only or inactive ones only."""
    name: str | Sequence[str] | None
    """Name."""
    code: str | Sequence[str] | None
    """Symbolic code."""
    region: str | Sequence[str] | None
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    createTime: dt.date | str | Sequence[str] | None
    """When it was made."""
    updateTime: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    numeratorId: int | Sequence[int] | None
    withStamps: Literal["Y", "N"] | Sequence[Literal["Y", "N"]] | None
    users: Any
    """Users."""
    providers: Any


class DocumentgeneratorTemplateListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, active, name, code, region, sort, createTime, updateTime, numeratorId, withStamps,
    users, providers."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    active: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]
    code: Literal["ASC", "DESC", "asc", "desc"]
    region: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    createTime: Literal["ASC", "DESC", "asc", "desc"]
    updateTime: Literal["ASC", "DESC", "asc", "desc"]
    numeratorId: Literal["ASC", "DESC", "asc", "desc"]
    withStamps: Literal["ASC", "DESC", "asc", "desc"]
    users: Literal["ASC", "DESC", "asc", "desc"]
    providers: Literal["ASC", "DESC", "asc", "desc"]


class DocumentgeneratorTemplateUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, file, numeratorId, region, code, users, providers, active, withStamps, sort."""

    name: str
    """Name."""
    file: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    numeratorId: int
    region: str
    code: str
    """Symbolic code."""
    users: Sequence[str]
    """Users."""
    providers: Sequence[Any]
    active: Literal["Y", "N"]
    """Whether the record is active."""
    withStamps: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""
