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
    from ..._runtime.open_dicts import OtherKeys


class CrmItemAddFieldsCompany(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, typeId, logo, bankingDetails, industry, employees, currencyId,
    revenue, opened, comments, isMyCompany, assignedById, contactIds, leadId, originatorId,
    originId, originVersion, observers, utmSource, utmMedium, utmCampaign, utmContent, utmTerm,
    fm."""

    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    logo: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    bankingDetails: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    industry: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    employees: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    revenue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    isMyCompany: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    originVersion: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    fm: (
        Sequence[CrmItemAddFieldsLeadFm | OtherKeys]
        | CrmItemAddFieldsLeadFm
        | OtherKeys
        | str
        | Literal[False]
        | None
    )


class CrmItemAddFieldsContact(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, honorific, name, secondName, lastName, photo, birthdate, typeId,
    sourceId, sourceDescription, post, comments, opened, export, assignedById, companyId,
    companyIds, leadId, originatorId, originId, originVersion, observers, utmSource, utmMedium,
    utmCampaign, utmContent, utmTerm, fm."""

    isReccurring: Any
    honorific: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    secondName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    photo: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    birthdate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    post: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    export: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    companyIds: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    originVersion: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    fm: (
        Sequence[CrmItemAddFieldsLeadFm | OtherKeys]
        | CrmItemAddFieldsLeadFm
        | OtherKeys
        | str
        | Literal[False]
        | None
    )


class CrmItemAddFieldsDeal(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, typeId, categoryId, stageId, isRecurring, probability,
    currencyId, isManualOpportunity, opportunity, taxValue, companyId, contactId, contactIds,
    quoteId, begindate, closedate, opened, comments, assignedById, sourceId, sourceDescription,
    leadId, additionalInfo, originatorId, originId, observers, locationId, utmSource, utmMedium,
    utmCampaign, utmContent, utmTerm."""

    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    categoryId: int | str | Literal[False] | None
    """Id of the pipeline or category."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    isRecurring: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    probability: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    quoteId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    additionalInfo: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    locationId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""


class CrmItemAddFieldsEstimate(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, assignedById, opened, content, terms, comments, dealId, leadId,
    storageTypeId, storageElementIds, webformId, companyId, contactId, contactIds, locationId,
    currencyId, isManualOpportunity, opportunity, taxValue, stageId, begindate, closedate,
    actualDate, mycompanyId, utmSource, utmMedium, utmCampaign, utmContent, utmTerm."""

    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    content: str | float | Decimal | Literal[False] | None
    """Content."""
    terms: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    dealId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    storageTypeId: Literal[1, 2, 3, "1", "2", "3"]
    storageElementIds: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    webformId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    locationId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    actualDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    mycompanyId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""


class CrmItemAddFieldsInvoice(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, xmlId, assignedById, opened, webformId, begindate, closedate,
    companyId, contactId, contactIds, observers, stageId, sourceId, sourceDescription,
    currencyId, isManualOpportunity, opportunity, taxValue, mycompanyId, comments, locationId."""

    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    webformId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
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
    """Id of the stage."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    mycompanyId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    locationId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmItemAddFieldsLead(TypedDict, total=False, extra_items=Any):
    """Keys: isReccurring, title, honorific, name, secondName, lastName, birthdate, companyTitle,
    sourceId, sourceDescription, stageId, statusDescription, post, currencyId,
    isManualOpportunity, opportunity, opened, comments, assignedById, companyId, contactId,
    contactIds, originatorId, originId, webformId, observers, utmSource, utmMedium, utmCampaign,
    utmContent, utmTerm, fm."""

    isReccurring: Any
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    honorific: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    secondName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    birthdate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    companyTitle: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    statusDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    post: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    webformId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    fm: (
        Sequence[CrmItemAddFieldsLeadFm | OtherKeys]
        | CrmItemAddFieldsLeadFm
        | OtherKeys
        | str
        | Literal[False]
        | None
    )


class CrmItemAddFieldsLeadFm(TypedDict, total=False, extra_items=Any):
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
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    webformId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
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
    """Id of the pipeline or category."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    mycompanyId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmItemBatchImportDataItem(TypedDict, total=False):
    """Keys: title, typeId, categoryId, stageId, isReccurring, probability, currencyId,
    isManualOpportunity, opportunity, taxValue, companyId, contactId, contactIds, quoteId,
    begindate, closedate, opened, comments, assignedById, sourceId, sourceDescription, leadId,
    additionalInfo, observers, utmSource, utmMedium."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    categoryId: int | str | Literal[False] | None
    """Id of the pipeline or category."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    isReccurring: Any
    probability: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    quoteId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    additionalInfo: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""


class CrmItemDeliveryListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class CrmItemDetailsConfigurationGetExtras(TypedDict, total=False, extra_items=Any):
    """Keys: categoryId, dealCategoryId, leadCustomerType."""

    categoryId: Any
    """Id of the pipeline or category."""
    dealCategoryId: Any
    """Id of the deal pipeline."""
    leadCustomerType: Literal[1, 2, "1", "2", False] | str | None


class CrmItemDetailsConfigurationResetExtras(TypedDict, total=False, extra_items=Any):
    """Keys: categoryId, dealCategoryId, leadCustomerType."""

    categoryId: Any
    """Id of the pipeline or category."""
    dealCategoryId: Any
    """Id of the deal pipeline."""
    leadCustomerType: Literal[1, 2, "1", "2", False] | str | None


class CrmItemDetailsConfigurationSetExtras(TypedDict, total=False, extra_items=Any):
    """Keys: categoryId, dealCategoryId, leadCustomerType."""

    categoryId: Any
    """Id of the pipeline or category."""
    dealCategoryId: Any
    """Id of the deal pipeline."""
    leadCustomerType: Literal[1, 2, "1", "2", False] | str | None


class CrmItemImportFields(TypedDict, total=False, extra_items=Any):
    """Keys: field_name, VALUE, VALUE_TYPE, title, typeId, categoryId, stageId, isReccurring,
    probability, currencyId, isManualOpportunity, opportunity, taxValue, companyId, contactId,
    contactIds, quoteId, begindate, closedate, opened, comments, assignedById, sourceId,
    sourceDescription, leadId, additionalInfo, observers, utmSource, utmMedium."""

    field_name: Any
    """Name of the field."""
    VALUE: Any
    """Value."""
    VALUE_TYPE: Any
    title: str | float | Decimal | Literal[False] | None
    """Title."""
    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    categoryId: int | str | Literal[False] | None
    """Id of the pipeline or category."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    isReccurring: Any
    probability: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    quoteId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    additionalInfo: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""


class CrmItemListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: stageId, sourceId, assignedById, opportunity, isManualOpportunity."""

    stageId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """Id of the stage."""
    sourceId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    assignedById: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the responsible user."""
    opportunity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Amount of the deal."""
    isManualOpportunity: (
        bool
        | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
        | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
        | str
        | Sequence[
            bool
            | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]
            | Sequence[bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]]
            | str
            | None
        ]
        | None
    )
    """A truth value, or a list of them."""


class CrmItemListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: lastName, name."""

    lastName: str
    """The direction of an order."""
    name: str
    """The direction of an order."""


class CrmItemPaymentDeliveryListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, quantity."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    quantity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity."""


class CrmItemPaymentDeliveryListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, quantity."""

    id: str
    """The direction of an order."""
    quantity: str
    """The direction of an order."""


class CrmItemPaymentListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""


class CrmItemPaymentProductListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, quantity."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    quantity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity."""


class CrmItemPaymentProductListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, quantity."""

    id: str
    """The direction of an order."""
    quantity: str
    """The direction of an order."""


class CrmItemPaymentUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: paid, paySystemId."""

    paid: Literal["Y", "N"]
    paySystemId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""


class CrmItemProductrowAddFields(TypedDict, total=False, extra_items=Any):
    """Keys: ownerId, ownerType, productId, productName, price, quantity, discountTypeId,
    discountRate, discountSum, taxRate, taxIncluded, measureCode, sort."""

    ownerId: Required[int | str]
    """Id of the owner."""
    ownerType: Required[str | float | Decimal]
    """A text."""
    productId: int | str | Literal[False] | None
    """Id of the product."""
    productName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    price: float | Decimal | str | Literal[False] | None
    """Price."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    discountTypeId: Literal[1, 2, "1", "2"]
    discountRate: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    discountSum: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    taxRate: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    taxIncluded: Literal["Y", "N"]
    measureCode: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmItemProductrowListFilter(TypedDict, total=False, extra_items=Any):
    """Keys: id, ownerId, ownerType, productId, productName, price, priceAccount, priceExclusive,
    priceNetto, priceBrutto, quantity, discountTypeId, discountRate, discountSum, taxRate,
    taxIncluded, customized, measureCode, measureName, sort, xmlId, type, storeId."""

    id: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the record."""
    ownerId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the owner."""
    ownerType: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    productId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the product."""
    productName: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    price: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Price."""
    priceAccount: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    priceExclusive: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    priceNetto: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    priceBrutto: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    quantity: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """Quantity."""
    discountTypeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    discountRate: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    discountSum: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    taxRate: (
        float
        | Decimal
        | str
        | Sequence[float | Decimal | str]
        | Literal[False]
        | Sequence[float | Decimal | str | Sequence[float | Decimal | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    taxIncluded: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    customized: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    measureCode: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """One value, or a list of which one has to fit."""
    measureName: (
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
    xmlId: (
        str
        | float
        | Decimal
        | Sequence[str | float | Decimal]
        | Literal[False]
        | Sequence[str | float | Decimal | Sequence[str | float | Decimal] | Literal[False] | None]
        | None
    )
    """External id."""
    type: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Type."""
    storeId: (
        int
        | str
        | Sequence[int | str]
        | Literal[False]
        | Sequence[int | str | Sequence[int | str] | Literal[False] | None]
        | None
    )
    """Id of the store."""


class CrmItemProductrowListOrder(TypedDict, total=False, extra_items=Any):
    """Keys: id, ownerId, ownerType, productId, productName, price, priceAccount, priceExclusive,
    priceNetto, priceBrutto, quantity, discountTypeId, discountRate, discountSum, taxRate,
    taxIncluded, customized, measureCode, measureName, sort, xmlId, type, storeId."""

    id: str
    """The direction of an order."""
    ownerId: str
    """The direction of an order."""
    ownerType: str
    """The direction of an order."""
    productId: str
    """The direction of an order."""
    productName: str
    """The direction of an order."""
    price: str
    """The direction of an order."""
    priceAccount: str
    """The direction of an order."""
    priceExclusive: str
    """The direction of an order."""
    priceNetto: str
    """The direction of an order."""
    priceBrutto: str
    """The direction of an order."""
    quantity: str
    """The direction of an order."""
    discountTypeId: str
    """The direction of an order."""
    discountRate: str
    """The direction of an order."""
    discountSum: str
    """The direction of an order."""
    taxRate: str
    """The direction of an order."""
    taxIncluded: str
    """The direction of an order."""
    customized: str
    """The direction of an order."""
    measureCode: str
    """The direction of an order."""
    measureName: str
    """The direction of an order."""
    sort: str
    """The direction of an order."""
    xmlId: str
    """The direction of an order."""
    type: str
    """The direction of an order."""
    storeId: str
    """The direction of an order."""


class CrmItemProductrowSetProductRowsItem(TypedDict, total=False, extra_items=Any):
    """Keys: productId, productName, price, quantity, discountTypeId, discountRate, discountSum,
    taxRate, taxIncluded, measureCode, sort."""

    productId: int | str | Literal[False] | None
    """Id of the product."""
    productName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    price: float | Decimal | str | Literal[False] | None
    """Price."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    discountTypeId: Literal[1, 2, "1", "2"]
    discountRate: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    discountSum: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    taxRate: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    taxIncluded: Literal["Y", "N"]
    measureCode: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmItemProductrowUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: productId, productName, price, quantity, discountTypeId, discountRate, discountSum,
    taxRate, taxIncluded, measureCode, sort."""

    productId: int | str | Literal[False] | None
    """Id of the product."""
    productName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    price: float | Decimal | str | Literal[False] | None
    """Price."""
    quantity: float | Decimal | str | Literal[False] | None
    """Quantity."""
    discountTypeId: Literal[1, 2, "1", "2"]
    discountRate: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    discountSum: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    taxRate: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    taxIncluded: Literal["Y", "N"]
    measureCode: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    sort: int | str | Literal[False] | None
    """Position in the sorting order."""


class CrmItemUpdateFieldsCompany(TypedDict, total=False, extra_items=Any):
    """Keys: title, typeId, logo, bankingDetails, industry, employees, currencyId, revenue, opened,
    comments, isMyCompany, assignedById, contactIds, leadId, originatorId, originId,
    originVersion, observers, utmSource, utmMedium, utmCampaign, utmContent, utmTerm, fm."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    logo: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    bankingDetails: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    industry: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    employees: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    revenue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    isMyCompany: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    originVersion: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    fm: (
        Sequence[CrmItemUpdateFieldsCompanyFm | OtherKeys]
        | CrmItemUpdateFieldsCompanyFm
        | OtherKeys
        | str
        | Literal[False]
        | None
    )


class CrmItemUpdateFieldsCompanyFm(TypedDict, total=False, extra_items=Any):
    """Keys: typeId, valueType, value."""

    typeId: Literal["PHONE", "EMAIL", "WEB", "IM", False] | str | None
    """Id of the type."""
    valueType: Literal["WORK", "MOBILE", "HOME", "MAILING", "OTHER", False] | str | None
    value: Any
    """Value."""


class CrmItemUpdateFieldsContact(TypedDict, total=False, extra_items=Any):
    """Keys: honorific, name, secondName, lastName, photo, birthdate, typeId, sourceId,
    sourceDescription, post, comments, opened, export, assignedById, companyId, companyIds,
    leadId, originatorId, originId, originVersion, observers, utmSource, utmMedium, utmCampaign,
    utmContent, utmTerm, fm."""

    honorific: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    secondName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    photo: (
        FileSource
        | Sequence[FileSource]
        | str
        | Mapping[str, Any]
        | Sequence[Any]
        | Literal[False]
        | None
    )
    """A file: its content in base64, a pair of name and content, or that pair wrapped."""
    birthdate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    post: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    export: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    companyIds: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    originVersion: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    fm: (
        Sequence[CrmItemUpdateFieldsCompanyFm | OtherKeys]
        | CrmItemUpdateFieldsCompanyFm
        | OtherKeys
        | str
        | Literal[False]
        | None
    )


class CrmItemUpdateFieldsDeal(TypedDict, total=False, extra_items=Any):
    """Keys: title, typeId, categoryId, stageId, isRecurring, probability, currencyId,
    isManualOpportunity, opportunity, taxValue, companyId, contactId, contactIds, quoteId,
    begindate, closedate, opened, comments, assignedById, sourceId, sourceDescription, leadId,
    additionalInfo, originatorId, originId, observers, locationId, utmSource, utmMedium,
    utmCampaign, utmContent, utmTerm."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    typeId: str | float | Decimal | Literal[False] | None
    """Id of the type."""
    categoryId: int | str | Literal[False] | None
    """Id of the pipeline or category."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    isRecurring: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    probability: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    quoteId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    additionalInfo: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    locationId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""


class CrmItemUpdateFieldsEstimate(TypedDict, total=False, extra_items=Any):
    """Keys: title, assignedById, opened, content, terms, comments, dealId, leadId, storageTypeId,
    storageElementIds, webformId, companyId, contactId, contactIds, locationId, currencyId,
    isManualOpportunity, opportunity, taxValue, stageId, begindate, closedate, actualDate,
    mycompanyId, utmSource, utmMedium, utmCampaign, utmContent, utmTerm."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    content: str | float | Decimal | Literal[False] | None
    """Content."""
    terms: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    dealId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    leadId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    storageTypeId: Literal[1, 2, 3, "1", "2", "3"]
    storageElementIds: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    webformId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    locationId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    actualDate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    mycompanyId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""


class CrmItemUpdateFieldsInvoice(TypedDict, total=False, extra_items=Any):
    """Keys: title, xmlId, assignedById, opened, webformId, begindate, closedate, companyId,
    contactId, contactIds, observers, stageId, sourceId, sourceDescription, currencyId,
    isManualOpportunity, opportunity, taxValue, mycompanyId, comments, locationId."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    webformId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
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
    """Id of the stage."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    mycompanyId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    locationId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""


class CrmItemUpdateFieldsLead(TypedDict, total=False, extra_items=Any):
    """Keys: title, honorific, name, secondName, lastName, birthdate, companyTitle, sourceId,
    sourceDescription, stageId, statusDescription, post, currencyId, isManualOpportunity,
    opportunity, opened, comments, assignedById, companyId, contactId, contactIds, originatorId,
    originId, webformId, observers, utmSource, utmMedium, utmCampaign, utmContent, utmTerm, fm."""

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    honorific: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    name: str | float | Decimal | Literal[False] | None
    """Name."""
    secondName: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    lastName: str | float | Decimal | Literal[False] | None
    """Last name."""
    birthdate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    companyTitle: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    statusDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    post: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    comments: str | float | Decimal | Literal[False] | None
    """Comment."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
    contactIds: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    originatorId: str | float | Decimal | Literal[False] | None
    """Source that it came from."""
    originId: str | float | Decimal | Literal[False] | None
    """Id of the record in the source that it came from."""
    webformId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    observers: (
        Sequence[int | str | Literal[False] | None]
        | Mapping[str, Any]
        | str
        | Literal[False]
        | None
    )
    utmSource: str | float | Decimal | Literal[False] | None
    """UTM mark of the advertising system."""
    utmMedium: str | float | Decimal | Literal[False] | None
    """UTM mark of the traffic type."""
    utmCampaign: str | float | Decimal | Literal[False] | None
    """UTM mark of the campaign."""
    utmContent: str | float | Decimal | Literal[False] | None
    """UTM mark of the content."""
    utmTerm: str | float | Decimal | Literal[False] | None
    """UTM mark of the search term."""
    fm: (
        Sequence[CrmItemUpdateFieldsLeadFm | OtherKeys]
        | CrmItemUpdateFieldsLeadFm
        | OtherKeys
        | str
        | Literal[False]
        | None
    )


class CrmItemUpdateFieldsLeadFm(TypedDict, total=False, extra_items=Any):
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

    title: str | float | Decimal | Literal[False] | None
    """Title."""
    xmlId: str | float | Decimal | Literal[False] | None
    """External id."""
    assignedById: int | str | Literal[False] | None
    """Id of the responsible user."""
    opened: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """Whether everybody may see it."""
    webformId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
    begindate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    closedate: dt.date | str | int | Literal[False] | Sequence[Any] | Mapping[str, Any] | None
    """A date, in any notation that the portal reads, or nothing: the field is emptied."""
    companyId: int | str | Literal[False] | None
    """Id of the company."""
    contactId: int | str | Literal[False] | None
    """Id of the contact."""
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
    """Id of the pipeline or category."""
    stageId: str | float | Decimal | Literal[False] | None
    """Id of the stage."""
    sourceId: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    sourceDescription: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    currencyId: str | float | Decimal | Literal[False] | None
    """Code of the currency."""
    isManualOpportunity: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | str | None
    """A truth value, or nothing: the field is emptied."""
    opportunity: float | Decimal | str | Literal[False] | None
    """Amount of the deal."""
    taxValue: float | Decimal | str | Literal[False] | None
    """A number, or its digits, or nothing: the field is emptied."""
    mycompanyId: int | str | Literal[False] | None
    """A whole number, or its digits, or nothing: the field is emptied."""
