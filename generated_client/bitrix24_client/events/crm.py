"""Events of ``crm``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnCrmActivityAdd(Event[View]):
    """``ONCRMACTIVITYADD``: For Creating a New Deal.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYADD"
    data_class = View


class OnCrmActivityDelete(Event[View]):
    """``ONCRMACTIVITYDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYDELETE"
    data_class = View


class OnCrmActivityUpdate(Event[View]):
    """``ONCRMACTIVITYUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/activities/events/on-crm-activity-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMACTIVITYUPDATE"
    data_class = View


class OnCrmAddressRegister(Event[View]):
    """``ONCRMADDRESSREGISTER``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-register.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMADDRESSREGISTER"
    data_class = View


class OnCrmAddressUnregister(Event[View]):
    """``ONCRMADDRESSUNREGISTER``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-address-unregister.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMADDRESSUNREGISTER"
    data_class = View


class OnCrmBankDetailAdd(Event[View]):
    """``ONCRMBANKDETAILADD``: On Adding Bank Details.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILADD"
    data_class = View


class OnCrmBankDetailDelete(Event[View]):
    """``ONCRMBANKDETAILDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILDELETE"
    data_class = View


class OnCrmBankDetailUpdate(Event[View]):
    """``ONCRMBANKDETAILUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-bank-detail-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMBANKDETAILUPDATE"
    data_class = View


class OnCrmCompanyAdd(Event[View]):
    """``ONCRMCOMPANYADD``: On Creating a Company.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYADD"
    data_class = View


class OnCrmCompanyDelete(Event[View]):
    """``ONCRMCOMPANYDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYDELETE"
    data_class = View


class OnCrmCompanyUpdate(Event[View]):
    """``ONCRMCOMPANYUPDATE``: On Company Update.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/events/on-crm-company-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUPDATE"
    data_class = View


class OnCrmCompanyUserFieldAdd(Event[View]):
    """``ONCRMCOMPANYUSERFIELDADD``: When Adding a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDADD"
    data_class = View


class OnCrmCompanyUserFieldDelete(Event[View]):
    """``ONCRMCOMPANYUSERFIELDDELETE``: When Deleting a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDDELETE"
    data_class = View


class OnCrmCompanyUserFieldSetEnumValues(Event[View]):
    """``ONCRMCOMPANYUSERFIELDSETENUMVALUES``: When Setting List Values for the Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmCompanyUserFieldUpdate(Event[View]):
    """``ONCRMCOMPANYUSERFIELDUPDATE``: When Updating a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/companies/userfields/events/on-crm-company-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCOMPANYUSERFIELDUPDATE"
    data_class = View


class OnCrmContactAdd(Event[View]):
    """``ONCRMCONTACTADD``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTADD"
    data_class = View


class OnCrmContactDelete(Event[View]):
    """``ONCRMCONTACTDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTDELETE"
    data_class = View


class OnCrmContactUpdate(Event[View]):
    """``ONCRMCONTACTUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/events/on-crm-contact-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUPDATE"
    data_class = View


class OnCrmContactUserFieldAdd(Event[View]):
    """``ONCRMCONTACTUSERFIELDADD``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDADD"
    data_class = View


class OnCrmContactUserFieldDelete(Event[View]):
    """``ONCRMCONTACTUSERFIELDDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDDELETE"
    data_class = View


class OnCrmContactUserFieldSetEnumValues(Event[View]):
    """``ONCRMCONTACTUSERFIELDSETENUMVALUES``: On Changing the Set of Values for a Custom List-type
    Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmContactUserFieldUpdate(Event[View]):
    """``ONCRMCONTACTUSERFIELDUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/contacts/userfield/events/on-crm-contact-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCONTACTUSERFIELDUPDATE"
    data_class = View


class OnCrmCurrencyAdd(Event[View]):
    """``ONCRMCURRENCYADD``: When Adding Currency.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYADD"
    data_class = View


class OnCrmCurrencyDelete(Event[View]):
    """``ONCRMCURRENCYDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYDELETE"
    data_class = View


class OnCrmCurrencyUpdate(Event[View]):
    """``ONCRMCURRENCYUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/currency/events/on-crm-currency-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMCURRENCYUPDATE"
    data_class = View


class OnCrmDealAdd(Event[View]):
    """``ONCRMDEALADD``: When Creating a Deal.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALADD"
    data_class = View


class OnCrmDealDelete(Event[View]):
    """``ONCRMDEALDELETE``: On Deal Deletion.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALDELETE"
    data_class = View


class OnCrmDealMoveToCategory(Event[View]):
    """``ONCRMDEALMOVETOCATEGORY``: On Changing the Deal's Sales Funnel.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-move-to-category.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALMOVETOCATEGORY"
    data_class = View


class OnCrmDealRecurringAdd(Event[View]):
    """``ONCRMDEALRECURRINGADD``: When Creating a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGADD"
    data_class = View


class OnCrmDealRecurringDelete(Event[View]):
    """``ONCRMDEALRECURRINGDELETE``: On Deleting a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGDELETE"
    data_class = View


class OnCrmDealRecurringExpose(Event[View]):
    """``ONCRMDEALRECURRINGEXPOSE``: When Creating a New Deal from a Recurring Deal Template.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-expose.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGEXPOSE"
    data_class = View


class OnCrmDealRecurringUpdate(Event[View]):
    """``ONCRMDEALRECURRINGUPDATE``: On Regular Deal Template Change.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/recurring-deals/events/on-crm-deal-recurring-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALRECURRINGUPDATE"
    data_class = View


class OnCrmDealUpdate(Event[View]):
    """``ONCRMDEALUPDATE``: On Deal Update.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/events/on-crm-deal-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUPDATE"
    data_class = View


class OnCrmDealUserFieldAdd(Event[View]):
    """``ONCRMDEALUSERFIELDADD``: When Adding a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDADD"
    data_class = View


class OnCrmDealUserFieldDelete(Event[View]):
    """``ONCRMDEALUSERFIELDDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDDELETE"
    data_class = View


class OnCrmDealUserFieldSetEnumValues(Event[View]):
    """``ONCRMDEALUSERFIELDSETENUMVALUES``: On Changing the Set of Values for a Custom List-type
    Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmDealUserFieldUpdate(Event[View]):
    """``ONCRMDEALUSERFIELDUPDATE``: On User Field Change.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/deals/user-defined-fields/events/on-crm-deal-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDEALUSERFIELDUPDATE"
    data_class = View


class OnCrmDocumentGeneratorDocumentAdd(Event[View]):
    """``ONCRMDOCUMENTGENERATORDOCUMENTADD``: Of Document Creation.

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
    """``ONCRMDYNAMICITEMADD``: For Creating a Custom Type CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMADD"
    data_class = View


class OnCrmDynamicItemDelete(Event[View]):
    """``ONCRMDYNAMICITEMDELETE``: For Deleting a Custom CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMDELETE"
    data_class = View


class OnCrmDynamicItemUpdate(Event[View]):
    """``ONCRMDYNAMICITEMUPDATE``: For Updating a Custom Type CRM Object.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/on-crm-dynamic-item-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMDYNAMICITEMUPDATE"
    data_class = View


class OnCrmInvoiceAdd(Event[View]):
    """``ONCRMINVOICEADD``: On invoice addition.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEADD"
    data_class = View


class OnCrmInvoiceDelete(Event[View]):
    """``ONCRMINVOICEDELETE``.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEDELETE"
    data_class = View


class OnCrmInvoiceRecurringAdd(Event[View]):
    """``ONCRMINVOICERECURRINGADD``: For Adding a New Recurring Invoice.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICERECURRINGADD"
    data_class = View


class OnCrmInvoiceRecurringDelete(Event[View]):
    """``ONCRMINVOICERECURRINGDELETE``: For Deleting Recurring Invoice.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICERECURRINGDELETE"
    data_class = View


class OnCrmInvoiceRecurringExpose(Event[View]):
    """``ONCRMINVOICERECURRINGEXPOSE``: For Issuing a New Invoice from Regular.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-expose.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICERECURRINGEXPOSE"
    data_class = View


class OnCrmInvoiceRecurringUpdate(Event[View]):
    """``ONCRMINVOICERECURRINGUPDATE``: On Update Recurring Invoice.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-recurring-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICERECURRINGUPDATE"
    data_class = View


class OnCrmInvoiceSetStatus(Event[View]):
    """``ONCRMINVOICESETSTATUS``: For Invoice Status Change.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-set-status.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICESETSTATUS"
    data_class = View


class OnCrmInvoiceUpdate(Event[View]):
    """``ONCRMINVOICEUPDATE``.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUPDATE"
    data_class = View


class OnCrmInvoiceUserFieldAdd(Event[View]):
    """``ONCRMINVOICEUSERFIELDADD``: For Adding Custom Field.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUSERFIELDADD"
    data_class = View


class OnCrmInvoiceUserFieldDelete(Event[View]):
    """``ONCRMINVOICEUSERFIELDDELETE``: For Deleting a Custom Field.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUSERFIELDDELETE"
    data_class = View


class OnCrmInvoiceUserFieldSetEnumValues(Event[View]):
    """``ONCRMINVOICEUSERFIELDSETENUMVALUES``: For Changing Values of Custom List Field.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmInvoiceUserFieldUpdate(Event[View]):
    """``ONCRMINVOICEUSERFIELDUPDATE``.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/invoice/events-invoice/on-crm-invoice-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMINVOICEUSERFIELDUPDATE"
    data_class = View


class OnCrmLeadAdd(Event[View]):
    """``ONCRMLEADADD``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADADD"
    data_class = View


class OnCrmLeadDelete(Event[View]):
    """``ONCRMLEADDELETE``: OnLeadDelete.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADDELETE"
    data_class = View


class OnCrmLeadUpdate(Event[View]):
    """``ONCRMLEADUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/events/on-crm-lead-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUPDATE"
    data_class = View


class OnCrmLeadUserFieldAdd(Event[View]):
    """``ONCRMLEADUSERFIELDADD``: When Adding a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDADD"
    data_class = View


class OnCrmLeadUserFieldDelete(Event[View]):
    """``ONCRMLEADUSERFIELDDELETE``: When Deleting a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDDELETE"
    data_class = View


class OnCrmLeadUserFieldSetEnumValues(Event[View]):
    """``ONCRMLEADUSERFIELDSETENUMVALUES``: When Setting List Values for the Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmLeadUserFieldUpdate(Event[View]):
    """``ONCRMLEADUSERFIELDUPDATE``: When Updating a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/leads/userfield/events/on-crm-lead-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMLEADUSERFIELDUPDATE"
    data_class = View


class OnCrmMeasureAdd(Event[View]):
    """``ONCRMMEASUREADD``: For Adding a New Unit of Measurement.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMMEASUREADD"
    data_class = View


class OnCrmMeasureDelete(Event[View]):
    """``ONCRMMEASUREDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMMEASUREDELETE"
    data_class = View


class OnCrmMeasureUpdate(Event[View]):
    """``ONCRMMEASUREUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/measure/events/on-crm-measure-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMMEASUREUPDATE"
    data_class = View


class OnCrmProductAdd(Event[View]):
    """``ONCRMPRODUCTADD`` (outdated).

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTADD"
    data_class = View


class OnCrmProductDelete(Event[View]):
    """``ONCRMPRODUCTDELETE`` (outdated).

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTDELETE"
    data_class = View


class OnCrmProductPropertyAdd(Event[View]):
    """``ONCRMPRODUCTPROPERTYADD``: For Adding Product Property.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTPROPERTYADD"
    data_class = View


class OnCrmProductPropertyDelete(Event[View]):
    """``ONCRMPRODUCTPROPERTYDELETE``.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTPROPERTYDELETE"
    data_class = View


class OnCrmProductPropertyUpdate(Event[View]):
    """``ONCRMPRODUCTPROPERTYUPDATE``.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-property-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTPROPERTYUPDATE"
    data_class = View


class OnCrmProductSectionAdd(Event[View]):
    """``ONCRMPRODUCTSECTIONADD``: For Adding a New Product Section.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTSECTIONADD"
    data_class = View


class OnCrmProductSectionDelete(Event[View]):
    """``ONCRMPRODUCTSECTIONDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTSECTIONDELETE"
    data_class = View


class OnCrmProductSectionUpdate(Event[View]):
    """``ONCRMPRODUCTSECTIONUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/outdated/product-section/events/on-crm-product-section-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTSECTIONUPDATE"
    data_class = View


class OnCrmProductUpdate(Event[View]):
    """``ONCRMPRODUCTUPDATE`` (outdated).

    https://apidocs.bitrix24.com/api-reference/crm/outdated/products/events-custom/on-crm-product-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMPRODUCTUPDATE"
    data_class = View


class OnCrmQuoteAdd(Event[View]):
    """``ONCRMQUOTEADD``: When Adding an Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEADD"
    data_class = View


class OnCrmQuoteDelete(Event[View]):
    """``ONCRMQUOTEDELETE``: On Deleting an Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEDELETE"
    data_class = View


class OnCrmQuoteUpdate(Event[View]):
    """``ONCRMQUOTEUPDATE``: On Updating the Estimate.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/events/on-crm-quote-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUPDATE"
    data_class = View


class OnCrmQuoteUserFieldAdd(Event[View]):
    """``ONCRMQUOTEUSERFIELDADD``: When Adding a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDADD"
    data_class = View


class OnCrmQuoteUserFieldDelete(Event[View]):
    """``ONCRMQUOTEUSERFIELDDELETE``: When Deleting a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDDELETE"
    data_class = View


class OnCrmQuoteUserFieldSetEnumValues(Event[View]):
    """``ONCRMQUOTEUSERFIELDSETENUMVALUES``: When Setting List Values for the Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmQuoteUserFieldUpdate(Event[View]):
    """``ONCRMQUOTEUSERFIELDUPDATE``: When Updating a Custom Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/quote/user-field/events/on-crm-quote-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMQUOTEUSERFIELDUPDATE"
    data_class = View


class OnCrmRequisiteAdd(Event[View]):
    """``ONCRMREQUISITEADD``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEADD"
    data_class = View


class OnCrmRequisiteDelete(Event[View]):
    """``ONCRMREQUISITEDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEDELETE"
    data_class = View


class OnCrmRequisiteUpdate(Event[View]):
    """``ONCRMREQUISITEUPDATE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUPDATE"
    data_class = View


class OnCrmRequisiteUserFieldAdd(Event[View]):
    """``ONCRMREQUISITEUSERFIELDADD``: When Adding a Custom Field of a Requisite.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDADD"
    data_class = View


class OnCrmRequisiteUserFieldDelete(Event[View]):
    """``ONCRMREQUISITEUSERFIELDDELETE``.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDDELETE"
    data_class = View


class OnCrmRequisiteUserFieldSetEnumValues(Event[View]):
    """``ONCRMREQUISITEUSERFIELDSETENUMVALUES``: On Changing the Set of Values for a Custom List-
    type Field.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmRequisiteUserFieldUpdate(Event[View]):
    """``ONCRMREQUISITEUSERFIELDUPDATE``: On Changing User Field of the Requisite.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/requisites/events/on-crm-requisite-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMREQUISITEUSERFIELDUPDATE"
    data_class = View


class OnCrmTimelineCommentAdd(Event[View]):
    """``ONCRMTIMELINECOMMENTADD``: For Creating a New Deal Type 'Comment'.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTADD"
    data_class = View


class OnCrmTimelineCommentDelete(Event[View]):
    """``ONCRMTIMELINECOMMENTDELETE``: For Deleting a 'Comment' Activity.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTDELETE"
    data_class = View


class OnCrmTimelineCommentUpdate(Event[View]):
    """``ONCRMTIMELINECOMMENTUPDATE``: On Deal Update of Type 'Comment'.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/timeline/comments/events/on-Crm-Timeline-Comment-Update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTIMELINECOMMENTUPDATE"
    data_class = View


class OnCrmTypeAdd(Event[View]):
    """``ONCRMTYPEADD``: For Adding Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEADD"
    data_class = View


class OnCrmTypeDelete(Event[View]):
    """``ONCRMTYPEDELETE``: On Deleting Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEDELETE"
    data_class = View


class OnCrmTypeUpdate(Event[View]):
    """``ONCRMTYPEUPDATE``: For Updating Custom CRM Type.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/events/type/on-crm-type-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUPDATE"
    data_class = View


class OnCrmTypeUserFieldAdd(Event[View]):
    """``ONCRMTYPEUSERFIELDADD``: When Adding a Custom Field of a Smart Process, New Invoice, or
    Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDADD"
    data_class = View


class OnCrmTypeUserFieldDelete(Event[View]):
    """``ONCRMTYPEUSERFIELDDELETE``: When Deleting a Custom Field of a Smart Process, New Invoice,
    or Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDDELETE"
    data_class = View


class OnCrmTypeUserFieldSetEnumValues(Event[View]):
    """``ONCRMTYPEUSERFIELDSETENUMVALUES``: When Changing the Set of Values of a Custom Field of a
    Smart Process, New Invoice, or Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-set-enum-values.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDSETENUMVALUES"
    data_class = View


class OnCrmTypeUserFieldUpdate(Event[View]):
    """``ONCRMTYPEUSERFIELDUPDATE``: When Updating a Custom Field of a Smart Process, New Invoice,
    or Document.

    Scope: crm.

    https://apidocs.bitrix24.com/api-reference/crm/universal/userfieldconfig/events/on-crm-type-user-field-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONCRMTYPEUSERFIELDUPDATE"
    data_class = View
