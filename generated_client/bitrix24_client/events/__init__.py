"""What a portal sends to event handlers: 189 events, a class each.

::

    from bitrix24_client import events

    event = events.parse(body, content_type, application_token=stored)
    match event:
        case events.OnCrmDealAdd():
            ...

An event that nobody has documented yet is a plain :class:`Event`. A class is imported when an
event of its kind arrives, or when it is asked for.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from .._runtime import events as _events
from .._runtime.errors import EventError as EventError
from .._runtime.errors import EventRejected as EventRejected
from .._runtime.events import Event as Event
from .._runtime.events import EventAuth as EventAuth

if TYPE_CHECKING:
    from .booking import OnBookingAdd as OnBookingAdd
    from .booking import OnBookingDelete as OnBookingDelete
    from .booking import OnBookingResourceAdd as OnBookingResourceAdd
    from .booking import OnBookingResourceDelete as OnBookingResourceDelete
    from .booking import OnBookingResourceTypeAdd as OnBookingResourceTypeAdd
    from .booking import OnBookingResourceTypeDelete as OnBookingResourceTypeDelete
    from .booking import OnBookingResourceTypeUpdate as OnBookingResourceTypeUpdate
    from .booking import OnBookingResourceUpdate as OnBookingResourceUpdate
    from .booking import OnBookingUpdate as OnBookingUpdate
    from .booking import OnBookingWaitListItemAdd as OnBookingWaitListItemAdd
    from .booking import OnBookingWaitListItemDelete as OnBookingWaitListItemDelete
    from .booking import OnBookingWaitListItemUpdate as OnBookingWaitListItemUpdate
    from .calendar import OnCalendarEntryAdd as OnCalendarEntryAdd
    from .calendar import OnCalendarEntryDelete as OnCalendarEntryDelete
    from .calendar import OnCalendarEntryUpdate as OnCalendarEntryUpdate
    from .calendar import OnCalendarSectionAdd as OnCalendarSectionAdd
    from .calendar import OnCalendarSectionDelete as OnCalendarSectionDelete
    from .calendar import OnCalendarSectionUpdate as OnCalendarSectionUpdate
    from .catalog import CatalogMeasureOnAdd as CatalogMeasureOnAdd
    from .catalog import CatalogMeasureOnDelete as CatalogMeasureOnDelete
    from .catalog import CatalogMeasureOnUpdate as CatalogMeasureOnUpdate
    from .catalog import CatalogPriceOnAdd as CatalogPriceOnAdd
    from .catalog import CatalogPriceOnDelete as CatalogPriceOnDelete
    from .catalog import CatalogPriceOnUpdate as CatalogPriceOnUpdate
    from .catalog import CatalogPriceTypeOnAdd as CatalogPriceTypeOnAdd
    from .catalog import CatalogPriceTypeOnDelete as CatalogPriceTypeOnDelete
    from .catalog import CatalogPriceTypeOnUpdate as CatalogPriceTypeOnUpdate
    from .catalog import CatalogProductOnAdd as CatalogProductOnAdd
    from .catalog import CatalogProductOnDelete as CatalogProductOnDelete
    from .catalog import CatalogProductOnUpdate as CatalogProductOnUpdate
    from .catalog import CatalogRoundingOnAdd as CatalogRoundingOnAdd
    from .catalog import CatalogRoundingOnDelete as CatalogRoundingOnDelete
    from .catalog import CatalogRoundingOnUpdate as CatalogRoundingOnUpdate
    from .chat_bots import OnImbotDelete as OnImbotDelete
    from .chat_bots import OnImbotJoinChat as OnImbotJoinChat
    from .chat_bots import OnImbotMessageAdd as OnImbotMessageAdd
    from .chat_bots import OnImbotMessageDelete as OnImbotMessageDelete
    from .chat_bots import OnImbotMessageUpdate as OnImbotMessageUpdate
    from .chat_bots import OnImCommandAdd as OnImCommandAdd
    from .common import OnAppInstall as OnAppInstall
    from .common import OnAppMethodConfirm as OnAppMethodConfirm
    from .common import OnAppPayment as OnAppPayment
    from .common import OnAppUninstall as OnAppUninstall
    from .common import OnAppUpdate as OnAppUpdate
    from .common import OnUserAdd as OnUserAdd
    from .crm import OnCrmActivityAdd as OnCrmActivityAdd
    from .crm import OnCrmActivityDelete as OnCrmActivityDelete
    from .crm import OnCrmActivityUpdate as OnCrmActivityUpdate
    from .crm import OnCrmAddressRegister as OnCrmAddressRegister
    from .crm import OnCrmAddressUnregister as OnCrmAddressUnregister
    from .crm import OnCrmBankDetailAdd as OnCrmBankDetailAdd
    from .crm import OnCrmBankDetailDelete as OnCrmBankDetailDelete
    from .crm import OnCrmBankDetailUpdate as OnCrmBankDetailUpdate
    from .crm import OnCrmCompanyAdd as OnCrmCompanyAdd
    from .crm import OnCrmCompanyDelete as OnCrmCompanyDelete
    from .crm import OnCrmCompanyUpdate as OnCrmCompanyUpdate
    from .crm import OnCrmCompanyUserFieldAdd as OnCrmCompanyUserFieldAdd
    from .crm import OnCrmCompanyUserFieldDelete as OnCrmCompanyUserFieldDelete
    from .crm import OnCrmCompanyUserFieldSetEnumValues as OnCrmCompanyUserFieldSetEnumValues
    from .crm import OnCrmCompanyUserFieldUpdate as OnCrmCompanyUserFieldUpdate
    from .crm import OnCrmContactAdd as OnCrmContactAdd
    from .crm import OnCrmContactDelete as OnCrmContactDelete
    from .crm import OnCrmContactUpdate as OnCrmContactUpdate
    from .crm import OnCrmContactUserFieldAdd as OnCrmContactUserFieldAdd
    from .crm import OnCrmContactUserFieldDelete as OnCrmContactUserFieldDelete
    from .crm import OnCrmContactUserFieldSetEnumValues as OnCrmContactUserFieldSetEnumValues
    from .crm import OnCrmContactUserFieldUpdate as OnCrmContactUserFieldUpdate
    from .crm import OnCrmCurrencyAdd as OnCrmCurrencyAdd
    from .crm import OnCrmCurrencyDelete as OnCrmCurrencyDelete
    from .crm import OnCrmCurrencyUpdate as OnCrmCurrencyUpdate
    from .crm import OnCrmDealAdd as OnCrmDealAdd
    from .crm import OnCrmDealDelete as OnCrmDealDelete
    from .crm import OnCrmDealMoveToCategory as OnCrmDealMoveToCategory
    from .crm import OnCrmDealRecurringAdd as OnCrmDealRecurringAdd
    from .crm import OnCrmDealRecurringDelete as OnCrmDealRecurringDelete
    from .crm import OnCrmDealRecurringExpose as OnCrmDealRecurringExpose
    from .crm import OnCrmDealRecurringUpdate as OnCrmDealRecurringUpdate
    from .crm import OnCrmDealUpdate as OnCrmDealUpdate
    from .crm import OnCrmDealUserFieldAdd as OnCrmDealUserFieldAdd
    from .crm import OnCrmDealUserFieldDelete as OnCrmDealUserFieldDelete
    from .crm import OnCrmDealUserFieldSetEnumValues as OnCrmDealUserFieldSetEnumValues
    from .crm import OnCrmDealUserFieldUpdate as OnCrmDealUserFieldUpdate
    from .crm import OnCrmDocumentGeneratorDocumentAdd as OnCrmDocumentGeneratorDocumentAdd
    from .crm import OnCrmDocumentGeneratorDocumentDelete as OnCrmDocumentGeneratorDocumentDelete
    from .crm import OnCrmDocumentGeneratorDocumentUpdate as OnCrmDocumentGeneratorDocumentUpdate
    from .crm import OnCrmDynamicItemAdd as OnCrmDynamicItemAdd
    from .crm import OnCrmDynamicItemDelete as OnCrmDynamicItemDelete
    from .crm import OnCrmDynamicItemUpdate as OnCrmDynamicItemUpdate
    from .crm import OnCrmInvoiceAdd as OnCrmInvoiceAdd
    from .crm import OnCrmInvoiceDelete as OnCrmInvoiceDelete
    from .crm import OnCrmInvoiceRecurringAdd as OnCrmInvoiceRecurringAdd
    from .crm import OnCrmInvoiceRecurringDelete as OnCrmInvoiceRecurringDelete
    from .crm import OnCrmInvoiceRecurringExpose as OnCrmInvoiceRecurringExpose
    from .crm import OnCrmInvoiceRecurringUpdate as OnCrmInvoiceRecurringUpdate
    from .crm import OnCrmInvoiceSetStatus as OnCrmInvoiceSetStatus
    from .crm import OnCrmInvoiceUpdate as OnCrmInvoiceUpdate
    from .crm import OnCrmInvoiceUserFieldAdd as OnCrmInvoiceUserFieldAdd
    from .crm import OnCrmInvoiceUserFieldDelete as OnCrmInvoiceUserFieldDelete
    from .crm import OnCrmInvoiceUserFieldSetEnumValues as OnCrmInvoiceUserFieldSetEnumValues
    from .crm import OnCrmInvoiceUserFieldUpdate as OnCrmInvoiceUserFieldUpdate
    from .crm import OnCrmLeadAdd as OnCrmLeadAdd
    from .crm import OnCrmLeadDelete as OnCrmLeadDelete
    from .crm import OnCrmLeadUpdate as OnCrmLeadUpdate
    from .crm import OnCrmLeadUserFieldAdd as OnCrmLeadUserFieldAdd
    from .crm import OnCrmLeadUserFieldDelete as OnCrmLeadUserFieldDelete
    from .crm import OnCrmLeadUserFieldSetEnumValues as OnCrmLeadUserFieldSetEnumValues
    from .crm import OnCrmLeadUserFieldUpdate as OnCrmLeadUserFieldUpdate
    from .crm import OnCrmMeasureAdd as OnCrmMeasureAdd
    from .crm import OnCrmMeasureDelete as OnCrmMeasureDelete
    from .crm import OnCrmMeasureUpdate as OnCrmMeasureUpdate
    from .crm import OnCrmProductAdd as OnCrmProductAdd
    from .crm import OnCrmProductDelete as OnCrmProductDelete
    from .crm import OnCrmProductPropertyAdd as OnCrmProductPropertyAdd
    from .crm import OnCrmProductPropertyDelete as OnCrmProductPropertyDelete
    from .crm import OnCrmProductPropertyUpdate as OnCrmProductPropertyUpdate
    from .crm import OnCrmProductSectionAdd as OnCrmProductSectionAdd
    from .crm import OnCrmProductSectionDelete as OnCrmProductSectionDelete
    from .crm import OnCrmProductSectionUpdate as OnCrmProductSectionUpdate
    from .crm import OnCrmProductUpdate as OnCrmProductUpdate
    from .crm import OnCrmQuoteAdd as OnCrmQuoteAdd
    from .crm import OnCrmQuoteDelete as OnCrmQuoteDelete
    from .crm import OnCrmQuoteUpdate as OnCrmQuoteUpdate
    from .crm import OnCrmQuoteUserFieldAdd as OnCrmQuoteUserFieldAdd
    from .crm import OnCrmQuoteUserFieldDelete as OnCrmQuoteUserFieldDelete
    from .crm import OnCrmQuoteUserFieldSetEnumValues as OnCrmQuoteUserFieldSetEnumValues
    from .crm import OnCrmQuoteUserFieldUpdate as OnCrmQuoteUserFieldUpdate
    from .crm import OnCrmRequisiteAdd as OnCrmRequisiteAdd
    from .crm import OnCrmRequisiteDelete as OnCrmRequisiteDelete
    from .crm import OnCrmRequisiteUpdate as OnCrmRequisiteUpdate
    from .crm import OnCrmRequisiteUserFieldAdd as OnCrmRequisiteUserFieldAdd
    from .crm import OnCrmRequisiteUserFieldDelete as OnCrmRequisiteUserFieldDelete
    from .crm import OnCrmRequisiteUserFieldSetEnumValues as OnCrmRequisiteUserFieldSetEnumValues
    from .crm import OnCrmRequisiteUserFieldUpdate as OnCrmRequisiteUserFieldUpdate
    from .crm import OnCrmTimelineCommentAdd as OnCrmTimelineCommentAdd
    from .crm import OnCrmTimelineCommentDelete as OnCrmTimelineCommentDelete
    from .crm import OnCrmTimelineCommentUpdate as OnCrmTimelineCommentUpdate
    from .crm import OnCrmTypeAdd as OnCrmTypeAdd
    from .crm import OnCrmTypeDelete as OnCrmTypeDelete
    from .crm import OnCrmTypeUpdate as OnCrmTypeUpdate
    from .crm import OnCrmTypeUserFieldAdd as OnCrmTypeUserFieldAdd
    from .crm import OnCrmTypeUserFieldDelete as OnCrmTypeUserFieldDelete
    from .crm import OnCrmTypeUserFieldSetEnumValues as OnCrmTypeUserFieldSetEnumValues
    from .crm import OnCrmTypeUserFieldUpdate as OnCrmTypeUserFieldUpdate
    from .events import OnOfflineEvent as OnOfflineEvent
    from .imopenlines import OnImConnectorDialogFinish as OnImConnectorDialogFinish
    from .imopenlines import OnImConnectorDialogStart as OnImConnectorDialogStart
    from .imopenlines import OnImConnectorLineDelete as OnImConnectorLineDelete
    from .imopenlines import OnImConnectorMessageAdd as OnImConnectorMessageAdd
    from .imopenlines import OnImConnectorMessageDelete as OnImConnectorMessageDelete
    from .imopenlines import OnImConnectorMessageUpdate as OnImConnectorMessageUpdate
    from .imopenlines import OnImConnectorStatusDelete as OnImConnectorStatusDelete
    from .imopenlines import OnOpenLineMessageAdd as OnOpenLineMessageAdd
    from .imopenlines import OnOpenLineMessageDelete as OnOpenLineMessageDelete
    from .imopenlines import OnOpenLineMessageUpdate as OnOpenLineMessageUpdate
    from .imopenlines import OnSessionFinish as OnSessionFinish
    from .imopenlines import OnSessionStart as OnSessionStart
    from .log import OnLiveFeedPostAdd as OnLiveFeedPostAdd
    from .log import OnLiveFeedPostDelete as OnLiveFeedPostDelete
    from .log import OnLiveFeedPostUpdate as OnLiveFeedPostUpdate
    from .sale import OnOrderDeleted as OnOrderDeleted
    from .sale import OnOrderEntitySaved as OnOrderEntitySaved
    from .sale import OnPaymentDeleted as OnPaymentDeleted
    from .sale import OnPaymentEntitySaved as OnPaymentEntitySaved
    from .sale import OnPropertyValueDeleted as OnPropertyValueDeleted
    from .sale import OnPropertyValueEntitySaved as OnPropertyValueEntitySaved
    from .sale import OnSaleBeforeOrderDelete as OnSaleBeforeOrderDelete
    from .sale import OnSaleOrderSaved as OnSaleOrderSaved
    from .sale import OnShipmentDeleted as OnShipmentDeleted
    from .sale import OnShipmentEntitySaved as OnShipmentEntitySaved
    from .sign import OnSignB2eDocumentStatusChanged as OnSignB2eDocumentStatusChanged
    from .sign import OnSignB2eMemberStatusChanged as OnSignB2eMemberStatusChanged
    from .sign import OnSignHcmLinkB2eDocumentSigned as OnSignHcmLinkB2eDocumentSigned
    from .sonet_group import OnSonetGroupAdd as OnSonetGroupAdd
    from .sonet_group import OnSonetGroupDelete as OnSonetGroupDelete
    from .sonet_group import OnSonetGroupSubjectAdd as OnSonetGroupSubjectAdd
    from .sonet_group import OnSonetGroupSubjectDelete as OnSonetGroupSubjectDelete
    from .sonet_group import OnSonetGroupSubjectUpdate as OnSonetGroupSubjectUpdate
    from .sonet_group import OnSonetGroupUpdate as OnSonetGroupUpdate
    from .tasks import OnTaskAdd as OnTaskAdd
    from .tasks import OnTaskCommentAdd as OnTaskCommentAdd
    from .tasks import OnTaskCommentDelete as OnTaskCommentDelete
    from .tasks import OnTaskCommentUpdate as OnTaskCommentUpdate
    from .tasks import OnTaskDelete as OnTaskDelete
    from .tasks import OnTaskUpdate as OnTaskUpdate
    from .telephony import OnExternalCallBackStart as OnExternalCallBackStart
    from .telephony import OnExternalCallStart as OnExternalCallStart
    from .telephony import OnVoximplantCallEnd as OnVoximplantCallEnd
    from .telephony import OnVoximplantCallInit as OnVoximplantCallInit
    from .telephony import OnVoximplantCallStart as OnVoximplantCallStart

#: Code of an event → module and name of its class.
_CLASSES: Final[dict[str, tuple[str, str]]] = {
    "CATALOG.MEASURE.ON.ADD": ("catalog", "CatalogMeasureOnAdd"),
    "CATALOG.MEASURE.ON.DELETE": ("catalog", "CatalogMeasureOnDelete"),
    "CATALOG.MEASURE.ON.UPDATE": ("catalog", "CatalogMeasureOnUpdate"),
    "CATALOG.PRICE.ON.ADD": ("catalog", "CatalogPriceOnAdd"),
    "CATALOG.PRICE.ON.DELETE": ("catalog", "CatalogPriceOnDelete"),
    "CATALOG.PRICE.ON.UPDATE": ("catalog", "CatalogPriceOnUpdate"),
    "CATALOG.PRICE.TYPE.ON.ADD": ("catalog", "CatalogPriceTypeOnAdd"),
    "CATALOG.PRICE.TYPE.ON.DELETE": ("catalog", "CatalogPriceTypeOnDelete"),
    "CATALOG.PRICE.TYPE.ON.UPDATE": ("catalog", "CatalogPriceTypeOnUpdate"),
    "CATALOG.PRODUCT.ON.ADD": ("catalog", "CatalogProductOnAdd"),
    "CATALOG.PRODUCT.ON.DELETE": ("catalog", "CatalogProductOnDelete"),
    "CATALOG.PRODUCT.ON.UPDATE": ("catalog", "CatalogProductOnUpdate"),
    "CATALOG.ROUNDING.ON.ADD": ("catalog", "CatalogRoundingOnAdd"),
    "CATALOG.ROUNDING.ON.DELETE": ("catalog", "CatalogRoundingOnDelete"),
    "CATALOG.ROUNDING.ON.UPDATE": ("catalog", "CatalogRoundingOnUpdate"),
    "ONAPPINSTALL": ("common", "OnAppInstall"),
    "ONAPPMETHODCONFIRM": ("common", "OnAppMethodConfirm"),
    "ONAPPPAYMENT": ("common", "OnAppPayment"),
    "ONAPPUNINSTALL": ("common", "OnAppUninstall"),
    "ONAPPUPDATE": ("common", "OnAppUpdate"),
    "ONBOOKINGADD": ("booking", "OnBookingAdd"),
    "ONBOOKINGDELETE": ("booking", "OnBookingDelete"),
    "ONBOOKINGRESOURCEADD": ("booking", "OnBookingResourceAdd"),
    "ONBOOKINGRESOURCEDELETE": ("booking", "OnBookingResourceDelete"),
    "ONBOOKINGRESOURCETYPEADD": ("booking", "OnBookingResourceTypeAdd"),
    "ONBOOKINGRESOURCETYPEDELETE": ("booking", "OnBookingResourceTypeDelete"),
    "ONBOOKINGRESOURCETYPEUPDATE": ("booking", "OnBookingResourceTypeUpdate"),
    "ONBOOKINGRESOURCEUPDATE": ("booking", "OnBookingResourceUpdate"),
    "ONBOOKINGUPDATE": ("booking", "OnBookingUpdate"),
    "ONBOOKINGWAITLISTITEMADD": ("booking", "OnBookingWaitListItemAdd"),
    "ONBOOKINGWAITLISTITEMDELETE": ("booking", "OnBookingWaitListItemDelete"),
    "ONBOOKINGWAITLISTITEMUPDATE": ("booking", "OnBookingWaitListItemUpdate"),
    "ONCALENDARENTRYADD": ("calendar", "OnCalendarEntryAdd"),
    "ONCALENDARENTRYDELETE": ("calendar", "OnCalendarEntryDelete"),
    "ONCALENDARENTRYUPDATE": ("calendar", "OnCalendarEntryUpdate"),
    "ONCALENDARSECTIONADD": ("calendar", "OnCalendarSectionAdd"),
    "ONCALENDARSECTIONDELETE": ("calendar", "OnCalendarSectionDelete"),
    "ONCALENDARSECTIONUPDATE": ("calendar", "OnCalendarSectionUpdate"),
    "ONCRMACTIVITYADD": ("crm", "OnCrmActivityAdd"),
    "ONCRMACTIVITYDELETE": ("crm", "OnCrmActivityDelete"),
    "ONCRMACTIVITYUPDATE": ("crm", "OnCrmActivityUpdate"),
    "ONCRMADDRESSREGISTER": ("crm", "OnCrmAddressRegister"),
    "ONCRMADDRESSUNREGISTER": ("crm", "OnCrmAddressUnregister"),
    "ONCRMBANKDETAILADD": ("crm", "OnCrmBankDetailAdd"),
    "ONCRMBANKDETAILDELETE": ("crm", "OnCrmBankDetailDelete"),
    "ONCRMBANKDETAILUPDATE": ("crm", "OnCrmBankDetailUpdate"),
    "ONCRMCOMPANYADD": ("crm", "OnCrmCompanyAdd"),
    "ONCRMCOMPANYDELETE": ("crm", "OnCrmCompanyDelete"),
    "ONCRMCOMPANYUPDATE": ("crm", "OnCrmCompanyUpdate"),
    "ONCRMCOMPANYUSERFIELDADD": ("crm", "OnCrmCompanyUserFieldAdd"),
    "ONCRMCOMPANYUSERFIELDDELETE": ("crm", "OnCrmCompanyUserFieldDelete"),
    "ONCRMCOMPANYUSERFIELDSETENUMVALUES": ("crm", "OnCrmCompanyUserFieldSetEnumValues"),
    "ONCRMCOMPANYUSERFIELDUPDATE": ("crm", "OnCrmCompanyUserFieldUpdate"),
    "ONCRMCONTACTADD": ("crm", "OnCrmContactAdd"),
    "ONCRMCONTACTDELETE": ("crm", "OnCrmContactDelete"),
    "ONCRMCONTACTUPDATE": ("crm", "OnCrmContactUpdate"),
    "ONCRMCONTACTUSERFIELDADD": ("crm", "OnCrmContactUserFieldAdd"),
    "ONCRMCONTACTUSERFIELDDELETE": ("crm", "OnCrmContactUserFieldDelete"),
    "ONCRMCONTACTUSERFIELDSETENUMVALUES": ("crm", "OnCrmContactUserFieldSetEnumValues"),
    "ONCRMCONTACTUSERFIELDUPDATE": ("crm", "OnCrmContactUserFieldUpdate"),
    "ONCRMCURRENCYADD": ("crm", "OnCrmCurrencyAdd"),
    "ONCRMCURRENCYDELETE": ("crm", "OnCrmCurrencyDelete"),
    "ONCRMCURRENCYUPDATE": ("crm", "OnCrmCurrencyUpdate"),
    "ONCRMDEALADD": ("crm", "OnCrmDealAdd"),
    "ONCRMDEALDELETE": ("crm", "OnCrmDealDelete"),
    "ONCRMDEALMOVETOCATEGORY": ("crm", "OnCrmDealMoveToCategory"),
    "ONCRMDEALRECURRINGADD": ("crm", "OnCrmDealRecurringAdd"),
    "ONCRMDEALRECURRINGDELETE": ("crm", "OnCrmDealRecurringDelete"),
    "ONCRMDEALRECURRINGEXPOSE": ("crm", "OnCrmDealRecurringExpose"),
    "ONCRMDEALRECURRINGUPDATE": ("crm", "OnCrmDealRecurringUpdate"),
    "ONCRMDEALUPDATE": ("crm", "OnCrmDealUpdate"),
    "ONCRMDEALUSERFIELDADD": ("crm", "OnCrmDealUserFieldAdd"),
    "ONCRMDEALUSERFIELDDELETE": ("crm", "OnCrmDealUserFieldDelete"),
    "ONCRMDEALUSERFIELDSETENUMVALUES": ("crm", "OnCrmDealUserFieldSetEnumValues"),
    "ONCRMDEALUSERFIELDUPDATE": ("crm", "OnCrmDealUserFieldUpdate"),
    "ONCRMDOCUMENTGENERATORDOCUMENTADD": ("crm", "OnCrmDocumentGeneratorDocumentAdd"),
    "ONCRMDOCUMENTGENERATORDOCUMENTDELETE": ("crm", "OnCrmDocumentGeneratorDocumentDelete"),
    "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE": ("crm", "OnCrmDocumentGeneratorDocumentUpdate"),
    "ONCRMDYNAMICITEMADD": ("crm", "OnCrmDynamicItemAdd"),
    "ONCRMDYNAMICITEMDELETE": ("crm", "OnCrmDynamicItemDelete"),
    "ONCRMDYNAMICITEMUPDATE": ("crm", "OnCrmDynamicItemUpdate"),
    "ONCRMINVOICEADD": ("crm", "OnCrmInvoiceAdd"),
    "ONCRMINVOICEDELETE": ("crm", "OnCrmInvoiceDelete"),
    "ONCRMINVOICERECURRINGADD": ("crm", "OnCrmInvoiceRecurringAdd"),
    "ONCRMINVOICERECURRINGDELETE": ("crm", "OnCrmInvoiceRecurringDelete"),
    "ONCRMINVOICERECURRINGEXPOSE": ("crm", "OnCrmInvoiceRecurringExpose"),
    "ONCRMINVOICERECURRINGUPDATE": ("crm", "OnCrmInvoiceRecurringUpdate"),
    "ONCRMINVOICESETSTATUS": ("crm", "OnCrmInvoiceSetStatus"),
    "ONCRMINVOICEUPDATE": ("crm", "OnCrmInvoiceUpdate"),
    "ONCRMINVOICEUSERFIELDADD": ("crm", "OnCrmInvoiceUserFieldAdd"),
    "ONCRMINVOICEUSERFIELDDELETE": ("crm", "OnCrmInvoiceUserFieldDelete"),
    "ONCRMINVOICEUSERFIELDSETENUMVALUES": ("crm", "OnCrmInvoiceUserFieldSetEnumValues"),
    "ONCRMINVOICEUSERFIELDUPDATE": ("crm", "OnCrmInvoiceUserFieldUpdate"),
    "ONCRMLEADADD": ("crm", "OnCrmLeadAdd"),
    "ONCRMLEADDELETE": ("crm", "OnCrmLeadDelete"),
    "ONCRMLEADUPDATE": ("crm", "OnCrmLeadUpdate"),
    "ONCRMLEADUSERFIELDADD": ("crm", "OnCrmLeadUserFieldAdd"),
    "ONCRMLEADUSERFIELDDELETE": ("crm", "OnCrmLeadUserFieldDelete"),
    "ONCRMLEADUSERFIELDSETENUMVALUES": ("crm", "OnCrmLeadUserFieldSetEnumValues"),
    "ONCRMLEADUSERFIELDUPDATE": ("crm", "OnCrmLeadUserFieldUpdate"),
    "ONCRMMEASUREADD": ("crm", "OnCrmMeasureAdd"),
    "ONCRMMEASUREDELETE": ("crm", "OnCrmMeasureDelete"),
    "ONCRMMEASUREUPDATE": ("crm", "OnCrmMeasureUpdate"),
    "ONCRMPRODUCTADD": ("crm", "OnCrmProductAdd"),
    "ONCRMPRODUCTDELETE": ("crm", "OnCrmProductDelete"),
    "ONCRMPRODUCTPROPERTYADD": ("crm", "OnCrmProductPropertyAdd"),
    "ONCRMPRODUCTPROPERTYDELETE": ("crm", "OnCrmProductPropertyDelete"),
    "ONCRMPRODUCTPROPERTYUPDATE": ("crm", "OnCrmProductPropertyUpdate"),
    "ONCRMPRODUCTSECTIONADD": ("crm", "OnCrmProductSectionAdd"),
    "ONCRMPRODUCTSECTIONDELETE": ("crm", "OnCrmProductSectionDelete"),
    "ONCRMPRODUCTSECTIONUPDATE": ("crm", "OnCrmProductSectionUpdate"),
    "ONCRMPRODUCTUPDATE": ("crm", "OnCrmProductUpdate"),
    "ONCRMQUOTEADD": ("crm", "OnCrmQuoteAdd"),
    "ONCRMQUOTEDELETE": ("crm", "OnCrmQuoteDelete"),
    "ONCRMQUOTEUPDATE": ("crm", "OnCrmQuoteUpdate"),
    "ONCRMQUOTEUSERFIELDADD": ("crm", "OnCrmQuoteUserFieldAdd"),
    "ONCRMQUOTEUSERFIELDDELETE": ("crm", "OnCrmQuoteUserFieldDelete"),
    "ONCRMQUOTEUSERFIELDSETENUMVALUES": ("crm", "OnCrmQuoteUserFieldSetEnumValues"),
    "ONCRMQUOTEUSERFIELDUPDATE": ("crm", "OnCrmQuoteUserFieldUpdate"),
    "ONCRMREQUISITEADD": ("crm", "OnCrmRequisiteAdd"),
    "ONCRMREQUISITEDELETE": ("crm", "OnCrmRequisiteDelete"),
    "ONCRMREQUISITEUPDATE": ("crm", "OnCrmRequisiteUpdate"),
    "ONCRMREQUISITEUSERFIELDADD": ("crm", "OnCrmRequisiteUserFieldAdd"),
    "ONCRMREQUISITEUSERFIELDDELETE": ("crm", "OnCrmRequisiteUserFieldDelete"),
    "ONCRMREQUISITEUSERFIELDSETENUMVALUES": ("crm", "OnCrmRequisiteUserFieldSetEnumValues"),
    "ONCRMREQUISITEUSERFIELDUPDATE": ("crm", "OnCrmRequisiteUserFieldUpdate"),
    "ONCRMTIMELINECOMMENTADD": ("crm", "OnCrmTimelineCommentAdd"),
    "ONCRMTIMELINECOMMENTDELETE": ("crm", "OnCrmTimelineCommentDelete"),
    "ONCRMTIMELINECOMMENTUPDATE": ("crm", "OnCrmTimelineCommentUpdate"),
    "ONCRMTYPEADD": ("crm", "OnCrmTypeAdd"),
    "ONCRMTYPEDELETE": ("crm", "OnCrmTypeDelete"),
    "ONCRMTYPEUPDATE": ("crm", "OnCrmTypeUpdate"),
    "ONCRMTYPEUSERFIELDADD": ("crm", "OnCrmTypeUserFieldAdd"),
    "ONCRMTYPEUSERFIELDDELETE": ("crm", "OnCrmTypeUserFieldDelete"),
    "ONCRMTYPEUSERFIELDSETENUMVALUES": ("crm", "OnCrmTypeUserFieldSetEnumValues"),
    "ONCRMTYPEUSERFIELDUPDATE": ("crm", "OnCrmTypeUserFieldUpdate"),
    "ONEXTERNALCALLBACKSTART": ("telephony", "OnExternalCallBackStart"),
    "ONEXTERNALCALLSTART": ("telephony", "OnExternalCallStart"),
    "ONIMBOTDELETE": ("chat_bots", "OnImbotDelete"),
    "ONIMBOTJOINCHAT": ("chat_bots", "OnImbotJoinChat"),
    "ONIMBOTMESSAGEADD": ("chat_bots", "OnImbotMessageAdd"),
    "ONIMBOTMESSAGEDELETE": ("chat_bots", "OnImbotMessageDelete"),
    "ONIMBOTMESSAGEUPDATE": ("chat_bots", "OnImbotMessageUpdate"),
    "ONIMCOMMANDADD": ("chat_bots", "OnImCommandAdd"),
    "ONIMCONNECTORDIALOGFINISH": ("imopenlines", "OnImConnectorDialogFinish"),
    "ONIMCONNECTORDIALOGSTART": ("imopenlines", "OnImConnectorDialogStart"),
    "ONIMCONNECTORLINEDELETE": ("imopenlines", "OnImConnectorLineDelete"),
    "ONIMCONNECTORMESSAGEADD": ("imopenlines", "OnImConnectorMessageAdd"),
    "ONIMCONNECTORMESSAGEDELETE": ("imopenlines", "OnImConnectorMessageDelete"),
    "ONIMCONNECTORMESSAGEUPDATE": ("imopenlines", "OnImConnectorMessageUpdate"),
    "ONIMCONNECTORSTATUSDELETE": ("imopenlines", "OnImConnectorStatusDelete"),
    "ONLIVEFEEDPOSTADD": ("log", "OnLiveFeedPostAdd"),
    "ONLIVEFEEDPOSTDELETE": ("log", "OnLiveFeedPostDelete"),
    "ONLIVEFEEDPOSTUPDATE": ("log", "OnLiveFeedPostUpdate"),
    "ONOFFLINEEVENT": ("events", "OnOfflineEvent"),
    "ONOPENLINEMESSAGEADD": ("imopenlines", "OnOpenLineMessageAdd"),
    "ONOPENLINEMESSAGEDELETE": ("imopenlines", "OnOpenLineMessageDelete"),
    "ONOPENLINEMESSAGEUPDATE": ("imopenlines", "OnOpenLineMessageUpdate"),
    "ONORDERDELETED": ("sale", "OnOrderDeleted"),
    "ONORDERENTITYSAVED": ("sale", "OnOrderEntitySaved"),
    "ONPAYMENTDELETED": ("sale", "OnPaymentDeleted"),
    "ONPAYMENTENTITYSAVED": ("sale", "OnPaymentEntitySaved"),
    "ONPROPERTYVALUEDELETED": ("sale", "OnPropertyValueDeleted"),
    "ONPROPERTYVALUEENTITYSAVED": ("sale", "OnPropertyValueEntitySaved"),
    "ONSALEBEFOREORDERDELETE": ("sale", "OnSaleBeforeOrderDelete"),
    "ONSALEORDERSAVED": ("sale", "OnSaleOrderSaved"),
    "ONSESSIONFINISH": ("imopenlines", "OnSessionFinish"),
    "ONSESSIONSTART": ("imopenlines", "OnSessionStart"),
    "ONSHIPMENTDELETED": ("sale", "OnShipmentDeleted"),
    "ONSHIPMENTENTITYSAVED": ("sale", "OnShipmentEntitySaved"),
    "ONSIGNB2EDOCUMENTSTATUSCHANGED": ("sign", "OnSignB2eDocumentStatusChanged"),
    "ONSIGNB2EMEMBERSTATUSCHANGED": ("sign", "OnSignB2eMemberStatusChanged"),
    "ONSIGNHCMLINKB2EDOCUMENTSIGNED": ("sign", "OnSignHcmLinkB2eDocumentSigned"),
    "ONSONETGROUPADD": ("sonet_group", "OnSonetGroupAdd"),
    "ONSONETGROUPDELETE": ("sonet_group", "OnSonetGroupDelete"),
    "ONSONETGROUPSUBJECTADD": ("sonet_group", "OnSonetGroupSubjectAdd"),
    "ONSONETGROUPSUBJECTDELETE": ("sonet_group", "OnSonetGroupSubjectDelete"),
    "ONSONETGROUPSUBJECTUPDATE": ("sonet_group", "OnSonetGroupSubjectUpdate"),
    "ONSONETGROUPUPDATE": ("sonet_group", "OnSonetGroupUpdate"),
    "ONTASKADD": ("tasks", "OnTaskAdd"),
    "ONTASKCOMMENTADD": ("tasks", "OnTaskCommentAdd"),
    "ONTASKCOMMENTDELETE": ("tasks", "OnTaskCommentDelete"),
    "ONTASKCOMMENTUPDATE": ("tasks", "OnTaskCommentUpdate"),
    "ONTASKDELETE": ("tasks", "OnTaskDelete"),
    "ONTASKUPDATE": ("tasks", "OnTaskUpdate"),
    "ONUSERADD": ("common", "OnUserAdd"),
    "ONVOXIMPLANTCALLEND": ("telephony", "OnVoximplantCallEnd"),
    "ONVOXIMPLANTCALLINIT": ("telephony", "OnVoximplantCallInit"),
    "ONVOXIMPLANTCALLSTART": ("telephony", "OnVoximplantCallStart"),
}


def parse(
    body: bytes | str,
    content_type: str = "application/x-www-form-urlencoded",
    *,
    application_token: str | Iterable[str] | None,
) -> Event[Any]:
    """The event in the body of a request to a handler.

    ``application_token`` is the token that came with the installation, or several of them, one
    for each portal: an event with another one is refused with :class:`EventRejected`. None skips
    the check: for the installation event, which brings the token in the first place. What is no
    event raises :class:`EventError`.
    """
    return _events.parse(
        body, content_type, application_token=application_token, registry=event_class
    )


def event_class(code: str) -> type[Event[Any]] | None:
    """The class of an event by its code, None where nothing is documented about it."""
    return _events.find(code.upper(), _CLASSES, __name__)


def codes() -> list[str]:
    """The codes of all documented events, as ``event.bind`` takes them."""
    return list(_CLASSES)


# Hidden from type checkers, who would take any misspelt name for a class of events.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        for code, (_, known) in _CLASSES.items():
            if known == name:
                globals()[name] = found = event_class(code)
                return found
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

    def __dir__() -> list[str]:
        return sorted({*globals(), *(name for _, name in _CLASSES.values())})
