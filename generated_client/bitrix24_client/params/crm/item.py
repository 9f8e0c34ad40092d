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
    title: str
    typeId: str
    logo: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any] | None
    bankingDetails: str | None
    industry: str
    employees: str
    currencyId: int | str
    revenue: float | Decimal
    opened: bool | Literal["Y", "N"]
    comments: str | None
    isMyCompany: bool | Literal["Y", "N"]
    assignedById: int
    contactIds: Sequence[int] | None
    leadId: int | None
    originatorId: str | None
    originId: str | None
    originVersion: str | None
    observers: Sequence[int] | None
    utmSource: str | None
    utmMedium: str | None
    utmCampaign: str | None
    utmContent: str | None
    utmTerm: str | None
    fm: Sequence[CrmItemAddFieldsCompanyFmItem] | None


class CrmItemAddFieldsCompanyFmItem(TypedDict, total=False):
    typeId: Any
    valueType: Any
    value: Any


class CrmItemAddFieldsContact(TypedDict, total=False):
    isReccurring: Any
    honorific: str | None
    name: str | None
    secondName: str | None
    lastName: str | None
    photo: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any] | None
    birthdate: dt.date | str | None
    typeId: str
    sourceId: str
    sourceDescription: str | None
    post: str | None
    comments: str | None
    opened: bool | Literal["Y", "N"]
    export: bool | Literal["Y", "N"]
    assignedById: int
    companyId: int | None
    companyIds: int
    leadId: int | None
    originatorId: str | None
    originId: str | None
    originVersion: str | None
    observers: Sequence[int] | None
    utmSource: str | None
    utmMedium: str | None
    utmCampaign: str | None
    utmContent: str | None
    utmTerm: str | None
    fm: Sequence[CrmItemAddFieldsContactFmItem] | None


class CrmItemAddFieldsContactFmItem(TypedDict, total=False):
    typeId: Any
    valueType: Any
    value: Any


class CrmItemAddFieldsDeal(TypedDict, total=False):
    isReccurring: Any
    title: str
    typeId: str
    categoryId: int
    stageId: str
    isRecurring: bool | Literal["Y", "N"]
    probability: int | None
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    taxValue: float | Decimal | None
    companyId: int | None
    contactId: int | None
    contactIds: Sequence[int] | None
    quoteId: int
    begindate: dt.date | str
    closedate: dt.date | str
    opened: bool | Literal["Y", "N"]
    comments: str | None
    assignedById: int
    sourceId: str
    sourceDescription: str | None
    leadId: int | None
    additionalInfo: str | None
    originatorId: str | None
    originId: str | None
    observers: Sequence[int] | None
    locationId: int | None
    utmSource: str | None
    utmMedium: str | None
    utmCampaign: str | None
    utmContent: str | None
    utmTerm: str | None


class CrmItemAddFieldsEstimate(TypedDict, total=False):
    isReccurring: Any
    title: str
    assignedById: int
    opened: bool | Literal["Y", "N"]
    content: str | None
    terms: str | None
    comments: str | None
    dealId: int | None
    leadId: int | None
    storageTypeId: Literal[1, 2, 3]
    storageElementIds: int | None
    webformId: int | None
    companyId: int | None
    contactId: int | None
    contactIds: Sequence[int] | None
    locationId: int | None
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    taxValue: float | Decimal | None
    stageId: str
    begindate: dt.date | str
    closedate: dt.date | str
    actualDate: dt.date | str
    mycompanyId: int
    utmSource: str | None
    utmMedium: str | None
    utmCampaign: str | None
    utmContent: str | None
    utmTerm: str | None


class CrmItemAddFieldsInvoice(TypedDict, total=False):
    isReccurring: Any
    title: str
    xmlId: str | None
    assignedById: int
    opened: bool | Literal["Y", "N"]
    webformId: int | None
    begindate: dt.date | str
    closedate: dt.date | str
    companyId: int | None
    contactId: int | None
    contactIds: Sequence[int] | None
    observers: Sequence[int] | None
    stageId: str
    sourceId: str
    sourceDescription: str | None
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    taxValue: float | Decimal | None
    mycompanyId: int
    comments: str | None
    locationId: int | None


class CrmItemAddFieldsLead(TypedDict, total=False):
    isReccurring: Any
    title: str
    honorific: str | None
    name: str | None
    secondName: str | None
    lastName: str | None
    birthdate: dt.date | str | None
    companyTitle: str | None
    sourceId: str
    sourceDescription: str | None
    stageId: str
    statusDescription: str | None
    post: str | None
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    opened: bool | Literal["Y", "N"]
    comments: str | None
    assignedById: int
    companyId: int | None
    contactId: int | None
    contactIds: Sequence[int] | None
    originatorId: str | None
    originId: str | None
    webformId: int | None
    observers: Sequence[int] | None
    utmSource: str | None
    utmMedium: str | None
    utmCampaign: str | None
    utmContent: str | None
    utmTerm: str | None
    fm: Sequence[CrmItemAddFieldsLeadFmItem] | None


class CrmItemAddFieldsLeadFmItem(TypedDict, total=False):
    typeId: Any
    valueType: Any
    value: Any


class CrmItemAddFieldsSPA(TypedDict, total=False):
    isReccurring: Any
    title: str
    xmlId: str | None
    assignedById: int
    opened: bool | Literal["Y", "N"]
    webformId: int | None
    begindate: dt.date | str
    closedate: dt.date | str
    companyId: int | None
    contactId: int | None
    contactIds: Sequence[int] | None
    observers: Sequence[int] | None
    categoryId: int
    stageId: str
    sourceId: str
    sourceDescription: str | None
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    taxValue: float | Decimal | None
    mycompanyId: int


class CrmItemBatchImportDataItem(TypedDict, total=False):
    title: str
    typeId: str
    categoryId: int
    stageId: str
    isReccurring: Any
    probability: int
    currencyId: str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    taxValue: float | Decimal
    companyId: int
    contactId: int
    contactIds: Sequence[int]
    quoteId: int
    begindate: dt.date | str
    closedate: dt.date | str
    opened: bool | Literal["Y", "N"]
    comments: str
    assignedById: int
    sourceId: str
    sourceDescription: str
    leadId: int
    additionalInfo: str
    observers: Sequence[int]
    utmSource: str
    utmMedium: str
    ufCrm_1721244707107: Any
    parentId1220: Any
    ufCrm44_1721812760630: Any
    ufCrm44_1721812814433: Any
    ufCrm44_1721812853419: Any
    ufCrm44_1721812885588: Any
    ufCrm44_1721812898903: Any
    ufCrm44_1721812915476: Any
    ufCrm44_1721812935209: Any
    ufCrm44_1721812948498: Any


class CrmItemDeliveryListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int | Sequence[int | str]


class CrmItemDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    categoryId: Any
    dealCategoryId: int | str
    leadCustomerType: Literal[1, 2]


class CrmItemDetailsConfigurationGetExtras(TypedDict, total=False):
    categoryId: int | str
    dealCategoryId: int | str
    leadCustomerType: Literal[1, 2]


class CrmItemDetailsConfigurationResetExtras(TypedDict, total=False):
    categoryId: Any
    dealCategoryId: int | str
    leadCustomerType: Literal[1, 2]


class CrmItemDetailsConfigurationSetDataItem(TypedDict, total=False):
    name: Required[str]
    title: Required[str]
    type: Required[Literal["section"]]
    elements: Sequence[CrmItemDetailsConfigurationSetDataItemElementsItem]


class CrmItemDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    name: Required[str]
    optionFlags: Literal[1, 0]
    options: CrmItemDetailsConfigurationSetDataItemElementsItemOptions


class CrmItemDetailsConfigurationSetDataItemElementsItemOptions(TypedDict, total=False):
    """Options."""

    defaultAddressType: int
    defaultCountry: str
    isPayButtonVisible: bool | Literal["Y", "N"]
    isPaymentDocumentsVisible: bool | Literal["Y", "N"]


class CrmItemDetailsConfigurationSetExtras(TypedDict, total=False):
    categoryId: Any
    dealCategoryId: Any
    leadCustomerType: Literal[1, 2]


class CrmItemImportFields(TypedDict, total=False):
    """Values of the fields, by name."""

    field_name: Any
    VALUE: Any
    VALUE_TYPE: Any
    title: str
    typeId: str
    categoryId: int
    stageId: str
    isReccurring: Any
    probability: int
    currencyId: str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    taxValue: float | Decimal
    companyId: int
    contactId: int
    contactIds: Sequence[int]
    quoteId: int
    begindate: dt.date | str
    closedate: dt.date | str
    opened: bool | Literal["Y", "N"]
    comments: str
    assignedById: int
    sourceId: str
    sourceDescription: str
    leadId: int
    additionalInfo: str
    observers: Sequence[int]
    utmSource: str
    utmMedium: str
    ufCrm_1721244707107: Any
    parentId1220: Any
    ufCrm44_1721812760630: Any
    ufCrm44_1721812814433: Any
    ufCrm44_1721812853419: Any
    ufCrm44_1721812885588: Any
    ufCrm44_1721812898903: Any
    ufCrm44_1721812915476: Any
    ufCrm44_1721812935209: Any
    ufCrm44_1721812948498: Any


CrmItemListFilter = TypedDict(
    "CrmItemListFilter",
    {
        "0": "CrmItemListFilter0 | Mapping[str, Any]",
        "stageId": "str | Sequence[str]",
        "sourceId": "str | Sequence[str]",
        "assignedById": "int | Sequence[int | str]",
        "opportunity": "float | Decimal",
        "isManualOpportunity": 'bool | Literal["Y", "N"]',
    },
    total=False,
)


CrmItemListFilter0 = TypedDict(
    "CrmItemListFilter0",
    {
        "logic": "Any",
        "0": "CrmItemListFilter00 | Mapping[str, Any]",
        "1": "CrmItemListFilter01 | Mapping[str, Any]",
    },
    total=False,
)


class CrmItemListFilter00(TypedDict, total=False):
    name: Any
    createdTime: Any


class CrmItemListFilter01(TypedDict, total=False):
    lastName: Any
    createdTime: Any


class CrmItemListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    lastName: Any
    name: Any


class CrmItemPaymentDeliveryListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int | Sequence[int | str]
    quantity: float | Decimal


class CrmItemPaymentDeliveryListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    quantity: Any


class CrmItemPaymentListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int | Sequence[int | str]


class CrmItemPaymentProductListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int | Sequence[int | str]
    quantity: float | Decimal


class CrmItemPaymentProductListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    quantity: Any


class CrmItemPaymentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    paid: Literal["Y", "N"]
    paySystemId: str | int


class CrmItemProductrowAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    ownerId: Required[int]
    ownerType: Required[str]
    productId: int
    productName: str
    price: float | Decimal
    quantity: float | Decimal
    discountTypeId: Literal[1, 2]
    discountRate: float | Decimal
    discountSum: float | Decimal
    taxRate: float | Decimal
    taxIncluded: Literal["Y", "N"]
    measureCode: int
    sort: int


class CrmItemProductrowListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    id: int
    ownerId: int
    ownerType: str
    productId: int
    productName: str
    price: float | Decimal
    priceAccount: float | Decimal
    priceExclusive: float | Decimal
    priceNetto: float | Decimal
    priceBrutto: float | Decimal
    quantity: float | Decimal
    discountTypeId: int
    discountRate: float | Decimal
    discountSum: float | Decimal
    taxRate: float | Decimal
    taxIncluded: str
    customized: str
    measureCode: int
    measureName: str
    sort: int
    xmlId: str
    type: int
    storeId: int


class CrmItemProductrowListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    id: Any
    ownerId: Any
    ownerType: Any
    productId: Any
    productName: Any
    price: str
    priceAccount: Any
    priceExclusive: Any
    priceNetto: Any
    priceBrutto: Any
    quantity: Any
    discountTypeId: Any
    discountRate: Any
    discountSum: Any
    taxRate: Any
    taxIncluded: Any
    customized: Any
    measureCode: Any
    measureName: Any
    sort: Any
    xmlId: Any
    type: Any
    storeId: Any


class CrmItemProductrowSetProductRowsItem(TypedDict, total=False):
    productId: int
    productName: str
    price: float | Decimal
    quantity: float | Decimal
    discountTypeId: Literal[1, 2]
    discountRate: float | Decimal
    discountSum: float | Decimal
    taxRate: float | Decimal
    taxIncluded: Literal["Y", "N"]
    measureCode: int
    sort: int


class CrmItemProductrowUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    productId: int
    productName: str
    price: float | Decimal
    quantity: float | Decimal
    discountTypeId: Literal[1, 2]
    discountRate: float | Decimal
    discountSum: float | Decimal
    taxRate: float | Decimal
    taxIncluded: Literal["Y", "N"]
    measureCode: int
    sort: int


class CrmItemUpdateFieldsCompany(TypedDict, total=False):
    title: str
    typeId: str
    logo: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    bankingDetails: str
    industry: str
    employees: str
    currencyId: int | str
    revenue: float | Decimal
    opened: bool | Literal["Y", "N"]
    comments: str
    isMyCompany: bool | Literal["Y", "N"]
    assignedById: int
    contactIds: Sequence[int]
    leadId: int
    originatorId: str
    originId: str
    originVersion: str
    observers: Sequence[int]
    utmSource: str
    utmMedium: str
    utmCampaign: str
    utmContent: str
    utmTerm: str
    fm: Sequence[CrmItemUpdateFieldsCompanyFmItem] | None


class CrmItemUpdateFieldsCompanyFmItem(TypedDict, total=False):
    typeId: Literal["PHONE", "EMAIL", "WEB", "IM"]
    valueType: Literal["WORK", "MOBILE", "HOME", "MAILING", "OTHER"]
    value: Any


class CrmItemUpdateFieldsContact(TypedDict, total=False):
    honorific: str
    name: str
    secondName: str
    lastName: str
    photo: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    birthdate: dt.date | str
    typeId: str
    sourceId: str
    sourceDescription: str
    post: str
    comments: str
    opened: bool | Literal["Y", "N"]
    export: bool | Literal["Y", "N"]
    assignedById: int
    companyId: int
    companyIds: int
    leadId: int
    originatorId: str
    originId: str
    originVersion: str
    observers: Sequence[int]
    utmSource: str
    utmMedium: str
    utmCampaign: str
    utmContent: str
    utmTerm: str
    fm: Sequence[CrmItemUpdateFieldsContactFmItem] | None


class CrmItemUpdateFieldsContactFmItem(TypedDict, total=False):
    typeId: Literal["PHONE", "EMAIL", "WEB", "IM"]
    valueType: Literal["WORK", "MOBILE", "HOME", "MAILING", "OTHER"]
    value: Any


class CrmItemUpdateFieldsDeal(TypedDict, total=False):
    title: str
    typeId: str
    categoryId: int
    stageId: str
    isRecurring: bool | Literal["Y", "N"]
    probability: int
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    taxValue: float | Decimal
    companyId: int
    contactId: int
    contactIds: Sequence[int]
    quoteId: int
    begindate: dt.date | str
    closedate: dt.date | str
    opened: bool | Literal["Y", "N"]
    comments: str
    assignedById: int
    sourceId: str
    sourceDescription: str
    leadId: int
    additionalInfo: str
    originatorId: str
    originId: str
    observers: Sequence[int]
    locationId: int
    utmSource: str
    utmMedium: str
    utmCampaign: str
    utmContent: str
    utmTerm: str


class CrmItemUpdateFieldsEstimate(TypedDict, total=False):
    title: str
    assignedById: int
    opened: bool | Literal["Y", "N"]
    content: str
    terms: str
    comments: str
    dealId: int
    leadId: int
    storageTypeId: Literal[1, 2, 3]
    storageElementIds: int
    webformId: int
    companyId: int
    contactId: int
    contactIds: Sequence[int]
    locationId: int
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    taxValue: float | Decimal
    stageId: str
    begindate: dt.date | str
    closedate: dt.date | str
    actualDate: dt.date | str
    mycompanyId: int
    utmSource: str
    utmMedium: str
    utmCampaign: str
    utmContent: str
    utmTerm: str


class CrmItemUpdateFieldsInvoice(TypedDict, total=False):
    title: str
    xmlId: str
    assignedById: int
    opened: bool | Literal["Y", "N"]
    webformId: int
    begindate: dt.date | str
    closedate: dt.date | str
    companyId: int
    contactId: int
    contactIds: Sequence[int]
    observers: Sequence[int]
    stageId: str
    sourceId: str
    sourceDescription: str
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    taxValue: float | Decimal
    mycompanyId: int
    comments: str
    locationId: int


class CrmItemUpdateFieldsLead(TypedDict, total=False):
    title: str
    honorific: str
    name: str
    secondName: str
    lastName: str
    birthdate: dt.date | str
    companyTitle: str
    sourceId: str
    sourceDescription: str
    stageId: str
    statusDescription: str
    post: str
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    opened: bool | Literal["Y", "N"]
    comments: str
    assignedById: int
    companyId: int
    contactId: int
    contactIds: Sequence[int]
    originatorId: str
    originId: str
    webformId: int
    observers: Sequence[int]
    utmSource: str
    utmMedium: str
    utmCampaign: str
    utmContent: str
    utmTerm: str
    fm: Sequence[CrmItemUpdateFieldsLeadFmItem] | None


class CrmItemUpdateFieldsLeadFmItem(TypedDict, total=False):
    id: Any
    typeId: Any
    valueType: Any
    value: Any


class CrmItemUpdateFieldsSPA(TypedDict, total=False):
    title: str
    xmlId: str
    assignedById: int
    opened: bool | Literal["Y", "N"]
    webformId: int
    begindate: dt.date | str
    closedate: dt.date | str
    companyId: int
    contactId: int
    contactIds: Sequence[int]
    observers: Sequence[int]
    categoryId: int
    stageId: str
    sourceId: str
    sourceDescription: str
    currencyId: int | str
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    taxValue: float | Decimal
    mycompanyId: int
