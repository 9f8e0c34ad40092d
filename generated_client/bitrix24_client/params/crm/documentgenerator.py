"""Parameters of ``crm.documentgenerator``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmDocumentGeneratorDocumentGetParameterValuesFields(TypedDict, total=False):
    DocumentNumber: str | float | Decimal | Literal[False] | None
    DocumentCreateTime: str | float | Decimal | Literal[False] | None
    DocumentTitle: str | float | Decimal | Literal[False] | None
    ClientPhone: str | float | Decimal | Literal[False] | None
    ClientEmail: str | float | Decimal | Literal[False] | None
    ProductsProductName: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductQuantity: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    TotalSum: str | float | Decimal | Literal[False] | None


class CrmDocumentgeneratorDocumentAddFields(TypedDict, total=False):
    DocumentTitle: CrmDocumentgeneratorDocumentAddFieldsDocumentTitle | Mapping[str, Any]


class CrmDocumentgeneratorDocumentAddFieldsDocumentTitle(TypedDict, total=False):
    title: Any
    value: Any
    required: Any
    default: Any
    chain: Sequence[Any]


class CrmDocumentgeneratorDocumentGetfieldsValues(TypedDict, total=False):
    DocumentNumber: str | float | Decimal | Literal[False] | None
    DocumentCreateTime: str | float | Decimal | Literal[False] | None
    DocumentTitle: str | float | Decimal | Literal[False] | None
    ClientPhone: str | float | Decimal | Literal[False] | None
    ClientEmail: str | float | Decimal | Literal[False] | None
    ProductsProductName: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductQuantity: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    TotalSum: str | float | Decimal | Literal[False] | None


class CrmDocumentgeneratorDocumentListFilter(TypedDict, total=False):
    id: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    title: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    number: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    templateId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    entityTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    entityId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    fileId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    imageId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    pdfId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    createTime: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    updateTime: (
        dt.date | str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    createdBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    updatedBy: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | None
    )
    values: Mapping[str, Any] | Sequence[Any] | None
    downloadUrl: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    imageUrl: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    pdfUrl: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    downloadUrlMachine: (
        str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    )
    pdfUrlMachine: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    imageUrlMachine: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    stampsEnabled: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )


class CrmDocumentgeneratorDocumentListOrder(TypedDict, total=False):
    id: str
    title: str
    number: str
    templateId: str
    entityTypeId: str
    entityId: str
    fileId: str
    imageId: str
    pdfId: str
    createTime: str
    updateTime: str
    createdBy: str
    updatedBy: str
    values: str
    downloadUrl: str
    imageUrl: str
    pdfUrl: str
    downloadUrlMachine: str
    pdfUrlMachine: str
    imageUrlMachine: str
    stampsEnabled: str


class CrmDocumentgeneratorDocumentUploadFields(TypedDict, total=False):
    entityTypeId: Required[int | str]
    entityId: Required[int | str]
    fileContent: Required[FileSource | str | float | Decimal]
    region: Required[str | float | Decimal]
    title: Required[str | float | Decimal]
    number: Required[str | float | Decimal]
    pdfContent: str | float | Decimal | Literal[False] | None
    imageContent: str | float | Decimal | Literal[False] | None


class CrmDocumentgeneratorNumeratorAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
    template: Required[str | float | Decimal]
    settings: (
        CrmDocumentgeneratorNumeratorAddFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDocumentgeneratorNumeratorAddFieldsSettings(TypedDict, total=False):
    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator(
    TypedDict, total=False
):
    start: int | str | Literal[False] | None
    step: int | str | Literal[False] | None
    length: int | str | Literal[False] | None
    padString: str | float | Decimal | Literal[False] | None
    periodicBy: Literal["", "day", "month", "year"] | str
    timezone: str | float | Decimal | Literal[False] | None
    isDirectNumeration: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None


class CrmDocumentgeneratorNumeratorUpdateFields(TypedDict, total=False):
    name: str | float | Decimal | Literal[False] | None
    template: str | float | Decimal | Literal[False] | None
    settings: (
        CrmDocumentgeneratorNumeratorUpdateFieldsSettings
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDocumentgeneratorNumeratorUpdateFieldsSettings(TypedDict, total=False):
    Bitrix_Main_Numerator_Generator_SequentNumberGenerator: (
        CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator
        | Mapping[str, Any]
        | Sequence[Any]
        | str
        | Literal[False]
        | None
    )


class CrmDocumentgeneratorTemplateAddFields(TypedDict, total=False):
    name: Required[str | float | Decimal]
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
    entityTypeId: Required[Sequence[Any] | Mapping[str, Any]]
    users: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int | str | Literal[False] | None


class CrmDocumentgeneratorTemplateGetfieldsValues(TypedDict, total=False):
    MyCompanyRequisiteRqCompanyName: str | float | Decimal | Literal[False] | None
    MyCompanyRequisiteRegisteredAddressText: str | float | Decimal | Literal[False] | None
    MyCompanyPhone: str | float | Decimal | Literal[False] | None
    MyCompanyEmail: str | float | Decimal | Literal[False] | None
    MyCompanyWeb: str | float | Decimal | Literal[False] | None
    MyCompanyUfLogo: str | float | Decimal | Literal[False] | None
    RequisiteRqCompanyName: str | float | Decimal | Literal[False] | None
    RequisiteRegisteredAddressText: str | float | Decimal | Literal[False] | None
    ClientPhone: str | float | Decimal | Literal[False] | None
    ClientEmail: str | float | Decimal | Literal[False] | None
    ClientWeb: str | float | Decimal | Literal[False] | None
    DocumentNumber: str | float | Decimal | Literal[False] | None
    DocumentCreateTime: str | float | Decimal | Literal[False] | None
    ProductsIndex: str | float | Decimal | Literal[False] | None
    ProductsProductName: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductQuantity: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductMeasureName: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductPriceRaw: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    ProductsProductPriceRawSum: (
        Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    )
    TotalRaw: str | float | Decimal | Literal[False] | None
    TaxesTaxTitle: Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    TaxesTaxRate: Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    TaxesTaxValue: Sequence[Any] | str | float | Decimal | Literal[False] | Mapping[str, Any] | None
    TotalSum: str | float | Decimal | Literal[False] | None
    MyCompanyAssignedName: str | float | Decimal | Literal[False] | None
    MyCompanyAssignedLastName: str | float | Decimal | Literal[False] | None
    MyCompanyAssignedPersonalPhone: str | float | Decimal | Literal[False] | None
    MyCompanyAssignedEmail: str | float | Decimal | Literal[False] | None
    DocumentTitle: str | float | Decimal | Literal[False] | None
    MY_COMPANY: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None


class CrmDocumentgeneratorTemplateListFilter(TypedDict, total=False):
    region: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    active: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None


class CrmDocumentgeneratorTemplateListOrder(TypedDict, total=False):
    id: str


class CrmDocumentgeneratorTemplateUpdateFields(TypedDict, total=False):
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
    entityTypeId: Sequence[Any] | Mapping[str, Any] | str | Literal[False] | None
    users: (
        Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | str
        | Literal[False]
        | None
    )
    active: Literal["Y", "N"]
    withStamps: Literal["Y", "N"]
    sort: int | str | Literal[False] | None
