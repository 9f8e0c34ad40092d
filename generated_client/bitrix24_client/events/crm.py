"""Events of ``crm``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View
from ..models.events import crm as _events_crm


class OnCrmActivityAdd(Event[_events_crm.OnCrmActivityAddEventData]):
    """``ONCRMACTIVITYADD``: Creating a New Deal.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYADD"
    data_class = _events_crm.OnCrmActivityAddEventData


class OnCrmActivityDelete(Event[_events_crm.OnCrmActivityDeleteEventData]):
    """``ONCRMACTIVITYDELETE``: CRM Activity Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYDELETE"
    data_class = _events_crm.OnCrmActivityDeleteEventData


class OnCrmActivityUpdate(Event[_events_crm.OnCrmActivityUpdateEventData]):
    """``ONCRMACTIVITYUPDATE``: CRM Activity Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYUPDATE"
    data_class = _events_crm.OnCrmActivityUpdateEventData


class OnCrmAddressRegister(Event[_events_crm.OnCrmAddressRegisterEventData]):
    """``ONCRMADDRESSREGISTER``: CRM Address Registered.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMADDRESSREGISTER"
    data_class = _events_crm.OnCrmAddressRegisterEventData


class OnCrmAddressUnregister(Event[_events_crm.OnCrmAddressUnregisterEventData]):
    """``ONCRMADDRESSUNREGISTER``: CRM Address Unregistered.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMADDRESSUNREGISTER"
    data_class = _events_crm.OnCrmAddressUnregisterEventData


class OnCrmBankDetailAdd(Event[_events_crm.OnCrmBankDetailAddEventData]):
    """``ONCRMBANKDETAILADD``: Adding Bank Details.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILADD"
    data_class = _events_crm.OnCrmBankDetailAddEventData


class OnCrmBankDetailDelete(Event[_events_crm.OnCrmBankDetailDeleteEventData]):
    """``ONCRMBANKDETAILDELETE``: CRM Bank Detail Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILDELETE"
    data_class = _events_crm.OnCrmBankDetailDeleteEventData


class OnCrmBankDetailUpdate(Event[_events_crm.OnCrmBankDetailUpdateEventData]):
    """``ONCRMBANKDETAILUPDATE``: CRM Bank Detail Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILUPDATE"
    data_class = _events_crm.OnCrmBankDetailUpdateEventData


class OnCrmCompanyAdd(Event[_events_crm.OnCrmCompanyAddEventData]):
    """``ONCRMCOMPANYADD``: Creating a Company.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYADD"
    data_class = _events_crm.OnCrmCompanyAddEventData


class OnCrmCompanyDelete(Event[_events_crm.OnCrmCompanyDeleteEventData]):
    """``ONCRMCOMPANYDELETE``: CRM Company Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYDELETE"
    data_class = _events_crm.OnCrmCompanyDeleteEventData


class OnCrmCompanyUpdate(Event[_events_crm.OnCrmCompanyUpdateEventData]):
    """``ONCRMCOMPANYUPDATE``: Company Update.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUPDATE"
    data_class = _events_crm.OnCrmCompanyUpdateEventData


class OnCrmCompanyUserFieldAdd(Event[_events_crm.OnCrmCompanyUserFieldAddEventData]):
    """``ONCRMCOMPANYUSERFIELDADD``: Adding a Custom Field (ONCRMCOMPANYUSERFIELDADD).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDADD"
    data_class = _events_crm.OnCrmCompanyUserFieldAddEventData


class OnCrmCompanyUserFieldDelete(Event[_events_crm.OnCrmCompanyUserFieldDeleteEventData]):
    """``ONCRMCOMPANYUSERFIELDDELETE``: Deleting a Custom Field (ONCRMCOMPANYUSERFIELDDELETE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDDELETE"
    data_class = _events_crm.OnCrmCompanyUserFieldDeleteEventData


class OnCrmCompanyUserFieldSetEnumValues(
    Event[_events_crm.OnCrmCompanyUserFieldSetEnumValuesEventData]
):
    """``ONCRMCOMPANYUSERFIELDSETENUMVALUES``: Setting List Values for the Custom Field
    (ONCRMCOMPANYUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDSETENUMVALUES"
    data_class = _events_crm.OnCrmCompanyUserFieldSetEnumValuesEventData


class OnCrmCompanyUserFieldUpdate(Event[_events_crm.OnCrmCompanyUserFieldUpdateEventData]):
    """``ONCRMCOMPANYUSERFIELDUPDATE``: Updating a Custom Field (ONCRMCOMPANYUSERFIELDUPDATE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDUPDATE"
    data_class = _events_crm.OnCrmCompanyUserFieldUpdateEventData


class OnCrmContactAdd(Event[_events_crm.OnCrmContactAddEventData]):
    """``ONCRMCONTACTADD``: CRM Contact Added.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTADD"
    data_class = _events_crm.OnCrmContactAddEventData


class OnCrmContactDelete(Event[_events_crm.OnCrmContactDeleteEventData]):
    """``ONCRMCONTACTDELETE``: CRM Contact Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTDELETE"
    data_class = _events_crm.OnCrmContactDeleteEventData


class OnCrmContactUpdate(Event[_events_crm.OnCrmContactUpdateEventData]):
    """``ONCRMCONTACTUPDATE``: CRM Contact Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUPDATE"
    data_class = _events_crm.OnCrmContactUpdateEventData


class OnCrmContactUserFieldAdd(Event[_events_crm.OnCrmContactUserFieldAddEventData]):
    """``ONCRMCONTACTUSERFIELDADD``: CRM Contact User Field Added.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDADD"
    data_class = _events_crm.OnCrmContactUserFieldAddEventData


class OnCrmContactUserFieldDelete(Event[_events_crm.OnCrmContactUserFieldDeleteEventData]):
    """``ONCRMCONTACTUSERFIELDDELETE``: CRM Contact User Field Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDDELETE"
    data_class = _events_crm.OnCrmContactUserFieldDeleteEventData


class OnCrmContactUserFieldSetEnumValues(
    Event[_events_crm.OnCrmContactUserFieldSetEnumValuesEventData]
):
    """``ONCRMCONTACTUSERFIELDSETENUMVALUES``: Changing the Set of Values for a Custom List-type
    Field (ONCRMCONTACTUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDSETENUMVALUES"
    data_class = _events_crm.OnCrmContactUserFieldSetEnumValuesEventData


class OnCrmContactUserFieldUpdate(Event[_events_crm.OnCrmContactUserFieldUpdateEventData]):
    """``ONCRMCONTACTUSERFIELDUPDATE``: CRM Contact User Field Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDUPDATE"
    data_class = _events_crm.OnCrmContactUserFieldUpdateEventData


class OnCrmCurrencyAdd(Event[_events_crm.OnCrmCurrencyAddEventData]):
    """``ONCRMCURRENCYADD``: Adding Currency.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYADD"
    data_class = _events_crm.OnCrmCurrencyAddEventData


class OnCrmCurrencyDelete(Event[_events_crm.OnCrmCurrencyDeleteEventData]):
    """``ONCRMCURRENCYDELETE``: CRM Currency Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYDELETE"
    data_class = _events_crm.OnCrmCurrencyDeleteEventData


class OnCrmCurrencyUpdate(Event[_events_crm.OnCrmCurrencyUpdateEventData]):
    """``ONCRMCURRENCYUPDATE``: CRM Currency Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYUPDATE"
    data_class = _events_crm.OnCrmCurrencyUpdateEventData


class OnCrmDealAdd(Event[_events_crm.OnCrmDealAddEventData]):
    """``ONCRMDEALADD``: Creating a Deal.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALADD"
    data_class = _events_crm.OnCrmDealAddEventData


class OnCrmDealDelete(Event[_events_crm.OnCrmDealDeleteEventData]):
    """``ONCRMDEALDELETE``: Deal Deletion.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALDELETE"
    data_class = _events_crm.OnCrmDealDeleteEventData


class OnCrmDealMoveToCategory(Event[_events_crm.OnCrmDealMoveToCategoryEventData]):
    """``ONCRMDEALMOVETOCATEGORY``: Changing the Deal's Sales Funnel.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALMOVETOCATEGORY"
    data_class = _events_crm.OnCrmDealMoveToCategoryEventData


class OnCrmDealRecurringAdd(Event[_events_crm.OnCrmDealRecurringAddEventData]):
    """``ONCRMDEALRECURRINGADD``: Creating a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGADD"
    data_class = _events_crm.OnCrmDealRecurringAddEventData


class OnCrmDealRecurringDelete(Event[_events_crm.OnCrmDealRecurringDeleteEventData]):
    """``ONCRMDEALRECURRINGDELETE``: Deleting a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGDELETE"
    data_class = _events_crm.OnCrmDealRecurringDeleteEventData


class OnCrmDealRecurringExpose(Event[_events_crm.OnCrmDealRecurringExposeEventData]):
    """``ONCRMDEALRECURRINGEXPOSE``: Creating a New Deal from a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGEXPOSE"
    data_class = _events_crm.OnCrmDealRecurringExposeEventData


class OnCrmDealRecurringUpdate(Event[_events_crm.OnCrmDealRecurringUpdateEventData]):
    """``ONCRMDEALRECURRINGUPDATE``: Regular Deal Template Change.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGUPDATE"
    data_class = _events_crm.OnCrmDealRecurringUpdateEventData


class OnCrmDealUpdate(Event[_events_crm.OnCrmDealUpdateEventData]):
    """``ONCRMDEALUPDATE``: Deal Update.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUPDATE"
    data_class = _events_crm.OnCrmDealUpdateEventData


class OnCrmDealUserFieldAdd(Event[_events_crm.OnCrmDealUserFieldAddEventData]):
    """``ONCRMDEALUSERFIELDADD``: Adding a Custom Field (ONCRMDEALUSERFIELDADD).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDADD"
    data_class = _events_crm.OnCrmDealUserFieldAddEventData


class OnCrmDealUserFieldDelete(Event[_events_crm.OnCrmDealUserFieldDeleteEventData]):
    """``ONCRMDEALUSERFIELDDELETE``: CRM Deal User Field Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDDELETE"
    data_class = _events_crm.OnCrmDealUserFieldDeleteEventData


class OnCrmDealUserFieldSetEnumValues(Event[_events_crm.OnCrmDealUserFieldSetEnumValuesEventData]):
    """``ONCRMDEALUSERFIELDSETENUMVALUES``: Changing the Set of Values for a Custom List-type Field
    (ONCRMDEALUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDSETENUMVALUES"
    data_class = _events_crm.OnCrmDealUserFieldSetEnumValuesEventData


class OnCrmDealUserFieldUpdate(Event[_events_crm.OnCrmDealUserFieldUpdateEventData]):
    """``ONCRMDEALUSERFIELDUPDATE``: User Field Change.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDUPDATE"
    data_class = _events_crm.OnCrmDealUserFieldUpdateEventData


class OnCrmDocumentGeneratorDocumentAdd(
    Event[_events_crm.OnCrmDocumentGeneratorDocumentAddEventData]
):
    """``ONCRMDOCUMENTGENERATORDOCUMENTADD``: Document Creation.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDOCUMENTGENERATORDOCUMENTADD"
    data_class = _events_crm.OnCrmDocumentGeneratorDocumentAddEventData


class OnCrmDocumentGeneratorDocumentDelete(
    Event[_events_crm.OnCrmDocumentGeneratorDocumentDeleteEventData]
):
    """``ONCRMDOCUMENTGENERATORDOCUMENTDELETE``: Document Deletion.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDOCUMENTGENERATORDOCUMENTDELETE"
    data_class = _events_crm.OnCrmDocumentGeneratorDocumentDeleteEventData


class OnCrmDocumentGeneratorDocumentUpdate(
    Event[_events_crm.OnCrmDocumentGeneratorDocumentUpdateEventData]
):
    """``ONCRMDOCUMENTGENERATORDOCUMENTUPDATE``: Document Update.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE"
    data_class = _events_crm.OnCrmDocumentGeneratorDocumentUpdateEventData


class OnCrmDynamicItemAdd(Event[_events_crm.OnCrmDynamicItemAddEventData]):
    """``ONCRMDYNAMICITEMADD``: Creating a Custom Type CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMADD"
    data_class = _events_crm.OnCrmDynamicItemAddEventData


class OnCrmDynamicItemDelete(Event[_events_crm.OnCrmDynamicItemDeleteEventData]):
    """``ONCRMDYNAMICITEMDELETE``: Deleting a Custom CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMDELETE"
    data_class = _events_crm.OnCrmDynamicItemDeleteEventData


class OnCrmDynamicItemUpdate(Event[_events_crm.OnCrmDynamicItemUpdateEventData]):
    """``ONCRMDYNAMICITEMUPDATE``: Updating a Custom Type CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMUPDATE"
    data_class = _events_crm.OnCrmDynamicItemUpdateEventData


class OnCrmInvoiceAdd(Event[View]):
    """``ONCRMINVOICEADD``: Invoice addition.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEADD"
    data_class = View


class OnCrmInvoiceDelete(Event[View]):
    """``ONCRMINVOICEDELETE``: CRM Invoice Deleted.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEDELETE"
    data_class = View


class OnCrmInvoiceRecurringAdd(Event[View]):
    """``ONCRMINVOICERECURRINGADD``: Adding a New Recurring Invoice.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICERECURRINGADD"
    data_class = View


class OnCrmInvoiceRecurringDelete(Event[View]):
    """``ONCRMINVOICERECURRINGDELETE``: Deleting Recurring Invoice.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICERECURRINGDELETE"
    data_class = View


class OnCrmInvoiceRecurringExpose(Event[View]):
    """``ONCRMINVOICERECURRINGEXPOSE``: Issuing a New Invoice from Regular.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICERECURRINGEXPOSE"
    data_class = View


class OnCrmInvoiceRecurringUpdate(Event[View]):
    """``ONCRMINVOICERECURRINGUPDATE``: Update Recurring Invoice.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICERECURRINGUPDATE"
    data_class = View


class OnCrmInvoiceSetStatus(Event[View]):
    """``ONCRMINVOICESETSTATUS``: Invoice Status Change.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-set-status.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICESETSTATUS"
    data_class = View


class OnCrmInvoiceUpdate(Event[View]):
    """``ONCRMINVOICEUPDATE``: CRM Invoice Updated.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUPDATE"
    data_class = View


class OnCrmInvoiceUserFieldAdd(Event[View]):
    """``ONCRMINVOICEUSERFIELDADD``: Adding Custom Field.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUSERFIELDADD"
    data_class = View


class OnCrmInvoiceUserFieldDelete(Event[View]):
    """``ONCRMINVOICEUSERFIELDDELETE``: Deleting a Custom Field (ONCRMINVOICEUSERFIELDDELETE).

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUSERFIELDDELETE"
    data_class = View


class OnCrmInvoiceUserFieldSetEnumValues(Event[View]):
    """``ONCRMINVOICEUSERFIELDSETENUMVALUES``: Changing Values of Custom List Field.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmInvoiceUserFieldUpdate(Event[View]):
    """``ONCRMINVOICEUSERFIELDUPDATE``: CRM Invoice User Field Updated.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUSERFIELDUPDATE"
    data_class = View


class OnCrmLeadAdd(Event[_events_crm.OnCrmLeadAddEventData]):
    """``ONCRMLEADADD``: CRM Lead Added.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADADD"
    data_class = _events_crm.OnCrmLeadAddEventData


class OnCrmLeadDelete(Event[_events_crm.ONCRMLEADDELETEEventData]):
    """``ONCRMLEADDELETE``: Lead Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADDELETE"
    data_class = _events_crm.ONCRMLEADDELETEEventData


class OnCrmLeadUpdate(Event[_events_crm.OnCrmLeadUpdateEventData]):
    """``ONCRMLEADUPDATE``: CRM Lead Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUPDATE"
    data_class = _events_crm.OnCrmLeadUpdateEventData


class OnCrmLeadUserFieldAdd(Event[_events_crm.OnCrmLeadUserFieldAddEventData]):
    """``ONCRMLEADUSERFIELDADD``: Adding a Custom Field (ONCRMLEADUSERFIELDADD).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDADD"
    data_class = _events_crm.OnCrmLeadUserFieldAddEventData


class OnCrmLeadUserFieldDelete(Event[_events_crm.OnCrmLeadUserFieldDeleteEventData]):
    """``ONCRMLEADUSERFIELDDELETE``: Deleting a Custom Field (ONCRMLEADUSERFIELDDELETE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDDELETE"
    data_class = _events_crm.OnCrmLeadUserFieldDeleteEventData


class OnCrmLeadUserFieldSetEnumValues(Event[_events_crm.OnCrmLeadUserFieldSetEnumValuesEventData]):
    """``ONCRMLEADUSERFIELDSETENUMVALUES``: Setting List Values for the Custom Field
    (ONCRMLEADUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDSETENUMVALUES"
    data_class = _events_crm.OnCrmLeadUserFieldSetEnumValuesEventData


class OnCrmLeadUserFieldUpdate(Event[_events_crm.OnCrmLeadUserFieldUpdateEventData]):
    """``ONCRMLEADUSERFIELDUPDATE``: Updating a Custom Field (ONCRMLEADUSERFIELDUPDATE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDUPDATE"
    data_class = _events_crm.OnCrmLeadUserFieldUpdateEventData


class OnCrmMeasureAdd(Event[View]):
    """``ONCRMMEASUREADD``: Adding a New Unit of Measurement.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMMEASUREADD"
    data_class = View


class OnCrmMeasureDelete(Event[View]):
    """``ONCRMMEASUREDELETE``: CRM Measure Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMMEASUREDELETE"
    data_class = View


class OnCrmMeasureUpdate(Event[View]):
    """``ONCRMMEASUREUPDATE``: CRM Measure Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMMEASUREUPDATE"
    data_class = View


class OnCrmProductAdd(Event[View]):
    """``ONCRMPRODUCTADD``: CRM Product Added (outdated).

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTADD"
    data_class = View


class OnCrmProductDelete(Event[View]):
    """``ONCRMPRODUCTDELETE``: CRM Product Deleted (outdated).

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTDELETE"
    data_class = View


class OnCrmProductPropertyAdd(Event[View]):
    """``ONCRMPRODUCTPROPERTYADD``: Adding Product Property.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTPROPERTYADD"
    data_class = View


class OnCrmProductPropertyDelete(Event[View]):
    """``ONCRMPRODUCTPROPERTYDELETE``: CRM Product Property Deleted.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTPROPERTYDELETE"
    data_class = View


class OnCrmProductPropertyUpdate(Event[View]):
    """``ONCRMPRODUCTPROPERTYUPDATE``: CRM Product Property Updated.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTPROPERTYUPDATE"
    data_class = View


class OnCrmProductSectionAdd(Event[View]):
    """``ONCRMPRODUCTSECTIONADD``: Adding a New Product Section.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTSECTIONADD"
    data_class = View


class OnCrmProductSectionDelete(Event[View]):
    """``ONCRMPRODUCTSECTIONDELETE``: CRM Product Section Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTSECTIONDELETE"
    data_class = View


class OnCrmProductSectionUpdate(Event[View]):
    """``ONCRMPRODUCTSECTIONUPDATE``: CRM Product Section Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTSECTIONUPDATE"
    data_class = View


class OnCrmProductUpdate(Event[View]):
    """``ONCRMPRODUCTUPDATE``: CRM Product Updated (outdated).

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTUPDATE"
    data_class = View


class OnCrmQuoteAdd(Event[_events_crm.OnCrmQuoteAddEventData]):
    """``ONCRMQUOTEADD``: Adding an Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEADD"
    data_class = _events_crm.OnCrmQuoteAddEventData


class OnCrmQuoteDelete(Event[_events_crm.OnCrmQuoteDeleteEventData]):
    """``ONCRMQUOTEDELETE``: Deleting an Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEDELETE"
    data_class = _events_crm.OnCrmQuoteDeleteEventData


class OnCrmQuoteUpdate(Event[_events_crm.OnCrmQuoteUpdateEventData]):
    """``ONCRMQUOTEUPDATE``: Updating the Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUPDATE"
    data_class = _events_crm.OnCrmQuoteUpdateEventData


class OnCrmQuoteUserFieldAdd(Event[_events_crm.OnCrmQuoteUserFieldAddEventData]):
    """``ONCRMQUOTEUSERFIELDADD``: Adding a Custom Field (ONCRMQUOTEUSERFIELDADD).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDADD"
    data_class = _events_crm.OnCrmQuoteUserFieldAddEventData


class OnCrmQuoteUserFieldDelete(Event[_events_crm.OnCrmQuoteUserFieldDeleteEventData]):
    """``ONCRMQUOTEUSERFIELDDELETE``: Deleting a Custom Field (ONCRMQUOTEUSERFIELDDELETE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDDELETE"
    data_class = _events_crm.OnCrmQuoteUserFieldDeleteEventData


class OnCrmQuoteUserFieldSetEnumValues(
    Event[_events_crm.OnCrmQuoteUserFieldSetEnumValuesEventData]
):
    """``ONCRMQUOTEUSERFIELDSETENUMVALUES``: Setting List Values for the Custom Field
    (ONCRMQUOTEUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDSETENUMVALUES"
    data_class = _events_crm.OnCrmQuoteUserFieldSetEnumValuesEventData


class OnCrmQuoteUserFieldUpdate(Event[_events_crm.OnCrmQuoteUserFieldUpdateEventData]):
    """``ONCRMQUOTEUSERFIELDUPDATE``: Updating a Custom Field (ONCRMQUOTEUSERFIELDUPDATE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDUPDATE"
    data_class = _events_crm.OnCrmQuoteUserFieldUpdateEventData


class OnCrmRequisiteAdd(Event[_events_crm.OnCrmRequisiteAddEventData]):
    """``ONCRMREQUISITEADD``: CRM Requisite Added.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEADD"
    data_class = _events_crm.OnCrmRequisiteAddEventData


class OnCrmRequisiteDelete(Event[_events_crm.OnCrmRequisiteDeleteEventData]):
    """``ONCRMREQUISITEDELETE``: CRM Requisite Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEDELETE"
    data_class = _events_crm.OnCrmRequisiteDeleteEventData


class OnCrmRequisiteUpdate(Event[_events_crm.OnCrmRequisiteUpdateEventData]):
    """``ONCRMREQUISITEUPDATE``: CRM Requisite Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUPDATE"
    data_class = _events_crm.OnCrmRequisiteUpdateEventData


class OnCrmRequisiteUserFieldAdd(Event[_events_crm.OnCrmRequisiteUserFieldAddEventData]):
    """``ONCRMREQUISITEUSERFIELDADD``: Adding a Custom Field of a Requisite.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDADD"
    data_class = _events_crm.OnCrmRequisiteUserFieldAddEventData


class OnCrmRequisiteUserFieldDelete(Event[_events_crm.OnCrmRequisiteUserFieldDeleteEventData]):
    """``ONCRMREQUISITEUSERFIELDDELETE``: CRM Requisite User Field Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDDELETE"
    data_class = _events_crm.OnCrmRequisiteUserFieldDeleteEventData


class OnCrmRequisiteUserFieldSetEnumValues(
    Event[_events_crm.OnCrmRequisiteUserFieldSetEnumValuesEventData]
):
    """``ONCRMREQUISITEUSERFIELDSETENUMVALUES``: Changing the Set of Values for a Custom List-type
    Field (ONCRMREQUISITEUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDSETENUMVALUES"
    data_class = _events_crm.OnCrmRequisiteUserFieldSetEnumValuesEventData


class OnCrmRequisiteUserFieldUpdate(Event[_events_crm.OnCrmRequisiteUserFieldUpdateEventData]):
    """``ONCRMREQUISITEUSERFIELDUPDATE``: Changing User Field of the Requisite.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDUPDATE"
    data_class = _events_crm.OnCrmRequisiteUserFieldUpdateEventData


class OnCrmTimelineCommentAdd(Event[_events_crm.OnCrmTimelineCommentAddEventData]):
    """``ONCRMTIMELINECOMMENTADD``: Creating a New Deal Type 'Comment'.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTADD"
    data_class = _events_crm.OnCrmTimelineCommentAddEventData


class OnCrmTimelineCommentDelete(Event[_events_crm.OnCrmTimelineCommentDeleteEventData]):
    """``ONCRMTIMELINECOMMENTDELETE``: Deleting a 'Comment' Activity.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTDELETE"
    data_class = _events_crm.OnCrmTimelineCommentDeleteEventData


class OnCrmTimelineCommentUpdate(Event[_events_crm.OnCrmTimelineCommentUpdateEventData]):
    """``ONCRMTIMELINECOMMENTUPDATE``: Deal Update of Type 'Comment'.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTUPDATE"
    data_class = _events_crm.OnCrmTimelineCommentUpdateEventData


class OnCrmTypeAdd(Event[_events_crm.OnCrmTypeAddEventData]):
    """``ONCRMTYPEADD``: Adding Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEADD"
    data_class = _events_crm.OnCrmTypeAddEventData


class OnCrmTypeDelete(Event[_events_crm.OnCrmTypeDeleteEventData]):
    """``ONCRMTYPEDELETE``: Deleting Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEDELETE"
    data_class = _events_crm.OnCrmTypeDeleteEventData


class OnCrmTypeUpdate(Event[_events_crm.OnCrmTypeUpdateEventData]):
    """``ONCRMTYPEUPDATE``: Updating Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUPDATE"
    data_class = _events_crm.OnCrmTypeUpdateEventData


class OnCrmTypeUserFieldAdd(Event[_events_crm.OnCrmTypeUserFieldAddEventData]):
    """``ONCRMTYPEUSERFIELDADD``: Adding a Custom Field of a Smart Process, New Invoice, or
    Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDADD"
    data_class = _events_crm.OnCrmTypeUserFieldAddEventData


class OnCrmTypeUserFieldDelete(Event[_events_crm.OnCrmTypeUserFieldDeleteEventData]):
    """``ONCRMTYPEUSERFIELDDELETE``: Deleting a Custom Field of a Smart Process, New Invoice, or
    Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDDELETE"
    data_class = _events_crm.OnCrmTypeUserFieldDeleteEventData


class OnCrmTypeUserFieldSetEnumValues(Event[_events_crm.OnCrmTypeUserFieldSetEnumValuesEventData]):
    """``ONCRMTYPEUSERFIELDSETENUMVALUES``: Changing the Set of Values of a Custom Field of a Smart
    Process, New Invoice, or Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDSETENUMVALUES"
    data_class = _events_crm.OnCrmTypeUserFieldSetEnumValuesEventData


class OnCrmTypeUserFieldUpdate(Event[_events_crm.OnCrmTypeUserFieldUpdateEventData]):
    """``ONCRMTYPEUSERFIELDUPDATE``: Updating a Custom Field of a Smart Process, New Invoice, or
    Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDUPDATE"
    data_class = _events_crm.OnCrmTypeUserFieldUpdateEventData
