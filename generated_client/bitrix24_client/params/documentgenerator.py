"""Parameters of ``documentgenerator``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource


class DocumentGeneratorDocumentDocumentValues(TypedDict, total=False):
    _creationMethod: str | None
    stampsEnabled: bool | Literal["Y", "N"] | None


class DocumentgeneratorDocumentAddFieldsValue(TypedDict, total=False):
    TYPE: str
    FORMAT: DocumentgeneratorDocumentAddFieldsValueFormat | Mapping[str, Any]
    PROVIDER: str
    TITLE: str


class DocumentgeneratorDocumentAddFieldsValueFormat(TypedDict, total=False):
    format: Any


class DocumentgeneratorDocumentAddValues(TypedDict, total=False):
    """Values."""

    DocumentNumber: Any
    CurrentDate: Any
    ClientName: Any
    ClientPhone: Any
    Total: Any
    Comment: Any
    UserName: Any


class DocumentgeneratorDocumentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    title: str
    number: str
    templateId: int
    provider: str
    value: str
    fileId: int
    imageId: int
    pdfId: int
    createTime: dt.date | str
    updateTime: dt.date | str
    values: Mapping[str, Any]
    createdBy: int
    updatedBy: int


class DocumentgeneratorDocumentListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: int | str
    title: str
    number: str
    templateId: int
    provider: str
    value: str
    fileId: int
    imageId: int
    pdfId: int
    createTime: dt.date | str
    updateTime: dt.date | str
    values: Mapping[str, Any]
    createdBy: int
    updatedBy: int


class DocumentgeneratorDocumentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TYPE: str
    FORMAT: Mapping[str, Any]
    PROVIDER: str
    TITLE: str


class DocumentgeneratorDocumentUpdateValues(TypedDict, total=False):
    """Values."""

    DocumentNumber: Any
    CurrentDate: Any
    ClientName: Any
    ClientPhone: Any
    Total: Any
    Comment: Any
    UserName: Any


class DocumentgeneratorNumeratorAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    template: Required[str]
    settings: DocumentgeneratorNumeratorAddFieldsSettings


class DocumentgeneratorNumeratorAddFieldsSettings(TypedDict, total=False):
    """Settings."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    start: int
    step: int
    length: int
    padString: str
    periodicBy: Literal["", "day", "month", "year"]
    timezone: str
    isDirectNumeration: bool | int | Literal["Y", "N"]


class DocumentgeneratorNumeratorUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    template: str
    settings: DocumentgeneratorNumeratorUpdateFieldsSettings


class DocumentgeneratorNumeratorUpdateFieldsSettings(TypedDict, total=False):
    """Settings."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: DocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class DocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    start: int
    step: int
    length: int
    padString: str
    periodicBy: Literal["", "day", "month", "year"]
    timezone: str
    isDirectNumeration: bool | int | Literal["Y", "N"]


class DocumentgeneratorRegionAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    languageId: str
    formatDate: str
    formatDatetime: str
    formatName: str
    phrases: DocumentgeneratorRegionAddFieldsPhrases | Mapping[str, Any]


class DocumentgeneratorRegionAddFieldsPhrases(TypedDict, total=False):
    TAX_INCLUDED: Any
    TAX_NOT_INCLUDED: Any


class DocumentgeneratorRegionUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    languageId: str
    formatDate: str
    formatDatetime: str
    formatName: str
    phrases: DocumentgeneratorRegionUpdateFieldsPhrases | Mapping[str, Any]


class DocumentgeneratorRegionUpdateFieldsPhrases(TypedDict, total=False):
    TAX_INCLUDED: Any


class DocumentgeneratorRoleAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    code: str
    permissions: DocumentgeneratorRoleAddFieldsPermissions


class DocumentgeneratorRoleAddFieldsPermissions(TypedDict, total=False):
    SETTINGS: DocumentgeneratorRoleAddFieldsPermissionsSettings
    TEMPLATES: DocumentgeneratorRoleAddFieldsPermissionsTemplates
    DOCUMENTS: DocumentgeneratorRoleAddFieldsPermissionsDocuments


class DocumentgeneratorRoleAddFieldsPermissionsDocuments(TypedDict, total=False):
    MODIFY: Literal["", "X"]
    VIEW: Literal["", "X"]


class DocumentgeneratorRoleAddFieldsPermissionsSettings(TypedDict, total=False):
    """Settings."""

    MODIFY: Literal["", "X"] | str


class DocumentgeneratorRoleAddFieldsPermissionsTemplates(TypedDict, total=False):
    MODIFY: Literal["", "A", "D", "X"]


class DocumentgeneratorRoleFillaccessesAccessesItem(TypedDict, total=False):
    roleId: Required[int]
    accessCode: Required[str]


class DocumentgeneratorRoleUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    code: str
    permissions: DocumentgeneratorRoleUpdateFieldsPermissions


class DocumentgeneratorRoleUpdateFieldsPermissions(TypedDict, total=False):
    SETTINGS: DocumentgeneratorRoleUpdateFieldsPermissionsSettings
    TEMPLATES: DocumentgeneratorRoleUpdateFieldsPermissionsTemplates
    DOCUMENTS: DocumentgeneratorRoleUpdateFieldsPermissionsDocuments


class DocumentgeneratorRoleUpdateFieldsPermissionsDocuments(TypedDict, total=False):
    MODIFY: Literal["", "X"]
    VIEW: Literal["", "X"]


class DocumentgeneratorRoleUpdateFieldsPermissionsSettings(TypedDict, total=False):
    """Settings."""

    MODIFY: Literal["", "X"] | str


class DocumentgeneratorRoleUpdateFieldsPermissionsTemplates(TypedDict, total=False):
    MODIFY: Literal["", "A", "D", "X"]


class DocumentgeneratorTemplateAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    fileId: Required[int]
    file: Required[FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]]
    numeratorId: Required[int]
    region: Required[str]
    code: str
    users: Sequence[str]
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int


class DocumentgeneratorTemplateListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    active: Literal["Y", "N"]
    name: str
    code: str
    region: str
    sort: int
    createTime: dt.date | str
    updateTime: dt.date | str
    numeratorId: int
    withStamps: Literal["Y", "N"]
    users: Sequence[Any]
    providers: Sequence[Any]


class DocumentgeneratorTemplateListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: int | str
    active: Literal["Y", "N"]
    name: str
    code: str
    region: str
    sort: int
    createTime: dt.date | str
    updateTime: dt.date | str
    numeratorId: int
    withStamps: Literal["Y", "N"]
    users: Sequence[Any]
    providers: Sequence[Any]


class DocumentgeneratorTemplateUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    file: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    numeratorId: int
    region: str
    code: str
    users: Sequence[str]
    providers: Sequence[Any]
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int
