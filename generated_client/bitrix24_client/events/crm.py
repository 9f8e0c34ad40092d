"""Events of ``crm``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnCrmActivityAdd(Event[View]):
    """``ONCRMACTIVITYADD``: Creating a New Deal.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYADD"
    data_class = View


class OnCrmActivityDelete(Event[View]):
    """``ONCRMACTIVITYDELETE``: CRM Activity Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYDELETE"
    data_class = View


class OnCrmActivityUpdate(Event[View]):
    """``ONCRMACTIVITYUPDATE``: CRM Activity Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYUPDATE"
    data_class = View


class OnCrmAddressRegister(Event[View]):
    """``ONCRMADDRESSREGISTER``: CRM Address Registered.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMADDRESSREGISTER"
    data_class = View


class OnCrmAddressUnregister(Event[View]):
    """``ONCRMADDRESSUNREGISTER``: CRM Address Unregistered.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMADDRESSUNREGISTER"
    data_class = View


class OnCrmBankDetailAdd(Event[View]):
    """``ONCRMBANKDETAILADD``: Adding Bank Details.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILADD"
    data_class = View


class OnCrmBankDetailDelete(Event[View]):
    """``ONCRMBANKDETAILDELETE``: CRM Bank Detail Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILDELETE"
    data_class = View


class OnCrmBankDetailUpdate(Event[View]):
    """``ONCRMBANKDETAILUPDATE``: CRM Bank Detail Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILUPDATE"
    data_class = View


class OnCrmCompanyAdd(Event[View]):
    """``ONCRMCOMPANYADD``: Creating a Company.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYADD"
    data_class = View


class OnCrmCompanyDelete(Event[View]):
    """``ONCRMCOMPANYDELETE``: CRM Company Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYDELETE"
    data_class = View


class OnCrmCompanyUpdate(Event[View]):
    """``ONCRMCOMPANYUPDATE``: Company Update.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUPDATE"
    data_class = View


class OnCrmCompanyUserFieldAdd(Event[View]):
    """``ONCRMCOMPANYUSERFIELDADD``: Adding a Custom Field (ONCRMCOMPANYUSERFIELDADD).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDADD"
    data_class = View


class OnCrmCompanyUserFieldDelete(Event[View]):
    """``ONCRMCOMPANYUSERFIELDDELETE``: Deleting a Custom Field (ONCRMCOMPANYUSERFIELDDELETE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDDELETE"
    data_class = View


class OnCrmCompanyUserFieldSetEnumValues(Event[View]):
    """``ONCRMCOMPANYUSERFIELDSETENUMVALUES``: Setting List Values for the Custom Field
    (ONCRMCOMPANYUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmCompanyUserFieldUpdate(Event[View]):
    """``ONCRMCOMPANYUSERFIELDUPDATE``: Updating a Custom Field (ONCRMCOMPANYUSERFIELDUPDATE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDUPDATE"
    data_class = View


class OnCrmContactAdd(Event[View]):
    """``ONCRMCONTACTADD``: CRM Contact Added.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTADD"
    data_class = View


class OnCrmContactDelete(Event[View]):
    """``ONCRMCONTACTDELETE``: CRM Contact Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTDELETE"
    data_class = View


class OnCrmContactUpdate(Event[View]):
    """``ONCRMCONTACTUPDATE``: CRM Contact Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUPDATE"
    data_class = View


class OnCrmContactUserFieldAdd(Event[View]):
    """``ONCRMCONTACTUSERFIELDADD``: CRM Contact User Field Added.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDADD"
    data_class = View


class OnCrmContactUserFieldDelete(Event[View]):
    """``ONCRMCONTACTUSERFIELDDELETE``: CRM Contact User Field Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDDELETE"
    data_class = View


class OnCrmContactUserFieldSetEnumValues(Event[View]):
    """``ONCRMCONTACTUSERFIELDSETENUMVALUES``: Changing the Set of Values for a Custom List-type
    Field (ONCRMCONTACTUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmContactUserFieldUpdate(Event[View]):
    """``ONCRMCONTACTUSERFIELDUPDATE``: CRM Contact User Field Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDUPDATE"
    data_class = View


class OnCrmCurrencyAdd(Event[View]):
    """``ONCRMCURRENCYADD``: Adding Currency.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYADD"
    data_class = View


class OnCrmCurrencyDelete(Event[View]):
    """``ONCRMCURRENCYDELETE``: CRM Currency Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYDELETE"
    data_class = View


class OnCrmCurrencyUpdate(Event[View]):
    """``ONCRMCURRENCYUPDATE``: CRM Currency Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYUPDATE"
    data_class = View


class OnCrmDealAdd(Event[View]):
    """``ONCRMDEALADD``: Creating a Deal.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALADD"
    data_class = View


class OnCrmDealDelete(Event[View]):
    """``ONCRMDEALDELETE``: Deal Deletion.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALDELETE"
    data_class = View


class OnCrmDealMoveToCategory(Event[View]):
    """``ONCRMDEALMOVETOCATEGORY``: Changing the Deal's Sales Funnel.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALMOVETOCATEGORY"
    data_class = View


class OnCrmDealRecurringAdd(Event[View]):
    """``ONCRMDEALRECURRINGADD``: Creating a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGADD"
    data_class = View


class OnCrmDealRecurringDelete(Event[View]):
    """``ONCRMDEALRECURRINGDELETE``: Deleting a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGDELETE"
    data_class = View


class OnCrmDealRecurringExpose(Event[View]):
    """``ONCRMDEALRECURRINGEXPOSE``: Creating a New Deal from a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGEXPOSE"
    data_class = View


class OnCrmDealRecurringUpdate(Event[View]):
    """``ONCRMDEALRECURRINGUPDATE``: Regular Deal Template Change.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGUPDATE"
    data_class = View


class OnCrmDealUpdate(Event[View]):
    """``ONCRMDEALUPDATE``: Deal Update.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUPDATE"
    data_class = View


class OnCrmDealUserFieldAdd(Event[View]):
    """``ONCRMDEALUSERFIELDADD``: Adding a Custom Field (ONCRMDEALUSERFIELDADD).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDADD"
    data_class = View


class OnCrmDealUserFieldDelete(Event[View]):
    """``ONCRMDEALUSERFIELDDELETE``: CRM Deal User Field Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDDELETE"
    data_class = View


class OnCrmDealUserFieldSetEnumValues(Event[View]):
    """``ONCRMDEALUSERFIELDSETENUMVALUES``: Changing the Set of Values for a Custom List-type Field
    (ONCRMDEALUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmDealUserFieldUpdate(Event[View]):
    """``ONCRMDEALUSERFIELDUPDATE``: User Field Change.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDUPDATE"
    data_class = View


class OnCrmDocumentGeneratorDocumentAdd(Event[View]):
    """``ONCRMDOCUMENTGENERATORDOCUMENTADD``: Document Creation.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDOCUMENTGENERATORDOCUMENTADD"
    data_class = View


class OnCrmDocumentGeneratorDocumentDelete(Event[View]):
    """``ONCRMDOCUMENTGENERATORDOCUMENTDELETE``: Document Deletion.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDOCUMENTGENERATORDOCUMENTDELETE"
    data_class = View


class OnCrmDocumentGeneratorDocumentUpdate(Event[View]):
    """``ONCRMDOCUMENTGENERATORDOCUMENTUPDATE``: Document Update.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/document-generator/documents/events/on-crm-document-generator-document-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDOCUMENTGENERATORDOCUMENTUPDATE"
    data_class = View


class OnCrmDynamicItemAdd(Event[View]):
    """``ONCRMDYNAMICITEMADD``: Creating a Custom Type CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMADD"
    data_class = View


class OnCrmDynamicItemDelete(Event[View]):
    """``ONCRMDYNAMICITEMDELETE``: Deleting a Custom CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMDELETE"
    data_class = View


class OnCrmDynamicItemUpdate(Event[View]):
    """``ONCRMDYNAMICITEMUPDATE``: Updating a Custom Type CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMUPDATE"
    data_class = View


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


class OnCrmLeadAdd(Event[View]):
    """``ONCRMLEADADD``: CRM Lead Added.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADADD"
    data_class = View


class OnCrmLeadDelete(Event[View]):
    """``ONCRMLEADDELETE``: Lead Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADDELETE"
    data_class = View


class OnCrmLeadUpdate(Event[View]):
    """``ONCRMLEADUPDATE``: CRM Lead Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUPDATE"
    data_class = View


class OnCrmLeadUserFieldAdd(Event[View]):
    """``ONCRMLEADUSERFIELDADD``: Adding a Custom Field (ONCRMLEADUSERFIELDADD).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDADD"
    data_class = View


class OnCrmLeadUserFieldDelete(Event[View]):
    """``ONCRMLEADUSERFIELDDELETE``: Deleting a Custom Field (ONCRMLEADUSERFIELDDELETE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDDELETE"
    data_class = View


class OnCrmLeadUserFieldSetEnumValues(Event[View]):
    """``ONCRMLEADUSERFIELDSETENUMVALUES``: Setting List Values for the Custom Field
    (ONCRMLEADUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmLeadUserFieldUpdate(Event[View]):
    """``ONCRMLEADUSERFIELDUPDATE``: Updating a Custom Field (ONCRMLEADUSERFIELDUPDATE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDUPDATE"
    data_class = View


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


class OnCrmQuoteAdd(Event[View]):
    """``ONCRMQUOTEADD``: Adding an Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEADD"
    data_class = View


class OnCrmQuoteDelete(Event[View]):
    """``ONCRMQUOTEDELETE``: Deleting an Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEDELETE"
    data_class = View


class OnCrmQuoteUpdate(Event[View]):
    """``ONCRMQUOTEUPDATE``: Updating the Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUPDATE"
    data_class = View


class OnCrmQuoteUserFieldAdd(Event[View]):
    """``ONCRMQUOTEUSERFIELDADD``: Adding a Custom Field (ONCRMQUOTEUSERFIELDADD).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDADD"
    data_class = View


class OnCrmQuoteUserFieldDelete(Event[View]):
    """``ONCRMQUOTEUSERFIELDDELETE``: Deleting a Custom Field (ONCRMQUOTEUSERFIELDDELETE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDDELETE"
    data_class = View


class OnCrmQuoteUserFieldSetEnumValues(Event[View]):
    """``ONCRMQUOTEUSERFIELDSETENUMVALUES``: Setting List Values for the Custom Field
    (ONCRMQUOTEUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmQuoteUserFieldUpdate(Event[View]):
    """``ONCRMQUOTEUSERFIELDUPDATE``: Updating a Custom Field (ONCRMQUOTEUSERFIELDUPDATE).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDUPDATE"
    data_class = View


class OnCrmRequisiteAdd(Event[View]):
    """``ONCRMREQUISITEADD``: CRM Requisite Added.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEADD"
    data_class = View


class OnCrmRequisiteDelete(Event[View]):
    """``ONCRMREQUISITEDELETE``: CRM Requisite Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEDELETE"
    data_class = View


class OnCrmRequisiteUpdate(Event[View]):
    """``ONCRMREQUISITEUPDATE``: CRM Requisite Updated.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUPDATE"
    data_class = View


class OnCrmRequisiteUserFieldAdd(Event[View]):
    """``ONCRMREQUISITEUSERFIELDADD``: Adding a Custom Field of a Requisite.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDADD"
    data_class = View


class OnCrmRequisiteUserFieldDelete(Event[View]):
    """``ONCRMREQUISITEUSERFIELDDELETE``: CRM Requisite User Field Deleted.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDDELETE"
    data_class = View


class OnCrmRequisiteUserFieldSetEnumValues(Event[View]):
    """``ONCRMREQUISITEUSERFIELDSETENUMVALUES``: Changing the Set of Values for a Custom List-type
    Field (ONCRMREQUISITEUSERFIELDSETENUMVALUES).

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmRequisiteUserFieldUpdate(Event[View]):
    """``ONCRMREQUISITEUSERFIELDUPDATE``: Changing User Field of the Requisite.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDUPDATE"
    data_class = View


class OnCrmTimelineCommentAdd(Event[View]):
    """``ONCRMTIMELINECOMMENTADD``: Creating a New Deal Type 'Comment'.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTADD"
    data_class = View


class OnCrmTimelineCommentDelete(Event[View]):
    """``ONCRMTIMELINECOMMENTDELETE``: Deleting a 'Comment' Activity.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTDELETE"
    data_class = View


class OnCrmTimelineCommentUpdate(Event[View]):
    """``ONCRMTIMELINECOMMENTUPDATE``: Deal Update of Type 'Comment'.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTUPDATE"
    data_class = View


class OnCrmTypeAdd(Event[View]):
    """``ONCRMTYPEADD``: Adding Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEADD"
    data_class = View


class OnCrmTypeDelete(Event[View]):
    """``ONCRMTYPEDELETE``: Deleting Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEDELETE"
    data_class = View


class OnCrmTypeUpdate(Event[View]):
    """``ONCRMTYPEUPDATE``: Updating Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUPDATE"
    data_class = View


class OnCrmTypeUserFieldAdd(Event[View]):
    """``ONCRMTYPEUSERFIELDADD``: Adding a Custom Field of a Smart Process, New Invoice, or
    Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDADD"
    data_class = View


class OnCrmTypeUserFieldDelete(Event[View]):
    """``ONCRMTYPEUSERFIELDDELETE``: Deleting a Custom Field of a Smart Process, New Invoice, or
    Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDDELETE"
    data_class = View


class OnCrmTypeUserFieldSetEnumValues(Event[View]):
    """``ONCRMTYPEUSERFIELDSETENUMVALUES``: Changing the Set of Values of a Custom Field of a Smart
    Process, New Invoice, or Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmTypeUserFieldUpdate(Event[View]):
    """``ONCRMTYPEUSERFIELDUPDATE``: Updating a Custom Field of a Smart Process, New Invoice, or
    Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDUPDATE"
    data_class = View
