"""Parameters of ``crm.documentgenerator``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmDocumentGeneratorDocumentGetParameterValuesFields(TypedDict, total=False):
    """Keys: DocumentNumber, DocumentCreateTime, DocumentTitle, ClientPhone, ClientEmail,
    ProductsProductName, ProductsProductQuantity, TotalSum."""

    DocumentNumber: str
    DocumentCreateTime: str
    DocumentTitle: str
    ClientPhone: str
    ClientEmail: str
    ProductsProductName: Sequence[Any] | str
    ProductsProductQuantity: Sequence[Any] | str
    TotalSum: str


class CrmDocumentgeneratorDocumentAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: DocumentTitle."""

    DocumentTitle: CrmDocumentgeneratorDocumentAddFieldsDocumentTitle | Mapping[str, Any]


class CrmDocumentgeneratorDocumentAddFieldsDocumentTitle(TypedDict, total=False):
    """Keys: title, value, required, default, chain."""

    title: Any
    """Title."""
    value: Any
    """Value."""
    required: Any
    """Whether it is required."""
    default: Any
    chain: Sequence[Sequence[Any] | Mapping[str, Any] | str]


class CrmDocumentgeneratorDocumentGetfieldsValues(TypedDict, total=False):
    """Values.

    Keys: DocumentNumber, DocumentCreateTime, DocumentTitle, ClientPhone, ClientEmail,
    ProductsProductName, ProductsProductQuantity, TotalSum."""

    DocumentNumber: str
    DocumentCreateTime: str
    DocumentTitle: str
    ClientPhone: str
    ClientEmail: str
    ProductsProductName: Sequence[Any] | str
    ProductsProductQuantity: Sequence[Any] | str
    TotalSum: str


class CrmDocumentgeneratorDocumentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, title, number, templateId, entityTypeId, entityId, fileId, imageId, pdfId,
    createTime, updateTime, createdBy, updatedBy, values, downloadUrl, imageUrl, pdfUrl,
    downloadUrlMachine, pdfUrlMachine, imageUrlMachine, stampsEnabled."""

    id: str | Sequence[str] | None
    """Id of the record."""
    title: str | Sequence[str] | None
    """Title."""
    number: str | Sequence[str] | None
    templateId: int | str | Sequence[int] | Sequence[str] | None
    """Id of the template."""
    entityTypeId: int | str | Sequence[int] | Sequence[str] | None
    """Id of the type of object."""
    entityId: int | str | Sequence[int] | Sequence[str] | None
    """Id or code of the object that it belongs to."""
    fileId: int | str | Sequence[int] | Sequence[str] | None
    """Id of the file."""
    imageId: int | str | Sequence[int] | Sequence[str] | None
    pdfId: int | str | Sequence[int] | Sequence[str] | None
    createTime: dt.date | str | Sequence[str] | None
    """When it was made."""
    updateTime: dt.date | str | Sequence[str] | None
    """When it was last changed."""
    createdBy: int | str | Sequence[int] | Sequence[str] | None
    """Id of the user who made it."""
    updatedBy: int | str | Sequence[int] | Sequence[str] | None
    """Id of the user who last changed it."""
    values: Mapping[str, Any] | Sequence[Mapping[str, Any] | None] | None
    """Values."""
    downloadUrl: str | Sequence[str] | None
    """Address to download the file from."""
    imageUrl: str | Sequence[str] | None
    pdfUrl: str | Sequence[str] | None
    downloadUrlMachine: str | Sequence[str] | None
    pdfUrlMachine: str | Sequence[str] | None
    imageUrlMachine: str | Sequence[str] | None
    stampsEnabled: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None


class CrmDocumentgeneratorDocumentListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, title, number, templateId, entityTypeId, entityId, fileId, imageId, pdfId,
    createTime, updateTime, createdBy, updatedBy, values, downloadUrl, imageUrl, pdfUrl,
    downloadUrlMachine, pdfUrlMachine, imageUrlMachine, stampsEnabled."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    title: Literal["ASC", "DESC", "asc", "desc"]
    number: Literal["ASC", "DESC", "asc", "desc"]
    templateId: Literal["ASC", "DESC", "asc", "desc"]
    entityTypeId: Literal["ASC", "DESC", "asc", "desc"]
    entityId: Literal["ASC", "DESC", "asc", "desc"]
    fileId: Literal["ASC", "DESC", "asc", "desc"]
    imageId: Literal["ASC", "DESC", "asc", "desc"]
    pdfId: Literal["ASC", "DESC", "asc", "desc"]
    createTime: Literal["ASC", "DESC", "asc", "desc"]
    updateTime: Literal["ASC", "DESC", "asc", "desc"]
    createdBy: Literal["ASC", "DESC", "asc", "desc"]
    updatedBy: Literal["ASC", "DESC", "asc", "desc"]
    values: Literal["ASC", "DESC", "asc", "desc"]
    downloadUrl: Literal["ASC", "DESC", "asc", "desc"]
    imageUrl: Literal["ASC", "DESC", "asc", "desc"]
    pdfUrl: Literal["ASC", "DESC", "asc", "desc"]
    downloadUrlMachine: Literal["ASC", "DESC", "asc", "desc"]
    pdfUrlMachine: Literal["ASC", "DESC", "asc", "desc"]
    imageUrlMachine: Literal["ASC", "DESC", "asc", "desc"]
    stampsEnabled: Literal["ASC", "DESC", "asc", "desc"]


class CrmDocumentgeneratorDocumentUploadFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: entityTypeId, entityId, fileContent, region, title, number, pdfContent, imageContent."""

    entityTypeId: Required[int]
    """Id of the type of object."""
    entityId: Required[int]
    """Id or code of the object that it belongs to."""
    fileContent: Required[FileSource | str]
    """Content of the file: base64, or a pair of name and base64."""
    region: Required[str]
    title: Required[str]
    """Title."""
    number: Required[str]
    pdfContent: str
    imageContent: str


class CrmDocumentgeneratorNumeratorAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, template, settings."""

    name: Required[str]
    """Name."""
    template: Required[str]
    settings: CrmDocumentgeneratorNumeratorAddFieldsSettings
    """Settings."""


class CrmDocumentgeneratorNumeratorAddFieldsSettings(TypedDict, total=False):
    """Settings.

    Keys: Bitrix_Main_Numerator_Generator_SequentNumberGenerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    """Keys: start, step, length, padString, periodicBy, timezone, isDirectNumeration."""

    start: int
    """Offset of the first record; the next offset is in the answer."""
    step: int
    length: int
    """Length."""
    padString: str
    periodicBy: Literal["", "day", "month", "year"] | str
    timezone: str
    """Time zone."""
    isDirectNumeration: bool | Literal["Y", "N"]


class CrmDocumentgeneratorNumeratorUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, template, settings."""

    name: str
    """Name."""
    template: str
    settings: CrmDocumentgeneratorNumeratorUpdateFieldsSettings
    """Settings."""


class CrmDocumentgeneratorNumeratorUpdateFieldsSettings(TypedDict, total=False):
    """Settings.

    Keys: Bitrix_Main_Numerator_Generator_SequentNumberGenerator."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: CrmDocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class CrmDocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    """Keys: start, step, length, padString, periodicBy, timezone, isDirectNumeration."""

    start: int
    """Offset of the first record; the next offset is in the answer."""
    step: int
    length: int
    """Length."""
    padString: str
    periodicBy: Literal["", "day", "month", "year"] | str
    timezone: str
    """Time zone."""
    isDirectNumeration: bool | Literal["Y", "N"]


class CrmDocumentgeneratorTemplateAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: name, file, numeratorId, region, entityTypeId, users, active, withStamps, sort."""

    name: Required[str]
    """Name."""
    file: Required[FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]]
    numeratorId: Required[int]
    region: Required[str]
    entityTypeId: Required[Sequence[int | str]]
    """Id of the type of object."""
    users: Sequence[str]
    """Users."""
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""


class CrmDocumentgeneratorTemplateGetfieldsValues(TypedDict, total=False):
    """Values.

    Keys: MyCompanyRequisiteRqCompanyName, MyCompanyRequisiteRegisteredAddressText,
    MyCompanyPhone, MyCompanyEmail, MyCompanyWeb, MyCompanyUfLogo, RequisiteRqCompanyName,
    RequisiteRegisteredAddressText, ClientPhone, ClientEmail, ClientWeb, DocumentNumber,
    DocumentCreateTime, ProductsIndex, ProductsProductName, ProductsProductQuantity,
    ProductsProductMeasureName, ProductsProductPriceRaw, ProductsProductPriceRawSum, TotalRaw,
    TaxesTaxTitle, TaxesTaxRate, TaxesTaxValue, TotalSum, MyCompanyAssignedName,
    MyCompanyAssignedLastName, MyCompanyAssignedPersonalPhone, MyCompanyAssignedEmail,
    DocumentTitle, MY_COMPANY."""

    MyCompanyRequisiteRqCompanyName: str
    MyCompanyRequisiteRegisteredAddressText: str
    MyCompanyPhone: str
    MyCompanyEmail: str
    MyCompanyWeb: str
    MyCompanyUfLogo: str | None
    RequisiteRqCompanyName: str
    RequisiteRegisteredAddressText: str
    ClientPhone: str
    ClientEmail: str
    ClientWeb: str
    DocumentNumber: str
    DocumentCreateTime: str
    ProductsIndex: str
    ProductsProductName: Sequence[Any] | str
    ProductsProductQuantity: Sequence[Any] | str
    ProductsProductMeasureName: Sequence[Any] | str
    ProductsProductPriceRaw: Sequence[Any] | str
    ProductsProductPriceRawSum: Sequence[Any] | str
    TotalRaw: str
    TaxesTaxTitle: Sequence[Any] | str
    TaxesTaxRate: Sequence[Any] | str
    TaxesTaxValue: Sequence[Any] | str
    TotalSum: str
    MyCompanyAssignedName: str
    MyCompanyAssignedLastName: str
    MyCompanyAssignedPersonalPhone: str
    MyCompanyAssignedEmail: str
    DocumentTitle: str
    MY_COMPANY: Sequence[Any]


class CrmDocumentgeneratorTemplateListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: region, active."""

    region: str | Sequence[str] | None
    active: str | Sequence[str] | None
    """Active records only or inactive ones only."""


class CrmDocumentgeneratorTemplateListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id."""

    id: Literal["ASC", "DESC", "asc", "desc"]


class CrmDocumentgeneratorTemplateUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: name, file, numeratorId, region, entityTypeId, users, active, withStamps, sort."""

    name: str
    """Name."""
    file: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    numeratorId: int
    region: str
    entityTypeId: Sequence[int | str]
    """Id of the type of object."""
    users: Sequence[str]
    """Users."""
    active: Literal["Y", "N"]
    """Whether the record is active."""
    withStamps: Literal["Y", "N"]
    sort: int
    """Position in the sorting order."""
