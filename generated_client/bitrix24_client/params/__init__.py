"""Classes of parameters, by name. Each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .ai import AiEngineListFilter as AiEngineListFilter
    from .ai import AiEngineRegisterSettings as AiEngineRegisterSettings
    from .app import AppOptionSetOptions as AppOptionSetOptions
    from .biconnector import BiconnectorConnectorAddFields as BiconnectorConnectorAddFields
    from .biconnector import BiconnectorConnectorListFilter as BiconnectorConnectorListFilter
    from .biconnector import BiconnectorConnectorListOrder as BiconnectorConnectorListOrder
    from .biconnector import BiconnectorConnectorUpdateFields as BiconnectorConnectorUpdateFields
    from .biconnector import BiconnectorDatasetAddFields as BiconnectorDatasetAddFields
    from .biconnector import (
        BiconnectorDatasetAddFieldsFieldsItem as BiconnectorDatasetAddFieldsFieldsItem,
    )
    from .biconnector import (
        BiconnectorDatasetFieldsUpdateAddItem as BiconnectorDatasetFieldsUpdateAddItem,
    )
    from .biconnector import (
        BiconnectorDatasetFieldsUpdateUpdateItem as BiconnectorDatasetFieldsUpdateUpdateItem,
    )
    from .biconnector import BiconnectorDatasetListFilter as BiconnectorDatasetListFilter
    from .biconnector import BiconnectorDatasetListOrder as BiconnectorDatasetListOrder
    from .biconnector import BiconnectorDatasetUpdateFields as BiconnectorDatasetUpdateFields
    from .biconnector import BiconnectorSourceAddFields as BiconnectorSourceAddFields
    from .biconnector import (
        BiconnectorSourceAddFieldsSettings as BiconnectorSourceAddFieldsSettings,
    )
    from .biconnector import BiconnectorSourceListFilter as BiconnectorSourceListFilter
    from .biconnector import BiconnectorSourceListOrder as BiconnectorSourceListOrder
    from .biconnector import BiconnectorSourceUpdateFields as BiconnectorSourceUpdateFields
    from .biconnector import (
        BiconnectorSourceUpdateFieldsSettings as BiconnectorSourceUpdateFieldsSettings,
    )
    from .biconnector import ConnectorSettings as ConnectorSettings
    from .bizproc import BizprocActivityAddFilter as BizprocActivityAddFilter
    from .bizproc import BizprocActivityAddProperties as BizprocActivityAddProperties
    from .bizproc import (
        BizprocActivityAddPropertiesInputString as BizprocActivityAddPropertiesInputString,
    )
    from .bizproc import BizprocActivityAddReturnProperties as BizprocActivityAddReturnProperties
    from .bizproc import (
        BizprocActivityAddReturnPropertiesOutputString as BizprocActivityAddReturnPropertiesOutputString,
    )
    from .bizproc import BizprocEventSendReturnValues as BizprocEventSendReturnValues
    from .bizproc import BizprocRobotAddFilter as BizprocRobotAddFilter
    from .bizproc import BizprocRobotAddPropertiesValue as BizprocRobotAddPropertiesValue
    from .bizproc import BizprocRobotAddReturnProperties as BizprocRobotAddReturnProperties
    from .bizproc import BizprocRobotUpdateFields as BizprocRobotUpdateFields
    from .bizproc import BizprocRobotUpdateFieldsFilter as BizprocRobotUpdateFieldsFilter
    from .bizproc import BizprocTaskCompleteFields as BizprocTaskCompleteFields
    from .bizproc import BizprocTaskFields as BizprocTaskFields
    from .bizproc import BizprocTaskFieldsParameters as BizprocTaskFieldsParameters
    from .bizproc import BizprocTaskListFilter as BizprocTaskListFilter
    from .bizproc import BizprocTaskListFilterParameters as BizprocTaskListFilterParameters
    from .bizproc import BizprocTaskListOrder as BizprocTaskListOrder
    from .bizproc import BizprocWorkflowInstanceListFilter as BizprocWorkflowInstanceListFilter
    from .bizproc import BizprocWorkflowInstanceListOrder as BizprocWorkflowInstanceListOrder
    from .bizproc import BizprocWorkflowInstancesFilter as BizprocWorkflowInstancesFilter
    from .bizproc import BizprocWorkflowInstancesOrder as BizprocWorkflowInstancesOrder
    from .bizproc import BizprocWorkflowStartParameters as BizprocWorkflowStartParameters
    from .bizproc import BizprocWorkflowTemplateListFilter as BizprocWorkflowTemplateListFilter
    from .bizproc import BizprocWorkflowTemplateListOrder as BizprocWorkflowTemplateListOrder
    from .bizproc import BizprocWorkflowTemplateUpdateFields as BizprocWorkflowTemplateUpdateFields
    from .booking.v1 import BookingV1BookingAddFields as BookingV1BookingAddFields
    from .booking.v1 import (
        BookingV1BookingAddFieldsDatePeriod as BookingV1BookingAddFieldsDatePeriod,
    )
    from .booking.v1 import (
        BookingV1BookingAddFieldsDatePeriodFrom as BookingV1BookingAddFieldsDatePeriodFrom,
    )
    from .booking.v1 import (
        BookingV1BookingAddFieldsDatePeriodTo as BookingV1BookingAddFieldsDatePeriodTo,
    )
    from .booking.v1 import (
        BookingV1BookingClientSetClientsItem as BookingV1BookingClientSetClientsItem,
    )
    from .booking.v1 import (
        BookingV1BookingClientSetClientsItemType as BookingV1BookingClientSetClientsItemType,
    )
    from .booking.v1 import (
        BookingV1BookingClientSetClientsValue as BookingV1BookingClientSetClientsValue,
    )
    from .booking.v1 import (
        BookingV1BookingClientSetClientsValueType as BookingV1BookingClientSetClientsValueType,
    )
    from .booking.v1 import (
        BookingV1BookingExternalDataSetExternalDataItem as BookingV1BookingExternalDataSetExternalDataItem,
    )
    from .booking.v1 import BookingV1BookingListFilter as BookingV1BookingListFilter
    from .booking.v1 import BookingV1BookingListFilterClient as BookingV1BookingListFilterClient
    from .booking.v1 import (
        BookingV1BookingListFilterClientEntitiesItem as BookingV1BookingListFilterClientEntitiesItem,
    )
    from .booking.v1 import BookingV1BookingListFilterWithin as BookingV1BookingListFilterWithin
    from .booking.v1 import BookingV1BookingListOrder as BookingV1BookingListOrder
    from .booking.v1 import BookingV1BookingUpdateFields as BookingV1BookingUpdateFields
    from .booking.v1 import (
        BookingV1BookingUpdateFieldsDatePeriod as BookingV1BookingUpdateFieldsDatePeriod,
    )
    from .booking.v1 import (
        BookingV1BookingUpdateFieldsDatePeriodFrom as BookingV1BookingUpdateFieldsDatePeriodFrom,
    )
    from .booking.v1 import (
        BookingV1BookingUpdateFieldsDatePeriodTo as BookingV1BookingUpdateFieldsDatePeriodTo,
    )
    from .booking.v1 import BookingV1ResourceAddFields as BookingV1ResourceAddFields
    from .booking.v1 import BookingV1ResourceListFilter as BookingV1ResourceListFilter
    from .booking.v1 import BookingV1ResourceListOrder as BookingV1ResourceListOrder
    from .booking.v1 import BookingV1ResourceSlotsSetSlotsItem as BookingV1ResourceSlotsSetSlotsItem
    from .booking.v1 import BookingV1ResourceTypeAddFields as BookingV1ResourceTypeAddFields
    from .booking.v1 import BookingV1ResourceTypeListFilter as BookingV1ResourceTypeListFilter
    from .booking.v1 import BookingV1ResourceTypeListOrder as BookingV1ResourceTypeListOrder
    from .booking.v1 import BookingV1ResourceTypeUpdateFields as BookingV1ResourceTypeUpdateFields
    from .booking.v1 import BookingV1ResourceUpdateFields as BookingV1ResourceUpdateFields
    from .booking.v1 import BookingV1WaitlistAddFields as BookingV1WaitlistAddFields
    from .booking.v1 import (
        BookingV1WaitlistClientSetClientsItem as BookingV1WaitlistClientSetClientsItem,
    )
    from .booking.v1 import (
        BookingV1WaitlistClientSetClientsItemType as BookingV1WaitlistClientSetClientsItemType,
    )
    from .booking.v1 import (
        BookingV1WaitlistClientSetClientsValue as BookingV1WaitlistClientSetClientsValue,
    )
    from .booking.v1 import (
        BookingV1WaitlistClientSetClientsValueType as BookingV1WaitlistClientSetClientsValueType,
    )
    from .booking.v1 import BookingV1WaitlistListFilterValue as BookingV1WaitlistListFilterValue
    from .booking.v1 import BookingV1WaitlistUpdateFields as BookingV1WaitlistUpdateFields
    from .calendar import CalendarEventAddMeeting as CalendarEventAddMeeting
    from .calendar import CalendarEventAddRemindItem as CalendarEventAddRemindItem
    from .calendar import CalendarEventAddRemindValue as CalendarEventAddRemindValue
    from .calendar import CalendarEventAddRrule as CalendarEventAddRrule
    from .calendar import CalendarEventUpdateRemindItem as CalendarEventUpdateRemindItem
    from .calendar import CalendarEventUpdateRemindValue as CalendarEventUpdateRemindValue
    from .calendar import CalendarResourceBookingListFilter as CalendarResourceBookingListFilter
    from .calendar import CalendarSectionAddExport as CalendarSectionAddExport
    from .calendar import CalendarSectionUpdateExportItem as CalendarSectionUpdateExportItem
    from .calendar import CalendarUserSettingsSetSettings as CalendarUserSettingsSetSettings
    from .calendar import (
        CalendarUserSettingsSetSettingsDefaultReminders as CalendarUserSettingsSetSettingsDefaultReminders,
    )
    from .calendar import (
        CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem as CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem,
    )
    from .calendar import (
        CalendarUserSettingsSetSettingsDefaultRemindersFullDayValue as CalendarUserSettingsSetSettingsDefaultRemindersFullDayValue,
    )
    from .calendar import (
        CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem as CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem,
    )
    from .calendar import (
        CalendarUserSettingsSetSettingsDefaultRemindersWithTimeValue as CalendarUserSettingsSetSettingsDefaultRemindersWithTimeValue,
    )
    from .calendar import (
        CalendarUserSettingsSetSettingsDefaultSections as CalendarUserSettingsSetSettingsDefaultSections,
    )
    from .catalog.catalog import CatalogCatalogListFilter as CatalogCatalogListFilter
    from .catalog.catalog import CatalogCatalogListOrder as CatalogCatalogListOrder
    from .catalog.document import CatalogDocumentAddFields as CatalogDocumentAddFields
    from .catalog.document import CatalogDocumentElementAddFields as CatalogDocumentElementAddFields
    from .catalog.document import (
        CatalogDocumentElementListFilter as CatalogDocumentElementListFilter,
    )
    from .catalog.document import CatalogDocumentElementListOrder as CatalogDocumentElementListOrder
    from .catalog.document import (
        CatalogDocumentElementUpdateFields as CatalogDocumentElementUpdateFields,
    )
    from .catalog.document import CatalogDocumentListFilter as CatalogDocumentListFilter
    from .catalog.document import CatalogDocumentListOrder as CatalogDocumentListOrder
    from .catalog.document import CatalogDocumentUpdateFields as CatalogDocumentUpdateFields
    from .catalog.documentcontractor import (
        CatalogDocumentcontractorAddFields as CatalogDocumentcontractorAddFields,
    )
    from .catalog.documentcontractor import (
        CatalogDocumentcontractorListFilter as CatalogDocumentcontractorListFilter,
    )
    from .catalog.documentcontractor import (
        CatalogDocumentcontractorListOrder as CatalogDocumentcontractorListOrder,
    )
    from .catalog.extra import CatalogExtraListFilter as CatalogExtraListFilter
    from .catalog.extra import CatalogExtraListOrder as CatalogExtraListOrder
    from .catalog.measure import CatalogMeasureAddFields as CatalogMeasureAddFields
    from .catalog.measure import CatalogMeasureListFilter as CatalogMeasureListFilter
    from .catalog.measure import CatalogMeasureListOrder as CatalogMeasureListOrder
    from .catalog.measure import CatalogMeasureUpdateFields as CatalogMeasureUpdateFields
    from .catalog.price import CatalogPriceAddFields as CatalogPriceAddFields
    from .catalog.price import CatalogPriceListFilter as CatalogPriceListFilter
    from .catalog.price import CatalogPriceListOrder as CatalogPriceListOrder
    from .catalog.price import CatalogPriceModifyFields as CatalogPriceModifyFields
    from .catalog.price import CatalogPriceModifyFieldsProduct as CatalogPriceModifyFieldsProduct
    from .catalog.price import (
        CatalogPriceModifyFieldsProductPricesItem as CatalogPriceModifyFieldsProductPricesItem,
    )
    from .catalog.price import CatalogPriceUpdateFields as CatalogPriceUpdateFields
    from .catalog.pricetype import CatalogPriceTypeAddFields as CatalogPriceTypeAddFields
    from .catalog.pricetype import CatalogPriceTypeListFilter as CatalogPriceTypeListFilter
    from .catalog.pricetype import CatalogPriceTypeListOrder as CatalogPriceTypeListOrder
    from .catalog.pricetype import CatalogPriceTypeUpdateFields as CatalogPriceTypeUpdateFields
    from .catalog.pricetypegroup import (
        CatalogPriceTypeGroupAddFields as CatalogPriceTypeGroupAddFields,
    )
    from .catalog.pricetypegroup import (
        CatalogPriceTypeGroupListFilter as CatalogPriceTypeGroupListFilter,
    )
    from .catalog.pricetypegroup import (
        CatalogPriceTypeGroupListOrder as CatalogPriceTypeGroupListOrder,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangAddFields as CatalogPriceTypeLangAddFields,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangListFilter as CatalogPriceTypeLangListFilter,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangListOrder as CatalogPriceTypeLangListOrder,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangUpdateFields as CatalogPriceTypeLangUpdateFields,
    )
    from .catalog.product import CatalogProductAddFields as CatalogProductAddFields
    from .catalog.product import (
        CatalogProductAddFieldsDetailPicture as CatalogProductAddFieldsDetailPicture,
    )
    from .catalog.product import (
        CatalogProductAddFieldsPreviewPicture as CatalogProductAddFieldsPreviewPicture,
    )
    from .catalog.product import CatalogProductDownloadFields as CatalogProductDownloadFields
    from .catalog.product import (
        CatalogProductGetFieldsByFilterFilter as CatalogProductGetFieldsByFilterFilter,
    )
    from .catalog.product import CatalogProductListFilter as CatalogProductListFilter
    from .catalog.product import CatalogProductListOrder as CatalogProductListOrder
    from .catalog.product import CatalogProductOfferAddFields as CatalogProductOfferAddFields
    from .catalog.product import (
        CatalogProductOfferAddFieldsDetailPicture as CatalogProductOfferAddFieldsDetailPicture,
    )
    from .catalog.product import (
        CatalogProductOfferAddFieldsPreviewPicture as CatalogProductOfferAddFieldsPreviewPicture,
    )
    from .catalog.product import (
        CatalogProductOfferDownloadFields as CatalogProductOfferDownloadFields,
    )
    from .catalog.product import (
        CatalogProductOfferGetFieldsByFilterFilter as CatalogProductOfferGetFieldsByFilterFilter,
    )
    from .catalog.product import CatalogProductOfferUpdateFields as CatalogProductOfferUpdateFields
    from .catalog.product import (
        CatalogProductOfferUpdateFieldsDetailPicture as CatalogProductOfferUpdateFieldsDetailPicture,
    )
    from .catalog.product import (
        CatalogProductOfferUpdateFieldsParentId as CatalogProductOfferUpdateFieldsParentId,
    )
    from .catalog.product import (
        CatalogProductOfferUpdateFieldsPreviewPicture as CatalogProductOfferUpdateFieldsPreviewPicture,
    )
    from .catalog.product import CatalogProductServiceAddFields as CatalogProductServiceAddFields
    from .catalog.product import (
        CatalogProductServiceAddFieldsDetailPicture as CatalogProductServiceAddFieldsDetailPicture,
    )
    from .catalog.product import (
        CatalogProductServiceAddFieldsPreviewPicture as CatalogProductServiceAddFieldsPreviewPicture,
    )
    from .catalog.product import (
        CatalogProductServiceDownloadFields as CatalogProductServiceDownloadFields,
    )
    from .catalog.product import (
        CatalogProductServiceGetFieldsByFilterFilter as CatalogProductServiceGetFieldsByFilterFilter,
    )
    from .catalog.product import CatalogProductServiceListFilter as CatalogProductServiceListFilter
    from .catalog.product import CatalogProductServiceListOrder as CatalogProductServiceListOrder
    from .catalog.product import (
        CatalogProductServiceUpdateFields as CatalogProductServiceUpdateFields,
    )
    from .catalog.product import (
        CatalogProductServiceUpdateFieldsDetailPicture as CatalogProductServiceUpdateFieldsDetailPicture,
    )
    from .catalog.product import (
        CatalogProductServiceUpdateFieldsPreviewPicture as CatalogProductServiceUpdateFieldsPreviewPicture,
    )
    from .catalog.product import CatalogProductSkuAddFields as CatalogProductSkuAddFields
    from .catalog.product import (
        CatalogProductSkuAddFieldsDetailPicture as CatalogProductSkuAddFieldsDetailPicture,
    )
    from .catalog.product import (
        CatalogProductSkuAddFieldsPreviewPicture as CatalogProductSkuAddFieldsPreviewPicture,
    )
    from .catalog.product import CatalogProductSkuDownloadFields as CatalogProductSkuDownloadFields
    from .catalog.product import (
        CatalogProductSkuGetFieldsByFilterFilter as CatalogProductSkuGetFieldsByFilterFilter,
    )
    from .catalog.product import CatalogProductSkuListFilter as CatalogProductSkuListFilter
    from .catalog.product import CatalogProductSkuListOrder as CatalogProductSkuListOrder
    from .catalog.product import CatalogProductSkuUpdateFields as CatalogProductSkuUpdateFields
    from .catalog.product import (
        CatalogProductSkuUpdateFieldsDetailPicture as CatalogProductSkuUpdateFieldsDetailPicture,
    )
    from .catalog.product import (
        CatalogProductSkuUpdateFieldsPreviewPicture as CatalogProductSkuUpdateFieldsPreviewPicture,
    )
    from .catalog.product import CatalogProductUpdateFields as CatalogProductUpdateFields
    from .catalog.product import (
        CatalogProductUpdateFieldsDetailPicture as CatalogProductUpdateFieldsDetailPicture,
    )
    from .catalog.product import (
        CatalogProductUpdateFieldsPreviewPicture as CatalogProductUpdateFieldsPreviewPicture,
    )
    from .catalog.productimage import CatalogProductImageAddFields as CatalogProductImageAddFields
    from .catalog.productproperty import (
        CatalogProductPropertyAddFields as CatalogProductPropertyAddFields,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyAddFieldsUserTypeSettings as CatalogProductPropertyAddFieldsUserTypeSettings,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyListFilter as CatalogProductPropertyListFilter,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyListOrder as CatalogProductPropertyListOrder,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyUpdateFields as CatalogProductPropertyUpdateFields,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumAddFields as CatalogProductPropertyEnumAddFields,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumListFilter as CatalogProductPropertyEnumListFilter,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumListOrder as CatalogProductPropertyEnumListOrder,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureAddFields as CatalogProductPropertyFeatureAddFields,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureListFilter as CatalogProductPropertyFeatureListFilter,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureListOrder as CatalogProductPropertyFeatureListOrder,
    )
    from .catalog.productpropertysection import (
        CatalogProductPropertySectionListFilter as CatalogProductPropertySectionListFilter,
    )
    from .catalog.productpropertysection import (
        CatalogProductPropertySectionListOrder as CatalogProductPropertySectionListOrder,
    )
    from .catalog.productpropertysection import (
        CatalogProductPropertySectionSetFields as CatalogProductPropertySectionSetFields,
    )
    from .catalog.ratio import CatalogRatioListFilter as CatalogRatioListFilter
    from .catalog.ratio import CatalogRatioListOrder as CatalogRatioListOrder
    from .catalog.roundingrule import CatalogRoundingRuleAddFields as CatalogRoundingRuleAddFields
    from .catalog.roundingrule import CatalogRoundingRuleListFilter as CatalogRoundingRuleListFilter
    from .catalog.roundingrule import CatalogRoundingRuleListOrder as CatalogRoundingRuleListOrder
    from .catalog.section import CatalogSectionAddFields as CatalogSectionAddFields
    from .catalog.section import CatalogSectionListFilter as CatalogSectionListFilter
    from .catalog.section import CatalogSectionListOrder as CatalogSectionListOrder
    from .catalog.section import CatalogSectionUpdateFields as CatalogSectionUpdateFields
    from .catalog.store import CatalogStoreAddFields as CatalogStoreAddFields
    from .catalog.store import CatalogStoreAddFieldsImageId as CatalogStoreAddFieldsImageId
    from .catalog.store import CatalogStoreListFilter as CatalogStoreListFilter
    from .catalog.store import CatalogStoreListOrder as CatalogStoreListOrder
    from .catalog.store import CatalogStoreUpdateFields as CatalogStoreUpdateFields
    from .catalog.store import CatalogStoreUpdateFieldsImageId as CatalogStoreUpdateFieldsImageId
    from .catalog.storeproduct import CatalogStoreproductListFilter as CatalogStoreproductListFilter
    from .catalog.storeproduct import CatalogStoreproductListOrder as CatalogStoreproductListOrder
    from .catalog.userfield import (
        CatalogUserfieldDocumentListFilter as CatalogUserfieldDocumentListFilter,
    )
    from .catalog.userfield import (
        CatalogUserfieldDocumentListOrder as CatalogUserfieldDocumentListOrder,
    )
    from .catalog.userfield import (
        CatalogUserfieldDocumentUpdateFields as CatalogUserfieldDocumentUpdateFields,
    )
    from .catalog.vat import CatalogVatAddFields as CatalogVatAddFields
    from .catalog.vat import CatalogVatListFilter as CatalogVatListFilter
    from .catalog.vat import CatalogVatListOrder as CatalogVatListOrder
    from .catalog.vat import CatalogVatUpdateFields as CatalogVatUpdateFields
    from .crm.activity import CrmActivityAddFields as CrmActivityAddFields
    from .crm.activity import CrmActivityCommunicationAllFields as CrmActivityCommunicationAllFields
    from .crm.activity import CrmActivityConfigurableAddFields as CrmActivityConfigurableAddFields
    from .crm.activity import CrmActivityConfigurableAddLayout as CrmActivityConfigurableAddLayout
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBody as CrmActivityConfigurableAddLayoutBody,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocks as CrmActivityConfigurableAddLayoutBodyBlocks,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsible as CrmActivityConfigurableAddLayoutBodyBlocksResponsible,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties as CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks as CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClient as CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClient,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties as CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction as CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhone as CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhone,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties as CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutFooter as CrmActivityConfigurableAddLayoutFooter,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutFooterButtons as CrmActivityConfigurableAddLayoutFooterButtons,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutFooterButtonsStartCall as CrmActivityConfigurableAddLayoutFooterButtonsStartCall,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutFooterButtonsStartCallAction as CrmActivityConfigurableAddLayoutFooterButtonsStartCallAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddLayoutFooterButtonsStartCallActionActionParams as CrmActivityConfigurableAddLayoutFooterButtonsStartCallActionActionParams,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayout as CrmActivityConfigurableUpdateLayout,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBody as CrmActivityConfigurableUpdateLayoutBody,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocks as CrmActivityConfigurableUpdateLayoutBodyBlocks,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible as CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties as CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks as CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClient as CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClient,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties as CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction as CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhone as CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhone,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties as CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutFooter as CrmActivityConfigurableUpdateLayoutFooter,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutFooterButtons as CrmActivityConfigurableUpdateLayoutFooterButtons,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutFooterButtonsStartCall as CrmActivityConfigurableUpdateLayoutFooterButtonsStartCall,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallAction as CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallActionActionParams as CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallActionActionParams,
    )
    from .crm.activity import CrmActivityLayoutBlocksSetLayout as CrmActivityLayoutBlocksSetLayout
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocks as CrmActivityLayoutBlocksSetLayoutBlocks,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock1 as CrmActivityLayoutBlocksSetLayoutBlocksBlock1,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock1Properties as CrmActivityLayoutBlocksSetLayoutBlocksBlock1Properties,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock2 as CrmActivityLayoutBlocksSetLayoutBlocksBlock2,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock2Properties as CrmActivityLayoutBlocksSetLayoutBlocksBlock2Properties,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock3 as CrmActivityLayoutBlocksSetLayoutBlocksBlock3,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock3Properties as CrmActivityLayoutBlocksSetLayoutBlocksBlock3Properties,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock3PropertiesAction as CrmActivityLayoutBlocksSetLayoutBlocksBlock3PropertiesAction,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock4 as CrmActivityLayoutBlocksSetLayoutBlocksBlock4,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock4Properties as CrmActivityLayoutBlocksSetLayoutBlocksBlock4Properties,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock as CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties as CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties,
    )
    from .crm.activity import CrmActivityListFilter as CrmActivityListFilter
    from .crm.activity import CrmActivityListFilterBindingsItem as CrmActivityListFilterBindingsItem
    from .crm.activity import CrmActivityListOrder as CrmActivityListOrder
    from .crm.activity import CrmActivityTypeAddFields as CrmActivityTypeAddFields
    from .crm.activity import CrmActivityUpdateFields as CrmActivityUpdateFields
    from .crm.activity import (
        FooterParametersOfTheObjectButtons as FooterParametersOfTheObjectButtons,
    )
    from .crm.activity import HeaderParametersOfTheObject as HeaderParametersOfTheObject
    from .crm.activity import IconParametersOfTheObject as IconParametersOfTheObject
    from .crm.address import CrmAddressAddFields as CrmAddressAddFields
    from .crm.address import CrmAddressDeleteFields as CrmAddressDeleteFields
    from .crm.address import CrmAddressListFilter as CrmAddressListFilter
    from .crm.address import CrmAddressListOrder as CrmAddressListOrder
    from .crm.automatedsolution import (
        CrmAutomatedsolutionAddFields as CrmAutomatedsolutionAddFields,
    )
    from .crm.automatedsolution import (
        CrmAutomatedsolutionListFilter as CrmAutomatedsolutionListFilter,
    )
    from .crm.automatedsolution import (
        CrmAutomatedsolutionListOrder as CrmAutomatedsolutionListOrder,
    )
    from .crm.automatedsolution import (
        CrmAutomatedsolutionUpdateFields as CrmAutomatedsolutionUpdateFields,
    )
    from .crm.calllist import CrmCalllistItemsGetFilter as CrmCalllistItemsGetFilter
    from .crm.calllist import CrmCalllistListFilter as CrmCalllistListFilter
    from .crm.calllist import CrmCalllistListOrder as CrmCalllistListOrder
    from .crm.category import CrmCategoryAddFields as CrmCategoryAddFields
    from .crm.category import CrmCategoryUpdateFields as CrmCategoryUpdateFields
    from .crm.company import CrmCompanyAddFields as CrmCompanyAddFields
    from .crm.company import CrmCompanyAddParams as CrmCompanyAddParams
    from .crm.company import CrmCompanyContactDeleteFields as CrmCompanyContactDeleteFields
    from .crm.company import (
        CrmCompanyDetailsConfigurationSetDataItem as CrmCompanyDetailsConfigurationSetDataItem,
    )
    from .crm.company import (
        CrmCompanyDetailsConfigurationSetDataItemElementsItem as CrmCompanyDetailsConfigurationSetDataItemElementsItem,
    )
    from .crm.company import (
        CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions as CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions,
    )
    from .crm.company import CrmCompanyListFilter as CrmCompanyListFilter
    from .crm.company import CrmCompanyListOrder as CrmCompanyListOrder
    from .crm.company import CrmCompanyUpdateFields as CrmCompanyUpdateFields
    from .crm.company import CrmCompanyUpdateParams as CrmCompanyUpdateParams
    from .crm.contact import CrmContactAddFields as CrmContactAddFields
    from .crm.contact import CrmContactAddParams as CrmContactAddParams
    from .crm.contact import CrmContactCompanyAddFields as CrmContactCompanyAddFields
    from .crm.contact import CrmContactCompanyDeleteFields as CrmContactCompanyDeleteFields
    from .crm.contact import CrmContactListFilter as CrmContactListFilter
    from .crm.contact import CrmContactListOrder as CrmContactListOrder
    from .crm.contact import CrmContactUpdateFields as CrmContactUpdateFields
    from .crm.contact import CrmContactUpdateParams as CrmContactUpdateParams
    from .crm.contact import CrmContactUserfieldUpdateFields as CrmContactUserfieldUpdateFields
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsListItem as CrmContactUserfieldUpdateFieldsListItem,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsCrmStatus as CrmContactUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsIblockSectionIblockElement as CrmContactUserfieldUpdateFieldsSettingsIblockSectionIblockElement,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsVariant1 as CrmContactUserfieldUpdateFieldsSettingsVariant1,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsVariant2 as CrmContactUserfieldUpdateFieldsSettingsVariant2,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsVariant3 as CrmContactUserfieldUpdateFieldsSettingsVariant3,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsVariant4 as CrmContactUserfieldUpdateFieldsSettingsVariant4,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsVariant5 as CrmContactUserfieldUpdateFieldsSettingsVariant5,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsVariant5DefaultValue as CrmContactUserfieldUpdateFieldsSettingsVariant5DefaultValue,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsVariant6 as CrmContactUserfieldUpdateFieldsSettingsVariant6,
    )
    from .crm.currency import CrmCurrencyAddFields as CrmCurrencyAddFields
    from .crm.currency import CrmCurrencyAddFieldsLangValue as CrmCurrencyAddFieldsLangValue
    from .crm.currency import CrmCurrencyListOrder as CrmCurrencyListOrder
    from .crm.currency import CrmCurrencyLocalization as CrmCurrencyLocalization
    from .crm.currency import CrmCurrencyUpdateFields as CrmCurrencyUpdateFields
    from .crm.deal import CrmDealAddFields as CrmDealAddFields
    from .crm.deal import CrmDealAddParams as CrmDealAddParams
    from .crm.deal import CrmDealContactDeleteFields as CrmDealContactDeleteFields
    from .crm.deal import (
        CrmDealDetailsConfigurationForceCommonScopeForAllExtras as CrmDealDetailsConfigurationForceCommonScopeForAllExtras,
    )
    from .crm.deal import (
        CrmDealDetailsConfigurationGetExtras as CrmDealDetailsConfigurationGetExtras,
    )
    from .crm.deal import (
        CrmDealDetailsConfigurationResetExtras as CrmDealDetailsConfigurationResetExtras,
    )
    from .crm.deal import (
        CrmDealDetailsConfigurationSetDataItem as CrmDealDetailsConfigurationSetDataItem,
    )
    from .crm.deal import (
        CrmDealDetailsConfigurationSetExtras as CrmDealDetailsConfigurationSetExtras,
    )
    from .crm.deal import CrmDealListFilter as CrmDealListFilter
    from .crm.deal import CrmDealListOrder as CrmDealListOrder
    from .crm.deal import CrmDealRecurringAddFields as CrmDealRecurringAddFields
    from .crm.deal import CrmDealRecurringAddFieldsParams as CrmDealRecurringAddFieldsParams
    from .crm.deal import CrmDealRecurringListFilter as CrmDealRecurringListFilter
    from .crm.deal import CrmDealRecurringListOrder as CrmDealRecurringListOrder
    from .crm.deal import CrmDealRecurringUpdateFields as CrmDealRecurringUpdateFields
    from .crm.deal import CrmDealUpdateFields as CrmDealUpdateFields
    from .crm.deal import CrmDealUpdateParams as CrmDealUpdateParams
    from .crm.deal import CrmDealUserfieldUpdateFields as CrmDealUserfieldUpdateFields
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsCrmStatus as CrmDealUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsDatedatetime as CrmDealUserfieldUpdateFieldsSettingsDatedatetime,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue as CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsIblockSectionIblockElement as CrmDealUserfieldUpdateFieldsSettingsIblockSectionIblockElement,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsVariant1 as CrmDealUserfieldUpdateFieldsSettingsVariant1,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsVariant2 as CrmDealUserfieldUpdateFieldsSettingsVariant2,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsVariant3 as CrmDealUserfieldUpdateFieldsSettingsVariant3,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsVariant4 as CrmDealUserfieldUpdateFieldsSettingsVariant4,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsVariant6 as CrmDealUserfieldUpdateFieldsSettingsVariant6,
    )
    from .crm.dealcategory import CrmDealcategoryAddFields as CrmDealcategoryAddFields
    from .crm.dealcategory import CrmDealcategoryListFilter as CrmDealcategoryListFilter
    from .crm.dealcategory import CrmDealcategoryListOrder as CrmDealcategoryListOrder
    from .crm.dealcategory import CrmDealcategoryUpdateFields as CrmDealcategoryUpdateFields
    from .crm.documentgenerator import (
        CrmDocumentGeneratorDocumentGetParameterValuesFields as CrmDocumentGeneratorDocumentGetParameterValuesFields,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentAddFields as CrmDocumentgeneratorDocumentAddFields,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentAddFieldsDocumentTitle as CrmDocumentgeneratorDocumentAddFieldsDocumentTitle,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentGetfieldsValues as CrmDocumentgeneratorDocumentGetfieldsValues,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentListFilter as CrmDocumentgeneratorDocumentListFilter,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentListOrder as CrmDocumentgeneratorDocumentListOrder,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentUploadFields as CrmDocumentgeneratorDocumentUploadFields,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorAddFields as CrmDocumentgeneratorNumeratorAddFields,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorAddFieldsSettings as CrmDocumentgeneratorNumeratorAddFieldsSettings,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator as CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorUpdateFields as CrmDocumentgeneratorNumeratorUpdateFields,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorUpdateFieldsSettings as CrmDocumentgeneratorNumeratorUpdateFieldsSettings,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateAddFields as CrmDocumentgeneratorTemplateAddFields,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateGetfieldsValues as CrmDocumentgeneratorTemplateGetfieldsValues,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateListFilter as CrmDocumentgeneratorTemplateListFilter,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateListOrder as CrmDocumentgeneratorTemplateListOrder,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateUpdateFields as CrmDocumentgeneratorTemplateUpdateFields,
    )
    from .crm.entity import CrmEntityMergeBatchParams as CrmEntityMergeBatchParams
    from .crm.invoice import CrmInvoiceAddFields as CrmInvoiceAddFields
    from .crm.invoice import (
        CrmInvoiceAddFieldsInvoiceProperties as CrmInvoiceAddFieldsInvoiceProperties,
    )
    from .crm.invoice import (
        CrmInvoiceAddFieldsProductRowsItem as CrmInvoiceAddFieldsProductRowsItem,
    )
    from .crm.invoice import CrmInvoiceListFilter as CrmInvoiceListFilter
    from .crm.invoice import CrmInvoiceListOrder as CrmInvoiceListOrder
    from .crm.invoice import CrmInvoiceRecurringAddFields as CrmInvoiceRecurringAddFields
    from .crm.invoice import (
        CrmInvoiceRecurringAddFieldsParams as CrmInvoiceRecurringAddFieldsParams,
    )
    from .crm.invoice import CrmInvoiceRecurringListFilter as CrmInvoiceRecurringListFilter
    from .crm.invoice import CrmInvoiceRecurringListOrder as CrmInvoiceRecurringListOrder
    from .crm.invoice import CrmInvoiceRecurringUpdateFields as CrmInvoiceRecurringUpdateFields
    from .crm.invoice import (
        CrmInvoiceRecurringUpdateFieldsParams as CrmInvoiceRecurringUpdateFieldsParams,
    )
    from .crm.invoice import CrmInvoiceUpdateFields as CrmInvoiceUpdateFields
    from .crm.invoice import (
        CrmInvoiceUpdateFieldsProductRowsItem as CrmInvoiceUpdateFieldsProductRowsItem,
    )
    from .crm.invoice import CrmInvoiceUserfieldAddList as CrmInvoiceUserfieldAddList
    from .crm.invoice import CrmInvoiceUserfieldListFilter as CrmInvoiceUserfieldListFilter
    from .crm.invoice import CrmInvoiceUserfieldListOrder as CrmInvoiceUserfieldListOrder
    from .crm.invoice import CrmInvoiceUserfieldUpdateFields as CrmInvoiceUserfieldUpdateFields
    from .crm.invoice import CrmInvoiceUserfieldUpdateList as CrmInvoiceUserfieldUpdateList
    from .crm.item import CrmItemAddFieldsCompany as CrmItemAddFieldsCompany
    from .crm.item import CrmItemAddFieldsContact as CrmItemAddFieldsContact
    from .crm.item import CrmItemAddFieldsDeal as CrmItemAddFieldsDeal
    from .crm.item import CrmItemAddFieldsEstimate as CrmItemAddFieldsEstimate
    from .crm.item import CrmItemAddFieldsInvoice as CrmItemAddFieldsInvoice
    from .crm.item import CrmItemAddFieldsLead as CrmItemAddFieldsLead
    from .crm.item import CrmItemAddFieldsLeadFm as CrmItemAddFieldsLeadFm
    from .crm.item import CrmItemAddFieldsSPA as CrmItemAddFieldsSPA
    from .crm.item import CrmItemBatchImportDataItem as CrmItemBatchImportDataItem
    from .crm.item import CrmItemDeliveryListFilter as CrmItemDeliveryListFilter
    from .crm.item import (
        CrmItemDetailsConfigurationGetExtras as CrmItemDetailsConfigurationGetExtras,
    )
    from .crm.item import (
        CrmItemDetailsConfigurationResetExtras as CrmItemDetailsConfigurationResetExtras,
    )
    from .crm.item import (
        CrmItemDetailsConfigurationSetExtras as CrmItemDetailsConfigurationSetExtras,
    )
    from .crm.item import CrmItemImportFields as CrmItemImportFields
    from .crm.item import CrmItemListFilter as CrmItemListFilter
    from .crm.item import CrmItemListOrder as CrmItemListOrder
    from .crm.item import CrmItemPaymentDeliveryListFilter as CrmItemPaymentDeliveryListFilter
    from .crm.item import CrmItemPaymentDeliveryListOrder as CrmItemPaymentDeliveryListOrder
    from .crm.item import CrmItemPaymentListFilter as CrmItemPaymentListFilter
    from .crm.item import CrmItemPaymentProductListFilter as CrmItemPaymentProductListFilter
    from .crm.item import CrmItemPaymentProductListOrder as CrmItemPaymentProductListOrder
    from .crm.item import CrmItemPaymentUpdateFields as CrmItemPaymentUpdateFields
    from .crm.item import CrmItemProductrowAddFields as CrmItemProductrowAddFields
    from .crm.item import CrmItemProductrowListFilter as CrmItemProductrowListFilter
    from .crm.item import CrmItemProductrowListOrder as CrmItemProductrowListOrder
    from .crm.item import CrmItemProductrowSetProductRowsItem as CrmItemProductrowSetProductRowsItem
    from .crm.item import CrmItemProductrowUpdateFields as CrmItemProductrowUpdateFields
    from .crm.item import CrmItemUpdateFieldsCompany as CrmItemUpdateFieldsCompany
    from .crm.item import CrmItemUpdateFieldsCompanyFm as CrmItemUpdateFieldsCompanyFm
    from .crm.item import CrmItemUpdateFieldsContact as CrmItemUpdateFieldsContact
    from .crm.item import CrmItemUpdateFieldsDeal as CrmItemUpdateFieldsDeal
    from .crm.item import CrmItemUpdateFieldsEstimate as CrmItemUpdateFieldsEstimate
    from .crm.item import CrmItemUpdateFieldsInvoice as CrmItemUpdateFieldsInvoice
    from .crm.item import CrmItemUpdateFieldsLead as CrmItemUpdateFieldsLead
    from .crm.item import CrmItemUpdateFieldsLeadFm as CrmItemUpdateFieldsLeadFm
    from .crm.item import CrmItemUpdateFieldsSPA as CrmItemUpdateFieldsSPA
    from .crm.lead import CrmLeadAddFields as CrmLeadAddFields
    from .crm.lead import CrmLeadAddParams as CrmLeadAddParams
    from .crm.lead import CrmLeadContactAddFields as CrmLeadContactAddFields
    from .crm.lead import CrmLeadContactDeleteFields as CrmLeadContactDeleteFields
    from .crm.lead import CrmLeadContactItemsSetItemsItem as CrmLeadContactItemsSetItemsItem
    from .crm.lead import (
        CrmLeadDetailsConfigurationForceCommonScopeForAllExtras as CrmLeadDetailsConfigurationForceCommonScopeForAllExtras,
    )
    from .crm.lead import (
        CrmLeadDetailsConfigurationGetExtras as CrmLeadDetailsConfigurationGetExtras,
    )
    from .crm.lead import (
        CrmLeadDetailsConfigurationResetExtras as CrmLeadDetailsConfigurationResetExtras,
    )
    from .crm.lead import (
        CrmLeadDetailsConfigurationSetDataItem as CrmLeadDetailsConfigurationSetDataItem,
    )
    from .crm.lead import (
        CrmLeadDetailsConfigurationSetExtras as CrmLeadDetailsConfigurationSetExtras,
    )
    from .crm.lead import CrmLeadListFilter as CrmLeadListFilter
    from .crm.lead import CrmLeadListOrder as CrmLeadListOrder
    from .crm.lead import CrmLeadUpdateParams as CrmLeadUpdateParams
    from .crm.lead import CrmLeadUserfieldUpdateFields as CrmLeadUserfieldUpdateFields
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsCrmStatus as CrmLeadUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsDatedatetime as CrmLeadUserfieldUpdateFieldsSettingsDatedatetime,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue as CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsIblockSectionIblockElement as CrmLeadUserfieldUpdateFieldsSettingsIblockSectionIblockElement,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsVariant1 as CrmLeadUserfieldUpdateFieldsSettingsVariant1,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsVariant2 as CrmLeadUserfieldUpdateFieldsSettingsVariant2,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsVariant3 as CrmLeadUserfieldUpdateFieldsSettingsVariant3,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsVariant4 as CrmLeadUserfieldUpdateFieldsSettingsVariant4,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsVariant6 as CrmLeadUserfieldUpdateFieldsSettingsVariant6,
    )
    from .crm.measure import CrmMeasureAddFields as CrmMeasureAddFields
    from .crm.measure import CrmMeasureListFilter as CrmMeasureListFilter
    from .crm.measure import CrmMeasureListOrder as CrmMeasureListOrder
    from .crm.measure import CrmMeasureParameterFields as CrmMeasureParameterFields
    from .crm.orderentity import CrmOrderentityAddFields as CrmOrderentityAddFields
    from .crm.orderentity import CrmOrderentityListFilter as CrmOrderentityListFilter
    from .crm.orderentity import CrmOrderentityListOrder as CrmOrderentityListOrder
    from .crm.paysystem import CrmPaysystemListFilter as CrmPaysystemListFilter
    from .crm.paysystem import CrmPaysystemListOrder as CrmPaysystemListOrder
    from .crm.persontype import CrmPersontypeListFilter as CrmPersontypeListFilter
    from .crm.persontype import CrmPersontypeListOrder as CrmPersontypeListOrder
    from .crm.product import CrmProductAddFields as CrmProductAddFields
    from .crm.product import CrmProductListFilter as CrmProductListFilter
    from .crm.product import CrmProductListOrder as CrmProductListOrder
    from .crm.product import CrmProductPropertyListFilter as CrmProductPropertyListFilter
    from .crm.product import CrmProductPropertyListOrder as CrmProductPropertyListOrder
    from .crm.product import CrmProductPropertyUpdateFields as CrmProductPropertyUpdateFields
    from .crm.product import CrmProductUpdateFields as CrmProductUpdateFields
    from .crm.productrow import CrmProductrowListFilter as CrmProductrowListFilter
    from .crm.productsection import CrmProductsectionAddFields as CrmProductsectionAddFields
    from .crm.productsection import CrmProductsectionListFilter as CrmProductsectionListFilter
    from .crm.productsection import CrmProductsectionListOrder as CrmProductsectionListOrder
    from .crm.productsection import CrmProductsectionUpdateFields as CrmProductsectionUpdateFields
    from .crm.quote import CrmQuoteAddFields as CrmQuoteAddFields
    from .crm.quote import CrmQuoteAddParams as CrmQuoteAddParams
    from .crm.quote import CrmQuoteContactDeleteFields as CrmQuoteContactDeleteFields
    from .crm.quote import CrmQuoteListFilter as CrmQuoteListFilter
    from .crm.quote import CrmQuoteListOrder as CrmQuoteListOrder
    from .crm.quote import CrmQuoteProductrowsSetRowsItem as CrmQuoteProductrowsSetRowsItem
    from .crm.quote import CrmQuoteUpdateFields as CrmQuoteUpdateFields
    from .crm.quote import CrmQuoteUpdateParams as CrmQuoteUpdateParams
    from .crm.requisite import CrmRequisiteAddFields as CrmRequisiteAddFields
    from .crm.requisite import CrmRequisiteBankdetailAddFields as CrmRequisiteBankdetailAddFields
    from .crm.requisite import CrmRequisiteBankdetailListFilter as CrmRequisiteBankdetailListFilter
    from .crm.requisite import CrmRequisiteBankdetailListOrder as CrmRequisiteBankdetailListOrder
    from .crm.requisite import (
        CrmRequisiteBankdetailUpdateFields as CrmRequisiteBankdetailUpdateFields,
    )
    from .crm.requisite import CrmRequisiteLinkListFilter as CrmRequisiteLinkListFilter
    from .crm.requisite import CrmRequisiteLinkListOrder as CrmRequisiteLinkListOrder
    from .crm.requisite import CrmRequisiteLinkRegisterFields as CrmRequisiteLinkRegisterFields
    from .crm.requisite import CrmRequisiteListFilter as CrmRequisiteListFilter
    from .crm.requisite import CrmRequisiteListOrder as CrmRequisiteListOrder
    from .crm.requisite import CrmRequisitePresetAddFields as CrmRequisitePresetAddFields
    from .crm.requisite import CrmRequisitePresetFieldAddFields as CrmRequisitePresetFieldAddFields
    from .crm.requisite import CrmRequisitePresetFieldAddPreset as CrmRequisitePresetFieldAddPreset
    from .crm.requisite import (
        CrmRequisitePresetFieldAvailabletoaddPreset as CrmRequisitePresetFieldAvailabletoaddPreset,
    )
    from .crm.requisite import (
        CrmRequisitePresetFieldDeletePreset as CrmRequisitePresetFieldDeletePreset,
    )
    from .crm.requisite import CrmRequisitePresetFieldGetPreset as CrmRequisitePresetFieldGetPreset
    from .crm.requisite import (
        CrmRequisitePresetFieldListPreset as CrmRequisitePresetFieldListPreset,
    )
    from .crm.requisite import (
        CrmRequisitePresetFieldUpdatePreset as CrmRequisitePresetFieldUpdatePreset,
    )
    from .crm.requisite import CrmRequisitePresetListFilter as CrmRequisitePresetListFilter
    from .crm.requisite import CrmRequisitePresetListOrder as CrmRequisitePresetListOrder
    from .crm.requisite import CrmRequisitePresetUpdateFields as CrmRequisitePresetUpdateFields
    from .crm.requisite import CrmRequisiteUpdateFields as CrmRequisiteUpdateFields
    from .crm.requisite import CrmRequisiteUserfieldAddFields as CrmRequisiteUserfieldAddFields
    from .crm.requisite import CrmRequisiteUserfieldListFilter as CrmRequisiteUserfieldListFilter
    from .crm.requisite import CrmRequisiteUserfieldListOrder as CrmRequisiteUserfieldListOrder
    from .crm.requisite import (
        CrmRequisiteUserfieldUpdateFields as CrmRequisiteUserfieldUpdateFields,
    )
    from .crm.requisite import UfEnumElement as UfEnumElement
    from .crm.stagehistory import CrmStagehistoryListFilter as CrmStagehistoryListFilter
    from .crm.stagehistory import CrmStagehistoryListOrder as CrmStagehistoryListOrder
    from .crm.status import CrmStatusAddFields as CrmStatusAddFields
    from .crm.status import CrmStatusDeleteParams as CrmStatusDeleteParams
    from .crm.status import CrmStatusListFilter as CrmStatusListFilter
    from .crm.status import CrmStatusListOrder as CrmStatusListOrder
    from .crm.status import CrmStatusUpdateFields as CrmStatusUpdateFields
    from .crm.timeline import CrmTimelineBindingsBindFields as CrmTimelineBindingsBindFields
    from .crm.timeline import CrmTimelineBindingsListFilter as CrmTimelineBindingsListFilter
    from .crm.timeline import CrmTimelineCommentAddFields as CrmTimelineCommentAddFields
    from .crm.timeline import CrmTimelineCommentListFilter as CrmTimelineCommentListFilter
    from .crm.timeline import CrmTimelineCommentListOrder as CrmTimelineCommentListOrder
    from .crm.timeline import CrmTimelineCommentUpdateFields as CrmTimelineCommentUpdateFields
    from .crm.timeline import CrmTimelineLayoutBlocksSetLayout as CrmTimelineLayoutBlocksSetLayout
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocks as CrmTimelineLayoutBlocksSetLayoutBlocks,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock1 as CrmTimelineLayoutBlocksSetLayoutBlocksBlock1,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock1Properties as CrmTimelineLayoutBlocksSetLayoutBlocksBlock1Properties,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock2 as CrmTimelineLayoutBlocksSetLayoutBlocksBlock2,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock2Properties as CrmTimelineLayoutBlocksSetLayoutBlocksBlock2Properties,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock3 as CrmTimelineLayoutBlocksSetLayoutBlocksBlock3,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock3Properties as CrmTimelineLayoutBlocksSetLayoutBlocksBlock3Properties,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock3PropertiesAction as CrmTimelineLayoutBlocksSetLayoutBlocksBlock3PropertiesAction,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock4 as CrmTimelineLayoutBlocksSetLayoutBlocksBlock4,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock4Properties as CrmTimelineLayoutBlocksSetLayoutBlocksBlock4Properties,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock as CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties as CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties,
    )
    from .crm.timeline import CrmTimelineLogmessageAddFields as CrmTimelineLogmessageAddFields
    from .crm.timeline import CrmTimelineLogmessageListOrder as CrmTimelineLogmessageListOrder
    from .crm.tracking import CrmTrackingTraceAddEntitiesItem as CrmTrackingTraceAddEntitiesItem
    from .crm.tracking import CrmTrackingTraceAddEntitiesValue as CrmTrackingTraceAddEntitiesValue
    from .crm.type import CrmTypeAddFields as CrmTypeAddFields
    from .crm.type import CrmTypeAddFieldsLinkedUserFields as CrmTypeAddFieldsLinkedUserFields
    from .crm.type import CrmTypeAddFieldsRelations as CrmTypeAddFieldsRelations
    from .crm.type import CrmTypeAddFieldsRelationsChildItem as CrmTypeAddFieldsRelationsChildItem
    from .crm.type import CrmTypeAddFieldsRelationsChildValue as CrmTypeAddFieldsRelationsChildValue
    from .crm.type import CrmTypeAddFieldsRelationsParentItem as CrmTypeAddFieldsRelationsParentItem
    from .crm.type import (
        CrmTypeAddFieldsRelationsParentValue as CrmTypeAddFieldsRelationsParentValue,
    )
    from .crm.type import CrmTypeListFilterItem as CrmTypeListFilterItem
    from .crm.type import CrmTypeListOrder as CrmTypeListOrder
    from .crm.type import CrmTypeUpdateFields as CrmTypeUpdateFields
    from .crm.type import CrmTypeUpdateFieldsLinkedUserFields as CrmTypeUpdateFieldsLinkedUserFields
    from .crm.type import CrmTypeUpdateFieldsRelations as CrmTypeUpdateFieldsRelations
    from .crm.type import (
        CrmTypeUpdateFieldsRelationsChildItem as CrmTypeUpdateFieldsRelationsChildItem,
    )
    from .crm.type import TyperelationsParentItem as TyperelationsParentItem
    from .crm.vat import CrmVatAddFields as CrmVatAddFields
    from .crm.vat import CrmVatListFilter as CrmVatListFilter
    from .crm.vat import CrmVatListOrder as CrmVatListOrder
    from .crm.vat import CrmVatUpdateFields as CrmVatUpdateFields
    from .disk.file import DiskFileGetVersionsFilter as DiskFileGetVersionsFilter
    from .disk.file import DiskFileSearchFilter as DiskFileSearchFilter
    from .disk.folder import DiskFolderAddSubFolderData as DiskFolderAddSubFolderData
    from .disk.folder import DiskFolderGetChildrenFilter as DiskFolderGetChildrenFilter
    from .disk.folder import DiskFolderGetChildrenOrder as DiskFolderGetChildrenOrder
    from .disk.folder import DiskFolderUploadFileData as DiskFolderUploadFileData
    from .disk.folder import DiskFolderUploadFileRightsItem as DiskFolderUploadFileRightsItem
    from .disk.folder import DiskFolderUploadFileRightsValue as DiskFolderUploadFileRightsValue
    from .disk.storage import DiskStorageAddFolderData as DiskStorageAddFolderData
    from .disk.storage import DiskStorageAddFolderRightsItem as DiskStorageAddFolderRightsItem
    from .disk.storage import DiskStorageAddFolderRightsValue as DiskStorageAddFolderRightsValue
    from .disk.storage import DiskStorageGetChildrenFilter as DiskStorageGetChildrenFilter
    from .disk.storage import DiskStorageGetChildrenOrder as DiskStorageGetChildrenOrder
    from .disk.storage import DiskStorageGetListFilter as DiskStorageGetListFilter
    from .disk.storage import DiskStorageGetListOrder as DiskStorageGetListOrder
    from .disk.storage import DiskStorageUploadFileData as DiskStorageUploadFileData
    from .disk.storage import DiskStorageUploadFileRightsItem as DiskStorageUploadFileRightsItem
    from .disk.storage import DiskStorageUploadFileRightsValue as DiskStorageUploadFileRightsValue
    from .documentgenerator import (
        DocumentGeneratorDocumentDocumentValues as DocumentGeneratorDocumentDocumentValues,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentAddFieldsValue as DocumentgeneratorDocumentAddFieldsValue,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentAddFieldsValueFormat as DocumentgeneratorDocumentAddFieldsValueFormat,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentAddValues as DocumentgeneratorDocumentAddValues,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentListFilter as DocumentgeneratorDocumentListFilter,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentListOrder as DocumentgeneratorDocumentListOrder,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentUpdateFields as DocumentgeneratorDocumentUpdateFields,
    )
    from .documentgenerator import (
        DocumentgeneratorNumeratorAddFields as DocumentgeneratorNumeratorAddFields,
    )
    from .documentgenerator import (
        DocumentgeneratorNumeratorAddFieldsSettings as DocumentgeneratorNumeratorAddFieldsSettings,
    )
    from .documentgenerator import (
        DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator as DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    )
    from .documentgenerator import (
        DocumentgeneratorNumeratorUpdateFields as DocumentgeneratorNumeratorUpdateFields,
    )
    from .documentgenerator import (
        DocumentgeneratorNumeratorUpdateFieldsSettings as DocumentgeneratorNumeratorUpdateFieldsSettings,
    )
    from .documentgenerator import (
        DocumentgeneratorRegionAddFields as DocumentgeneratorRegionAddFields,
    )
    from .documentgenerator import (
        DocumentgeneratorRegionAddFieldsPhrases as DocumentgeneratorRegionAddFieldsPhrases,
    )
    from .documentgenerator import (
        DocumentgeneratorRegionUpdateFields as DocumentgeneratorRegionUpdateFields,
    )
    from .documentgenerator import (
        DocumentgeneratorRegionUpdateFieldsPhrases as DocumentgeneratorRegionUpdateFieldsPhrases,
    )
    from .documentgenerator import DocumentgeneratorRoleAddFields as DocumentgeneratorRoleAddFields
    from .documentgenerator import (
        DocumentgeneratorRoleAddFieldsPermissions as DocumentgeneratorRoleAddFieldsPermissions,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleAddFieldsPermissionsDocuments as DocumentgeneratorRoleAddFieldsPermissionsDocuments,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleAddFieldsPermissionsSettings as DocumentgeneratorRoleAddFieldsPermissionsSettings,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleAddFieldsPermissionsTemplates as DocumentgeneratorRoleAddFieldsPermissionsTemplates,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleFillaccessesAccessesItem as DocumentgeneratorRoleFillaccessesAccessesItem,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleFillaccessesAccessesValue as DocumentgeneratorRoleFillaccessesAccessesValue,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleUpdateFields as DocumentgeneratorRoleUpdateFields,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateAddFields as DocumentgeneratorTemplateAddFields,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateListFilter as DocumentgeneratorTemplateListFilter,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateListOrder as DocumentgeneratorTemplateListOrder,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateUpdateFields as DocumentgeneratorTemplateUpdateFields,
    )
    from .entity import EntityAddAccess as EntityAddAccess
    from .entity import EntityItemAddPropertyValues as EntityItemAddPropertyValues
    from .entity import EntityItemGetFilter as EntityItemGetFilter
    from .entity import EntityItemGetSort as EntityItemGetSort
    from .entity import EntityItemUpdatePropertyValues as EntityItemUpdatePropertyValues
    from .entity import EntityRightsAccess as EntityRightsAccess
    from .entity import EntitySectionGetFilter as EntitySectionGetFilter
    from .entity import EntitySectionGetSort as EntitySectionGetSort
    from .entity import EntityUpdateAccess as EntityUpdateAccess
    from .event import EventOfflineGetFilter as EventOfflineGetFilter
    from .event import EventOfflineListFilter as EventOfflineListFilter
    from .event import EventOfflineListOrder as EventOfflineListOrder
    from .humanresources import (
        HumanresourcesHcmlinkCompanyAddFields as HumanresourcesHcmlinkCompanyAddFields,
    )
    from .humanresources import (
        HumanresourcesHcmlinkCompanyAddFieldsData as HumanresourcesHcmlinkCompanyAddFieldsData,
    )
    from .humanresources import (
        HumanresourcesHcmlinkCompanyAddFieldsFieldsItem as HumanresourcesHcmlinkCompanyAddFieldsFieldsItem,
    )
    from .humanresources import (
        HumanresourcesHcmlinkCompanyUpdateFields as HumanresourcesHcmlinkCompanyUpdateFields,
    )
    from .humanresources import (
        HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem as HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeSetDataItem as HumanresourcesHcmlinkEmployeeSetDataItem,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeSetDataItemData as HumanresourcesHcmlinkEmployeeSetDataItemData,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeSetJob as HumanresourcesHcmlinkEmployeeSetJob,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeSetJobFields as HumanresourcesHcmlinkEmployeeSetJobFields,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeSetJobFieldsData as HumanresourcesHcmlinkEmployeeSetJobFieldsData,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeSetJobFieldsDataData as HumanresourcesHcmlinkEmployeeSetJobFieldsDataData,
    )
    from .humanresources import (
        HumanresourcesHcmlinkFieldValueSetDataItem as HumanresourcesHcmlinkFieldValueSetDataItem,
    )
    from .humanresources import (
        HumanresourcesHcmlinkFieldValueSetJob as HumanresourcesHcmlinkFieldValueSetJob,
    )
    from .humanresources import (
        HumanresourcesHcmlinkFieldValueSetJobFields as HumanresourcesHcmlinkFieldValueSetJobFields,
    )
    from .humanresources import (
        HumanresourcesHcmlinkJobUpdateFields as HumanresourcesHcmlinkJobUpdateFields,
    )
    from .humanresources import (
        HumanresourcesHcmlinkJobUpdateFieldsData as HumanresourcesHcmlinkJobUpdateFieldsData,
    )
    from .im.dialog import ImDialogMessagesSearchOrder as ImDialogMessagesSearchOrder
    from .imbot import ImbotRegisterProperties as ImbotRegisterProperties
    from .imbot import ImbotUpdateFields as ImbotUpdateFields
    from .imbot import ImbotUpdateFieldsProperties as ImbotUpdateFieldsProperties
    from .imbot.app import ImbotAppUpdateLangItem as ImbotAppUpdateLangItem
    from .imbot.command import ImbotCommandAnswerAttach as ImbotCommandAnswerAttach
    from .imbot.command import (
        ImbotCommandAnswerAttachBlocksItem as ImbotCommandAnswerAttachBlocksItem,
    )
    from .imbot.command import (
        ImbotCommandAnswerAttachBlocksItemLink as ImbotCommandAnswerAttachBlocksItemLink,
    )
    from .imbot.command import ImbotCommandAnswerKeyboard as ImbotCommandAnswerKeyboard
    from .imbot.command import (
        ImbotCommandAnswerKeyboardButtonsItem as ImbotCommandAnswerKeyboardButtonsItem,
    )
    from .imbot.command import (
        ImbotCommandAnswerKeyboardButtonsValue as ImbotCommandAnswerKeyboardButtonsValue,
    )
    from .imbot.command import ImbotCommandAnswerMENUItem as ImbotCommandAnswerMENUItem
    from .imbot.command import ImbotCommandRegisterLangItem as ImbotCommandRegisterLangItem
    from .imbot.command import ImbotCommandUpdateFields as ImbotCommandUpdateFields
    from .imbot.v2 import ImbotV2BotListFilter as ImbotV2BotListFilter
    from .imbot.v2 import ImbotV2BotRegisterFields as ImbotV2BotRegisterFields
    from .imbot.v2 import ImbotV2BotRegisterFieldsProperties as ImbotV2BotRegisterFieldsProperties
    from .imbot.v2 import ImbotV2BotUpdateFields as ImbotV2BotUpdateFields
    from .imbot.v2 import ImbotV2BotUpdateFieldsProperties as ImbotV2BotUpdateFieldsProperties
    from .imbot.v2 import ImbotV2ChatAddFields as ImbotV2ChatAddFields
    from .imbot.v2 import ImbotV2ChatMessageSendFields as ImbotV2ChatMessageSendFields
    from .imbot.v2 import (
        ImbotV2ChatMessageSendFieldsKeyboardItem as ImbotV2ChatMessageSendFieldsKeyboardItem,
    )
    from .imbot.v2 import ImbotV2ChatMessageUpdateFields as ImbotV2ChatMessageUpdateFields
    from .imbot.v2 import ImbotV2ChatUpdateFields as ImbotV2ChatUpdateFields
    from .imbot.v2 import ImbotV2ChatUserListOrder as ImbotV2ChatUserListOrder
    from .imbot.v2 import ImbotV2CommandAnswerFields as ImbotV2CommandAnswerFields
    from .imbot.v2 import ImbotV2CommandRegisterFields as ImbotV2CommandRegisterFields
    from .imbot.v2 import ImbotV2CommandUpdateFields as ImbotV2CommandUpdateFields
    from .imconnector import ImconnectorConnectorDataSetData as ImconnectorConnectorDataSetData
    from .imconnector import (
        ImconnectorDeleteMessagesMessagesItem as ImconnectorDeleteMessagesMessagesItem,
    )
    from .imconnector import (
        ImconnectorDeleteMessagesMessagesItemChat as ImconnectorDeleteMessagesMessagesItemChat,
    )
    from .imconnector import (
        ImconnectorDeleteMessagesMessagesItemMessage as ImconnectorDeleteMessagesMessagesItemMessage,
    )
    from .imconnector import (
        ImconnectorDeleteMessagesMessagesItemUser as ImconnectorDeleteMessagesMessagesItemUser,
    )
    from .imconnector import ImconnectorRegisterIcon as ImconnectorRegisterIcon
    from .imconnector import ImconnectorRegisterIconDisabled as ImconnectorRegisterIconDisabled
    from .imconnector import (
        ImconnectorSendMessagesMessagesItem as ImconnectorSendMessagesMessagesItem,
    )
    from .imconnector import (
        ImconnectorSendMessagesMessagesItemChat as ImconnectorSendMessagesMessagesItemChat,
    )
    from .imconnector import (
        ImconnectorSendMessagesMessagesItemMessage as ImconnectorSendMessagesMessagesItemMessage,
    )
    from .imconnector import (
        ImconnectorSendMessagesMessagesItemMessageFilesItem as ImconnectorSendMessagesMessagesItemMessageFilesItem,
    )
    from .imconnector import (
        ImconnectorSendMessagesMessagesItemMessageFilesValue as ImconnectorSendMessagesMessagesItemMessageFilesValue,
    )
    from .imconnector import (
        ImconnectorSendMessagesMessagesItemUser as ImconnectorSendMessagesMessagesItemUser,
    )
    from .imconnector import (
        ImconnectorSendMessagesMessagesItemUserPicture as ImconnectorSendMessagesMessagesItemUserPicture,
    )
    from .imconnector import (
        ImconnectorSendStatusDeliveryMessagesItem as ImconnectorSendStatusDeliveryMessagesItem,
    )
    from .imconnector import (
        ImconnectorSendStatusDeliveryMessagesItemChat as ImconnectorSendStatusDeliveryMessagesItemChat,
    )
    from .imconnector import (
        ImconnectorSendStatusDeliveryMessagesItemIm as ImconnectorSendStatusDeliveryMessagesItemIm,
    )
    from .imconnector import (
        ImconnectorSendStatusDeliveryMessagesItemMessage as ImconnectorSendStatusDeliveryMessagesItemMessage,
    )
    from .imconnector import (
        ImconnectorSendStatusReadingMessagesItem as ImconnectorSendStatusReadingMessagesItem,
    )
    from .imconnector import (
        ImconnectorSendStatusReadingMessagesItemChat as ImconnectorSendStatusReadingMessagesItemChat,
    )
    from .imconnector import (
        ImconnectorSendStatusReadingMessagesItemIm as ImconnectorSendStatusReadingMessagesItemIm,
    )
    from .imconnector import (
        ImconnectorSendStatusReadingMessagesItemMessage as ImconnectorSendStatusReadingMessagesItemMessage,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesMessagesItem as ImconnectorUpdateMessagesMessagesItem,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesMessagesItemMessage as ImconnectorUpdateMessagesMessagesItemMessage,
    )
    from .imopenlines.config import ImopenlinesConfigAddParams as ImopenlinesConfigAddParams
    from .imopenlines.config import (
        ImopenlinesConfigAddParamsQueueItem as ImopenlinesConfigAddParamsQueueItem,
    )
    from .imopenlines.config import (
        ImopenlinesConfigAddParamsQueueValue as ImopenlinesConfigAddParamsQueueValue,
    )
    from .imopenlines.config import (
        ImopenlinesConfigListGetOptions as ImopenlinesConfigListGetOptions,
    )
    from .imopenlines.config import ImopenlinesConfigListGetParams as ImopenlinesConfigListGetParams
    from .imopenlines.config import (
        ImopenlinesConfigListGetParamsFilter as ImopenlinesConfigListGetParamsFilter,
    )
    from .imopenlines.config import (
        ImopenlinesConfigListGetParamsFilterConfigQueue as ImopenlinesConfigListGetParamsFilterConfigQueue,
    )
    from .imopenlines.config import (
        ImopenlinesConfigListGetParamsFilterConfigQueueItem as ImopenlinesConfigListGetParamsFilterConfigQueueItem,
    )
    from .imopenlines.config import (
        ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue as ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue,
    )
    from .imopenlines.config import (
        ImopenlinesConfigListGetParamsOrder as ImopenlinesConfigListGetParamsOrder,
    )
    from .imopenlines.config import ImopenlinesConfigParams as ImopenlinesConfigParams
    from .imopenlines.config import (
        ImopenlinesConfigParamsDefaultOperatorData as ImopenlinesConfigParamsDefaultOperatorData,
    )
    from .imopenlines.config import (
        ImopenlinesConfigParamsQueueItem as ImopenlinesConfigParamsQueueItem,
    )
    from .imopenlines.network import (
        ImopenlinesNetworkMessageAddAttach as ImopenlinesNetworkMessageAddAttach,
    )
    from .imopenlines.network import (
        ImopenlinesNetworkMessageAddAttachBlocksItem as ImopenlinesNetworkMessageAddAttachBlocksItem,
    )
    from .imopenlines.network import (
        ImopenlinesNetworkMessageAddAttachBlocksItemFileItem as ImopenlinesNetworkMessageAddAttachBlocksItemFileItem,
    )
    from .imopenlines.network import (
        ImopenlinesNetworkMessageAddAttachBlocksItemImageItem as ImopenlinesNetworkMessageAddAttachBlocksItemImageItem,
    )
    from .imopenlines.network import (
        ImopenlinesNetworkMessageAddKeyboard as ImopenlinesNetworkMessageAddKeyboard,
    )
    from .imopenlines.network import (
        ImopenlinesNetworkMessageAddKeyboardButtonsItem as ImopenlinesNetworkMessageAddKeyboardButtonsItem,
    )
    from .landing.block import LandingBlockGetbyidParams as LandingBlockGetbyidParams
    from .landing.block import LandingBlockGetcontentParams as LandingBlockGetcontentParams
    from .landing.block import LandingBlockGetmanifestParams as LandingBlockGetmanifestParams
    from .landing.block import LandingBlockUpdateCardsDataValue as LandingBlockUpdateCardsDataValue
    from .landing.block import (
        LandingBlockUpdateCardsDataValueSourceItem as LandingBlockUpdateCardsDataValueSourceItem,
    )
    from .landing.block import (
        LandingBlockUpdateCardsDataValueSourceValue as LandingBlockUpdateCardsDataValueSourceValue,
    )
    from .landing.block import (
        LandingBlockUpdateStylesDataValue as LandingBlockUpdateStylesDataValue,
    )
    from .landing.block import (
        LandingBlockUpdateStylesDataValueStyle as LandingBlockUpdateStylesDataValueStyle,
    )
    from .landing.block import LandingBlockUpdateattrsDataValue as LandingBlockUpdateattrsDataValue
    from .landing.block import (
        LandingBlockUpdatenodesAdditional as LandingBlockUpdatenodesAdditional,
    )
    from .landing.block import LandingBlockUpdatenodesDataValue as LandingBlockUpdatenodesDataValue
    from .landing.block import LandingBlockUploadfileParams as LandingBlockUploadfileParams
    from .landing.demos import LandingDemosGetListParams as LandingDemosGetListParams
    from .landing.demos import LandingDemosGetListParamsFilter as LandingDemosGetListParamsFilter
    from .landing.demos import (
        LandingDemosGetListParamsGroupItem as LandingDemosGetListParamsGroupItem,
    )
    from .landing.demos import LandingDemosGetListParamsOrder as LandingDemosGetListParamsOrder
    from .landing.demos import LandingDemosGetPageListFilter as LandingDemosGetPageListFilter
    from .landing.demos import (
        LandingDemosGetPageListFilterDATAItem as LandingDemosGetPageListFilterDATAItem,
    )
    from .landing.demos import LandingDemosGetSiteListFilter as LandingDemosGetSiteListFilter
    from .landing.demos import (
        LandingDemosGetSiteListFilterDATAItem as LandingDemosGetSiteListFilterDATAItem,
    )
    from .landing.demos import LandingDemosRegisterData as LandingDemosRegisterData
    from .landing.demos import LandingDemosRegisterDataFields as LandingDemosRegisterDataFields
    from .landing.demos import (
        LandingDemosRegisterDataItemsItemsItem as LandingDemosRegisterDataItemsItemsItem,
    )
    from .landing.demos import (
        LandingDemosRegisterDataItemsValue as LandingDemosRegisterDataItemsValue,
    )
    from .landing.demos import LandingDemosRegisterParams as LandingDemosRegisterParams
    from .landing.demos import LandingSiteFullExportPageFields as LandingSiteFullExportPageFields
    from .landing.demos import LandingSiteFullExportPageLayout as LandingSiteFullExportPageLayout
    from .landing.demos import (
        LandingSiteFullExportResultFields as LandingSiteFullExportResultFields,
    )
    from .landing.demos import (
        LandingSiteFullExportResultFields3 as LandingSiteFullExportResultFields3,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValue as LandingSiteFullExportResultItemsValue,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValueFields as LandingSiteFullExportResultItemsValueFields,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValueLayout as LandingSiteFullExportResultItemsValueLayout,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValueLayoutItem as LandingSiteFullExportResultItemsValueLayoutItem,
    )
    from .landing.demos import (
        LandingSiteFullExportResultLayout as LandingSiteFullExportResultLayout,
    )
    from .landing.demos import SiteLandingSiteFullExportResult as SiteLandingSiteFullExportResult
    from .landing.demos import (
        SiteLandingSiteFullExportResultLayout as SiteLandingSiteFullExportResultLayout,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultLayoutItem as SiteLandingSiteFullExportResultLayoutItem,
    )
    from .landing.landing import (
        AdditionalSettingsAgreementsItem as AdditionalSettingsAgreementsItem,
    )
    from .landing.landing import (
        LandingBlockGetRepositoryRepositorySection as LandingBlockGetRepositoryRepositorySection,
    )
    from .landing.landing import (
        LandingBlockGetrepositoryResultValueItemsValue as LandingBlockGetrepositoryResultValueItemsValue,
    )
    from .landing.landing import (
        LandingLandingAddByTemplateFields as LandingLandingAddByTemplateFields,
    )
    from .landing.landing import (
        LandingLandingAddByTemplateFieldsPrepareBlocksData as LandingLandingAddByTemplateFieldsPrepareBlocksData,
    )
    from .landing.landing import LandingLandingAddFields as LandingLandingAddFields
    from .landing.landing import LandingLandingAddblockFields as LandingLandingAddblockFields
    from .landing.landing import LandingLandingCopyblockParams as LandingLandingCopyblockParams
    from .landing.landing import LandingLandingFavoriteBlockMeta as LandingLandingFavoriteBlockMeta
    from .landing.landing import LandingLandingGetListParams as LandingLandingGetListParams
    from .landing.landing import (
        LandingLandingGetListParamsFilter as LandingLandingGetListParamsFilter,
    )
    from .landing.landing import (
        LandingLandingGetListParamsOrder as LandingLandingGetListParamsOrder,
    )
    from .landing.landing import LandingLandingMoveblockParams as LandingLandingMoveblockParams
    from .landing.landing import (
        LandingLandingRemoveEntitiesData as LandingLandingRemoveEntitiesData,
    )
    from .landing.landing import (
        LandingLandingRemoveEntitiesDataImagesItem as LandingLandingRemoveEntitiesDataImagesItem,
    )
    from .landing.landing import (
        LandingLandingRemoveEntitiesDataImagesValue as LandingLandingRemoveEntitiesDataImagesValue,
    )
    from .landing.landing import LandingLandingUpdateFields as LandingLandingUpdateFields
    from .landing.landing import PageAdditionalFields as PageAdditionalFields
    from .landing.repo import LandingRepoBindFields as LandingRepoBindFields
    from .landing.repo import LandingRepoGetListParams as LandingRepoGetListParams
    from .landing.repo import LandingRepoGetListParamsFilter as LandingRepoGetListParamsFilter
    from .landing.repo import LandingRepoGetListParamsGroupItem as LandingRepoGetListParamsGroupItem
    from .landing.repo import LandingRepoGetListParamsOrder as LandingRepoGetListParamsOrder
    from .landing.repo import LandingRepoRegisterFields as LandingRepoRegisterFields
    from .landing.repo import LandingRepoRegisterManifest as LandingRepoRegisterManifest
    from .landing.repo import LandingRepoRegisterManifestBlock as LandingRepoRegisterManifestBlock
    from .landing.repo import LandingRepoRegisterManifestNodes as LandingRepoRegisterManifestNodes
    from .landing.repo import (
        LandingRepoRegisterManifestNodesLandingBlockNodeText as LandingRepoRegisterManifestNodesLandingBlockNodeText,
    )
    from .landing.repowidget import LandingRepowidgetGetlistParams as LandingRepowidgetGetlistParams
    from .landing.repowidget import (
        LandingRepowidgetGetlistParamsFilter as LandingRepowidgetGetlistParamsFilter,
    )
    from .landing.repowidget import (
        LandingRepowidgetGetlistParamsGroup as LandingRepowidgetGetlistParamsGroup,
    )
    from .landing.repowidget import (
        LandingRepowidgetGetlistParamsOrder as LandingRepowidgetGetlistParamsOrder,
    )
    from .landing.repowidget import (
        LandingRepowidgetRegisterFields as LandingRepowidgetRegisterFields,
    )
    from .landing.repowidget import (
        LandingRepowidgetRegisterFieldsWidgetParams as LandingRepowidgetRegisterFieldsWidgetParams,
    )
    from .landing.repowidget import (
        LandingRepowidgetRegisterWidgetParams as LandingRepowidgetRegisterWidgetParams,
    )
    from .landing.site import LandingSiteAddFields as LandingSiteAddFields
    from .landing.site import LandingSiteAddFolderFields as LandingSiteAddFolderFields
    from .landing.site import LandingSiteFullExportParams as LandingSiteFullExportParams
    from .landing.site import LandingSiteGetFoldersFilter as LandingSiteGetFoldersFilter
    from .landing.site import LandingSiteGetListParams as LandingSiteGetListParams
    from .landing.site import LandingSiteGetListParamsFilter as LandingSiteGetListParamsFilter
    from .landing.site import LandingSiteGetListParamsOrder as LandingSiteGetListParamsOrder
    from .landing.site import LandingSiteUpdateFields as LandingSiteUpdateFields
    from .landing.site import LandingSiteUpdateFolderFields as LandingSiteUpdateFolderFields
    from .landing.syspage import (
        LandingSyspageGetSpecialPageAdditional as LandingSyspageGetSpecialPageAdditional,
    )
    from .landing.template import LandingTemplateGetlistParams as LandingTemplateGetlistParams
    from .landing.template import (
        LandingTemplateGetlistParamsFilter as LandingTemplateGetlistParamsFilter,
    )
    from .landing.template import (
        LandingTemplateGetlistParamsOrder as LandingTemplateGetlistParamsOrder,
    )
    from .lists import ListsAddFields as ListsAddFields
    from .lists import ListsAddFieldsPicture as ListsAddFieldsPicture
    from .lists import ListsAddFieldsPictureItem as ListsAddFieldsPictureItem
    from .lists import ListsAddMessages as ListsAddMessages
    from .lists import ListsElementAddFields as ListsElementAddFields
    from .lists import ListsElementGetElementOrder as ListsElementGetElementOrder
    from .lists import ListsElementGetFilter as ListsElementGetFilter
    from .lists import ListsElementUpdateFields as ListsElementUpdateFields
    from .lists import ListsFieldAddFields as ListsFieldAddFields
    from .lists import ListsFieldAddFieldsListValue as ListsFieldAddFieldsListValue
    from .lists import ListsFieldAddFieldsListValueId as ListsFieldAddFieldsListValueId
    from .lists import ListsFieldAddFieldsSettings as ListsFieldAddFieldsSettings
    from .lists import ListsFieldUpdateFields as ListsFieldUpdateFields
    from .lists import ListsFieldUpdateFieldsListValue as ListsFieldUpdateFieldsListValue
    from .lists import ListsGetIblockOrder as ListsGetIblockOrder
    from .lists import ListsSectionAddFields as ListsSectionAddFields
    from .lists import ListsSectionAddFieldsDetailPicture as ListsSectionAddFieldsDetailPicture
    from .lists import (
        ListsSectionAddFieldsDetailPictureItem as ListsSectionAddFieldsDetailPictureItem,
    )
    from .lists import ListsSectionAddFieldsPicture as ListsSectionAddFieldsPicture
    from .lists import ListsSectionAddFieldsPictureItem as ListsSectionAddFieldsPictureItem
    from .lists import ListsSectionGetFilter as ListsSectionGetFilter
    from .placement import PlacementBindOptions as PlacementBindOptions
    from .pull import PullApplicationEventAddParams as PullApplicationEventAddParams
    from .rpa import RpaCommentAddFields as RpaCommentAddFields
    from .rpa import RpaCommentUpdateFields as RpaCommentUpdateFields
    from .rpa import RpaItemUpdateFields as RpaItemUpdateFields
    from .rpa import RpaStageAddFields as RpaStageAddFields
    from .rpa import RpaStageUpdateFields as RpaStageUpdateFields
    from .rpa import RpaTimelineAddFields as RpaTimelineAddFields
    from .rpa import RpaTimelineUpdateFields as RpaTimelineUpdateFields
    from .rpa import RpaTypeAddFields as RpaTypeAddFields
    from .rpa import RpaTypeFields as RpaTypeFields
    from .sale.basketitem import (
        SaleBasketitemAddCatalogProductFields as SaleBasketitemAddCatalogProductFields,
    )
    from .sale.basketitem import SaleBasketitemAddFields as SaleBasketitemAddFields
    from .sale.basketitem import SaleBasketitemListFilter as SaleBasketitemListFilter
    from .sale.basketitem import SaleBasketitemListOrder as SaleBasketitemListOrder
    from .sale.basketitem import (
        SaleBasketitemUpdateCatalogProductFields as SaleBasketitemUpdateCatalogProductFields,
    )
    from .sale.basketitem import SaleBasketitemUpdateFields as SaleBasketitemUpdateFields
    from .sale.basketproperties import (
        SaleBasketpropertiesAddFields as SaleBasketpropertiesAddFields,
    )
    from .sale.basketproperties import (
        SaleBasketpropertiesListFilter as SaleBasketpropertiesListFilter,
    )
    from .sale.basketproperties import (
        SaleBasketpropertiesListOrder as SaleBasketpropertiesListOrder,
    )
    from .sale.basketproperties import (
        SaleBasketpropertiesUpdateFields as SaleBasketpropertiesUpdateFields,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainAddFields as SaleBusinessValuePersonDomainAddFields,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainDeleteByFilterFields as SaleBusinessValuePersonDomainDeleteByFilterFields,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainListFilter as SaleBusinessValuePersonDomainListFilter,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainListOrder as SaleBusinessValuePersonDomainListOrder,
    )
    from .sale.cashbox import SaleCashboxAddOfdSettings as SaleCashboxAddOfdSettings
    from .sale.cashbox import SaleCashboxAddOfdSettingsOfdMode as SaleCashboxAddOfdSettingsOfdMode
    from .sale.cashbox import SaleCashboxAddSettings as SaleCashboxAddSettings
    from .sale.cashbox import SaleCashboxAddSettingsAuth as SaleCashboxAddSettingsAuth
    from .sale.cashbox import SaleCashboxAddSettingsInteraction as SaleCashboxAddSettingsInteraction
    from .sale.cashbox import SaleCashboxHandlerAddSettings as SaleCashboxHandlerAddSettings
    from .sale.cashbox import (
        SaleCashboxHandlerAddSettingsConfig as SaleCashboxHandlerAddSettingsConfig,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerAddSettingsConfigItemsValue as SaleCashboxHandlerAddSettingsConfigItemsValue,
    )
    from .sale.cashbox import SaleCashboxHandlerSettings as SaleCashboxHandlerSettings
    from .sale.cashbox import SaleCashboxHandlerSettingsConfig as SaleCashboxHandlerSettingsConfig
    from .sale.cashbox import (
        SaleCashboxHandlerSettingsConfigItemsValue2 as SaleCashboxHandlerSettingsConfigItemsValue2,
    )
    from .sale.cashbox import SaleCashboxHandlerUpdateFields as SaleCashboxHandlerUpdateFields
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettings as SaleCashboxHandlerUpdateFieldsSettings,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfig as SaleCashboxHandlerUpdateFieldsSettingsConfig,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigAuth as SaleCashboxHandlerUpdateFieldsSettingsConfigAuth,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems as SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsLogin as SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsLogin,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsPassword as SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsPassword,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigCompany as SaleCashboxHandlerUpdateFieldsSettingsConfigCompany,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems as SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn as SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction as SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems as SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsMode as SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsMode,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsModeOptions as SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsModeOptions,
    )
    from .sale.cashbox import SaleCashboxListFilter as SaleCashboxListFilter
    from .sale.cashbox import SaleCashboxListOrder as SaleCashboxListOrder
    from .sale.cashbox import SaleCashboxUpdateFields as SaleCashboxUpdateFields
    from .sale.cashbox import (
        SaleCashboxUpdateFieldsOfdSettings as SaleCashboxUpdateFieldsOfdSettings,
    )
    from .sale.delivery import SaleDeliveryAddConfigItem as SaleDeliveryAddConfigItem
    from .sale.delivery import SaleDeliveryAddConfigValue as SaleDeliveryAddConfigValue
    from .sale.delivery import (
        SaleDeliveryConfigUpdateConfigItem as SaleDeliveryConfigUpdateConfigItem,
    )
    from .sale.delivery import (
        SaleDeliveryConfigUpdateConfigValue as SaleDeliveryConfigUpdateConfigValue,
    )
    from .sale.delivery import (
        SaleDeliveryExtraServiceAddItemsItem as SaleDeliveryExtraServiceAddItemsItem,
    )
    from .sale.delivery import SaleDeliveryGetlistFilter as SaleDeliveryGetlistFilter
    from .sale.delivery import SaleDeliveryGetlistOrder as SaleDeliveryGetlistOrder
    from .sale.delivery import (
        SaleDeliveryHandlerAddProfilesItem as SaleDeliveryHandlerAddProfilesItem,
    )
    from .sale.delivery import SaleDeliveryHandlerAddSettings as SaleDeliveryHandlerAddSettings
    from .sale.delivery import (
        SaleDeliveryHandlerAddSettingsConfigItem as SaleDeliveryHandlerAddSettingsConfigItem,
    )
    from .sale.delivery import (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItem as SaleDeliveryHandlerUpdateSETTINGSCONFIGItem,
    )
    from .sale.delivery import (
        SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions as SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions,
    )
    from .sale.delivery import (
        SaleDeliveryHandlerUpdateSettings as SaleDeliveryHandlerUpdateSettings,
    )
    from .sale.delivery import (
        SaleDeliveryRequestSendmessageMessage as SaleDeliveryRequestSendmessageMessage,
    )
    from .sale.delivery import (
        SaleDeliveryRequestSendmessageMessageMoneyValues as SaleDeliveryRequestSendmessageMessageMoneyValues,
    )
    from .sale.delivery import (
        SaleDeliveryRequestSendmessageMessageStatus as SaleDeliveryRequestSendmessageMessageStatus,
    )
    from .sale.delivery import (
        SaleDeliveryRequestUpdatePropertiesItem as SaleDeliveryRequestUpdatePropertiesItem,
    )
    from .sale.delivery import SaleDeliveryRequestUpdateStatus as SaleDeliveryRequestUpdateStatus
    from .sale.delivery import SaleDeliveryUpdateFields as SaleDeliveryUpdateFields
    from .sale.order import SaleOrderAddFields as SaleOrderAddFields
    from .sale.order import SaleOrderListFilter as SaleOrderListFilter
    from .sale.order import SaleOrderListOrder as SaleOrderListOrder
    from .sale.order import SaleOrderUpdateFields as SaleOrderUpdateFields
    from .sale.payment import SalePaymentAddFields as SalePaymentAddFields
    from .sale.payment import SalePaymentListFilter as SalePaymentListFilter
    from .sale.payment import SalePaymentListOrder as SalePaymentListOrder
    from .sale.payment import SalePaymentUpdateFields as SalePaymentUpdateFields
    from .sale.paymentitembasket import (
        SalePaymentitembasketAddFields as SalePaymentitembasketAddFields,
    )
    from .sale.paymentitembasket import (
        SalePaymentitembasketListFilter as SalePaymentitembasketListFilter,
    )
    from .sale.paymentitembasket import (
        SalePaymentitembasketListOrder as SalePaymentitembasketListOrder,
    )
    from .sale.paymentitembasket import (
        SalePaymentitembasketUpdateFields as SalePaymentitembasketUpdateFields,
    )
    from .sale.paymentitemshipment import (
        SalePaymentItemShipmentAddFields as SalePaymentItemShipmentAddFields,
    )
    from .sale.paymentitemshipment import (
        SalePaymentItemShipmentListFilter as SalePaymentItemShipmentListFilter,
    )
    from .sale.paymentitemshipment import (
        SalePaymentItemShipmentListOrder as SalePaymentItemShipmentListOrder,
    )
    from .sale.paymentitemshipment import (
        SalePaymentItemShipmentUpdateFields as SalePaymentItemShipmentUpdateFields,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCheckoutData as SalePaySystemHandlerSettingsParameterCheckoutData,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue as SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode as SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput as SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCodesValue as SalePaySystemHandlerSettingsParameterCodesValue,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCodesValueDefault as SalePaySystemHandlerSettingsParameterCodesValueDefault,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCodesValueInput as SalePaySystemHandlerSettingsParameterCodesValueInput,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterIframeData as SalePaySystemHandlerSettingsParameterIframeData,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterIframeDataFieldsValue as SalePaySystemHandlerSettingsParameterIframeDataFieldsValue,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode as SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput as SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput,
    )
    from .sale.paysystem import SalePaysystemAddSettings as SalePaysystemAddSettings
    from .sale.paysystem import (
        SalePaysystemAddSettingsPaymentId as SalePaysystemAddSettingsPaymentId,
    )
    from .sale.paysystem import (
        SalePaysystemAddSettingsRestServiceId as SalePaysystemAddSettingsRestServiceId,
    )
    from .sale.paysystem import (
        SalePaysystemAddSettingsRestServiceKey as SalePaysystemAddSettingsRestServiceKey,
    )
    from .sale.paysystem import SalePaysystemHandlerAddSettings as SalePaysystemHandlerAddSettings
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsCheckoutData as SalePaysystemHandlerAddSettingsCheckoutData,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue as SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode as SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput as SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsCodesValue as SalePaysystemHandlerAddSettingsCodesValue,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsCodesValueDefault as SalePaysystemHandlerAddSettingsCodesValueDefault,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsCodesValueInput as SalePaysystemHandlerAddSettingsCodesValueInput,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsCodesValueInputOptions as SalePaysystemHandlerAddSettingsCodesValueInputOptions,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsFormData as SalePaysystemHandlerAddSettingsFormData,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsFormDataFieldsValue as SalePaysystemHandlerAddSettingsFormDataFieldsValue,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsFormDataFieldsValueCode as SalePaysystemHandlerAddSettingsFormDataFieldsValueCode,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput as SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsIframeData as SalePaysystemHandlerAddSettingsIframeData,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsIframeDataFieldsValue as SalePaysystemHandlerAddSettingsIframeDataFieldsValue,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode as SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput as SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput,
    )
    from .sale.paysystem import SalePaysystemHandlerUpdateFields as SalePaysystemHandlerUpdateFields
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettings as SalePaysystemHandlerUpdateFieldsSettings,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormData as SalePaysystemHandlerUpdateFieldsSettingsFormData,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2 as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2Default as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2Default,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2 as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2Default as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2Default,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2 as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2Default as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2Default,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2 as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2Input as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2Input,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceId2 as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceId2,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceKey2 as SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceKey2,
    )
    from .sale.paysystem import (
        SalePaysystemHandlerUpdateFieldsSettingsFormDataParams as SalePaysystemHandlerUpdateFieldsSettingsFormDataParams,
    )
    from .sale.paysystem import SalePaysystemListFilter as SalePaysystemListFilter
    from .sale.paysystem import SalePaysystemListOrder as SalePaysystemListOrder
    from .sale.paysystem import (
        SalePaysystemSettingsUpdateSettingsValue as SalePaysystemSettingsUpdateSettingsValue,
    )
    from .sale.paysystem import SalePaysystemUpdateFields as SalePaysystemUpdateFields
    from .sale.persontype import SalePersontypeAddFields as SalePersontypeAddFields
    from .sale.persontype import SalePersontypeListFilter as SalePersontypeListFilter
    from .sale.persontype import SalePersontypeListOrder as SalePersontypeListOrder
    from .sale.property import SalePropertyAddFields as SalePropertyAddFields
    from .sale.property import (
        SalePropertyAddFieldsDefaultValue as SalePropertyAddFieldsDefaultValue,
    )
    from .sale.property import SalePropertyListFilter as SalePropertyListFilter
    from .sale.property import SalePropertyListOrder as SalePropertyListOrder
    from .sale.property import SalePropertyParameterSettings as SalePropertyParameterSettings
    from .sale.property import SalePropertyUpdateFields as SalePropertyUpdateFields
    from .sale.property import (
        SalePropertyUpdateFieldsDefaultValue as SalePropertyUpdateFieldsDefaultValue,
    )
    from .sale.propertygroup import SalePropertygroupAddFields as SalePropertygroupAddFields
    from .sale.propertygroup import SalePropertygroupListFilter as SalePropertygroupListFilter
    from .sale.propertygroup import SalePropertygroupListOrder as SalePropertygroupListOrder
    from .sale.propertyrelation import (
        SalePropertyRelationAddFields as SalePropertyRelationAddFields,
    )
    from .sale.propertyrelation import (
        SalePropertyRelationListFilter as SalePropertyRelationListFilter,
    )
    from .sale.propertyrelation import (
        SalePropertyRelationListOrder as SalePropertyRelationListOrder,
    )
    from .sale.propertyvalue import SalePropertyvalueListFilter as SalePropertyvalueListFilter
    from .sale.propertyvalue import SalePropertyvalueListOrder as SalePropertyvalueListOrder
    from .sale.propertyvalue import SalePropertyvalueModifyFields as SalePropertyvalueModifyFields
    from .sale.propertyvalue import (
        SalePropertyvalueModifyFieldsOrder as SalePropertyvalueModifyFieldsOrder,
    )
    from .sale.propertyvalue import (
        SalePropertyvalueModifyFieldsOrderPropertyValuesItem as SalePropertyvalueModifyFieldsOrderPropertyValuesItem,
    )
    from .sale.propertyvalue import (
        SalePropertyvalueModifyFieldsOrderPropertyValuesItemValue as SalePropertyvalueModifyFieldsOrderPropertyValuesItemValue,
    )
    from .sale.propertyvalue import (
        SalePropertyvalueModifyFieldsOrderPropertyValuesValue as SalePropertyvalueModifyFieldsOrderPropertyValuesValue,
    )
    from .sale.propertyvalue import (
        SalePropertyvalueModifyFieldsOrderPropertyValuesValueValue as SalePropertyvalueModifyFieldsOrderPropertyValuesValueValue,
    )
    from .sale.propertyvariant import SalePropertyvariantAddFields as SalePropertyvariantAddFields
    from .sale.propertyvariant import SalePropertyvariantListFilter as SalePropertyvariantListFilter
    from .sale.propertyvariant import SalePropertyvariantListOrder as SalePropertyvariantListOrder
    from .sale.propertyvariant import (
        SalePropertyvariantUpdateFields as SalePropertyvariantUpdateFields,
    )
    from .sale.shipment import SaleShipmentAddFields as SaleShipmentAddFields
    from .sale.shipment import SaleShipmentListFilter as SaleShipmentListFilter
    from .sale.shipment import SaleShipmentListOrder as SaleShipmentListOrder
    from .sale.shipment import SaleShipmentUpdateFields as SaleShipmentUpdateFields
    from .sale.shipmentitem import SaleShipmentitemAddFields as SaleShipmentitemAddFields
    from .sale.shipmentitem import SaleShipmentitemListFilter as SaleShipmentitemListFilter
    from .sale.shipmentitem import SaleShipmentitemListOrder as SaleShipmentitemListOrder
    from .sale.shipmentitem import SaleShipmentitemUpdateFields as SaleShipmentitemUpdateFields
    from .sale.shipmentproperty import (
        SaleShipmentPropertyParameterSettings as SaleShipmentPropertyParameterSettings,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyAddFields as SaleShipmentpropertyAddFields,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyListFilter as SaleShipmentpropertyListFilter,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyListOrder as SaleShipmentpropertyListOrder,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyUpdateFields as SaleShipmentpropertyUpdateFields,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueListFilter as SaleShipmentpropertyvalueListFilter,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueListOrder as SaleShipmentpropertyvalueListOrder,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueModifyFields as SaleShipmentpropertyvalueModifyFields,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueModifyFieldsShipment as SaleShipmentpropertyvalueModifyFieldsShipment,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem as SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesValue as SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesValue,
    )
    from .sale.status import SaleStatusAddFields as SaleStatusAddFields
    from .sale.status import SaleStatusListFilter as SaleStatusListFilter
    from .sale.status import SaleStatusListOrder as SaleStatusListOrder
    from .sale.status import SaleStatusUpdateFields as SaleStatusUpdateFields
    from .sale.statuslang import SaleStatusLangAddFields as SaleStatusLangAddFields
    from .sale.statuslang import (
        SaleStatusLangDeleteByFilterFields as SaleStatusLangDeleteByFilterFields,
    )
    from .sale.statuslang import SaleStatusLangListFilter as SaleStatusLangListFilter
    from .sale.statuslang import SaleStatusLangListOrder as SaleStatusLangListOrder
    from .sale.tradebinding import SaleTradeBindingListFilter as SaleTradeBindingListFilter
    from .sale.tradebinding import SaleTradeBindingListOrder as SaleTradeBindingListOrder
    from .sale.tradeplatform import SaleTradePlatformListFilter as SaleTradePlatformListFilter
    from .sale.tradeplatform import SaleTradePlatformListOrder as SaleTradePlatformListOrder
    from .shared import CrmDealContactAddFields as CrmDealContactAddFields
    from .shared import (
        CrmDealDetailsConfigurationSetDataItemElementsItem as CrmDealDetailsConfigurationSetDataItemElementsItem,
    )
    from .shared import CrmDealProductrowsSetRowsItem as CrmDealProductrowsSetRowsItem
    from .shared import CrmDealUserfieldAddFields as CrmDealUserfieldAddFields
    from .shared import CrmDealUserfieldAddFieldsListItem as CrmDealUserfieldAddFieldsListItem
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsCrmStatus as CrmDealUserfieldAddFieldsSettingsCrmStatus,
    )
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsDatedatetime as CrmDealUserfieldAddFieldsSettingsDatedatetime,
    )
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue as CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsIblockSectionIblockElement as CrmDealUserfieldAddFieldsSettingsIblockSectionIblockElement,
    )
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsVariant1 as CrmDealUserfieldAddFieldsSettingsVariant1,
    )
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsVariant2 as CrmDealUserfieldAddFieldsSettingsVariant2,
    )
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsVariant3 as CrmDealUserfieldAddFieldsSettingsVariant3,
    )
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsVariant4 as CrmDealUserfieldAddFieldsSettingsVariant4,
    )
    from .shared import (
        CrmDealUserfieldAddFieldsSettingsVariant6 as CrmDealUserfieldAddFieldsSettingsVariant6,
    )
    from .shared import CrmDealUserfieldListFilter as CrmDealUserfieldListFilter
    from .shared import CrmDealUserfieldListOrder as CrmDealUserfieldListOrder
    from .shared import CrmDealUserfieldUpdateFieldsList as CrmDealUserfieldUpdateFieldsList
    from .shared import (
        CrmDealUserfieldUpdateFieldsSettingsCrm as CrmDealUserfieldUpdateFieldsSettingsCrm,
    )
    from .shared import (
        CrmItemDetailsConfigurationSetDataItem as CrmItemDetailsConfigurationSetDataItem,
    )
    from .shared import (
        CrmItemDetailsConfigurationSetDataItemElementsItem as CrmItemDetailsConfigurationSetDataItemElementsItem,
    )
    from .shared import (
        CrmItemDetailsConfigurationSetDataItemElementsItemOptions as CrmItemDetailsConfigurationSetDataItemElementsItemOptions,
    )
    from .shared import CrmLeadUserfieldAddFields as CrmLeadUserfieldAddFields
    from .shared import (
        CrmLeadUserfieldAddFieldsSettingsCrmStatus as CrmLeadUserfieldAddFieldsSettingsCrmStatus,
    )
    from .shared import (
        CrmLeadUserfieldAddFieldsSettingsDatedatetime as CrmLeadUserfieldAddFieldsSettingsDatedatetime,
    )
    from .shared import (
        CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue as CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .shared import (
        CrmLeadUserfieldAddFieldsSettingsVariant1 as CrmLeadUserfieldAddFieldsSettingsVariant1,
    )
    from .shared import (
        CrmLeadUserfieldAddFieldsSettingsVariant2 as CrmLeadUserfieldAddFieldsSettingsVariant2,
    )
    from .shared import (
        CrmLeadUserfieldAddFieldsSettingsVariant3 as CrmLeadUserfieldAddFieldsSettingsVariant3,
    )
    from .shared import (
        CrmLeadUserfieldAddFieldsSettingsVariant4 as CrmLeadUserfieldAddFieldsSettingsVariant4,
    )
    from .shared import (
        CrmLeadUserfieldAddFieldsSettingsVariant6 as CrmLeadUserfieldAddFieldsSettingsVariant6,
    )
    from .shared import CrmMultifield as CrmMultifield
    from .shared import CrmQuoteUserfieldUpdateFields as CrmQuoteUserfieldUpdateFields
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus as CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime as CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime,
    )
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue as CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue,
    )
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsIblockSectionIblockElement as CrmQuoteUserfieldUpdateFieldsSettingsIblockSectionIblockElement,
    )
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsVariant1 as CrmQuoteUserfieldUpdateFieldsSettingsVariant1,
    )
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsVariant2 as CrmQuoteUserfieldUpdateFieldsSettingsVariant2,
    )
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsVariant3 as CrmQuoteUserfieldUpdateFieldsSettingsVariant3,
    )
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsVariant4 as CrmQuoteUserfieldUpdateFieldsSettingsVariant4,
    )
    from .shared import (
        CrmQuoteUserfieldUpdateFieldsSettingsVariant6 as CrmQuoteUserfieldUpdateFieldsSettingsVariant6,
    )
    from .shared import ImV2FileUploadFields as ImV2FileUploadFields
    from .shared import SalePropertyAddFieldsSettings as SalePropertyAddFieldsSettings
    from .shared import TaskChecklistitemGetlistOrder as TaskChecklistitemGetlistOrder
    from .shared import TaskItemListOrder as TaskItemListOrder
    from .shared import UserUserfieldAddFieldsSettingsCrm as UserUserfieldAddFieldsSettingsCrm
    from .shared import (
        UserUserfieldAddFieldsSettingsIblockSectionIblockElement as UserUserfieldAddFieldsSettingsIblockSectionIblockElement,
    )
    from .sign import SignB2eDocumentSendFields as SignB2eDocumentSendFields
    from .sign import SignB2eDocumentSendFieldsCompany as SignB2eDocumentSendFieldsCompany
    from .sign import (
        SignB2eDocumentSendFieldsExternalSettings as SignB2eDocumentSendFieldsExternalSettings,
    )
    from .sign import SignB2eDocumentSendFieldsFilesItem as SignB2eDocumentSendFieldsFilesItem
    from .sign import SignB2eDocumentSendFieldsMembersItem as SignB2eDocumentSendFieldsMembersItem
    from .sign import SignB2eDocumentSendFieldsResponsible as SignB2eDocumentSendFieldsResponsible
    from .socialnetwork import (
        SocialnetworkApiWorkgroupGetParams as SocialnetworkApiWorkgroupGetParams,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupListFilter as SocialnetworkApiWorkgroupListFilter,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupListOrder as SocialnetworkApiWorkgroupListOrder,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupListParams as SocialnetworkApiWorkgroupListParams,
    )
    from .sonet_group import SonetGroupGetFilter as SonetGroupGetFilter
    from .sonet_group import SonetGroupGetOrder as SonetGroupGetOrder
    from .task.checklistitem import TaskChecklistitemAddFields as TaskChecklistitemAddFields
    from .task.checklistitem import (
        TaskChecklistitemAddFieldsMembersValue as TaskChecklistitemAddFieldsMembersValue,
    )
    from .task.checklistitem import TaskChecklistitemUpdateFields as TaskChecklistitemUpdateFields
    from .task.checklistitem import (
        TaskChecklistitemUpdateFieldsMembersValue as TaskChecklistitemUpdateFieldsMembersValue,
    )
    from .task.comment import TaskCommentAddFields as TaskCommentAddFields
    from .task.commentitem import TaskCommentitemAddFields as TaskCommentitemAddFields
    from .task.commentitem import TaskCommentitemGetlistFilter as TaskCommentitemGetlistFilter
    from .task.commentitem import TaskCommentitemGetlistOrder as TaskCommentitemGetlistOrder
    from .task.commentitem import TaskCommentitemUpdateFields as TaskCommentitemUpdateFields
    from .task.elapseditem import TaskElapseditemAddArfields as TaskElapseditemAddArfields
    from .task.elapseditem import TaskElapseditemGetlistFilter as TaskElapseditemGetlistFilter
    from .task.elapseditem import TaskElapseditemGetlistOrder as TaskElapseditemGetlistOrder
    from .task.item import TaskItemAddFields as TaskItemAddFields
    from .task.item import TaskItemAddfileFile as TaskItemAddfileFile
    from .task.item import TaskItemAddtofavoriteParams as TaskItemAddtofavoriteParams
    from .task.item import TaskItemDeletefromfavoriteParams as TaskItemDeletefromfavoriteParams
    from .task.item import TaskItemListFilter as TaskItemListFilter
    from .task.item import TaskItemListParamsValue as TaskItemListParamsValue
    from .task.item import TaskItemUpdateFields as TaskItemUpdateFields
    from .task.item import TaskItemUserfieldAddParams as TaskItemUserfieldAddParams
    from .task.item import (
        TaskItemUserfieldAddParamsEditFormLabel as TaskItemUserfieldAddParamsEditFormLabel,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsVariant1 as TaskItemUserfieldAddParamsSettingsVariant1,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsVariant2 as TaskItemUserfieldAddParamsSettingsVariant2,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsVariant3 as TaskItemUserfieldAddParamsSettingsVariant3,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsVariant3DefaultValue as TaskItemUserfieldAddParamsSettingsVariant3DefaultValue,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsVariant4 as TaskItemUserfieldAddParamsSettingsVariant4,
    )
    from .task.item import TaskItemUserfieldGetlistFilter as TaskItemUserfieldGetlistFilter
    from .task.item import TaskItemUserfieldGetlistOrder as TaskItemUserfieldGetlistOrder
    from .task.item import TaskItemUserfieldUpdateData as TaskItemUserfieldUpdateData
    from .task.item import (
        TaskItemUserfieldUpdateDataEditFormLabel as TaskItemUserfieldUpdateDataEditFormLabel,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsVariant1 as TaskItemUserfieldUpdateDataSettingsVariant1,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsVariant2 as TaskItemUserfieldUpdateDataSettingsVariant2,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsVariant3 as TaskItemUserfieldUpdateDataSettingsVariant3,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsVariant3DefaultValue as TaskItemUserfieldUpdateDataSettingsVariant3DefaultValue,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsVariant4 as TaskItemUserfieldUpdateDataSettingsVariant4,
    )
    from .task.items import TaskItemsGetlistFilter as TaskItemsGetlistFilter
    from .task.items import TaskItemsGetlistNavParams as TaskItemsGetlistNavParams
    from .task.stages import TaskStagesAddFields as TaskStagesAddFields
    from .task.stages import TaskStagesUpdateFields as TaskStagesUpdateFields
    from .tasks.api import TasksApiScrumBacklogAddFields as TasksApiScrumBacklogAddFields
    from .tasks.api import TasksApiScrumBacklogUpdateFields as TasksApiScrumBacklogUpdateFields
    from .tasks.api import TasksApiScrumEpicAddFields as TasksApiScrumEpicAddFields
    from .tasks.api import TasksApiScrumEpicListFilter as TasksApiScrumEpicListFilter
    from .tasks.api import TasksApiScrumEpicListOrder as TasksApiScrumEpicListOrder
    from .tasks.api import TasksApiScrumEpicUpdateFields as TasksApiScrumEpicUpdateFields
    from .tasks.api import (
        TasksApiScrumEpicUpdateFieldsFields as TasksApiScrumEpicUpdateFieldsFields,
    )
    from .tasks.api import TasksApiScrumKanbanAddStageFields as TasksApiScrumKanbanAddStageFields
    from .tasks.api import (
        TasksApiScrumKanbanUpdateStageFields as TasksApiScrumKanbanUpdateStageFields,
    )
    from .tasks.api import TasksApiScrumSprintAddFields as TasksApiScrumSprintAddFields
    from .tasks.api import TasksApiScrumSprintListFilter as TasksApiScrumSprintListFilter
    from .tasks.api import TasksApiScrumSprintListOrder as TasksApiScrumSprintListOrder
    from .tasks.api import TasksApiScrumSprintUpdateFields as TasksApiScrumSprintUpdateFields
    from .tasks.api import TasksApiScrumTaskUpdateFields as TasksApiScrumTaskUpdateFields
    from .tasks.flow import TasksFlowFlowCreateFlowData as TasksFlowFlowCreateFlowData
    from .tasks.flow import TasksFlowFlowDeleteFlowData as TasksFlowFlowDeleteFlowData
    from .tasks.flow import TasksFlowFlowIsExistsFlowData as TasksFlowFlowIsExistsFlowData
    from .tasks.flow import TasksFlowFlowUpdateFlowData as TasksFlowFlowUpdateFlowData
    from .tasks.task import TasksAction as TasksAction
    from .tasks.task import TasksAuditorsDataValue as TasksAuditorsDataValue
    from .tasks.task import TasksCheckListTree as TasksCheckListTree
    from .tasks.task import TasksChecklist as TasksChecklist
    from .tasks.task import TasksCreator as TasksCreator
    from .tasks.task import TasksFields as TasksFields
    from .tasks.task import TasksGroup as TasksGroup
    from .tasks.task import TasksTaskAddFields as TasksTaskAddFields
    from .tasks.task import TasksTaskHistoryListFilter as TasksTaskHistoryListFilter
    from .tasks.task import TasksTaskHistoryListFilterUser as TasksTaskHistoryListFilterUser
    from .tasks.task import TasksTaskHistoryListFilterValue as TasksTaskHistoryListFilterValue
    from .tasks.task import TasksTaskHistoryListOrder as TasksTaskHistoryListOrder
    from .tasks.task import TasksTaskListFilter as TasksTaskListFilter
    from .tasks.task import TasksTaskListFilterSubfilterParams as TasksTaskListFilterSubfilterParams
    from .tasks.task import TasksTaskListOrder as TasksTaskListOrder
    from .tasks.task import TasksTaskListParams as TasksTaskListParams
    from .tasks.task import TasksTaskUpdateFields as TasksTaskUpdateFields
    from .tasks.template import TasksTemplateAddFields as TasksTemplateAddFields
    from .tasks.template import (
        TasksTemplateAddFieldsReplicateParams as TasksTemplateAddFieldsReplicateParams,
    )
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentByContentAttachmentParameters as TasksTemplateChecklistAddAttachmentByContentAttachmentParameters,
    )
    from .tasks.template import TasksTemplateChecklistAddFields as TasksTemplateChecklistAddFields
    from .tasks.template import (
        TasksTemplateChecklistAddFieldsMembersValue as TasksTemplateChecklistAddFieldsMembersValue,
    )
    from .tasks.template import TasksTemplateChecklistListFilter as TasksTemplateChecklistListFilter
    from .tasks.template import (
        TasksTemplateChecklistUpdateFields as TasksTemplateChecklistUpdateFields,
    )
    from .tasks.template import TasksTemplateGetParams as TasksTemplateGetParams
    from .tasks.template import TasksTemplateUpdateFields as TasksTemplateUpdateFields
    from .tasks.template import (
        TemplateReplicateParamsGeneralReplicationParameters as TemplateReplicateParamsGeneralReplicationParameters,
    )
    from .tasks.template import (
        TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily as TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily,
    )
    from .tasks.template import (
        TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly as TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly,
    )
    from .tasks.template import (
        TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly as TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly,
    )
    from .tasks.template import (
        TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly as TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly,
    )
    from .telephony import (
        TelephonyCallAttachTranscriptionMessagesItem as TelephonyCallAttachTranscriptionMessagesItem,
    )
    from .timeman import TimemanNetworkrangeSetRangesItem as TimemanNetworkrangeSetRangesItem
    from .user import UserGetFilter as UserGetFilter
    from .user import UserOptionSetOptions as UserOptionSetOptions
    from .user import UserSearchFilter as UserSearchFilter
    from .user import UserUserfieldAddFields as UserUserfieldAddFields
    from .user import (
        UserUserfieldAddFieldsSettingsCrmStatus as UserUserfieldAddFieldsSettingsCrmStatus,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsDatedatetime as UserUserfieldAddFieldsSettingsDatedatetime,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue as UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsVariant1 as UserUserfieldAddFieldsSettingsVariant1,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsVariant2 as UserUserfieldAddFieldsSettingsVariant2,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsVariant3 as UserUserfieldAddFieldsSettingsVariant3,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsVariant4 as UserUserfieldAddFieldsSettingsVariant4,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsVariant6 as UserUserfieldAddFieldsSettingsVariant6,
    )
    from .user import UserUserfieldListFilter as UserUserfieldListFilter
    from .user import UserUserfieldListOrder as UserUserfieldListOrder
    from .user import UserUserfieldUpdateFields as UserUserfieldUpdateFields
    from .user import (
        UserUserfieldUpdateFieldsSettingsCrmStatus as UserUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsVariant1 as UserUserfieldUpdateFieldsSettingsVariant1,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsVariant2 as UserUserfieldUpdateFieldsSettingsVariant2,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsVariant3 as UserUserfieldUpdateFieldsSettingsVariant3,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsVariant4 as UserUserfieldUpdateFieldsSettingsVariant4,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsVariant5 as UserUserfieldUpdateFieldsSettingsVariant5,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsVariant5DefaultValue as UserUserfieldUpdateFieldsSettingsVariant5DefaultValue,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsVariant6 as UserUserfieldUpdateFieldsSettingsVariant6,
    )
    from .userconsent import UserconsentAgreementTextReplace as UserconsentAgreementTextReplace
    from .userconsent import (
        UserconsentAgreementTextReplaceFields as UserconsentAgreementTextReplaceFields,
    )
    from .userfieldconfig import UserfieldconfigAddField as UserfieldconfigAddField
    from .userfieldconfig import UserfieldconfigAddFieldEnumItem as UserfieldconfigAddFieldEnumItem
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsAddress as UserfieldconfigAddFieldSettingsAddress,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsBoolean as UserfieldconfigAddFieldSettingsBoolean,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsCrm as UserfieldconfigAddFieldSettingsCrm,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsCrmStatus as UserfieldconfigAddFieldSettingsCrmStatus,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsDateDatetime as UserfieldconfigAddFieldSettingsDateDatetime,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsDateDatetimeDefaultValue as UserfieldconfigAddFieldSettingsDateDatetimeDefaultValue,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsDouble as UserfieldconfigAddFieldSettingsDouble,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsEnumeration as UserfieldconfigAddFieldSettingsEnumeration,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsFile as UserfieldconfigAddFieldSettingsFile,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsIblockSectionIblockElement as UserfieldconfigAddFieldSettingsIblockSectionIblockElement,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsInteger as UserfieldconfigAddFieldSettingsInteger,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsMoney as UserfieldconfigAddFieldSettingsMoney,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsString as UserfieldconfigAddFieldSettingsString,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsUrl as UserfieldconfigAddFieldSettingsUrl,
    )
    from .userfieldconfig import UserfieldconfigListFilter as UserfieldconfigListFilter
    from .userfieldconfig import UserfieldconfigListOrder as UserfieldconfigListOrder
    from .userfieldconfig import UserfieldconfigListSelect as UserfieldconfigListSelect
    from .userfieldconfig import UserfieldconfigUpdateField as UserfieldconfigUpdateField
    from .userfieldconfig import UserfieldconfigUpdateFieldEnum as UserfieldconfigUpdateFieldEnum
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsAddress as UserfieldconfigUpdateFieldSettingsAddress,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsCrmStatus as UserfieldconfigUpdateFieldSettingsCrmStatus,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsMoney as UserfieldconfigUpdateFieldSettingsMoney,
    )
    from .userfieldtype import UserfieldtypeAddOptions as UserfieldtypeAddOptions
    from .userfieldtype import UserfieldtypeUpdateOptions as UserfieldtypeUpdateOptions
    from .vote import (
        VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation as VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation,
    )
    from .vote import (
        VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation as VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation,
    )
    from .vote import (
        VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation as VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation,
    )
    from .vote import (
        VoteIntegrationImSendImMessageVoteData as VoteIntegrationImSendImMessageVoteData,
    )
    from .vote import (
        VoteIntegrationImSendImMessageVoteDataQuestionsItem as VoteIntegrationImSendImMessageVoteDataQuestionsItem,
    )
    from .vote import (
        VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem as VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem,
    )
    from .vote import (
        VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersValue as VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersValue,
    )
    from .voximplant import VoximplantSipGetFilter as VoximplantSipGetFilter
    from .voximplant import VoximplantStatisticGetFilter as VoximplantStatisticGetFilter

#: Class → module.
_HOMES: Final[dict[str, str]] = {
    "AiEngineListFilter": "ai",
    "AiEngineRegisterSettings": "ai",
    "AppOptionSetOptions": "app",
    "BiconnectorConnectorAddFields": "biconnector",
    "BiconnectorConnectorListFilter": "biconnector",
    "BiconnectorConnectorListOrder": "biconnector",
    "BiconnectorConnectorUpdateFields": "biconnector",
    "BiconnectorDatasetAddFields": "biconnector",
    "BiconnectorDatasetAddFieldsFieldsItem": "biconnector",
    "BiconnectorDatasetFieldsUpdateAddItem": "biconnector",
    "BiconnectorDatasetFieldsUpdateUpdateItem": "biconnector",
    "BiconnectorDatasetListFilter": "biconnector",
    "BiconnectorDatasetListOrder": "biconnector",
    "BiconnectorDatasetUpdateFields": "biconnector",
    "BiconnectorSourceAddFields": "biconnector",
    "BiconnectorSourceAddFieldsSettings": "biconnector",
    "BiconnectorSourceListFilter": "biconnector",
    "BiconnectorSourceListOrder": "biconnector",
    "BiconnectorSourceUpdateFields": "biconnector",
    "BiconnectorSourceUpdateFieldsSettings": "biconnector",
    "ConnectorSettings": "biconnector",
    "BizprocActivityAddFilter": "bizproc",
    "BizprocActivityAddProperties": "bizproc",
    "BizprocActivityAddPropertiesInputString": "bizproc",
    "BizprocActivityAddReturnProperties": "bizproc",
    "BizprocActivityAddReturnPropertiesOutputString": "bizproc",
    "BizprocEventSendReturnValues": "bizproc",
    "BizprocRobotAddFilter": "bizproc",
    "BizprocRobotAddPropertiesValue": "bizproc",
    "BizprocRobotAddReturnProperties": "bizproc",
    "BizprocRobotUpdateFields": "bizproc",
    "BizprocRobotUpdateFieldsFilter": "bizproc",
    "BizprocTaskCompleteFields": "bizproc",
    "BizprocTaskFields": "bizproc",
    "BizprocTaskFieldsParameters": "bizproc",
    "BizprocTaskListFilter": "bizproc",
    "BizprocTaskListFilterParameters": "bizproc",
    "BizprocTaskListOrder": "bizproc",
    "BizprocWorkflowInstanceListFilter": "bizproc",
    "BizprocWorkflowInstanceListOrder": "bizproc",
    "BizprocWorkflowInstancesFilter": "bizproc",
    "BizprocWorkflowInstancesOrder": "bizproc",
    "BizprocWorkflowStartParameters": "bizproc",
    "BizprocWorkflowTemplateListFilter": "bizproc",
    "BizprocWorkflowTemplateListOrder": "bizproc",
    "BizprocWorkflowTemplateUpdateFields": "bizproc",
    "BookingV1BookingAddFields": "booking.v1",
    "BookingV1BookingAddFieldsDatePeriod": "booking.v1",
    "BookingV1BookingAddFieldsDatePeriodFrom": "booking.v1",
    "BookingV1BookingAddFieldsDatePeriodTo": "booking.v1",
    "BookingV1BookingClientSetClientsItem": "booking.v1",
    "BookingV1BookingClientSetClientsItemType": "booking.v1",
    "BookingV1BookingClientSetClientsValue": "booking.v1",
    "BookingV1BookingClientSetClientsValueType": "booking.v1",
    "BookingV1BookingExternalDataSetExternalDataItem": "booking.v1",
    "BookingV1BookingListFilter": "booking.v1",
    "BookingV1BookingListFilterClient": "booking.v1",
    "BookingV1BookingListFilterClientEntitiesItem": "booking.v1",
    "BookingV1BookingListFilterWithin": "booking.v1",
    "BookingV1BookingListOrder": "booking.v1",
    "BookingV1BookingUpdateFields": "booking.v1",
    "BookingV1BookingUpdateFieldsDatePeriod": "booking.v1",
    "BookingV1BookingUpdateFieldsDatePeriodFrom": "booking.v1",
    "BookingV1BookingUpdateFieldsDatePeriodTo": "booking.v1",
    "BookingV1ResourceAddFields": "booking.v1",
    "BookingV1ResourceListFilter": "booking.v1",
    "BookingV1ResourceListOrder": "booking.v1",
    "BookingV1ResourceSlotsSetSlotsItem": "booking.v1",
    "BookingV1ResourceTypeAddFields": "booking.v1",
    "BookingV1ResourceTypeListFilter": "booking.v1",
    "BookingV1ResourceTypeListOrder": "booking.v1",
    "BookingV1ResourceTypeUpdateFields": "booking.v1",
    "BookingV1ResourceUpdateFields": "booking.v1",
    "BookingV1WaitlistAddFields": "booking.v1",
    "BookingV1WaitlistClientSetClientsItem": "booking.v1",
    "BookingV1WaitlistClientSetClientsItemType": "booking.v1",
    "BookingV1WaitlistClientSetClientsValue": "booking.v1",
    "BookingV1WaitlistClientSetClientsValueType": "booking.v1",
    "BookingV1WaitlistListFilterValue": "booking.v1",
    "BookingV1WaitlistUpdateFields": "booking.v1",
    "CalendarEventAddMeeting": "calendar",
    "CalendarEventAddRemindItem": "calendar",
    "CalendarEventAddRemindValue": "calendar",
    "CalendarEventAddRrule": "calendar",
    "CalendarEventUpdateRemindItem": "calendar",
    "CalendarEventUpdateRemindValue": "calendar",
    "CalendarResourceBookingListFilter": "calendar",
    "CalendarSectionAddExport": "calendar",
    "CalendarSectionUpdateExportItem": "calendar",
    "CalendarUserSettingsSetSettings": "calendar",
    "CalendarUserSettingsSetSettingsDefaultReminders": "calendar",
    "CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem": "calendar",
    "CalendarUserSettingsSetSettingsDefaultRemindersFullDayValue": "calendar",
    "CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem": "calendar",
    "CalendarUserSettingsSetSettingsDefaultRemindersWithTimeValue": "calendar",
    "CalendarUserSettingsSetSettingsDefaultSections": "calendar",
    "CatalogCatalogListFilter": "catalog.catalog",
    "CatalogCatalogListOrder": "catalog.catalog",
    "CatalogDocumentAddFields": "catalog.document",
    "CatalogDocumentElementAddFields": "catalog.document",
    "CatalogDocumentElementListFilter": "catalog.document",
    "CatalogDocumentElementListOrder": "catalog.document",
    "CatalogDocumentElementUpdateFields": "catalog.document",
    "CatalogDocumentListFilter": "catalog.document",
    "CatalogDocumentListOrder": "catalog.document",
    "CatalogDocumentUpdateFields": "catalog.document",
    "CatalogDocumentcontractorAddFields": "catalog.documentcontractor",
    "CatalogDocumentcontractorListFilter": "catalog.documentcontractor",
    "CatalogDocumentcontractorListOrder": "catalog.documentcontractor",
    "CatalogExtraListFilter": "catalog.extra",
    "CatalogExtraListOrder": "catalog.extra",
    "CatalogMeasureAddFields": "catalog.measure",
    "CatalogMeasureListFilter": "catalog.measure",
    "CatalogMeasureListOrder": "catalog.measure",
    "CatalogMeasureUpdateFields": "catalog.measure",
    "CatalogPriceAddFields": "catalog.price",
    "CatalogPriceListFilter": "catalog.price",
    "CatalogPriceListOrder": "catalog.price",
    "CatalogPriceModifyFields": "catalog.price",
    "CatalogPriceModifyFieldsProduct": "catalog.price",
    "CatalogPriceModifyFieldsProductPricesItem": "catalog.price",
    "CatalogPriceUpdateFields": "catalog.price",
    "CatalogPriceTypeAddFields": "catalog.pricetype",
    "CatalogPriceTypeListFilter": "catalog.pricetype",
    "CatalogPriceTypeListOrder": "catalog.pricetype",
    "CatalogPriceTypeUpdateFields": "catalog.pricetype",
    "CatalogPriceTypeGroupAddFields": "catalog.pricetypegroup",
    "CatalogPriceTypeGroupListFilter": "catalog.pricetypegroup",
    "CatalogPriceTypeGroupListOrder": "catalog.pricetypegroup",
    "CatalogPriceTypeLangAddFields": "catalog.pricetypelang",
    "CatalogPriceTypeLangListFilter": "catalog.pricetypelang",
    "CatalogPriceTypeLangListOrder": "catalog.pricetypelang",
    "CatalogPriceTypeLangUpdateFields": "catalog.pricetypelang",
    "CatalogProductAddFields": "catalog.product",
    "CatalogProductAddFieldsDetailPicture": "catalog.product",
    "CatalogProductAddFieldsPreviewPicture": "catalog.product",
    "CatalogProductDownloadFields": "catalog.product",
    "CatalogProductGetFieldsByFilterFilter": "catalog.product",
    "CatalogProductListFilter": "catalog.product",
    "CatalogProductListOrder": "catalog.product",
    "CatalogProductOfferAddFields": "catalog.product",
    "CatalogProductOfferAddFieldsDetailPicture": "catalog.product",
    "CatalogProductOfferAddFieldsPreviewPicture": "catalog.product",
    "CatalogProductOfferDownloadFields": "catalog.product",
    "CatalogProductOfferGetFieldsByFilterFilter": "catalog.product",
    "CatalogProductOfferUpdateFields": "catalog.product",
    "CatalogProductOfferUpdateFieldsDetailPicture": "catalog.product",
    "CatalogProductOfferUpdateFieldsParentId": "catalog.product",
    "CatalogProductOfferUpdateFieldsPreviewPicture": "catalog.product",
    "CatalogProductServiceAddFields": "catalog.product",
    "CatalogProductServiceAddFieldsDetailPicture": "catalog.product",
    "CatalogProductServiceAddFieldsPreviewPicture": "catalog.product",
    "CatalogProductServiceDownloadFields": "catalog.product",
    "CatalogProductServiceGetFieldsByFilterFilter": "catalog.product",
    "CatalogProductServiceListFilter": "catalog.product",
    "CatalogProductServiceListOrder": "catalog.product",
    "CatalogProductServiceUpdateFields": "catalog.product",
    "CatalogProductServiceUpdateFieldsDetailPicture": "catalog.product",
    "CatalogProductServiceUpdateFieldsPreviewPicture": "catalog.product",
    "CatalogProductSkuAddFields": "catalog.product",
    "CatalogProductSkuAddFieldsDetailPicture": "catalog.product",
    "CatalogProductSkuAddFieldsPreviewPicture": "catalog.product",
    "CatalogProductSkuDownloadFields": "catalog.product",
    "CatalogProductSkuGetFieldsByFilterFilter": "catalog.product",
    "CatalogProductSkuListFilter": "catalog.product",
    "CatalogProductSkuListOrder": "catalog.product",
    "CatalogProductSkuUpdateFields": "catalog.product",
    "CatalogProductSkuUpdateFieldsDetailPicture": "catalog.product",
    "CatalogProductSkuUpdateFieldsPreviewPicture": "catalog.product",
    "CatalogProductUpdateFields": "catalog.product",
    "CatalogProductUpdateFieldsDetailPicture": "catalog.product",
    "CatalogProductUpdateFieldsPreviewPicture": "catalog.product",
    "CatalogProductImageAddFields": "catalog.productimage",
    "CatalogProductPropertyAddFields": "catalog.productproperty",
    "CatalogProductPropertyAddFieldsUserTypeSettings": "catalog.productproperty",
    "CatalogProductPropertyListFilter": "catalog.productproperty",
    "CatalogProductPropertyListOrder": "catalog.productproperty",
    "CatalogProductPropertyUpdateFields": "catalog.productproperty",
    "CatalogProductPropertyEnumAddFields": "catalog.productpropertyenum",
    "CatalogProductPropertyEnumListFilter": "catalog.productpropertyenum",
    "CatalogProductPropertyEnumListOrder": "catalog.productpropertyenum",
    "CatalogProductPropertyFeatureAddFields": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureListFilter": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureListOrder": "catalog.productpropertyfeature",
    "CatalogProductPropertySectionListFilter": "catalog.productpropertysection",
    "CatalogProductPropertySectionListOrder": "catalog.productpropertysection",
    "CatalogProductPropertySectionSetFields": "catalog.productpropertysection",
    "CatalogRatioListFilter": "catalog.ratio",
    "CatalogRatioListOrder": "catalog.ratio",
    "CatalogRoundingRuleAddFields": "catalog.roundingrule",
    "CatalogRoundingRuleListFilter": "catalog.roundingrule",
    "CatalogRoundingRuleListOrder": "catalog.roundingrule",
    "CatalogSectionAddFields": "catalog.section",
    "CatalogSectionListFilter": "catalog.section",
    "CatalogSectionListOrder": "catalog.section",
    "CatalogSectionUpdateFields": "catalog.section",
    "CatalogStoreAddFields": "catalog.store",
    "CatalogStoreAddFieldsImageId": "catalog.store",
    "CatalogStoreListFilter": "catalog.store",
    "CatalogStoreListOrder": "catalog.store",
    "CatalogStoreUpdateFields": "catalog.store",
    "CatalogStoreUpdateFieldsImageId": "catalog.store",
    "CatalogStoreproductListFilter": "catalog.storeproduct",
    "CatalogStoreproductListOrder": "catalog.storeproduct",
    "CatalogUserfieldDocumentListFilter": "catalog.userfield",
    "CatalogUserfieldDocumentListOrder": "catalog.userfield",
    "CatalogUserfieldDocumentUpdateFields": "catalog.userfield",
    "CatalogVatAddFields": "catalog.vat",
    "CatalogVatListFilter": "catalog.vat",
    "CatalogVatListOrder": "catalog.vat",
    "CatalogVatUpdateFields": "catalog.vat",
    "CrmActivityAddFields": "crm.activity",
    "CrmActivityCommunicationAllFields": "crm.activity",
    "CrmActivityConfigurableAddFields": "crm.activity",
    "CrmActivityConfigurableAddLayout": "crm.activity",
    "CrmActivityConfigurableAddLayoutBody": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocks": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocksResponsible": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocksResponsibleProperties": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocks": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClient": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhone": "crm.activity",
    "CrmActivityConfigurableAddLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties": "crm.activity",
    "CrmActivityConfigurableAddLayoutFooter": "crm.activity",
    "CrmActivityConfigurableAddLayoutFooterButtons": "crm.activity",
    "CrmActivityConfigurableAddLayoutFooterButtonsStartCall": "crm.activity",
    "CrmActivityConfigurableAddLayoutFooterButtonsStartCallAction": "crm.activity",
    "CrmActivityConfigurableAddLayoutFooterButtonsStartCallActionActionParams": "crm.activity",
    "CrmActivityConfigurableUpdateLayout": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBody": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocks": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocksResponsible": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocksResponsibleProperties": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocks": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClient": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhone": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutFooter": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutFooterButtons": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutFooterButtonsStartCall": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallAction": "crm.activity",
    "CrmActivityConfigurableUpdateLayoutFooterButtonsStartCallActionActionParams": "crm.activity",
    "CrmActivityLayoutBlocksSetLayout": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocks": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock1": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock1Properties": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock2": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock2Properties": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock3": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock3Properties": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock3PropertiesAction": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock4": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock4Properties": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock": "crm.activity",
    "CrmActivityLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties": "crm.activity",
    "CrmActivityListFilter": "crm.activity",
    "CrmActivityListFilterBindingsItem": "crm.activity",
    "CrmActivityListOrder": "crm.activity",
    "CrmActivityTypeAddFields": "crm.activity",
    "CrmActivityUpdateFields": "crm.activity",
    "FooterParametersOfTheObjectButtons": "crm.activity",
    "HeaderParametersOfTheObject": "crm.activity",
    "IconParametersOfTheObject": "crm.activity",
    "CrmAddressAddFields": "crm.address",
    "CrmAddressDeleteFields": "crm.address",
    "CrmAddressListFilter": "crm.address",
    "CrmAddressListOrder": "crm.address",
    "CrmAutomatedsolutionAddFields": "crm.automatedsolution",
    "CrmAutomatedsolutionListFilter": "crm.automatedsolution",
    "CrmAutomatedsolutionListOrder": "crm.automatedsolution",
    "CrmAutomatedsolutionUpdateFields": "crm.automatedsolution",
    "CrmCalllistItemsGetFilter": "crm.calllist",
    "CrmCalllistListFilter": "crm.calllist",
    "CrmCalllistListOrder": "crm.calllist",
    "CrmCategoryAddFields": "crm.category",
    "CrmCategoryUpdateFields": "crm.category",
    "CrmCompanyAddFields": "crm.company",
    "CrmCompanyAddParams": "crm.company",
    "CrmCompanyContactDeleteFields": "crm.company",
    "CrmCompanyDetailsConfigurationSetDataItem": "crm.company",
    "CrmCompanyDetailsConfigurationSetDataItemElementsItem": "crm.company",
    "CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions": "crm.company",
    "CrmCompanyListFilter": "crm.company",
    "CrmCompanyListOrder": "crm.company",
    "CrmCompanyUpdateFields": "crm.company",
    "CrmCompanyUpdateParams": "crm.company",
    "CrmContactAddFields": "crm.contact",
    "CrmContactAddParams": "crm.contact",
    "CrmContactCompanyAddFields": "crm.contact",
    "CrmContactCompanyDeleteFields": "crm.contact",
    "CrmContactListFilter": "crm.contact",
    "CrmContactListOrder": "crm.contact",
    "CrmContactUpdateFields": "crm.contact",
    "CrmContactUpdateParams": "crm.contact",
    "CrmContactUserfieldUpdateFields": "crm.contact",
    "CrmContactUserfieldUpdateFieldsListItem": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsCrmStatus": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsIblockSectionIblockElement": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsVariant1": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsVariant2": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsVariant3": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsVariant4": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsVariant5": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsVariant5DefaultValue": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsVariant6": "crm.contact",
    "CrmCurrencyAddFields": "crm.currency",
    "CrmCurrencyAddFieldsLangValue": "crm.currency",
    "CrmCurrencyListOrder": "crm.currency",
    "CrmCurrencyLocalization": "crm.currency",
    "CrmCurrencyUpdateFields": "crm.currency",
    "CrmDealAddFields": "crm.deal",
    "CrmDealAddParams": "crm.deal",
    "CrmDealContactDeleteFields": "crm.deal",
    "CrmDealDetailsConfigurationForceCommonScopeForAllExtras": "crm.deal",
    "CrmDealDetailsConfigurationGetExtras": "crm.deal",
    "CrmDealDetailsConfigurationResetExtras": "crm.deal",
    "CrmDealDetailsConfigurationSetDataItem": "crm.deal",
    "CrmDealDetailsConfigurationSetExtras": "crm.deal",
    "CrmDealListFilter": "crm.deal",
    "CrmDealListOrder": "crm.deal",
    "CrmDealRecurringAddFields": "crm.deal",
    "CrmDealRecurringAddFieldsParams": "crm.deal",
    "CrmDealRecurringListFilter": "crm.deal",
    "CrmDealRecurringListOrder": "crm.deal",
    "CrmDealRecurringUpdateFields": "crm.deal",
    "CrmDealUpdateFields": "crm.deal",
    "CrmDealUpdateParams": "crm.deal",
    "CrmDealUserfieldUpdateFields": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsCrmStatus": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsDatedatetime": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsIblockSectionIblockElement": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsVariant1": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsVariant2": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsVariant3": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsVariant4": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsVariant6": "crm.deal",
    "CrmDealcategoryAddFields": "crm.dealcategory",
    "CrmDealcategoryListFilter": "crm.dealcategory",
    "CrmDealcategoryListOrder": "crm.dealcategory",
    "CrmDealcategoryUpdateFields": "crm.dealcategory",
    "CrmDocumentGeneratorDocumentGetParameterValuesFields": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentAddFields": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentAddFieldsDocumentTitle": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentGetfieldsValues": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentListFilter": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentListOrder": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentUploadFields": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorAddFields": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorAddFieldsSettings": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorUpdateFields": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorUpdateFieldsSettings": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateAddFields": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateGetfieldsValues": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateListFilter": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateListOrder": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateUpdateFields": "crm.documentgenerator",
    "CrmEntityMergeBatchParams": "crm.entity",
    "CrmInvoiceAddFields": "crm.invoice",
    "CrmInvoiceAddFieldsInvoiceProperties": "crm.invoice",
    "CrmInvoiceAddFieldsProductRowsItem": "crm.invoice",
    "CrmInvoiceListFilter": "crm.invoice",
    "CrmInvoiceListOrder": "crm.invoice",
    "CrmInvoiceRecurringAddFields": "crm.invoice",
    "CrmInvoiceRecurringAddFieldsParams": "crm.invoice",
    "CrmInvoiceRecurringListFilter": "crm.invoice",
    "CrmInvoiceRecurringListOrder": "crm.invoice",
    "CrmInvoiceRecurringUpdateFields": "crm.invoice",
    "CrmInvoiceRecurringUpdateFieldsParams": "crm.invoice",
    "CrmInvoiceUpdateFields": "crm.invoice",
    "CrmInvoiceUpdateFieldsProductRowsItem": "crm.invoice",
    "CrmInvoiceUserfieldAddList": "crm.invoice",
    "CrmInvoiceUserfieldListFilter": "crm.invoice",
    "CrmInvoiceUserfieldListOrder": "crm.invoice",
    "CrmInvoiceUserfieldUpdateFields": "crm.invoice",
    "CrmInvoiceUserfieldUpdateList": "crm.invoice",
    "CrmItemAddFieldsCompany": "crm.item",
    "CrmItemAddFieldsContact": "crm.item",
    "CrmItemAddFieldsDeal": "crm.item",
    "CrmItemAddFieldsEstimate": "crm.item",
    "CrmItemAddFieldsInvoice": "crm.item",
    "CrmItemAddFieldsLead": "crm.item",
    "CrmItemAddFieldsLeadFm": "crm.item",
    "CrmItemAddFieldsSPA": "crm.item",
    "CrmItemBatchImportDataItem": "crm.item",
    "CrmItemDeliveryListFilter": "crm.item",
    "CrmItemDetailsConfigurationGetExtras": "crm.item",
    "CrmItemDetailsConfigurationResetExtras": "crm.item",
    "CrmItemDetailsConfigurationSetExtras": "crm.item",
    "CrmItemImportFields": "crm.item",
    "CrmItemListFilter": "crm.item",
    "CrmItemListOrder": "crm.item",
    "CrmItemPaymentDeliveryListFilter": "crm.item",
    "CrmItemPaymentDeliveryListOrder": "crm.item",
    "CrmItemPaymentListFilter": "crm.item",
    "CrmItemPaymentProductListFilter": "crm.item",
    "CrmItemPaymentProductListOrder": "crm.item",
    "CrmItemPaymentUpdateFields": "crm.item",
    "CrmItemProductrowAddFields": "crm.item",
    "CrmItemProductrowListFilter": "crm.item",
    "CrmItemProductrowListOrder": "crm.item",
    "CrmItemProductrowSetProductRowsItem": "crm.item",
    "CrmItemProductrowUpdateFields": "crm.item",
    "CrmItemUpdateFieldsCompany": "crm.item",
    "CrmItemUpdateFieldsCompanyFm": "crm.item",
    "CrmItemUpdateFieldsContact": "crm.item",
    "CrmItemUpdateFieldsDeal": "crm.item",
    "CrmItemUpdateFieldsEstimate": "crm.item",
    "CrmItemUpdateFieldsInvoice": "crm.item",
    "CrmItemUpdateFieldsLead": "crm.item",
    "CrmItemUpdateFieldsLeadFm": "crm.item",
    "CrmItemUpdateFieldsSPA": "crm.item",
    "CrmLeadAddFields": "crm.lead",
    "CrmLeadAddParams": "crm.lead",
    "CrmLeadContactAddFields": "crm.lead",
    "CrmLeadContactDeleteFields": "crm.lead",
    "CrmLeadContactItemsSetItemsItem": "crm.lead",
    "CrmLeadDetailsConfigurationForceCommonScopeForAllExtras": "crm.lead",
    "CrmLeadDetailsConfigurationGetExtras": "crm.lead",
    "CrmLeadDetailsConfigurationResetExtras": "crm.lead",
    "CrmLeadDetailsConfigurationSetDataItem": "crm.lead",
    "CrmLeadDetailsConfigurationSetExtras": "crm.lead",
    "CrmLeadListFilter": "crm.lead",
    "CrmLeadListOrder": "crm.lead",
    "CrmLeadUpdateParams": "crm.lead",
    "CrmLeadUserfieldUpdateFields": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsCrmStatus": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsDatedatetime": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsIblockSectionIblockElement": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsVariant1": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsVariant2": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsVariant3": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsVariant4": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsVariant6": "crm.lead",
    "CrmMeasureAddFields": "crm.measure",
    "CrmMeasureListFilter": "crm.measure",
    "CrmMeasureListOrder": "crm.measure",
    "CrmMeasureParameterFields": "crm.measure",
    "CrmOrderentityAddFields": "crm.orderentity",
    "CrmOrderentityListFilter": "crm.orderentity",
    "CrmOrderentityListOrder": "crm.orderentity",
    "CrmPaysystemListFilter": "crm.paysystem",
    "CrmPaysystemListOrder": "crm.paysystem",
    "CrmPersontypeListFilter": "crm.persontype",
    "CrmPersontypeListOrder": "crm.persontype",
    "CrmProductAddFields": "crm.product",
    "CrmProductListFilter": "crm.product",
    "CrmProductListOrder": "crm.product",
    "CrmProductPropertyListFilter": "crm.product",
    "CrmProductPropertyListOrder": "crm.product",
    "CrmProductPropertyUpdateFields": "crm.product",
    "CrmProductUpdateFields": "crm.product",
    "CrmProductrowListFilter": "crm.productrow",
    "CrmProductsectionAddFields": "crm.productsection",
    "CrmProductsectionListFilter": "crm.productsection",
    "CrmProductsectionListOrder": "crm.productsection",
    "CrmProductsectionUpdateFields": "crm.productsection",
    "CrmQuoteAddFields": "crm.quote",
    "CrmQuoteAddParams": "crm.quote",
    "CrmQuoteContactDeleteFields": "crm.quote",
    "CrmQuoteListFilter": "crm.quote",
    "CrmQuoteListOrder": "crm.quote",
    "CrmQuoteProductrowsSetRowsItem": "crm.quote",
    "CrmQuoteUpdateFields": "crm.quote",
    "CrmQuoteUpdateParams": "crm.quote",
    "CrmRequisiteAddFields": "crm.requisite",
    "CrmRequisiteBankdetailAddFields": "crm.requisite",
    "CrmRequisiteBankdetailListFilter": "crm.requisite",
    "CrmRequisiteBankdetailListOrder": "crm.requisite",
    "CrmRequisiteBankdetailUpdateFields": "crm.requisite",
    "CrmRequisiteLinkListFilter": "crm.requisite",
    "CrmRequisiteLinkListOrder": "crm.requisite",
    "CrmRequisiteLinkRegisterFields": "crm.requisite",
    "CrmRequisiteListFilter": "crm.requisite",
    "CrmRequisiteListOrder": "crm.requisite",
    "CrmRequisitePresetAddFields": "crm.requisite",
    "CrmRequisitePresetFieldAddFields": "crm.requisite",
    "CrmRequisitePresetFieldAddPreset": "crm.requisite",
    "CrmRequisitePresetFieldAvailabletoaddPreset": "crm.requisite",
    "CrmRequisitePresetFieldDeletePreset": "crm.requisite",
    "CrmRequisitePresetFieldGetPreset": "crm.requisite",
    "CrmRequisitePresetFieldListPreset": "crm.requisite",
    "CrmRequisitePresetFieldUpdatePreset": "crm.requisite",
    "CrmRequisitePresetListFilter": "crm.requisite",
    "CrmRequisitePresetListOrder": "crm.requisite",
    "CrmRequisitePresetUpdateFields": "crm.requisite",
    "CrmRequisiteUpdateFields": "crm.requisite",
    "CrmRequisiteUserfieldAddFields": "crm.requisite",
    "CrmRequisiteUserfieldListFilter": "crm.requisite",
    "CrmRequisiteUserfieldListOrder": "crm.requisite",
    "CrmRequisiteUserfieldUpdateFields": "crm.requisite",
    "UfEnumElement": "crm.requisite",
    "CrmStagehistoryListFilter": "crm.stagehistory",
    "CrmStagehistoryListOrder": "crm.stagehistory",
    "CrmStatusAddFields": "crm.status",
    "CrmStatusDeleteParams": "crm.status",
    "CrmStatusListFilter": "crm.status",
    "CrmStatusListOrder": "crm.status",
    "CrmStatusUpdateFields": "crm.status",
    "CrmTimelineBindingsBindFields": "crm.timeline",
    "CrmTimelineBindingsListFilter": "crm.timeline",
    "CrmTimelineCommentAddFields": "crm.timeline",
    "CrmTimelineCommentListFilter": "crm.timeline",
    "CrmTimelineCommentListOrder": "crm.timeline",
    "CrmTimelineCommentUpdateFields": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayout": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocks": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock1": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock1Properties": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock2": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock2Properties": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock3": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock3Properties": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock3PropertiesAction": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock4": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock4Properties": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlock": "crm.timeline",
    "CrmTimelineLayoutBlocksSetLayoutBlocksBlock4PropertiesBlockProperties": "crm.timeline",
    "CrmTimelineLogmessageAddFields": "crm.timeline",
    "CrmTimelineLogmessageListOrder": "crm.timeline",
    "CrmTrackingTraceAddEntitiesItem": "crm.tracking",
    "CrmTrackingTraceAddEntitiesValue": "crm.tracking",
    "CrmTypeAddFields": "crm.type",
    "CrmTypeAddFieldsLinkedUserFields": "crm.type",
    "CrmTypeAddFieldsRelations": "crm.type",
    "CrmTypeAddFieldsRelationsChildItem": "crm.type",
    "CrmTypeAddFieldsRelationsChildValue": "crm.type",
    "CrmTypeAddFieldsRelationsParentItem": "crm.type",
    "CrmTypeAddFieldsRelationsParentValue": "crm.type",
    "CrmTypeListFilterItem": "crm.type",
    "CrmTypeListOrder": "crm.type",
    "CrmTypeUpdateFields": "crm.type",
    "CrmTypeUpdateFieldsLinkedUserFields": "crm.type",
    "CrmTypeUpdateFieldsRelations": "crm.type",
    "CrmTypeUpdateFieldsRelationsChildItem": "crm.type",
    "TyperelationsParentItem": "crm.type",
    "CrmVatAddFields": "crm.vat",
    "CrmVatListFilter": "crm.vat",
    "CrmVatListOrder": "crm.vat",
    "CrmVatUpdateFields": "crm.vat",
    "DiskFileGetVersionsFilter": "disk.file",
    "DiskFileSearchFilter": "disk.file",
    "DiskFolderAddSubFolderData": "disk.folder",
    "DiskFolderGetChildrenFilter": "disk.folder",
    "DiskFolderGetChildrenOrder": "disk.folder",
    "DiskFolderUploadFileData": "disk.folder",
    "DiskFolderUploadFileRightsItem": "disk.folder",
    "DiskFolderUploadFileRightsValue": "disk.folder",
    "DiskStorageAddFolderData": "disk.storage",
    "DiskStorageAddFolderRightsItem": "disk.storage",
    "DiskStorageAddFolderRightsValue": "disk.storage",
    "DiskStorageGetChildrenFilter": "disk.storage",
    "DiskStorageGetChildrenOrder": "disk.storage",
    "DiskStorageGetListFilter": "disk.storage",
    "DiskStorageGetListOrder": "disk.storage",
    "DiskStorageUploadFileData": "disk.storage",
    "DiskStorageUploadFileRightsItem": "disk.storage",
    "DiskStorageUploadFileRightsValue": "disk.storage",
    "DocumentGeneratorDocumentDocumentValues": "documentgenerator",
    "DocumentgeneratorDocumentAddFieldsValue": "documentgenerator",
    "DocumentgeneratorDocumentAddFieldsValueFormat": "documentgenerator",
    "DocumentgeneratorDocumentAddValues": "documentgenerator",
    "DocumentgeneratorDocumentListFilter": "documentgenerator",
    "DocumentgeneratorDocumentListOrder": "documentgenerator",
    "DocumentgeneratorDocumentUpdateFields": "documentgenerator",
    "DocumentgeneratorNumeratorAddFields": "documentgenerator",
    "DocumentgeneratorNumeratorAddFieldsSettings": "documentgenerator",
    "DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator": "documentgenerator",
    "DocumentgeneratorNumeratorUpdateFields": "documentgenerator",
    "DocumentgeneratorNumeratorUpdateFieldsSettings": "documentgenerator",
    "DocumentgeneratorRegionAddFields": "documentgenerator",
    "DocumentgeneratorRegionAddFieldsPhrases": "documentgenerator",
    "DocumentgeneratorRegionUpdateFields": "documentgenerator",
    "DocumentgeneratorRegionUpdateFieldsPhrases": "documentgenerator",
    "DocumentgeneratorRoleAddFields": "documentgenerator",
    "DocumentgeneratorRoleAddFieldsPermissions": "documentgenerator",
    "DocumentgeneratorRoleAddFieldsPermissionsDocuments": "documentgenerator",
    "DocumentgeneratorRoleAddFieldsPermissionsSettings": "documentgenerator",
    "DocumentgeneratorRoleAddFieldsPermissionsTemplates": "documentgenerator",
    "DocumentgeneratorRoleFillaccessesAccessesItem": "documentgenerator",
    "DocumentgeneratorRoleFillaccessesAccessesValue": "documentgenerator",
    "DocumentgeneratorRoleUpdateFields": "documentgenerator",
    "DocumentgeneratorTemplateAddFields": "documentgenerator",
    "DocumentgeneratorTemplateListFilter": "documentgenerator",
    "DocumentgeneratorTemplateListOrder": "documentgenerator",
    "DocumentgeneratorTemplateUpdateFields": "documentgenerator",
    "EntityAddAccess": "entity",
    "EntityItemAddPropertyValues": "entity",
    "EntityItemGetFilter": "entity",
    "EntityItemGetSort": "entity",
    "EntityItemUpdatePropertyValues": "entity",
    "EntityRightsAccess": "entity",
    "EntitySectionGetFilter": "entity",
    "EntitySectionGetSort": "entity",
    "EntityUpdateAccess": "entity",
    "EventOfflineGetFilter": "event",
    "EventOfflineListFilter": "event",
    "EventOfflineListOrder": "event",
    "HumanresourcesHcmlinkCompanyAddFields": "humanresources",
    "HumanresourcesHcmlinkCompanyAddFieldsData": "humanresources",
    "HumanresourcesHcmlinkCompanyAddFieldsFieldsItem": "humanresources",
    "HumanresourcesHcmlinkCompanyUpdateFields": "humanresources",
    "HumanresourcesHcmlinkCompanyUpdateFieldsFieldsItem": "humanresources",
    "HumanresourcesHcmlinkEmployeeSetDataItem": "humanresources",
    "HumanresourcesHcmlinkEmployeeSetDataItemData": "humanresources",
    "HumanresourcesHcmlinkEmployeeSetJob": "humanresources",
    "HumanresourcesHcmlinkEmployeeSetJobFields": "humanresources",
    "HumanresourcesHcmlinkEmployeeSetJobFieldsData": "humanresources",
    "HumanresourcesHcmlinkEmployeeSetJobFieldsDataData": "humanresources",
    "HumanresourcesHcmlinkFieldValueSetDataItem": "humanresources",
    "HumanresourcesHcmlinkFieldValueSetJob": "humanresources",
    "HumanresourcesHcmlinkFieldValueSetJobFields": "humanresources",
    "HumanresourcesHcmlinkJobUpdateFields": "humanresources",
    "HumanresourcesHcmlinkJobUpdateFieldsData": "humanresources",
    "ImDialogMessagesSearchOrder": "im.dialog",
    "ImbotRegisterProperties": "imbot",
    "ImbotUpdateFields": "imbot",
    "ImbotUpdateFieldsProperties": "imbot",
    "ImbotAppUpdateLangItem": "imbot.app",
    "ImbotCommandAnswerAttach": "imbot.command",
    "ImbotCommandAnswerAttachBlocksItem": "imbot.command",
    "ImbotCommandAnswerAttachBlocksItemLink": "imbot.command",
    "ImbotCommandAnswerKeyboard": "imbot.command",
    "ImbotCommandAnswerKeyboardButtonsItem": "imbot.command",
    "ImbotCommandAnswerKeyboardButtonsValue": "imbot.command",
    "ImbotCommandAnswerMENUItem": "imbot.command",
    "ImbotCommandRegisterLangItem": "imbot.command",
    "ImbotCommandUpdateFields": "imbot.command",
    "ImbotV2BotListFilter": "imbot.v2",
    "ImbotV2BotRegisterFields": "imbot.v2",
    "ImbotV2BotRegisterFieldsProperties": "imbot.v2",
    "ImbotV2BotUpdateFields": "imbot.v2",
    "ImbotV2BotUpdateFieldsProperties": "imbot.v2",
    "ImbotV2ChatAddFields": "imbot.v2",
    "ImbotV2ChatMessageSendFields": "imbot.v2",
    "ImbotV2ChatMessageSendFieldsKeyboardItem": "imbot.v2",
    "ImbotV2ChatMessageUpdateFields": "imbot.v2",
    "ImbotV2ChatUpdateFields": "imbot.v2",
    "ImbotV2ChatUserListOrder": "imbot.v2",
    "ImbotV2CommandAnswerFields": "imbot.v2",
    "ImbotV2CommandRegisterFields": "imbot.v2",
    "ImbotV2CommandUpdateFields": "imbot.v2",
    "ImconnectorConnectorDataSetData": "imconnector",
    "ImconnectorDeleteMessagesMessagesItem": "imconnector",
    "ImconnectorDeleteMessagesMessagesItemChat": "imconnector",
    "ImconnectorDeleteMessagesMessagesItemMessage": "imconnector",
    "ImconnectorDeleteMessagesMessagesItemUser": "imconnector",
    "ImconnectorRegisterIcon": "imconnector",
    "ImconnectorRegisterIconDisabled": "imconnector",
    "ImconnectorSendMessagesMessagesItem": "imconnector",
    "ImconnectorSendMessagesMessagesItemChat": "imconnector",
    "ImconnectorSendMessagesMessagesItemMessage": "imconnector",
    "ImconnectorSendMessagesMessagesItemMessageFilesItem": "imconnector",
    "ImconnectorSendMessagesMessagesItemMessageFilesValue": "imconnector",
    "ImconnectorSendMessagesMessagesItemUser": "imconnector",
    "ImconnectorSendMessagesMessagesItemUserPicture": "imconnector",
    "ImconnectorSendStatusDeliveryMessagesItem": "imconnector",
    "ImconnectorSendStatusDeliveryMessagesItemChat": "imconnector",
    "ImconnectorSendStatusDeliveryMessagesItemIm": "imconnector",
    "ImconnectorSendStatusDeliveryMessagesItemMessage": "imconnector",
    "ImconnectorSendStatusReadingMessagesItem": "imconnector",
    "ImconnectorSendStatusReadingMessagesItemChat": "imconnector",
    "ImconnectorSendStatusReadingMessagesItemIm": "imconnector",
    "ImconnectorSendStatusReadingMessagesItemMessage": "imconnector",
    "ImconnectorUpdateMessagesMessagesItem": "imconnector",
    "ImconnectorUpdateMessagesMessagesItemMessage": "imconnector",
    "ImopenlinesConfigAddParams": "imopenlines.config",
    "ImopenlinesConfigAddParamsQueueItem": "imopenlines.config",
    "ImopenlinesConfigAddParamsQueueValue": "imopenlines.config",
    "ImopenlinesConfigListGetOptions": "imopenlines.config",
    "ImopenlinesConfigListGetParams": "imopenlines.config",
    "ImopenlinesConfigListGetParamsFilter": "imopenlines.config",
    "ImopenlinesConfigListGetParamsFilterConfigQueue": "imopenlines.config",
    "ImopenlinesConfigListGetParamsFilterConfigQueueItem": "imopenlines.config",
    "ImopenlinesConfigListGetParamsFilterQueueUsersFieldsValue": "imopenlines.config",
    "ImopenlinesConfigListGetParamsOrder": "imopenlines.config",
    "ImopenlinesConfigParams": "imopenlines.config",
    "ImopenlinesConfigParamsDefaultOperatorData": "imopenlines.config",
    "ImopenlinesConfigParamsQueueItem": "imopenlines.config",
    "ImopenlinesNetworkMessageAddAttach": "imopenlines.network",
    "ImopenlinesNetworkMessageAddAttachBlocksItem": "imopenlines.network",
    "ImopenlinesNetworkMessageAddAttachBlocksItemFileItem": "imopenlines.network",
    "ImopenlinesNetworkMessageAddAttachBlocksItemImageItem": "imopenlines.network",
    "ImopenlinesNetworkMessageAddKeyboard": "imopenlines.network",
    "ImopenlinesNetworkMessageAddKeyboardButtonsItem": "imopenlines.network",
    "LandingBlockGetbyidParams": "landing.block",
    "LandingBlockGetcontentParams": "landing.block",
    "LandingBlockGetmanifestParams": "landing.block",
    "LandingBlockUpdateCardsDataValue": "landing.block",
    "LandingBlockUpdateCardsDataValueSourceItem": "landing.block",
    "LandingBlockUpdateCardsDataValueSourceValue": "landing.block",
    "LandingBlockUpdateStylesDataValue": "landing.block",
    "LandingBlockUpdateStylesDataValueStyle": "landing.block",
    "LandingBlockUpdateattrsDataValue": "landing.block",
    "LandingBlockUpdatenodesAdditional": "landing.block",
    "LandingBlockUpdatenodesDataValue": "landing.block",
    "LandingBlockUploadfileParams": "landing.block",
    "LandingDemosGetListParams": "landing.demos",
    "LandingDemosGetListParamsFilter": "landing.demos",
    "LandingDemosGetListParamsGroupItem": "landing.demos",
    "LandingDemosGetListParamsOrder": "landing.demos",
    "LandingDemosGetPageListFilter": "landing.demos",
    "LandingDemosGetPageListFilterDATAItem": "landing.demos",
    "LandingDemosGetSiteListFilter": "landing.demos",
    "LandingDemosGetSiteListFilterDATAItem": "landing.demos",
    "LandingDemosRegisterData": "landing.demos",
    "LandingDemosRegisterDataFields": "landing.demos",
    "LandingDemosRegisterDataItemsItemsItem": "landing.demos",
    "LandingDemosRegisterDataItemsValue": "landing.demos",
    "LandingDemosRegisterParams": "landing.demos",
    "LandingSiteFullExportPageFields": "landing.demos",
    "LandingSiteFullExportPageLayout": "landing.demos",
    "LandingSiteFullExportResultFields": "landing.demos",
    "LandingSiteFullExportResultFields3": "landing.demos",
    "LandingSiteFullExportResultItemsValue": "landing.demos",
    "LandingSiteFullExportResultItemsValueFields": "landing.demos",
    "LandingSiteFullExportResultItemsValueLayout": "landing.demos",
    "LandingSiteFullExportResultItemsValueLayoutItem": "landing.demos",
    "LandingSiteFullExportResultLayout": "landing.demos",
    "SiteLandingSiteFullExportResult": "landing.demos",
    "SiteLandingSiteFullExportResultLayout": "landing.demos",
    "SiteLandingSiteFullExportResultLayoutItem": "landing.demos",
    "AdditionalSettingsAgreementsItem": "landing.landing",
    "LandingBlockGetRepositoryRepositorySection": "landing.landing",
    "LandingBlockGetrepositoryResultValueItemsValue": "landing.landing",
    "LandingLandingAddByTemplateFields": "landing.landing",
    "LandingLandingAddByTemplateFieldsPrepareBlocksData": "landing.landing",
    "LandingLandingAddFields": "landing.landing",
    "LandingLandingAddblockFields": "landing.landing",
    "LandingLandingCopyblockParams": "landing.landing",
    "LandingLandingFavoriteBlockMeta": "landing.landing",
    "LandingLandingGetListParams": "landing.landing",
    "LandingLandingGetListParamsFilter": "landing.landing",
    "LandingLandingGetListParamsOrder": "landing.landing",
    "LandingLandingMoveblockParams": "landing.landing",
    "LandingLandingRemoveEntitiesData": "landing.landing",
    "LandingLandingRemoveEntitiesDataImagesItem": "landing.landing",
    "LandingLandingRemoveEntitiesDataImagesValue": "landing.landing",
    "LandingLandingUpdateFields": "landing.landing",
    "PageAdditionalFields": "landing.landing",
    "LandingRepoBindFields": "landing.repo",
    "LandingRepoGetListParams": "landing.repo",
    "LandingRepoGetListParamsFilter": "landing.repo",
    "LandingRepoGetListParamsGroupItem": "landing.repo",
    "LandingRepoGetListParamsOrder": "landing.repo",
    "LandingRepoRegisterFields": "landing.repo",
    "LandingRepoRegisterManifest": "landing.repo",
    "LandingRepoRegisterManifestBlock": "landing.repo",
    "LandingRepoRegisterManifestNodes": "landing.repo",
    "LandingRepoRegisterManifestNodesLandingBlockNodeText": "landing.repo",
    "LandingRepowidgetGetlistParams": "landing.repowidget",
    "LandingRepowidgetGetlistParamsFilter": "landing.repowidget",
    "LandingRepowidgetGetlistParamsGroup": "landing.repowidget",
    "LandingRepowidgetGetlistParamsOrder": "landing.repowidget",
    "LandingRepowidgetRegisterFields": "landing.repowidget",
    "LandingRepowidgetRegisterFieldsWidgetParams": "landing.repowidget",
    "LandingRepowidgetRegisterWidgetParams": "landing.repowidget",
    "LandingSiteAddFields": "landing.site",
    "LandingSiteAddFolderFields": "landing.site",
    "LandingSiteFullExportParams": "landing.site",
    "LandingSiteGetFoldersFilter": "landing.site",
    "LandingSiteGetListParams": "landing.site",
    "LandingSiteGetListParamsFilter": "landing.site",
    "LandingSiteGetListParamsOrder": "landing.site",
    "LandingSiteUpdateFields": "landing.site",
    "LandingSiteUpdateFolderFields": "landing.site",
    "LandingSyspageGetSpecialPageAdditional": "landing.syspage",
    "LandingTemplateGetlistParams": "landing.template",
    "LandingTemplateGetlistParamsFilter": "landing.template",
    "LandingTemplateGetlistParamsOrder": "landing.template",
    "ListsAddFields": "lists",
    "ListsAddFieldsPicture": "lists",
    "ListsAddFieldsPictureItem": "lists",
    "ListsAddMessages": "lists",
    "ListsElementAddFields": "lists",
    "ListsElementGetElementOrder": "lists",
    "ListsElementGetFilter": "lists",
    "ListsElementUpdateFields": "lists",
    "ListsFieldAddFields": "lists",
    "ListsFieldAddFieldsListValue": "lists",
    "ListsFieldAddFieldsListValueId": "lists",
    "ListsFieldAddFieldsSettings": "lists",
    "ListsFieldUpdateFields": "lists",
    "ListsFieldUpdateFieldsListValue": "lists",
    "ListsGetIblockOrder": "lists",
    "ListsSectionAddFields": "lists",
    "ListsSectionAddFieldsDetailPicture": "lists",
    "ListsSectionAddFieldsDetailPictureItem": "lists",
    "ListsSectionAddFieldsPicture": "lists",
    "ListsSectionAddFieldsPictureItem": "lists",
    "ListsSectionGetFilter": "lists",
    "PlacementBindOptions": "placement",
    "PullApplicationEventAddParams": "pull",
    "RpaCommentAddFields": "rpa",
    "RpaCommentUpdateFields": "rpa",
    "RpaItemUpdateFields": "rpa",
    "RpaStageAddFields": "rpa",
    "RpaStageUpdateFields": "rpa",
    "RpaTimelineAddFields": "rpa",
    "RpaTimelineUpdateFields": "rpa",
    "RpaTypeAddFields": "rpa",
    "RpaTypeFields": "rpa",
    "SaleBasketitemAddCatalogProductFields": "sale.basketitem",
    "SaleBasketitemAddFields": "sale.basketitem",
    "SaleBasketitemListFilter": "sale.basketitem",
    "SaleBasketitemListOrder": "sale.basketitem",
    "SaleBasketitemUpdateCatalogProductFields": "sale.basketitem",
    "SaleBasketitemUpdateFields": "sale.basketitem",
    "SaleBasketpropertiesAddFields": "sale.basketproperties",
    "SaleBasketpropertiesListFilter": "sale.basketproperties",
    "SaleBasketpropertiesListOrder": "sale.basketproperties",
    "SaleBasketpropertiesUpdateFields": "sale.basketproperties",
    "SaleBusinessValuePersonDomainAddFields": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainDeleteByFilterFields": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainListFilter": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainListOrder": "sale.businessvaluepersondomain",
    "SaleCashboxAddOfdSettings": "sale.cashbox",
    "SaleCashboxAddOfdSettingsOfdMode": "sale.cashbox",
    "SaleCashboxAddSettings": "sale.cashbox",
    "SaleCashboxAddSettingsAuth": "sale.cashbox",
    "SaleCashboxAddSettingsInteraction": "sale.cashbox",
    "SaleCashboxHandlerAddSettings": "sale.cashbox",
    "SaleCashboxHandlerAddSettingsConfig": "sale.cashbox",
    "SaleCashboxHandlerAddSettingsConfigItemsValue": "sale.cashbox",
    "SaleCashboxHandlerSettings": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfig": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfigItemsValue2": "sale.cashbox",
    "SaleCashboxHandlerUpdateFields": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettings": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfig": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigAuth": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItems": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsLogin": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigAuthItemsPassword": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigCompany": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItems": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigCompanyItemsInn": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigInteraction": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItems": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsMode": "sale.cashbox",
    "SaleCashboxHandlerUpdateFieldsSettingsConfigInteractionItemsModeOptions": "sale.cashbox",
    "SaleCashboxListFilter": "sale.cashbox",
    "SaleCashboxListOrder": "sale.cashbox",
    "SaleCashboxUpdateFields": "sale.cashbox",
    "SaleCashboxUpdateFieldsOfdSettings": "sale.cashbox",
    "SaleDeliveryAddConfigItem": "sale.delivery",
    "SaleDeliveryAddConfigValue": "sale.delivery",
    "SaleDeliveryConfigUpdateConfigItem": "sale.delivery",
    "SaleDeliveryConfigUpdateConfigValue": "sale.delivery",
    "SaleDeliveryExtraServiceAddItemsItem": "sale.delivery",
    "SaleDeliveryGetlistFilter": "sale.delivery",
    "SaleDeliveryGetlistOrder": "sale.delivery",
    "SaleDeliveryHandlerAddProfilesItem": "sale.delivery",
    "SaleDeliveryHandlerAddSettings": "sale.delivery",
    "SaleDeliveryHandlerAddSettingsConfigItem": "sale.delivery",
    "SaleDeliveryHandlerUpdateSETTINGSCONFIGItem": "sale.delivery",
    "SaleDeliveryHandlerUpdateSETTINGSCONFIGItemOptions": "sale.delivery",
    "SaleDeliveryHandlerUpdateSettings": "sale.delivery",
    "SaleDeliveryRequestSendmessageMessage": "sale.delivery",
    "SaleDeliveryRequestSendmessageMessageMoneyValues": "sale.delivery",
    "SaleDeliveryRequestSendmessageMessageStatus": "sale.delivery",
    "SaleDeliveryRequestUpdatePropertiesItem": "sale.delivery",
    "SaleDeliveryRequestUpdateStatus": "sale.delivery",
    "SaleDeliveryUpdateFields": "sale.delivery",
    "SaleOrderAddFields": "sale.order",
    "SaleOrderListFilter": "sale.order",
    "SaleOrderListOrder": "sale.order",
    "SaleOrderUpdateFields": "sale.order",
    "SalePaymentAddFields": "sale.payment",
    "SalePaymentListFilter": "sale.payment",
    "SalePaymentListOrder": "sale.payment",
    "SalePaymentUpdateFields": "sale.payment",
    "SalePaymentitembasketAddFields": "sale.paymentitembasket",
    "SalePaymentitembasketListFilter": "sale.paymentitembasket",
    "SalePaymentitembasketListOrder": "sale.paymentitembasket",
    "SalePaymentitembasketUpdateFields": "sale.paymentitembasket",
    "SalePaymentItemShipmentAddFields": "sale.paymentitemshipment",
    "SalePaymentItemShipmentListFilter": "sale.paymentitemshipment",
    "SalePaymentItemShipmentListOrder": "sale.paymentitemshipment",
    "SalePaymentItemShipmentUpdateFields": "sale.paymentitemshipment",
    "SalePaySystemHandlerSettingsParameterCheckoutData": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCode": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValueCodeInput": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCodesValue": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCodesValueDefault": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCodesValueInput": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterIframeData": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterIframeDataFieldsValue": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCode": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterIframeDataFieldsValueCodeInput": "sale.paysystem",
    "SalePaysystemAddSettings": "sale.paysystem",
    "SalePaysystemAddSettingsPaymentId": "sale.paysystem",
    "SalePaysystemAddSettingsRestServiceId": "sale.paysystem",
    "SalePaysystemAddSettingsRestServiceKey": "sale.paysystem",
    "SalePaysystemHandlerAddSettings": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsCheckoutData": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsCheckoutDataFieldsValue": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCode": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsCheckoutDataFieldsValueCodeInput": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsCodesValue": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsCodesValueDefault": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsCodesValueInput": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsCodesValueInputOptions": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsFormData": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsFormDataFieldsValue": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsFormDataFieldsValueCode": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsFormDataFieldsValueCodeInput": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsIframeData": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsIframeDataFieldsValue": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsIframeDataFieldsValueCode": "sale.paysystem",
    "SalePaysystemHandlerAddSettingsIframeDataFieldsValueCodeInput": "sale.paysystem",
    "SalePaysystemHandlerUpdateFields": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettings": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormData": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodes": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentBuyerId2Default": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentId2Default": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPaymentShouldPay2Default": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesPsChangeStatusPay2Input": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceId2": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataCodesRestServiceKey2": "sale.paysystem",
    "SalePaysystemHandlerUpdateFieldsSettingsFormDataParams": "sale.paysystem",
    "SalePaysystemListFilter": "sale.paysystem",
    "SalePaysystemListOrder": "sale.paysystem",
    "SalePaysystemSettingsUpdateSettingsValue": "sale.paysystem",
    "SalePaysystemUpdateFields": "sale.paysystem",
    "SalePersontypeAddFields": "sale.persontype",
    "SalePersontypeListFilter": "sale.persontype",
    "SalePersontypeListOrder": "sale.persontype",
    "SalePropertyAddFields": "sale.property",
    "SalePropertyAddFieldsDefaultValue": "sale.property",
    "SalePropertyListFilter": "sale.property",
    "SalePropertyListOrder": "sale.property",
    "SalePropertyParameterSettings": "sale.property",
    "SalePropertyUpdateFields": "sale.property",
    "SalePropertyUpdateFieldsDefaultValue": "sale.property",
    "SalePropertygroupAddFields": "sale.propertygroup",
    "SalePropertygroupListFilter": "sale.propertygroup",
    "SalePropertygroupListOrder": "sale.propertygroup",
    "SalePropertyRelationAddFields": "sale.propertyrelation",
    "SalePropertyRelationListFilter": "sale.propertyrelation",
    "SalePropertyRelationListOrder": "sale.propertyrelation",
    "SalePropertyvalueListFilter": "sale.propertyvalue",
    "SalePropertyvalueListOrder": "sale.propertyvalue",
    "SalePropertyvalueModifyFields": "sale.propertyvalue",
    "SalePropertyvalueModifyFieldsOrder": "sale.propertyvalue",
    "SalePropertyvalueModifyFieldsOrderPropertyValuesItem": "sale.propertyvalue",
    "SalePropertyvalueModifyFieldsOrderPropertyValuesItemValue": "sale.propertyvalue",
    "SalePropertyvalueModifyFieldsOrderPropertyValuesValue": "sale.propertyvalue",
    "SalePropertyvalueModifyFieldsOrderPropertyValuesValueValue": "sale.propertyvalue",
    "SalePropertyvariantAddFields": "sale.propertyvariant",
    "SalePropertyvariantListFilter": "sale.propertyvariant",
    "SalePropertyvariantListOrder": "sale.propertyvariant",
    "SalePropertyvariantUpdateFields": "sale.propertyvariant",
    "SaleShipmentAddFields": "sale.shipment",
    "SaleShipmentListFilter": "sale.shipment",
    "SaleShipmentListOrder": "sale.shipment",
    "SaleShipmentUpdateFields": "sale.shipment",
    "SaleShipmentitemAddFields": "sale.shipmentitem",
    "SaleShipmentitemListFilter": "sale.shipmentitem",
    "SaleShipmentitemListOrder": "sale.shipmentitem",
    "SaleShipmentitemUpdateFields": "sale.shipmentitem",
    "SaleShipmentPropertyParameterSettings": "sale.shipmentproperty",
    "SaleShipmentpropertyAddFields": "sale.shipmentproperty",
    "SaleShipmentpropertyListFilter": "sale.shipmentproperty",
    "SaleShipmentpropertyListOrder": "sale.shipmentproperty",
    "SaleShipmentpropertyUpdateFields": "sale.shipmentproperty",
    "SaleShipmentpropertyvalueListFilter": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueListOrder": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueModifyFields": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueModifyFieldsShipment": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesValue": "sale.shipmentpropertyvalue",
    "SaleStatusAddFields": "sale.status",
    "SaleStatusListFilter": "sale.status",
    "SaleStatusListOrder": "sale.status",
    "SaleStatusUpdateFields": "sale.status",
    "SaleStatusLangAddFields": "sale.statuslang",
    "SaleStatusLangDeleteByFilterFields": "sale.statuslang",
    "SaleStatusLangListFilter": "sale.statuslang",
    "SaleStatusLangListOrder": "sale.statuslang",
    "SaleTradeBindingListFilter": "sale.tradebinding",
    "SaleTradeBindingListOrder": "sale.tradebinding",
    "SaleTradePlatformListFilter": "sale.tradeplatform",
    "SaleTradePlatformListOrder": "sale.tradeplatform",
    "CrmDealContactAddFields": "shared",
    "CrmDealDetailsConfigurationSetDataItemElementsItem": "shared",
    "CrmDealProductrowsSetRowsItem": "shared",
    "CrmDealUserfieldAddFields": "shared",
    "CrmDealUserfieldAddFieldsListItem": "shared",
    "CrmDealUserfieldAddFieldsSettingsCrmStatus": "shared",
    "CrmDealUserfieldAddFieldsSettingsDatedatetime": "shared",
    "CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "shared",
    "CrmDealUserfieldAddFieldsSettingsIblockSectionIblockElement": "shared",
    "CrmDealUserfieldAddFieldsSettingsVariant1": "shared",
    "CrmDealUserfieldAddFieldsSettingsVariant2": "shared",
    "CrmDealUserfieldAddFieldsSettingsVariant3": "shared",
    "CrmDealUserfieldAddFieldsSettingsVariant4": "shared",
    "CrmDealUserfieldAddFieldsSettingsVariant6": "shared",
    "CrmDealUserfieldListFilter": "shared",
    "CrmDealUserfieldListOrder": "shared",
    "CrmDealUserfieldUpdateFieldsList": "shared",
    "CrmDealUserfieldUpdateFieldsSettingsCrm": "shared",
    "CrmItemDetailsConfigurationSetDataItem": "shared",
    "CrmItemDetailsConfigurationSetDataItemElementsItem": "shared",
    "CrmItemDetailsConfigurationSetDataItemElementsItemOptions": "shared",
    "CrmLeadUserfieldAddFields": "shared",
    "CrmLeadUserfieldAddFieldsSettingsCrmStatus": "shared",
    "CrmLeadUserfieldAddFieldsSettingsDatedatetime": "shared",
    "CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "shared",
    "CrmLeadUserfieldAddFieldsSettingsVariant1": "shared",
    "CrmLeadUserfieldAddFieldsSettingsVariant2": "shared",
    "CrmLeadUserfieldAddFieldsSettingsVariant3": "shared",
    "CrmLeadUserfieldAddFieldsSettingsVariant4": "shared",
    "CrmLeadUserfieldAddFieldsSettingsVariant6": "shared",
    "CrmMultifield": "shared",
    "CrmQuoteUserfieldUpdateFields": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsIblockSectionIblockElement": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsVariant1": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsVariant2": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsVariant3": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsVariant4": "shared",
    "CrmQuoteUserfieldUpdateFieldsSettingsVariant6": "shared",
    "ImV2FileUploadFields": "shared",
    "SalePropertyAddFieldsSettings": "shared",
    "TaskChecklistitemGetlistOrder": "shared",
    "TaskItemListOrder": "shared",
    "UserUserfieldAddFieldsSettingsCrm": "shared",
    "UserUserfieldAddFieldsSettingsIblockSectionIblockElement": "shared",
    "SignB2eDocumentSendFields": "sign",
    "SignB2eDocumentSendFieldsCompany": "sign",
    "SignB2eDocumentSendFieldsExternalSettings": "sign",
    "SignB2eDocumentSendFieldsFilesItem": "sign",
    "SignB2eDocumentSendFieldsMembersItem": "sign",
    "SignB2eDocumentSendFieldsResponsible": "sign",
    "SocialnetworkApiWorkgroupGetParams": "socialnetwork",
    "SocialnetworkApiWorkgroupListFilter": "socialnetwork",
    "SocialnetworkApiWorkgroupListOrder": "socialnetwork",
    "SocialnetworkApiWorkgroupListParams": "socialnetwork",
    "SonetGroupGetFilter": "sonet_group",
    "SonetGroupGetOrder": "sonet_group",
    "TaskChecklistitemAddFields": "task.checklistitem",
    "TaskChecklistitemAddFieldsMembersValue": "task.checklistitem",
    "TaskChecklistitemUpdateFields": "task.checklistitem",
    "TaskChecklistitemUpdateFieldsMembersValue": "task.checklistitem",
    "TaskCommentAddFields": "task.comment",
    "TaskCommentitemAddFields": "task.commentitem",
    "TaskCommentitemGetlistFilter": "task.commentitem",
    "TaskCommentitemGetlistOrder": "task.commentitem",
    "TaskCommentitemUpdateFields": "task.commentitem",
    "TaskElapseditemAddArfields": "task.elapseditem",
    "TaskElapseditemGetlistFilter": "task.elapseditem",
    "TaskElapseditemGetlistOrder": "task.elapseditem",
    "TaskItemAddFields": "task.item",
    "TaskItemAddfileFile": "task.item",
    "TaskItemAddtofavoriteParams": "task.item",
    "TaskItemDeletefromfavoriteParams": "task.item",
    "TaskItemListFilter": "task.item",
    "TaskItemListParamsValue": "task.item",
    "TaskItemUpdateFields": "task.item",
    "TaskItemUserfieldAddParams": "task.item",
    "TaskItemUserfieldAddParamsEditFormLabel": "task.item",
    "TaskItemUserfieldAddParamsSettingsVariant1": "task.item",
    "TaskItemUserfieldAddParamsSettingsVariant2": "task.item",
    "TaskItemUserfieldAddParamsSettingsVariant3": "task.item",
    "TaskItemUserfieldAddParamsSettingsVariant3DefaultValue": "task.item",
    "TaskItemUserfieldAddParamsSettingsVariant4": "task.item",
    "TaskItemUserfieldGetlistFilter": "task.item",
    "TaskItemUserfieldGetlistOrder": "task.item",
    "TaskItemUserfieldUpdateData": "task.item",
    "TaskItemUserfieldUpdateDataEditFormLabel": "task.item",
    "TaskItemUserfieldUpdateDataSettingsVariant1": "task.item",
    "TaskItemUserfieldUpdateDataSettingsVariant2": "task.item",
    "TaskItemUserfieldUpdateDataSettingsVariant3": "task.item",
    "TaskItemUserfieldUpdateDataSettingsVariant3DefaultValue": "task.item",
    "TaskItemUserfieldUpdateDataSettingsVariant4": "task.item",
    "TaskItemsGetlistFilter": "task.items",
    "TaskItemsGetlistNavParams": "task.items",
    "TaskStagesAddFields": "task.stages",
    "TaskStagesUpdateFields": "task.stages",
    "TasksApiScrumBacklogAddFields": "tasks.api",
    "TasksApiScrumBacklogUpdateFields": "tasks.api",
    "TasksApiScrumEpicAddFields": "tasks.api",
    "TasksApiScrumEpicListFilter": "tasks.api",
    "TasksApiScrumEpicListOrder": "tasks.api",
    "TasksApiScrumEpicUpdateFields": "tasks.api",
    "TasksApiScrumEpicUpdateFieldsFields": "tasks.api",
    "TasksApiScrumKanbanAddStageFields": "tasks.api",
    "TasksApiScrumKanbanUpdateStageFields": "tasks.api",
    "TasksApiScrumSprintAddFields": "tasks.api",
    "TasksApiScrumSprintListFilter": "tasks.api",
    "TasksApiScrumSprintListOrder": "tasks.api",
    "TasksApiScrumSprintUpdateFields": "tasks.api",
    "TasksApiScrumTaskUpdateFields": "tasks.api",
    "TasksFlowFlowCreateFlowData": "tasks.flow",
    "TasksFlowFlowDeleteFlowData": "tasks.flow",
    "TasksFlowFlowIsExistsFlowData": "tasks.flow",
    "TasksFlowFlowUpdateFlowData": "tasks.flow",
    "TasksAction": "tasks.task",
    "TasksAuditorsDataValue": "tasks.task",
    "TasksCheckListTree": "tasks.task",
    "TasksChecklist": "tasks.task",
    "TasksCreator": "tasks.task",
    "TasksFields": "tasks.task",
    "TasksGroup": "tasks.task",
    "TasksTaskAddFields": "tasks.task",
    "TasksTaskHistoryListFilter": "tasks.task",
    "TasksTaskHistoryListFilterUser": "tasks.task",
    "TasksTaskHistoryListFilterValue": "tasks.task",
    "TasksTaskHistoryListOrder": "tasks.task",
    "TasksTaskListFilter": "tasks.task",
    "TasksTaskListFilterSubfilterParams": "tasks.task",
    "TasksTaskListOrder": "tasks.task",
    "TasksTaskListParams": "tasks.task",
    "TasksTaskUpdateFields": "tasks.task",
    "TasksTemplateAddFields": "tasks.template",
    "TasksTemplateAddFieldsReplicateParams": "tasks.template",
    "TasksTemplateChecklistAddAttachmentByContentAttachmentParameters": "tasks.template",
    "TasksTemplateChecklistAddFields": "tasks.template",
    "TasksTemplateChecklistAddFieldsMembersValue": "tasks.template",
    "TasksTemplateChecklistListFilter": "tasks.template",
    "TasksTemplateChecklistUpdateFields": "tasks.template",
    "TasksTemplateGetParams": "tasks.template",
    "TasksTemplateUpdateFields": "tasks.template",
    "TemplateReplicateParamsGeneralReplicationParameters": "tasks.template",
    "TemplateReplicateParamsParametersForDailyRepetitionPERIODDaily": "tasks.template",
    "TemplateReplicateParamsParametersForMonthlyRepetitionPERIODMonthly": "tasks.template",
    "TemplateReplicateParamsParametersForWeeklyRepetitionPERIODWeekly": "tasks.template",
    "TemplateReplicateParamsParametersForYearlyRepetitionPERIODYearly": "tasks.template",
    "TelephonyCallAttachTranscriptionMessagesItem": "telephony",
    "TimemanNetworkrangeSetRangesItem": "timeman",
    "UserGetFilter": "user",
    "UserOptionSetOptions": "user",
    "UserSearchFilter": "user",
    "UserUserfieldAddFields": "user",
    "UserUserfieldAddFieldsSettingsCrmStatus": "user",
    "UserUserfieldAddFieldsSettingsDatedatetime": "user",
    "UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "user",
    "UserUserfieldAddFieldsSettingsVariant1": "user",
    "UserUserfieldAddFieldsSettingsVariant2": "user",
    "UserUserfieldAddFieldsSettingsVariant3": "user",
    "UserUserfieldAddFieldsSettingsVariant4": "user",
    "UserUserfieldAddFieldsSettingsVariant6": "user",
    "UserUserfieldListFilter": "user",
    "UserUserfieldListOrder": "user",
    "UserUserfieldUpdateFields": "user",
    "UserUserfieldUpdateFieldsSettingsCrmStatus": "user",
    "UserUserfieldUpdateFieldsSettingsVariant1": "user",
    "UserUserfieldUpdateFieldsSettingsVariant2": "user",
    "UserUserfieldUpdateFieldsSettingsVariant3": "user",
    "UserUserfieldUpdateFieldsSettingsVariant4": "user",
    "UserUserfieldUpdateFieldsSettingsVariant5": "user",
    "UserUserfieldUpdateFieldsSettingsVariant5DefaultValue": "user",
    "UserUserfieldUpdateFieldsSettingsVariant6": "user",
    "UserconsentAgreementTextReplace": "userconsent",
    "UserconsentAgreementTextReplaceFields": "userconsent",
    "UserfieldconfigAddField": "userfieldconfig",
    "UserfieldconfigAddFieldEnumItem": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsAddress": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsBoolean": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsCrm": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsCrmStatus": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsDateDatetime": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsDateDatetimeDefaultValue": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsDouble": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsEnumeration": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsFile": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsIblockSectionIblockElement": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsInteger": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsMoney": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsString": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsUrl": "userfieldconfig",
    "UserfieldconfigListFilter": "userfieldconfig",
    "UserfieldconfigListOrder": "userfieldconfig",
    "UserfieldconfigListSelect": "userfieldconfig",
    "UserfieldconfigUpdateField": "userfieldconfig",
    "UserfieldconfigUpdateFieldEnum": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsAddress": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsCrmStatus": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsMoney": "userfieldconfig",
    "UserfieldtypeAddOptions": "userfieldtype",
    "UserfieldtypeUpdateOptions": "userfieldtype",
    "VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation": "vote",
    "VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation": "vote",
    "VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation": "vote",
    "VoteIntegrationImSendImMessageVoteData": "vote",
    "VoteIntegrationImSendImMessageVoteDataQuestionsItem": "vote",
    "VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem": "vote",
    "VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersValue": "vote",
    "VoximplantSipGetFilter": "voximplant",
    "VoximplantStatisticGetFilter": "voximplant",
}

# Hidden from type checkers, who would take any misspelt name for a class.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = getattr(import_module(f".{_HOMES[name]}", __name__), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_HOMES})
