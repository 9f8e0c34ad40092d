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


class DocumentgeneratorDocumentAddRequestFieldsValue(TypedDict, total=False):
    TYPE: str
    FORMAT: DocumentgeneratorDocumentAddRequestFieldsValueFormat | Mapping[str, Any]
    PROVIDER: str
    TITLE: str


class DocumentgeneratorDocumentAddRequestFieldsValueFormat(TypedDict, total=False):
    format: Any


class DocumentgeneratorDocumentAddRequestValues(TypedDict, total=False):
    """Values."""

    DocumentNumber: Any
    CurrentDate: Any
    ClientName: Any
    ClientPhone: Any
    Total: Any
    Comment: Any
    UserName: Any


class DocumentgeneratorDocumentListRequestFilter(TypedDict, total=False):
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


class DocumentgeneratorDocumentListRequestOrder(TypedDict, total=False):
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


class DocumentgeneratorDocumentUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TYPE: str
    FORMAT: Mapping[str, Any]
    PROVIDER: str
    TITLE: str


class DocumentgeneratorDocumentUpdateRequestValues(TypedDict, total=False):
    """Values."""

    DocumentNumber: Any
    CurrentDate: Any
    ClientName: Any
    ClientPhone: Any
    Total: Any
    Comment: Any
    UserName: Any


class DocumentgeneratorNumeratorAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    template: Required[str]
    settings: DocumentgeneratorNumeratorAddRequestFieldsSettings


class DocumentgeneratorNumeratorAddRequestFieldsSettings(TypedDict, total=False):
    """Settings."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: DocumentgeneratorNumeratorAddRequestFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class DocumentgeneratorNumeratorAddRequestFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    start: int
    step: int
    length: int
    padString: str
    periodicBy: Literal["", "day", "month", "year"]
    timezone: str
    isDirectNumeration: bool | int | Literal["Y", "N"]


class DocumentgeneratorNumeratorUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    template: str
    settings: DocumentgeneratorNumeratorUpdateRequestFieldsSettings


class DocumentgeneratorNumeratorUpdateRequestFieldsSettings(TypedDict, total=False):
    """Settings."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: DocumentgeneratorNumeratorUpdateRequestFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class DocumentgeneratorNumeratorUpdateRequestFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    start: int
    step: int
    length: int
    padString: str
    periodicBy: Literal["", "day", "month", "year"]
    timezone: str
    isDirectNumeration: bool | int | Literal["Y", "N"]


class DocumentgeneratorRegionAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    title: Required[str]
    languageId: str
    formatDate: str
    formatDatetime: str
    formatName: str
    phrases: DocumentgeneratorRegionAddRequestFieldsPhrases | Mapping[str, Any]


class DocumentgeneratorRegionAddRequestFieldsPhrases(TypedDict, total=False):
    TAX_INCLUDED: Any
    TAX_NOT_INCLUDED: Any


class DocumentgeneratorRegionUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    title: str
    languageId: str
    formatDate: str
    formatDatetime: str
    formatName: str
    phrases: DocumentgeneratorRegionUpdateRequestFieldsPhrases | Mapping[str, Any]


class DocumentgeneratorRegionUpdateRequestFieldsPhrases(TypedDict, total=False):
    TAX_INCLUDED: Any


class DocumentgeneratorRoleAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    code: str
    permissions: DocumentgeneratorRoleAddRequestFieldsPermissions


class DocumentgeneratorRoleAddRequestFieldsPermissions(TypedDict, total=False):
    SETTINGS: DocumentgeneratorRoleAddRequestFieldsPermissionsSettings
    TEMPLATES: DocumentgeneratorRoleAddRequestFieldsPermissionsTemplates
    DOCUMENTS: DocumentgeneratorRoleAddRequestFieldsPermissionsDocuments


class DocumentgeneratorRoleAddRequestFieldsPermissionsDocuments(TypedDict, total=False):
    MODIFY: Literal["", "X"]
    VIEW: Literal["", "X"]


class DocumentgeneratorRoleAddRequestFieldsPermissionsSettings(TypedDict, total=False):
    """Settings."""

    MODIFY: Literal["", "X"] | str


class DocumentgeneratorRoleAddRequestFieldsPermissionsTemplates(TypedDict, total=False):
    MODIFY: Literal["", "A", "D", "X"]


class DocumentgeneratorRoleFillaccessesRequestAccessesItem(TypedDict, total=False):
    roleId: Required[int]
    accessCode: Required[str]


class DocumentgeneratorRoleUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    code: str
    permissions: DocumentgeneratorRoleUpdateRequestFieldsPermissions


class DocumentgeneratorRoleUpdateRequestFieldsPermissions(TypedDict, total=False):
    SETTINGS: DocumentgeneratorRoleUpdateRequestFieldsPermissionsSettings
    TEMPLATES: DocumentgeneratorRoleUpdateRequestFieldsPermissionsTemplates
    DOCUMENTS: DocumentgeneratorRoleUpdateRequestFieldsPermissionsDocuments


class DocumentgeneratorRoleUpdateRequestFieldsPermissionsDocuments(TypedDict, total=False):
    MODIFY: Literal["", "X"]
    VIEW: Literal["", "X"]


class DocumentgeneratorRoleUpdateRequestFieldsPermissionsSettings(TypedDict, total=False):
    """Settings."""

    MODIFY: Literal["", "X"] | str


class DocumentgeneratorRoleUpdateRequestFieldsPermissionsTemplates(TypedDict, total=False):
    MODIFY: Literal["", "A", "D", "X"]


class DocumentgeneratorTemplateAddRequestFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    fileId: Required[int]
    file: Required[FileSource | str | Sequence[Any] | Mapping[str, Any]]
    numeratorId: Required[int]
    region: Required[str]
    code: str
    users: Sequence[str]
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int


class DocumentgeneratorTemplateListRequestFilter(TypedDict, total=False):
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


class DocumentgeneratorTemplateListRequestOrder(TypedDict, total=False):
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


class DocumentgeneratorTemplateUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    file: FileSource | str | Sequence[Any] | Mapping[str, Any]
    numeratorId: int
    region: str
    code: str
    users: Sequence[str]
    providers: Sequence[Any]
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int
