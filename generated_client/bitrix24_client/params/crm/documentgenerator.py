"""Parameters of ``crm.documentgenerator``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmDocumentGeneratorDocumentGetParameterValuesFields(TypedDict, total=False):
    DocumentNumber: str | None
    DocumentCreateTime: str | None
    DocumentTitle: str | None
    ClientPhone: str | None
    ClientEmail: str | None
    ProductsProductName: Sequence[Any] | str | None
    ProductsProductQuantity: Sequence[Any] | str | None
    TotalSum: str | None


class CrmDocumentgeneratorDocumentAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    DocumentTitle: CrmDocumentgeneratorDocumentAddFieldsDocumentTitle | Mapping[str, Any]


class CrmDocumentgeneratorDocumentAddFieldsDocumentTitle(TypedDict, total=False):
    title: Any
    value: Any
    required: Any
    default: Any
    chain: Any


class CrmDocumentgeneratorDocumentGetfieldsValues(TypedDict, total=False):
    """Values."""

    DocumentNumber: str
    DocumentCreateTime: str
    DocumentTitle: str
    ClientPhone: str
    ClientEmail: str
    ProductsProductName: Sequence[Any] | str
    ProductsProductQuantity: Sequence[Any] | str
    TotalSum: str


class CrmDocumentgeneratorDocumentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: str
    title: str
    number: str
    templateId: int | str
    entityTypeId: int | str
    entityId: int | str
    fileId: int | str
    imageId: int | str
    pdfId: int | str
    createTime: dt.date | str
    updateTime: dt.date | str
    createdBy: int | str | None
    updatedBy: int | str | None
    values: Mapping[str, Any] | None
    downloadUrl: str
    imageUrl: str
    pdfUrl: str
    downloadUrlMachine: str
    pdfUrlMachine: str
    imageUrlMachine: str
    stampsEnabled: bool | Literal["Y", "N"]


class CrmDocumentgeneratorDocumentListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: str
    title: Any
    number: Any
    templateId: Any
    entityTypeId: Any
    entityId: Any
    fileId: Any
    imageId: Any
    pdfId: Any
    createTime: Any
    updateTime: Any
    createdBy: Any
    updatedBy: Any
    values: Any
    downloadUrl: Any
    imageUrl: Any
    pdfUrl: Any
    downloadUrlMachine: Any
    pdfUrlMachine: Any
    imageUrlMachine: Any
    stampsEnabled: Any


class CrmDocumentgeneratorDocumentUploadFields(TypedDict, total=False):
    """Values of the fields, by name."""

    entityTypeId: Required[int]
    entityId: Required[int]
    fileContent: Required[FileSource | str]
    region: Required[str]
    title: Required[str]
    number: Required[str]
    pdfContent: str
    imageContent: str


class CrmDocumentgeneratorNumeratorAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    template: Required[str]
    settings: CrmDocumentgeneratorNumeratorAddFieldsSettings


class CrmDocumentgeneratorNumeratorAddFieldsSettings(TypedDict, total=False):
    """Settings."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    start: int
    step: int
    length: int
    padString: str
    periodicBy: Literal["", "day", "month", "year"] | str
    timezone: str
    isDirectNumeration: bool | Literal["Y", "N"]


class CrmDocumentgeneratorNumeratorUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    template: str
    settings: CrmDocumentgeneratorNumeratorUpdateFieldsSettings


class CrmDocumentgeneratorNumeratorUpdateFieldsSettings(TypedDict, total=False):
    """Settings."""

    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: CrmDocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator


class CrmDocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    start: int
    step: int
    length: int
    padString: str
    periodicBy: Literal["", "day", "month", "year"] | str
    timezone: str
    isDirectNumeration: bool | Literal["Y", "N"]


class CrmDocumentgeneratorTemplateAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    name: Required[str]
    file: Required[FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]]
    numeratorId: Required[int]
    region: Required[str]
    entityTypeId: Required[Sequence[int | str]]
    users: Sequence[str]
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int


class CrmDocumentgeneratorTemplateGetfieldsValues(TypedDict, total=False):
    """Values."""

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


class CrmDocumentgeneratorTemplateListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    region: str
    active: str


class CrmDocumentgeneratorTemplateListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any


class CrmDocumentgeneratorTemplateUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    name: str
    file: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    numeratorId: int
    region: str
    entityTypeId: Sequence[int | str]
    users: Sequence[str]
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int
