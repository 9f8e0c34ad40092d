"""Parameters of ``crm.item``."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmItemAddFieldsCompany(TypedDict, total=False):
    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    typeId: str | float | Decimal | Literal[False] | None
    logo: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    bankingDetails: str | float | Decimal | Literal[False] | None
    industry: str | float | Decimal | Literal[False] | None
    employees: str | float | Decimal | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    revenue: float | Decimal | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    comments: str | float | Decimal | Literal[False] | None
    isMyCompany: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    assignedById: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    leadId: int | str | Literal[False] | None
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None
    originVersion: str | float | Decimal | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None
    fm: (
        Sequence[CrmItemAddFieldsLeadFm | Mapping[str, Any]]
        | CrmItemAddFieldsLeadFm
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class CrmItemAddFieldsContact(TypedDict, total=False):
    isReccurring: Any
    honorific: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    secondName: str | float | Decimal | Literal[False] | None
    lastName: str | float | Decimal | Literal[False] | None
    photo: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    birthdate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    typeId: str | float | Decimal | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    post: str | float | Decimal | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    export: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    assignedById: int | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    companyIds: int | str | Literal[False] | None
    leadId: int | str | Literal[False] | None
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None
    originVersion: str | float | Decimal | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None
    fm: (
        Sequence[CrmItemAddFieldsLeadFm | Mapping[str, Any]]
        | CrmItemAddFieldsLeadFm
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class CrmItemAddFieldsDeal(TypedDict, total=False):
    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    typeId: str | float | Decimal | Literal[False] | None
    categoryId: int | str | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    isRecurring: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    probability: int | str | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    quoteId: int | str | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    comments: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    leadId: int | str | Literal[False] | None
    additionalInfo: str | float | Decimal | Literal[False] | None
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    locationId: int | str | Literal[False] | None
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None


class CrmItemAddFieldsEstimate(TypedDict, total=False):
    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    content: str | float | Decimal | Literal[False] | None
    terms: str | float | Decimal | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    dealId: int | str | Literal[False] | None
    leadId: int | str | Literal[False] | None
    storageTypeId: Literal[1, 2, 3, "1", "2", "3"]
    storageElementIds: int | str | Literal[False] | None
    webformId: int | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    locationId: int | str | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    actualDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    mycompanyId: int | str | Literal[False] | None
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None


class CrmItemAddFieldsInvoice(TypedDict, total=False):
    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    webformId: int | str | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    stageId: str | float | Decimal | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    mycompanyId: int | str | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    locationId: int | str | Literal[False] | None


class CrmItemAddFieldsLead(TypedDict, total=False):
    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    honorific: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    secondName: str | float | Decimal | Literal[False] | None
    lastName: str | float | Decimal | Literal[False] | None
    birthdate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    companyTitle: str | float | Decimal | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    statusDescription: str | float | Decimal | Literal[False] | None
    post: str | float | Decimal | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    comments: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None
    webformId: int | str | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None
    fm: (
        Sequence[CrmItemAddFieldsLeadFm | Mapping[str, Any]]
        | CrmItemAddFieldsLeadFm
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class CrmItemAddFieldsLeadFm(TypedDict, total=False):
    typeId: Any
    valueType: Any
    value: Any


class CrmItemAddFieldsSPA(TypedDict, total=False):
    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    webformId: int | str | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    categoryId: int | str | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    mycompanyId: int | str | Literal[False] | None


class CrmItemBatchImportDataItem(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    typeId: str | float | Decimal | Literal[False] | None
    categoryId: int | str | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    isReccurring: Any
    probability: int | str | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    quoteId: int | str | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    comments: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    leadId: int | str | Literal[False] | None
    additionalInfo: str | float | Decimal | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None


class CrmItemDeliveryListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None


class CrmItemDetailsConfigurationGetExtras(TypedDict, total=False):
    categoryId: Any
    dealCategoryId: Any
    leadCustomerType: Literal[1, 2, "1", "2", False] | str | None


class CrmItemDetailsConfigurationResetExtras(TypedDict, total=False):
    categoryId: Any
    dealCategoryId: Any
    leadCustomerType: Literal[1, 2, "1", "2", False] | str | None


class CrmItemDetailsConfigurationSetExtras(TypedDict, total=False):
    categoryId: Any
    dealCategoryId: Any
    leadCustomerType: Literal[1, 2, "1", "2", False] | str | None


class CrmItemImportFields(TypedDict, total=False):
    field_name: Any
    VALUE: Any
    VALUE_TYPE: Any
    title: str | float | Decimal | Literal[False] | None
    typeId: str | float | Decimal | Literal[False] | None
    categoryId: int | str | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    isReccurring: Any
    probability: int | str | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    quoteId: int | str | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    comments: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    leadId: int | str | Literal[False] | None
    additionalInfo: str | float | Decimal | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None


class CrmItemListFilter(TypedDict, total=False):
    stageId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sourceId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    assignedById: int | str | Sequence[int | str] | Literal[False] | None
    opportunity: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    isManualOpportunity: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | None
    )


class CrmItemListOrder(TypedDict, total=False):
    lastName: str
    name: str


class CrmItemPaymentDeliveryListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    quantity: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None


class CrmItemPaymentDeliveryListOrder(TypedDict, total=False):
    id: str
    quantity: str


class CrmItemPaymentListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None


class CrmItemPaymentProductListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    quantity: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None


class CrmItemPaymentProductListOrder(TypedDict, total=False):
    id: str
    quantity: str


class CrmItemPaymentUpdateFields(TypedDict, total=False):
    paid: Literal["Y", "N"]
    paySystemId: str | float | Decimal | Literal[False] | None


class CrmItemProductrowAddFields(TypedDict, total=False):
    ownerId: Required[int | str]
    ownerType: Required[str | float | Decimal]
    productId: int | str | Literal[False] | None
    productName: str | float | Decimal | Literal[False] | None
    price: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None
    discountTypeId: Literal[1, 2, "1", "2"]
    discountRate: float | Decimal | str | Literal[False] | None
    discountSum: float | Decimal | str | Literal[False] | None
    taxRate: float | Decimal | str | Literal[False] | None
    taxIncluded: Literal["Y", "N"]
    measureCode: int | str | Literal[False] | None
    sort: int | str | Literal[False] | None


class CrmItemProductrowListFilter(TypedDict, total=False):
    id: int | str | Sequence[int | str] | Literal[False] | None
    ownerId: int | str | Sequence[int | str] | Literal[False] | None
    ownerType: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    productId: int | str | Sequence[int | str] | Literal[False] | None
    productName: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    price: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    priceAccount: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    priceExclusive: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    priceNetto: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    priceBrutto: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    quantity: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    discountTypeId: int | str | Sequence[int | str] | Literal[False] | None
    discountRate: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    discountSum: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    taxRate: float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None
    taxIncluded: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    customized: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    measureCode: int | str | Sequence[int | str] | Literal[False] | None
    measureName: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    sort: int | str | Sequence[int | str] | Literal[False] | None
    xmlId: str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None
    type: int | str | Sequence[int | str] | Literal[False] | None
    storeId: int | str | Sequence[int | str] | Literal[False] | None


class CrmItemProductrowListOrder(TypedDict, total=False):
    id: str
    ownerId: str
    ownerType: str
    productId: str
    productName: str
    price: str
    priceAccount: str
    priceExclusive: str
    priceNetto: str
    priceBrutto: str
    quantity: str
    discountTypeId: str
    discountRate: str
    discountSum: str
    taxRate: str
    taxIncluded: str
    customized: str
    measureCode: str
    measureName: str
    sort: str
    xmlId: str
    type: str
    storeId: str


class CrmItemProductrowSetProductRowsItem(TypedDict, total=False):
    productId: int | str | Literal[False] | None
    productName: str | float | Decimal | Literal[False] | None
    price: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None
    discountTypeId: Literal[1, 2, "1", "2"]
    discountRate: float | Decimal | str | Literal[False] | None
    discountSum: float | Decimal | str | Literal[False] | None
    taxRate: float | Decimal | str | Literal[False] | None
    taxIncluded: Literal["Y", "N"]
    measureCode: int | str | Literal[False] | None
    sort: int | str | Literal[False] | None


class CrmItemProductrowUpdateFields(TypedDict, total=False):
    productId: int | str | Literal[False] | None
    productName: str | float | Decimal | Literal[False] | None
    price: float | Decimal | str | Literal[False] | None
    quantity: float | Decimal | str | Literal[False] | None
    discountTypeId: Literal[1, 2, "1", "2"]
    discountRate: float | Decimal | str | Literal[False] | None
    discountSum: float | Decimal | str | Literal[False] | None
    taxRate: float | Decimal | str | Literal[False] | None
    taxIncluded: Literal["Y", "N"]
    measureCode: int | str | Literal[False] | None
    sort: int | str | Literal[False] | None


class CrmItemUpdateFieldsCompany(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    typeId: str | float | Decimal | Literal[False] | None
    logo: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    bankingDetails: str | float | Decimal | Literal[False] | None
    industry: str | float | Decimal | Literal[False] | None
    employees: str | float | Decimal | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    revenue: float | Decimal | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    comments: str | float | Decimal | Literal[False] | None
    isMyCompany: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    assignedById: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    leadId: int | str | Literal[False] | None
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None
    originVersion: str | float | Decimal | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None
    fm: (
        Sequence[CrmItemUpdateFieldsCompanyFm | Mapping[str, Any]]
        | CrmItemUpdateFieldsCompanyFm
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class CrmItemUpdateFieldsCompanyFm(TypedDict, total=False):
    typeId: Literal["PHONE", "EMAIL", "WEB", "IM", False] | str | None
    valueType: Literal["WORK", "MOBILE", "HOME", "MAILING", "OTHER", False] | str | None
    value: Any


class CrmItemUpdateFieldsContact(TypedDict, total=False):
    honorific: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    secondName: str | float | Decimal | Literal[False] | None
    lastName: str | float | Decimal | Literal[False] | None
    photo: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    birthdate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    typeId: str | float | Decimal | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    post: str | float | Decimal | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    export: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    assignedById: int | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    companyIds: int | str | Literal[False] | None
    leadId: int | str | Literal[False] | None
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None
    originVersion: str | float | Decimal | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None
    fm: (
        Sequence[CrmItemUpdateFieldsCompanyFm | Mapping[str, Any]]
        | CrmItemUpdateFieldsCompanyFm
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class CrmItemUpdateFieldsDeal(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    typeId: str | float | Decimal | Literal[False] | None
    categoryId: int | str | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    isRecurring: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    probability: int | str | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    quoteId: int | str | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    comments: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    leadId: int | str | Literal[False] | None
    additionalInfo: str | float | Decimal | Literal[False] | None
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    locationId: int | str | Literal[False] | None
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None


class CrmItemUpdateFieldsEstimate(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    content: str | float | Decimal | Literal[False] | None
    terms: str | float | Decimal | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    dealId: int | str | Literal[False] | None
    leadId: int | str | Literal[False] | None
    storageTypeId: Literal[1, 2, 3, "1", "2", "3"]
    storageElementIds: int | str | Literal[False] | None
    webformId: int | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    locationId: int | str | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    actualDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    mycompanyId: int | str | Literal[False] | None
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None


class CrmItemUpdateFieldsInvoice(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    webformId: int | str | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    stageId: str | float | Decimal | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    mycompanyId: int | str | Literal[False] | None
    comments: str | float | Decimal | Literal[False] | None
    locationId: int | str | Literal[False] | None


class CrmItemUpdateFieldsLead(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    honorific: str | float | Decimal | Literal[False] | None
    name: str | float | Decimal | Literal[False] | None
    secondName: str | float | Decimal | Literal[False] | None
    lastName: str | float | Decimal | Literal[False] | None
    birthdate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    companyTitle: str | float | Decimal | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    statusDescription: str | float | Decimal | Literal[False] | None
    post: str | float | Decimal | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    comments: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    originatorId: str | float | Decimal | Literal[False] | None
    originId: str | float | Decimal | Literal[False] | None
    webformId: int | str | Literal[False] | None
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    utmMedium: str | float | Decimal | Literal[False] | None
    utmCampaign: str | float | Decimal | Literal[False] | None
    utmContent: str | float | Decimal | Literal[False] | None
    utmTerm: str | float | Decimal | Literal[False] | None
    fm: (
        Sequence[CrmItemUpdateFieldsLeadFm | Mapping[str, Any]]
        | CrmItemUpdateFieldsLeadFm
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )


class CrmItemUpdateFieldsLeadFm(TypedDict, total=False):
    id: Any
    typeId: Any
    valueType: Any
    value: Any


class CrmItemUpdateFieldsSPA(TypedDict, total=False):
    title: str | float | Decimal | Literal[False] | None
    xmlId: str | float | Decimal | Literal[False] | None
    assignedById: int | str | Literal[False] | None
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    webformId: int | str | Literal[False] | None
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    companyId: int | str | Literal[False] | None
    contactId: int | str | Literal[False] | None
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    categoryId: int | str | Literal[False] | None
    stageId: str | float | Decimal | Literal[False] | None
    sourceId: str | float | Decimal | Literal[False] | None
    sourceDescription: str | float | Decimal | Literal[False] | None
    currencyId: str | float | Decimal | Literal[False] | None
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    opportunity: float | Decimal | str | Literal[False] | None
    taxValue: float | Decimal | str | Literal[False] | None
    mycompanyId: int | str | Literal[False] | None
