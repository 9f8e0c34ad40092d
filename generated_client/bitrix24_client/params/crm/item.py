"""Parameters of ``crm.item``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.encoding import FileSource


class CrmItemAddFieldsCompany(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, typeId, logo, bankingDetails, industry, employees, currencyId,
    revenue, opened, comments, isMyCompany, assignedById, contactIds, leadId, originatorId,
    originId, originVersion, observers, utmSource, utmMedium, utmCampaign, utmContent, utmTerm,
    fm."""

    isReccurring: Any
    title: str
    """Title."""
    typeId: str
    """Id of the type."""
    logo: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any] | None
    bankingDetails: str | None
    industry: str
    employees: str
    currencyId: str
    """Code of the currency."""
    revenue: float | Decimal
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    comments: str | None
    """Comment."""
    isMyCompany: bool | Literal["Y", "N"]
    assignedById: int
    """Id of the responsible user."""
    contactIds: Sequence[int] | None
    leadId: int | None
    originatorId: str | None
    """Source that it came from."""
    originId: str | None
    """Id of the record in the source that it came from."""
    originVersion: str | None
    observers: Sequence[int] | None
    utmSource: str | None
    """UTM mark of the advertising system."""
    utmMedium: str | None
    """UTM mark of the traffic type."""
    utmCampaign: str | None
    """UTM mark of the campaign."""
    utmContent: str | None
    """UTM mark of the content."""
    utmTerm: str | None
    """UTM mark of the search term."""
    fm: Sequence[CrmItemAddFieldsCompanyFmItem] | None


class CrmItemAddFieldsCompanyFmItem(TypedDict, total=False):
    """Keys: typeId, valueType, value."""

    typeId: Any
    """Id of the type."""
    valueType: Any
    value: Any
    """Value."""


class CrmItemAddFieldsContact(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, honorific, name, secondName, lastName, photo, birthdate, typeId,
    sourceId, sourceDescription, post, comments, opened, export, assignedById, companyId,
    companyIds, leadId, originatorId, originId, originVersion, observers, utmSource, utmMedium,
    utmCampaign, utmContent, utmTerm, fm."""

    isReccurring: Any
    honorific: str | None
    name: str | None
    """Name."""
    secondName: str | None
    lastName: str | None
    """Last name."""
    photo: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any] | None
    birthdate: dt.date | str | None
    typeId: str
    """Id of the type."""
    sourceId: str
    sourceDescription: str | None
    post: str | None
    comments: str | None
    """Comment."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    export: bool | Literal["Y", "N"]
    assignedById: int
    """Id of the responsible user."""
    companyId: int | None
    """Id of the company."""
    companyIds: int
    leadId: int | None
    originatorId: str | None
    """Source that it came from."""
    originId: str | None
    """Id of the record in the source that it came from."""
    originVersion: str | None
    observers: Sequence[int] | None
    utmSource: str | None
    """UTM mark of the advertising system."""
    utmMedium: str | None
    """UTM mark of the traffic type."""
    utmCampaign: str | None
    """UTM mark of the campaign."""
    utmContent: str | None
    """UTM mark of the content."""
    utmTerm: str | None
    """UTM mark of the search term."""
    fm: Sequence[CrmItemAddFieldsContactFmItem] | None


class CrmItemAddFieldsContactFmItem(TypedDict, total=False):
    """Keys: typeId, valueType, value."""

    typeId: Any
    """Id of the type."""
    valueType: Any
    value: Any
    """Value."""


class CrmItemAddFieldsDeal(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, typeId, categoryId, stageId, isRecurring, probability,
    currencyId, isManualOpportunity, opportunity, taxValue, companyId, contactId, contactIds,
    quoteId, begindate, closedate, opened, comments, assignedById, sourceId, sourceDescription,
    leadId, additionalInfo, originatorId, originId, observers, locationId, utmSource, utmMedium,
    utmCampaign, utmContent, utmTerm."""

    isReccurring: Any
    title: str
    """Title."""
    typeId: str
    """Id of the type."""
    categoryId: int
    """Id of the pipeline or category."""
    stageId: str
    """Id of the stage."""
    isRecurring: bool | Literal["Y", "N"]
    probability: int | None
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    """Amount of the deal."""
    taxValue: float | Decimal | None
    companyId: int | None
    """Id of the company."""
    contactId: int | None
    """Id of the contact."""
    contactIds: Sequence[int] | None
    quoteId: int
    begindate: dt.date | str
    closedate: dt.date | str
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    comments: str | None
    """Comment."""
    assignedById: int
    """Id of the responsible user."""
    sourceId: str
    sourceDescription: str | None
    leadId: int | None
    additionalInfo: str | None
    originatorId: str | None
    """Source that it came from."""
    originId: str | None
    """Id of the record in the source that it came from."""
    observers: Sequence[int] | None
    locationId: int | None
    utmSource: str | None
    """UTM mark of the advertising system."""
    utmMedium: str | None
    """UTM mark of the traffic type."""
    utmCampaign: str | None
    """UTM mark of the campaign."""
    utmContent: str | None
    """UTM mark of the content."""
    utmTerm: str | None
    """UTM mark of the search term."""


class CrmItemAddFieldsEstimate(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, assignedById, opened, content, terms, comments, dealId, leadId,
    storageTypeId, storageElementIds, webformId, companyId, contactId, contactIds, locationId,
    currencyId, isManualOpportunity, opportunity, taxValue, stageId, begindate, closedate,
    actualDate, mycompanyId, utmSource, utmMedium, utmCampaign, utmContent, utmTerm."""

    isReccurring: Any
    title: str
    """Title."""
    assignedById: int
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    content: str | None
    """Content."""
    terms: str | None
    comments: str | None
    """Comment."""
    dealId: int | None
    leadId: int | None
    storageTypeId: Literal[1, 2, 3]
    storageElementIds: int | None
    webformId: int | None
    companyId: int | None
    """Id of the company."""
    contactId: int | None
    """Id of the contact."""
    contactIds: Sequence[int] | None
    locationId: int | None
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    """Amount of the deal."""
    taxValue: float | Decimal | None
    stageId: str
    """Id of the stage."""
    begindate: dt.date | str
    closedate: dt.date | str
    actualDate: dt.date | str
    mycompanyId: int
    utmSource: str | None
    """UTM mark of the advertising system."""
    utmMedium: str | None
    """UTM mark of the traffic type."""
    utmCampaign: str | None
    """UTM mark of the campaign."""
    utmContent: str | None
    """UTM mark of the content."""
    utmTerm: str | None
    """UTM mark of the search term."""


class CrmItemAddFieldsInvoice(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, xmlId, assignedById, opened, webformId, begindate, closedate,
    companyId, contactId, contactIds, observers, stageId, sourceId, sourceDescription,
    currencyId, isManualOpportunity, opportunity, taxValue, mycompanyId, comments, locationId."""

    isReccurring: Any
    title: str
    """Title."""
    xmlId: str | None
    """External id."""
    assignedById: int
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    webformId: int | None
    begindate: dt.date | str
    closedate: dt.date | str
    companyId: int | None
    """Id of the company."""
    contactId: int | None
    """Id of the contact."""
    contactIds: Sequence[int] | None
    observers: Sequence[int] | None
    stageId: str
    """Id of the stage."""
    sourceId: str
    sourceDescription: str | None
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    """Amount of the deal."""
    taxValue: float | Decimal | None
    mycompanyId: int
    comments: str | None
    """Comment."""
    locationId: int | None


class CrmItemAddFieldsLead(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, honorific, name, secondName, lastName, birthdate, companyTitle,
    sourceId, sourceDescription, stageId, statusDescription, post, currencyId,
    isManualOpportunity, opportunity, opened, comments, assignedById, companyId, contactId,
    contactIds, originatorId, originId, webformId, observers, utmSource, utmMedium, utmCampaign,
    utmContent, utmTerm, fm."""

    isReccurring: Any
    title: str
    """Title."""
    honorific: str | None
    name: str | None
    """Name."""
    secondName: str | None
    lastName: str | None
    """Last name."""
    birthdate: dt.date | str | None
    companyTitle: str | None
    sourceId: str
    sourceDescription: str | None
    stageId: str
    """Id of the stage."""
    statusDescription: str | None
    post: str | None
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    """Amount of the deal."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    comments: str | None
    """Comment."""
    assignedById: int
    """Id of the responsible user."""
    companyId: int | None
    """Id of the company."""
    contactId: int | None
    """Id of the contact."""
    contactIds: Sequence[int] | None
    originatorId: str | None
    """Source that it came from."""
    originId: str | None
    """Id of the record in the source that it came from."""
    webformId: int | None
    observers: Sequence[int] | None
    utmSource: str | None
    """UTM mark of the advertising system."""
    utmMedium: str | None
    """UTM mark of the traffic type."""
    utmCampaign: str | None
    """UTM mark of the campaign."""
    utmContent: str | None
    """UTM mark of the content."""
    utmTerm: str | None
    """UTM mark of the search term."""
    fm: Sequence[CrmItemAddFieldsLeadFmItem] | None


class CrmItemAddFieldsLeadFmItem(TypedDict, total=False):
    """Keys: typeId, valueType, value."""

    typeId: Any
    """Id of the type."""
    valueType: Any
    value: Any
    """Value."""


class CrmItemAddFieldsSPA(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, xmlId, assignedById, opened, webformId, begindate, closedate,
    companyId, contactId, contactIds, observers, categoryId, stageId, sourceId,
    sourceDescription, currencyId, isManualOpportunity, opportunity, taxValue, mycompanyId."""

    isReccurring: Any
    title: str
    """Title."""
    xmlId: str | None
    """External id."""
    assignedById: int
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    webformId: int | None
    begindate: dt.date | str
    closedate: dt.date | str
    companyId: int | None
    """Id of the company."""
    contactId: int | None
    """Id of the contact."""
    contactIds: Sequence[int] | None
    observers: Sequence[int] | None
    categoryId: int
    """Id of the pipeline or category."""
    stageId: str
    """Id of the stage."""
    sourceId: str
    sourceDescription: str | None
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal | None
    """Amount of the deal."""
    taxValue: float | Decimal | None
    mycompanyId: int


class CrmItemBatchImportDataItem(TypedDict, total=False):
    """Keys: title, typeId, categoryId, stageId, isReccurring, probability, currencyId,
    isManualOpportunity, opportunity, taxValue, companyId, contactId, contactIds, quoteId,
    begindate, closedate, opened, comments, assignedById, sourceId, sourceDescription, leadId,
    additionalInfo, observers, utmSource, utmMedium."""

    title: str
    """Title."""
    typeId: str
    """Id of the type."""
    categoryId: int
    """Id of the pipeline or category."""
    stageId: str
    """Id of the stage."""
    isReccurring: Any
    probability: int
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    """Amount of the deal."""
    taxValue: float | Decimal
    companyId: int
    """Id of the company."""
    contactId: int
    """Id of the contact."""
    contactIds: Sequence[int]
    quoteId: int
    begindate: dt.date | str
    closedate: dt.date | str
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    comments: str
    """Comment."""
    assignedById: int
    """Id of the responsible user."""
    sourceId: str
    sourceDescription: str
    leadId: int
    additionalInfo: str
    observers: Sequence[int]
    utmSource: str
    """UTM mark of the advertising system."""
    utmMedium: str
    """UTM mark of the traffic type."""


class CrmItemDeliveryListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id."""

    id: int | Sequence[int] | None
    """Id of the record."""


class CrmItemDetailsConfigurationForceCommonScopeForAllExtras(TypedDict, total=False):
    """Keys: categoryId, dealCategoryId, leadCustomerType."""

    categoryId: Any
    """Id of the pipeline or category."""
    dealCategoryId: int | str
    """Id of the deal pipeline."""
    leadCustomerType: Literal[1, 2]


class CrmItemDetailsConfigurationGetExtras(TypedDict, total=False):
    """Keys: categoryId, dealCategoryId, leadCustomerType."""

    categoryId: int | str
    """Id of the pipeline or category."""
    dealCategoryId: int | str
    """Id of the deal pipeline."""
    leadCustomerType: Literal[1, 2]


class CrmItemDetailsConfigurationResetExtras(TypedDict, total=False):
    """Keys: categoryId, dealCategoryId, leadCustomerType."""

    categoryId: Any
    """Id of the pipeline or category."""
    dealCategoryId: int | str
    """Id of the deal pipeline."""
    leadCustomerType: Literal[1, 2]


class CrmItemDetailsConfigurationSetDataItem(TypedDict, total=False):
    """Keys: name, title, type, elements."""

    name: Required[str]
    """Name."""
    title: Required[str]
    """Title."""
    type: Required[Literal["section"]]
    """Type."""
    elements: Sequence[CrmItemDetailsConfigurationSetDataItemElementsItem]


class CrmItemDetailsConfigurationSetDataItemElementsItem(TypedDict, total=False):
    """Keys: name, optionFlags, options."""

    name: Required[str]
    """Name."""
    optionFlags: Literal[1, 0]
    options: CrmItemDetailsConfigurationSetDataItemElementsItemOptions
    """Options."""


class CrmItemDetailsConfigurationSetDataItemElementsItemOptions(TypedDict, total=False):
    """Options.

    Keys: defaultAddressType, defaultCountry, isPayButtonVisible, isPaymentDocumentsVisible."""

    defaultAddressType: int
    defaultCountry: str
    isPayButtonVisible: bool | Literal["Y", "N"]
    isPaymentDocumentsVisible: bool | Literal["Y", "N"]


class CrmItemDetailsConfigurationSetExtras(TypedDict, total=False):
    """Keys: categoryId, dealCategoryId, leadCustomerType."""

    categoryId: Any
    """Id of the pipeline or category."""
    dealCategoryId: Any
    """Id of the deal pipeline."""
    leadCustomerType: Literal[1, 2]


class CrmItemImportFields(TypedDict, total=False, extra_items=Any):
    """Values of the fields, by name.

    Keys: field_name, VALUE, VALUE_TYPE, title, typeId, categoryId, stageId, isReccurring,
    probability, currencyId, isManualOpportunity, opportunity, taxValue, companyId, contactId,
    contactIds, quoteId, begindate, closedate, opened, comments, assignedById, sourceId,
    sourceDescription, leadId, additionalInfo, observers, utmSource, utmMedium."""

    field_name: Any
    """Name of the field."""
    VALUE: Any
    """Value."""
    VALUE_TYPE: Any
    title: str
    """Title."""
    typeId: str
    """Id of the type."""
    categoryId: int
    """Id of the pipeline or category."""
    stageId: str
    """Id of the stage."""
    isReccurring: Any
    probability: int
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    """Amount of the deal."""
    taxValue: float | Decimal
    companyId: int
    """Id of the company."""
    contactId: int
    """Id of the contact."""
    contactIds: Sequence[int]
    quoteId: int
    begindate: dt.date | str
    closedate: dt.date | str
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    comments: str
    """Comment."""
    assignedById: int
    """Id of the responsible user."""
    sourceId: str
    sourceDescription: str
    leadId: int
    additionalInfo: str
    observers: Sequence[int]
    utmSource: str
    """UTM mark of the advertising system."""
    utmMedium: str
    """UTM mark of the traffic type."""


class CrmItemListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: stageId, sourceId, assignedById, opportunity, isManualOpportunity."""

    stageId: str | Sequence[str] | None
    """Id of the stage."""
    sourceId: str | Sequence[str] | None
    assignedById: int | Sequence[int] | None
    """Id of the responsible user."""
    opportunity: float | Decimal | Sequence[float | Decimal] | None
    """Amount of the deal."""
    isManualOpportunity: bool | Literal["Y", "N"] | Sequence[bool | Literal["Y", "N"]] | None


class CrmItemListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: lastName, name."""

    lastName: Literal["ASC", "DESC", "asc", "desc"]
    name: Literal["ASC", "DESC", "asc", "desc"]


class CrmItemPaymentDeliveryListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, quantity."""

    id: int | Sequence[int] | None
    """Id of the record."""
    quantity: float | Decimal | Sequence[float | Decimal] | None
    """Quantity."""


class CrmItemPaymentDeliveryListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, quantity."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    quantity: Literal["ASC", "DESC", "asc", "desc"]


class CrmItemPaymentListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id."""

    id: int | Sequence[int] | None
    """Id of the record."""


class CrmItemPaymentProductListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, quantity."""

    id: int | Sequence[int] | None
    """Id of the record."""
    quantity: float | Decimal | Sequence[float | Decimal] | None
    """Quantity."""


class CrmItemPaymentProductListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, quantity."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    quantity: Literal["ASC", "DESC", "asc", "desc"]


class CrmItemPaymentUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: paid, paySystemId."""

    paid: Literal["Y", "N"]
    paySystemId: str | int


class CrmItemProductrowAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: ownerId, ownerType, productId, productName, price, quantity, discountTypeId,
    discountRate, discountSum, taxRate, taxIncluded, measureCode, sort."""

    ownerId: Required[int]
    """Id of the owner."""
    ownerType: Required[str]
    productId: int
    """Id of the product."""
    productName: str
    price: float | Decimal
    """Price."""
    quantity: float | Decimal
    """Quantity."""
    discountTypeId: Literal[1, 2]
    discountRate: float | Decimal
    discountSum: float | Decimal
    taxRate: float | Decimal
    taxIncluded: Literal["Y", "N"]
    measureCode: int
    sort: int
    """Position in the sorting order."""


class CrmItemProductrowListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: id, ownerId, ownerType, productId, productName, price, priceAccount, priceExclusive,
    priceNetto, priceBrutto, quantity, discountTypeId, discountRate, discountSum, taxRate,
    taxIncluded, customized, measureCode, measureName, sort, xmlId, type, storeId."""

    id: int | Sequence[int] | None
    """Id of the record."""
    ownerId: int | Sequence[int] | None
    """Id of the owner."""
    ownerType: str | Sequence[str] | None
    productId: int | Sequence[int] | None
    """Id of the product."""
    productName: str | Sequence[str] | None
    price: float | Decimal | Sequence[float | Decimal] | None
    """Price."""
    priceAccount: float | Decimal | Sequence[float | Decimal] | None
    priceExclusive: float | Decimal | Sequence[float | Decimal] | None
    priceNetto: float | Decimal | Sequence[float | Decimal] | None
    priceBrutto: float | Decimal | Sequence[float | Decimal] | None
    quantity: float | Decimal | Sequence[float | Decimal] | None
    """Quantity."""
    discountTypeId: int | Sequence[int] | None
    discountRate: float | Decimal | Sequence[float | Decimal] | None
    discountSum: float | Decimal | Sequence[float | Decimal] | None
    taxRate: float | Decimal | Sequence[float | Decimal] | None
    taxIncluded: str | Sequence[str] | None
    customized: str | Sequence[str] | None
    measureCode: int | Sequence[int] | None
    measureName: str | Sequence[str] | None
    sort: int | Sequence[int] | None
    """Position in the sorting order."""
    xmlId: str | Sequence[str] | None
    """External id."""
    type: int | Sequence[int] | None
    """Type."""
    storeId: int | Sequence[int] | None
    """Id of the store."""


class CrmItemProductrowListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: id, ownerId, ownerType, productId, productName, price, priceAccount, priceExclusive,
    priceNetto, priceBrutto, quantity, discountTypeId, discountRate, discountSum, taxRate,
    taxIncluded, customized, measureCode, measureName, sort, xmlId, type, storeId."""

    id: Literal["ASC", "DESC", "asc", "desc"]
    ownerId: Literal["ASC", "DESC", "asc", "desc"]
    ownerType: Literal["ASC", "DESC", "asc", "desc"]
    productId: Literal["ASC", "DESC", "asc", "desc"]
    productName: Literal["ASC", "DESC", "asc", "desc"]
    price: Literal["ASC", "DESC", "asc", "desc"]
    priceAccount: Literal["ASC", "DESC", "asc", "desc"]
    priceExclusive: Literal["ASC", "DESC", "asc", "desc"]
    priceNetto: Literal["ASC", "DESC", "asc", "desc"]
    priceBrutto: Literal["ASC", "DESC", "asc", "desc"]
    quantity: Literal["ASC", "DESC", "asc", "desc"]
    discountTypeId: Literal["ASC", "DESC", "asc", "desc"]
    discountRate: Literal["ASC", "DESC", "asc", "desc"]
    discountSum: Literal["ASC", "DESC", "asc", "desc"]
    taxRate: Literal["ASC", "DESC", "asc", "desc"]
    taxIncluded: Literal["ASC", "DESC", "asc", "desc"]
    customized: Literal["ASC", "DESC", "asc", "desc"]
    measureCode: Literal["ASC", "DESC", "asc", "desc"]
    measureName: Literal["ASC", "DESC", "asc", "desc"]
    sort: Literal["ASC", "DESC", "asc", "desc"]
    xmlId: Literal["ASC", "DESC", "asc", "desc"]
    type: Literal["ASC", "DESC", "asc", "desc"]
    storeId: Literal["ASC", "DESC", "asc", "desc"]


class CrmItemProductrowSetProductRowsItem(TypedDict, total=False):
    """Keys: productId, productName, price, quantity, discountTypeId, discountRate, discountSum,
    taxRate, taxIncluded, measureCode, sort."""

    productId: int
    """Id of the product."""
    productName: str
    price: float | Decimal
    """Price."""
    quantity: float | Decimal
    """Quantity."""
    discountTypeId: Literal[1, 2]
    discountRate: float | Decimal
    discountSum: float | Decimal
    taxRate: float | Decimal
    taxIncluded: Literal["Y", "N"]
    measureCode: int
    sort: int
    """Position in the sorting order."""


class CrmItemProductrowUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: productId, productName, price, quantity, discountTypeId, discountRate, discountSum,
    taxRate, taxIncluded, measureCode, sort."""

    productId: int
    """Id of the product."""
    productName: str
    price: float | Decimal
    """Price."""
    quantity: float | Decimal
    """Quantity."""
    discountTypeId: Literal[1, 2]
    discountRate: float | Decimal
    discountSum: float | Decimal
    taxRate: float | Decimal
    taxIncluded: Literal["Y", "N"]
    measureCode: int
    sort: int
    """Position in the sorting order."""


class CrmItemUpdateFieldsCompany(TypedDict, total=False, extra_items=Any):
    """Keys: title, typeId, logo, bankingDetails, industry, employees, currencyId, revenue, opened,
    comments, isMyCompany, assignedById, contactIds, leadId, originatorId, originId,
    originVersion, observers, utmSource, utmMedium, utmCampaign, utmContent, utmTerm, fm."""

    title: str
    """Title."""
    typeId: str
    """Id of the type."""
    logo: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    bankingDetails: str
    industry: str
    employees: str
    currencyId: str
    """Code of the currency."""
    revenue: float | Decimal
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    comments: str
    """Comment."""
    isMyCompany: bool | Literal["Y", "N"]
    assignedById: int
    """Id of the responsible user."""
    contactIds: Sequence[int]
    leadId: int
    originatorId: str
    """Source that it came from."""
    originId: str
    """Id of the record in the source that it came from."""
    originVersion: str
    observers: Sequence[int]
    utmSource: str
    """UTM mark of the advertising system."""
    utmMedium: str
    """UTM mark of the traffic type."""
    utmCampaign: str
    """UTM mark of the campaign."""
    utmContent: str
    """UTM mark of the content."""
    utmTerm: str
    """UTM mark of the search term."""
    fm: Sequence[CrmItemUpdateFieldsCompanyFmItem] | None


class CrmItemUpdateFieldsCompanyFmItem(TypedDict, total=False):
    """Keys: typeId, valueType, value."""

    typeId: Literal["PHONE", "EMAIL", "WEB", "IM"]
    """Id of the type."""
    valueType: Literal["WORK", "MOBILE", "HOME", "MAILING", "OTHER"]
    value: Any
    """Value."""


class CrmItemUpdateFieldsContact(TypedDict, total=False, extra_items=Any):
    """Keys: honorific, name, secondName, lastName, photo, birthdate, typeId, sourceId,
    sourceDescription, post, comments, opened, export, assignedById, companyId, companyIds,
    leadId, originatorId, originId, originVersion, observers, utmSource, utmMedium, utmCampaign,
    utmContent, utmTerm, fm."""

    honorific: str
    name: str
    """Name."""
    secondName: str
    lastName: str
    """Last name."""
    photo: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]
    birthdate: dt.date | str
    typeId: str
    """Id of the type."""
    sourceId: str
    sourceDescription: str
    post: str
    comments: str
    """Comment."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    export: bool | Literal["Y", "N"]
    assignedById: int
    """Id of the responsible user."""
    companyId: int
    """Id of the company."""
    companyIds: int
    leadId: int
    originatorId: str
    """Source that it came from."""
    originId: str
    """Id of the record in the source that it came from."""
    originVersion: str
    observers: Sequence[int]
    utmSource: str
    """UTM mark of the advertising system."""
    utmMedium: str
    """UTM mark of the traffic type."""
    utmCampaign: str
    """UTM mark of the campaign."""
    utmContent: str
    """UTM mark of the content."""
    utmTerm: str
    """UTM mark of the search term."""
    fm: Sequence[CrmItemUpdateFieldsContactFmItem] | None


class CrmItemUpdateFieldsContactFmItem(TypedDict, total=False):
    """Keys: typeId, valueType, value."""

    typeId: Literal["PHONE", "EMAIL", "WEB", "IM"]
    """Id of the type."""
    valueType: Literal["WORK", "MOBILE", "HOME", "MAILING", "OTHER"]
    value: Any
    """Value."""


class CrmItemUpdateFieldsDeal(TypedDict, total=False, extra_items=Any):
    """Keys: title, typeId, categoryId, stageId, isRecurring, probability, currencyId,
    isManualOpportunity, opportunity, taxValue, companyId, contactId, contactIds, quoteId,
    begindate, closedate, opened, comments, assignedById, sourceId, sourceDescription, leadId,
    additionalInfo, originatorId, originId, observers, locationId, utmSource, utmMedium,
    utmCampaign, utmContent, utmTerm."""

    title: str
    """Title."""
    typeId: str
    """Id of the type."""
    categoryId: int
    """Id of the pipeline or category."""
    stageId: str
    """Id of the stage."""
    isRecurring: bool | Literal["Y", "N"]
    probability: int
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    """Amount of the deal."""
    taxValue: float | Decimal
    companyId: int
    """Id of the company."""
    contactId: int
    """Id of the contact."""
    contactIds: Sequence[int]
    quoteId: int
    begindate: dt.date | str
    closedate: dt.date | str
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    comments: str
    """Comment."""
    assignedById: int
    """Id of the responsible user."""
    sourceId: str
    sourceDescription: str
    leadId: int
    additionalInfo: str
    originatorId: str
    """Source that it came from."""
    originId: str
    """Id of the record in the source that it came from."""
    observers: Sequence[int]
    locationId: int
    utmSource: str
    """UTM mark of the advertising system."""
    utmMedium: str
    """UTM mark of the traffic type."""
    utmCampaign: str
    """UTM mark of the campaign."""
    utmContent: str
    """UTM mark of the content."""
    utmTerm: str
    """UTM mark of the search term."""


class CrmItemUpdateFieldsEstimate(TypedDict, total=False, extra_items=Any):
    """Keys: title, assignedById, opened, content, terms, comments, dealId, leadId, storageTypeId,
    storageElementIds, webformId, companyId, contactId, contactIds, locationId, currencyId,
    isManualOpportunity, opportunity, taxValue, stageId, begindate, closedate, actualDate,
    mycompanyId, utmSource, utmMedium, utmCampaign, utmContent, utmTerm."""

    title: str
    """Title."""
    assignedById: int
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    content: str
    """Content."""
    terms: str
    comments: str
    """Comment."""
    dealId: int
    leadId: int
    storageTypeId: Literal[1, 2, 3]
    storageElementIds: int
    webformId: int
    companyId: int
    """Id of the company."""
    contactId: int
    """Id of the contact."""
    contactIds: Sequence[int]
    locationId: int
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    """Amount of the deal."""
    taxValue: float | Decimal
    stageId: str
    """Id of the stage."""
    begindate: dt.date | str
    closedate: dt.date | str
    actualDate: dt.date | str
    mycompanyId: int
    utmSource: str
    """UTM mark of the advertising system."""
    utmMedium: str
    """UTM mark of the traffic type."""
    utmCampaign: str
    """UTM mark of the campaign."""
    utmContent: str
    """UTM mark of the content."""
    utmTerm: str
    """UTM mark of the search term."""


class CrmItemUpdateFieldsInvoice(TypedDict, total=False, extra_items=Any):
    """Keys: title, xmlId, assignedById, opened, webformId, begindate, closedate, companyId,
    contactId, contactIds, observers, stageId, sourceId, sourceDescription, currencyId,
    isManualOpportunity, opportunity, taxValue, mycompanyId, comments, locationId."""

    title: str
    """Title."""
    xmlId: str
    """External id."""
    assignedById: int
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    webformId: int
    begindate: dt.date | str
    closedate: dt.date | str
    companyId: int
    """Id of the company."""
    contactId: int
    """Id of the contact."""
    contactIds: Sequence[int]
    observers: Sequence[int]
    stageId: str
    """Id of the stage."""
    sourceId: str
    sourceDescription: str
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    """Amount of the deal."""
    taxValue: float | Decimal
    mycompanyId: int
    comments: str
    """Comment."""
    locationId: int


class CrmItemUpdateFieldsLead(TypedDict, total=False, extra_items=Any):
    """Keys: title, honorific, name, secondName, lastName, birthdate, companyTitle, sourceId,
    sourceDescription, stageId, statusDescription, post, currencyId, isManualOpportunity,
    opportunity, opened, comments, assignedById, companyId, contactId, contactIds, originatorId,
    originId, webformId, observers, utmSource, utmMedium, utmCampaign, utmContent, utmTerm, fm."""

    title: str
    """Title."""
    honorific: str
    name: str
    """Name."""
    secondName: str
    lastName: str
    """Last name."""
    birthdate: dt.date | str
    companyTitle: str
    sourceId: str
    sourceDescription: str
    stageId: str
    """Id of the stage."""
    statusDescription: str
    post: str
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    """Amount of the deal."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    comments: str
    """Comment."""
    assignedById: int
    """Id of the responsible user."""
    companyId: int
    """Id of the company."""
    contactId: int
    """Id of the contact."""
    contactIds: Sequence[int]
    originatorId: str
    """Source that it came from."""
    originId: str
    """Id of the record in the source that it came from."""
    webformId: int
    observers: Sequence[int]
    utmSource: str
    """UTM mark of the advertising system."""
    utmMedium: str
    """UTM mark of the traffic type."""
    utmCampaign: str
    """UTM mark of the campaign."""
    utmContent: str
    """UTM mark of the content."""
    utmTerm: str
    """UTM mark of the search term."""
    fm: Sequence[CrmItemUpdateFieldsLeadFmItem] | None


class CrmItemUpdateFieldsLeadFmItem(TypedDict, total=False):
    """Keys: id, typeId, valueType, value."""

    id: Any
    """Id of the record to change."""
    typeId: Any
    """Id of the type."""
    valueType: Any
    value: Any
    """Value."""


class CrmItemUpdateFieldsSPA(TypedDict, total=False, extra_items=Any):
    """Keys: title, xmlId, assignedById, opened, webformId, begindate, closedate, companyId,
    contactId, contactIds, observers, categoryId, stageId, sourceId, sourceDescription,
    currencyId, isManualOpportunity, opportunity, taxValue, mycompanyId."""

    title: str
    """Title."""
    xmlId: str
    """External id."""
    assignedById: int
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N"]
    """Whether everybody may see it."""
    webformId: int
    begindate: dt.date | str
    closedate: dt.date | str
    companyId: int
    """Id of the company."""
    contactId: int
    """Id of the contact."""
    contactIds: Sequence[int]
    observers: Sequence[int]
    categoryId: int
    """Id of the pipeline or category."""
    stageId: str
    """Id of the stage."""
    sourceId: str
    sourceDescription: str
    currencyId: str
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N"]
    opportunity: float | Decimal
    """Amount of the deal."""
    taxValue: float | Decimal
    mycompanyId: int
