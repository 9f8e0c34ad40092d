"""Methods of ``crm``."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from ..._runtime.client import AsyncNamespace, SyncNamespace

if TYPE_CHECKING:
    from ...methods.crm.activity import AsyncCrmActivityMethods, CrmActivityMethods
    from ...methods.crm.address import AsyncCrmAddressMethods, CrmAddressMethods
    from ...methods.crm.automatedsolution import (
        AsyncCrmAutomatedsolutionMethods,
        CrmAutomatedsolutionMethods,
    )
    from ...methods.crm.automation import AsyncCrmAutomationMethods, CrmAutomationMethods
    from ...methods.crm.calllist import AsyncCrmCalllistMethods, CrmCalllistMethods
    from ...methods.crm.catalog import AsyncCrmCatalogMethods, CrmCatalogMethods
    from ...methods.crm.category import AsyncCrmCategoryMethods, CrmCategoryMethods
    from ...methods.crm.company import AsyncCrmCompanyMethods, CrmCompanyMethods
    from ...methods.crm.contact import AsyncCrmContactMethods, CrmContactMethods
    from ...methods.crm.currency import AsyncCrmCurrencyMethods, CrmCurrencyMethods
    from ...methods.crm.deal import AsyncCrmDealMethods, CrmDealMethods
    from ...methods.crm.dealcategory import AsyncCrmDealcategoryMethods, CrmDealcategoryMethods
    from ...methods.crm.documentgenerator import (
        AsyncCrmDocumentgeneratorMethods,
        CrmDocumentgeneratorMethods,
    )
    from ...methods.crm.duplicate import AsyncCrmDuplicateMethods, CrmDuplicateMethods
    from ...methods.crm.entity import AsyncCrmEntityMethods, CrmEntityMethods
    from ...methods.crm.enum import AsyncCrmEnumMethods, CrmEnumMethods
    from ...methods.crm.invoice import AsyncCrmInvoiceMethods, CrmInvoiceMethods
    from ...methods.crm.item import AsyncCrmItemMethods, CrmItemMethods
    from ...methods.crm.lead import AsyncCrmLeadMethods, CrmLeadMethods
    from ...methods.crm.measure import AsyncCrmMeasureMethods, CrmMeasureMethods
    from ...methods.crm.multifield import AsyncCrmMultifieldMethods, CrmMultifieldMethods
    from ...methods.crm.orderentity import AsyncCrmOrderentityMethods, CrmOrderentityMethods
    from ...methods.crm.paysystem import AsyncCrmPaysystemMethods, CrmPaysystemMethods
    from ...methods.crm.persontype import AsyncCrmPersontypeMethods, CrmPersontypeMethods
    from ...methods.crm.product import AsyncCrmProductMethods, CrmProductMethods
    from ...methods.crm.productrow import AsyncCrmProductrowMethods, CrmProductrowMethods
    from ...methods.crm.productsection import (
        AsyncCrmProductsectionMethods,
        CrmProductsectionMethods,
    )
    from ...methods.crm.quote import AsyncCrmQuoteMethods, CrmQuoteMethods
    from ...methods.crm.requisite import AsyncCrmRequisiteMethods, CrmRequisiteMethods
    from ...methods.crm.settings import AsyncCrmSettingsMethods, CrmSettingsMethods
    from ...methods.crm.stagehistory import AsyncCrmStagehistoryMethods, CrmStagehistoryMethods
    from ...methods.crm.status import AsyncCrmStatusMethods, CrmStatusMethods
    from ...methods.crm.timeline import AsyncCrmTimelineMethods, CrmTimelineMethods
    from ...methods.crm.tracking import AsyncCrmTrackingMethods, CrmTrackingMethods
    from ...methods.crm.type import AsyncCrmTypeMethods, CrmTypeMethods
    from ...methods.crm.userfield import AsyncCrmUserfieldMethods, CrmUserfieldMethods
    from ...methods.crm.vat import AsyncCrmVatMethods, CrmVatMethods


class CrmMethods(SyncNamespace):
    """``crm``."""

    __slots__ = ()
    _name = "crm"

    @builtins.property
    def activity(self) -> CrmActivityMethods:
        from ...methods.crm.activity import CrmActivityMethods

        return CrmActivityMethods(self._client)

    @builtins.property
    def address(self) -> CrmAddressMethods:
        from ...methods.crm.address import CrmAddressMethods

        return CrmAddressMethods(self._client)

    @builtins.property
    def automatedsolution(self) -> CrmAutomatedsolutionMethods:
        from ...methods.crm.automatedsolution import CrmAutomatedsolutionMethods

        return CrmAutomatedsolutionMethods(self._client)

    @builtins.property
    def automation(self) -> CrmAutomationMethods:
        from ...methods.crm.automation import CrmAutomationMethods

        return CrmAutomationMethods(self._client)

    @builtins.property
    def calllist(self) -> CrmCalllistMethods:
        from ...methods.crm.calllist import CrmCalllistMethods

        return CrmCalllistMethods(self._client)

    @builtins.property
    def catalog(self) -> CrmCatalogMethods:
        from ...methods.crm.catalog import CrmCatalogMethods

        return CrmCatalogMethods(self._client)

    @builtins.property
    def category(self) -> CrmCategoryMethods:
        from ...methods.crm.category import CrmCategoryMethods

        return CrmCategoryMethods(self._client)

    @builtins.property
    def company(self) -> CrmCompanyMethods:
        from ...methods.crm.company import CrmCompanyMethods

        return CrmCompanyMethods(self._client)

    @builtins.property
    def contact(self) -> CrmContactMethods:
        from ...methods.crm.contact import CrmContactMethods

        return CrmContactMethods(self._client)

    @builtins.property
    def currency(self) -> CrmCurrencyMethods:
        from ...methods.crm.currency import CrmCurrencyMethods

        return CrmCurrencyMethods(self._client)

    @builtins.property
    def deal(self) -> CrmDealMethods:
        from ...methods.crm.deal import CrmDealMethods

        return CrmDealMethods(self._client)

    @builtins.property
    def dealcategory(self) -> CrmDealcategoryMethods:
        from ...methods.crm.dealcategory import CrmDealcategoryMethods

        return CrmDealcategoryMethods(self._client)

    @builtins.property
    def documentgenerator(self) -> CrmDocumentgeneratorMethods:
        from ...methods.crm.documentgenerator import CrmDocumentgeneratorMethods

        return CrmDocumentgeneratorMethods(self._client)

    @builtins.property
    def duplicate(self) -> CrmDuplicateMethods:
        from ...methods.crm.duplicate import CrmDuplicateMethods

        return CrmDuplicateMethods(self._client)

    @builtins.property
    def entity(self) -> CrmEntityMethods:
        from ...methods.crm.entity import CrmEntityMethods

        return CrmEntityMethods(self._client)

    @builtins.property
    def enum(self) -> CrmEnumMethods:
        from ...methods.crm.enum import CrmEnumMethods

        return CrmEnumMethods(self._client)

    @builtins.property
    def invoice(self) -> CrmInvoiceMethods:
        from ...methods.crm.invoice import CrmInvoiceMethods

        return CrmInvoiceMethods(self._client)

    @builtins.property
    def item(self) -> CrmItemMethods:
        from ...methods.crm.item import CrmItemMethods

        return CrmItemMethods(self._client)

    @builtins.property
    def lead(self) -> CrmLeadMethods:
        from ...methods.crm.lead import CrmLeadMethods

        return CrmLeadMethods(self._client)

    @builtins.property
    def measure(self) -> CrmMeasureMethods:
        from ...methods.crm.measure import CrmMeasureMethods

        return CrmMeasureMethods(self._client)

    @builtins.property
    def multifield(self) -> CrmMultifieldMethods:
        from ...methods.crm.multifield import CrmMultifieldMethods

        return CrmMultifieldMethods(self._client)

    @builtins.property
    def orderentity(self) -> CrmOrderentityMethods:
        from ...methods.crm.orderentity import CrmOrderentityMethods

        return CrmOrderentityMethods(self._client)

    @builtins.property
    def paysystem(self) -> CrmPaysystemMethods:
        from ...methods.crm.paysystem import CrmPaysystemMethods

        return CrmPaysystemMethods(self._client)

    @builtins.property
    def persontype(self) -> CrmPersontypeMethods:
        from ...methods.crm.persontype import CrmPersontypeMethods

        return CrmPersontypeMethods(self._client)

    @builtins.property
    def product(self) -> CrmProductMethods:
        from ...methods.crm.product import CrmProductMethods

        return CrmProductMethods(self._client)

    @builtins.property
    def productrow(self) -> CrmProductrowMethods:
        from ...methods.crm.productrow import CrmProductrowMethods

        return CrmProductrowMethods(self._client)

    @builtins.property
    def productsection(self) -> CrmProductsectionMethods:
        from ...methods.crm.productsection import CrmProductsectionMethods

        return CrmProductsectionMethods(self._client)

    @builtins.property
    def quote(self) -> CrmQuoteMethods:
        from ...methods.crm.quote import CrmQuoteMethods

        return CrmQuoteMethods(self._client)

    @builtins.property
    def requisite(self) -> CrmRequisiteMethods:
        from ...methods.crm.requisite import CrmRequisiteMethods

        return CrmRequisiteMethods(self._client)

    @builtins.property
    def settings(self) -> CrmSettingsMethods:
        from ...methods.crm.settings import CrmSettingsMethods

        return CrmSettingsMethods(self._client)

    @builtins.property
    def stagehistory(self) -> CrmStagehistoryMethods:
        from ...methods.crm.stagehistory import CrmStagehistoryMethods

        return CrmStagehistoryMethods(self._client)

    @builtins.property
    def status(self) -> CrmStatusMethods:
        from ...methods.crm.status import CrmStatusMethods

        return CrmStatusMethods(self._client)

    @builtins.property
    def timeline(self) -> CrmTimelineMethods:
        from ...methods.crm.timeline import CrmTimelineMethods

        return CrmTimelineMethods(self._client)

    @builtins.property
    def tracking(self) -> CrmTrackingMethods:
        from ...methods.crm.tracking import CrmTrackingMethods

        return CrmTrackingMethods(self._client)

    @builtins.property
    def type(self) -> CrmTypeMethods:
        from ...methods.crm.type import CrmTypeMethods

        return CrmTypeMethods(self._client)

    @builtins.property
    def userfield(self) -> CrmUserfieldMethods:
        from ...methods.crm.userfield import CrmUserfieldMethods

        return CrmUserfieldMethods(self._client)

    @builtins.property
    def vat(self) -> CrmVatMethods:
        from ...methods.crm.vat import CrmVatMethods

        return CrmVatMethods(self._client)


class AsyncCrmMethods(AsyncNamespace):
    """``crm``."""

    __slots__ = ()
    _name = "crm"

    @builtins.property
    def activity(self) -> AsyncCrmActivityMethods:
        from ...methods.crm.activity import AsyncCrmActivityMethods

        return AsyncCrmActivityMethods(self._client)

    @builtins.property
    def address(self) -> AsyncCrmAddressMethods:
        from ...methods.crm.address import AsyncCrmAddressMethods

        return AsyncCrmAddressMethods(self._client)

    @builtins.property
    def automatedsolution(self) -> AsyncCrmAutomatedsolutionMethods:
        from ...methods.crm.automatedsolution import AsyncCrmAutomatedsolutionMethods

        return AsyncCrmAutomatedsolutionMethods(self._client)

    @builtins.property
    def automation(self) -> AsyncCrmAutomationMethods:
        from ...methods.crm.automation import AsyncCrmAutomationMethods

        return AsyncCrmAutomationMethods(self._client)

    @builtins.property
    def calllist(self) -> AsyncCrmCalllistMethods:
        from ...methods.crm.calllist import AsyncCrmCalllistMethods

        return AsyncCrmCalllistMethods(self._client)

    @builtins.property
    def catalog(self) -> AsyncCrmCatalogMethods:
        from ...methods.crm.catalog import AsyncCrmCatalogMethods

        return AsyncCrmCatalogMethods(self._client)

    @builtins.property
    def category(self) -> AsyncCrmCategoryMethods:
        from ...methods.crm.category import AsyncCrmCategoryMethods

        return AsyncCrmCategoryMethods(self._client)

    @builtins.property
    def company(self) -> AsyncCrmCompanyMethods:
        from ...methods.crm.company import AsyncCrmCompanyMethods

        return AsyncCrmCompanyMethods(self._client)

    @builtins.property
    def contact(self) -> AsyncCrmContactMethods:
        from ...methods.crm.contact import AsyncCrmContactMethods

        return AsyncCrmContactMethods(self._client)

    @builtins.property
    def currency(self) -> AsyncCrmCurrencyMethods:
        from ...methods.crm.currency import AsyncCrmCurrencyMethods

        return AsyncCrmCurrencyMethods(self._client)

    @builtins.property
    def deal(self) -> AsyncCrmDealMethods:
        from ...methods.crm.deal import AsyncCrmDealMethods

        return AsyncCrmDealMethods(self._client)

    @builtins.property
    def dealcategory(self) -> AsyncCrmDealcategoryMethods:
        from ...methods.crm.dealcategory import AsyncCrmDealcategoryMethods

        return AsyncCrmDealcategoryMethods(self._client)

    @builtins.property
    def documentgenerator(self) -> AsyncCrmDocumentgeneratorMethods:
        from ...methods.crm.documentgenerator import AsyncCrmDocumentgeneratorMethods

        return AsyncCrmDocumentgeneratorMethods(self._client)

    @builtins.property
    def duplicate(self) -> AsyncCrmDuplicateMethods:
        from ...methods.crm.duplicate import AsyncCrmDuplicateMethods

        return AsyncCrmDuplicateMethods(self._client)

    @builtins.property
    def entity(self) -> AsyncCrmEntityMethods:
        from ...methods.crm.entity import AsyncCrmEntityMethods

        return AsyncCrmEntityMethods(self._client)

    @builtins.property
    def enum(self) -> AsyncCrmEnumMethods:
        from ...methods.crm.enum import AsyncCrmEnumMethods

        return AsyncCrmEnumMethods(self._client)

    @builtins.property
    def invoice(self) -> AsyncCrmInvoiceMethods:
        from ...methods.crm.invoice import AsyncCrmInvoiceMethods

        return AsyncCrmInvoiceMethods(self._client)

    @builtins.property
    def item(self) -> AsyncCrmItemMethods:
        from ...methods.crm.item import AsyncCrmItemMethods

        return AsyncCrmItemMethods(self._client)

    @builtins.property
    def lead(self) -> AsyncCrmLeadMethods:
        from ...methods.crm.lead import AsyncCrmLeadMethods

        return AsyncCrmLeadMethods(self._client)

    @builtins.property
    def measure(self) -> AsyncCrmMeasureMethods:
        from ...methods.crm.measure import AsyncCrmMeasureMethods

        return AsyncCrmMeasureMethods(self._client)

    @builtins.property
    def multifield(self) -> AsyncCrmMultifieldMethods:
        from ...methods.crm.multifield import AsyncCrmMultifieldMethods

        return AsyncCrmMultifieldMethods(self._client)

    @builtins.property
    def orderentity(self) -> AsyncCrmOrderentityMethods:
        from ...methods.crm.orderentity import AsyncCrmOrderentityMethods

        return AsyncCrmOrderentityMethods(self._client)

    @builtins.property
    def paysystem(self) -> AsyncCrmPaysystemMethods:
        from ...methods.crm.paysystem import AsyncCrmPaysystemMethods

        return AsyncCrmPaysystemMethods(self._client)

    @builtins.property
    def persontype(self) -> AsyncCrmPersontypeMethods:
        from ...methods.crm.persontype import AsyncCrmPersontypeMethods

        return AsyncCrmPersontypeMethods(self._client)

    @builtins.property
    def product(self) -> AsyncCrmProductMethods:
        from ...methods.crm.product import AsyncCrmProductMethods

        return AsyncCrmProductMethods(self._client)

    @builtins.property
    def productrow(self) -> AsyncCrmProductrowMethods:
        from ...methods.crm.productrow import AsyncCrmProductrowMethods

        return AsyncCrmProductrowMethods(self._client)

    @builtins.property
    def productsection(self) -> AsyncCrmProductsectionMethods:
        from ...methods.crm.productsection import AsyncCrmProductsectionMethods

        return AsyncCrmProductsectionMethods(self._client)

    @builtins.property
    def quote(self) -> AsyncCrmQuoteMethods:
        from ...methods.crm.quote import AsyncCrmQuoteMethods

        return AsyncCrmQuoteMethods(self._client)

    @builtins.property
    def requisite(self) -> AsyncCrmRequisiteMethods:
        from ...methods.crm.requisite import AsyncCrmRequisiteMethods

        return AsyncCrmRequisiteMethods(self._client)

    @builtins.property
    def settings(self) -> AsyncCrmSettingsMethods:
        from ...methods.crm.settings import AsyncCrmSettingsMethods

        return AsyncCrmSettingsMethods(self._client)

    @builtins.property
    def stagehistory(self) -> AsyncCrmStagehistoryMethods:
        from ...methods.crm.stagehistory import AsyncCrmStagehistoryMethods

        return AsyncCrmStagehistoryMethods(self._client)

    @builtins.property
    def status(self) -> AsyncCrmStatusMethods:
        from ...methods.crm.status import AsyncCrmStatusMethods

        return AsyncCrmStatusMethods(self._client)

    @builtins.property
    def timeline(self) -> AsyncCrmTimelineMethods:
        from ...methods.crm.timeline import AsyncCrmTimelineMethods

        return AsyncCrmTimelineMethods(self._client)

    @builtins.property
    def tracking(self) -> AsyncCrmTrackingMethods:
        from ...methods.crm.tracking import AsyncCrmTrackingMethods

        return AsyncCrmTrackingMethods(self._client)

    @builtins.property
    def type(self) -> AsyncCrmTypeMethods:
        from ...methods.crm.type import AsyncCrmTypeMethods

        return AsyncCrmTypeMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncCrmUserfieldMethods:
        from ...methods.crm.userfield import AsyncCrmUserfieldMethods

        return AsyncCrmUserfieldMethods(self._client)

    @builtins.property
    def vat(self) -> AsyncCrmVatMethods:
        from ...methods.crm.vat import AsyncCrmVatMethods

        return AsyncCrmVatMethods(self._client)
