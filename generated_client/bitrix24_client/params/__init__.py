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
    from .bizproc import BizprocActivityUpdateFields as BizprocActivityUpdateFields
    from .bizproc import BizprocActivityUpdateFieldsFilter as BizprocActivityUpdateFieldsFilter
    from .bizproc import (
        BizprocActivityUpdateFieldsProperties as BizprocActivityUpdateFieldsProperties,
    )
    from .bizproc import (
        BizprocActivityUpdateFieldsReturnProperties as BizprocActivityUpdateFieldsReturnProperties,
    )
    from .bizproc import BizprocEventSendReturnValues as BizprocEventSendReturnValues
    from .bizproc import BizprocRobotAddFilter as BizprocRobotAddFilter
    from .bizproc import BizprocRobotAddPropertiesValue as BizprocRobotAddPropertiesValue
    from .bizproc import BizprocRobotAddReturnProperties as BizprocRobotAddReturnProperties
    from .bizproc import BizprocRobotUpdateFields as BizprocRobotUpdateFields
    from .bizproc import BizprocRobotUpdateFieldsFilter as BizprocRobotUpdateFieldsFilter
    from .bizproc import BizprocRobotUpdateFieldsProperties as BizprocRobotUpdateFieldsProperties
    from .bizproc import (
        BizprocRobotUpdateFieldsReturnProperties as BizprocRobotUpdateFieldsReturnProperties,
    )
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
        BookingV1BookingCreatefromwaitlistFields as BookingV1BookingCreatefromwaitlistFields,
    )
    from .booking.v1 import (
        BookingV1BookingCreatefromwaitlistFieldsDatePeriod as BookingV1BookingCreatefromwaitlistFieldsDatePeriod,
    )
    from .booking.v1 import (
        BookingV1BookingCreatefromwaitlistFieldsDatePeriodFrom as BookingV1BookingCreatefromwaitlistFieldsDatePeriodFrom,
    )
    from .booking.v1 import (
        BookingV1BookingCreatefromwaitlistFieldsDatePeriodTo as BookingV1BookingCreatefromwaitlistFieldsDatePeriodTo,
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
        BookingV1WaitlistExternalDataSetExternalDataItem as BookingV1WaitlistExternalDataSetExternalDataItem,
    )
    from .booking.v1 import BookingV1WaitlistListFilterValue as BookingV1WaitlistListFilterValue
    from .booking.v1 import BookingV1WaitlistUpdateFields as BookingV1WaitlistUpdateFields
    from .calendar import CalendarEventAddMeeting as CalendarEventAddMeeting
    from .calendar import CalendarEventAddRemindItem as CalendarEventAddRemindItem
    from .calendar import CalendarEventAddRrule as CalendarEventAddRrule
    from .calendar import CalendarEventUpdateMeeting as CalendarEventUpdateMeeting
    from .calendar import CalendarEventUpdateRemindItem as CalendarEventUpdateRemindItem
    from .calendar import CalendarEventUpdateRrule as CalendarEventUpdateRrule
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
        CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem as CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem,
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
    from .catalog.product import CatalogProductOfferListFilter as CatalogProductOfferListFilter
    from .catalog.product import CatalogProductOfferListOrder as CatalogProductOfferListOrder
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
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumUpdateFields as CatalogProductPropertyEnumUpdateFields,
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
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureUpdateFields as CatalogProductPropertyFeatureUpdateFields,
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
    from .catalog.roundingrule import (
        CatalogRoundingRuleUpdateFields as CatalogRoundingRuleUpdateFields,
    )
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
        CrmActivityConfigurableUpdateFields as CrmActivityConfigurableUpdateFields,
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
    from .crm.activity import HeaderParametersOfTheObject as HeaderParametersOfTheObject
    from .crm.activity import (
        HeaderParametersOfTheObjectTagsItem as HeaderParametersOfTheObjectTagsItem,
    )
    from .crm.activity import IconParametersOfTheObject as IconParametersOfTheObject
    from .crm.address import CrmAddressAddFields as CrmAddressAddFields
    from .crm.address import CrmAddressDeleteFields as CrmAddressDeleteFields
    from .crm.address import CrmAddressListFilter as CrmAddressListFilter
    from .crm.address import CrmAddressListOrder as CrmAddressListOrder
    from .crm.address import CrmAddressUpdateFields as CrmAddressUpdateFields
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
    from .crm.company import CrmCompanyContactAddFields as CrmCompanyContactAddFields
    from .crm.company import CrmCompanyContactDeleteFields as CrmCompanyContactDeleteFields
    from .crm.company import (
        CrmCompanyContactItemsSetItemsItem as CrmCompanyContactItemsSetItemsItem,
    )
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
    from .crm.company import CrmCompanyUserfieldAddFields as CrmCompanyUserfieldAddFields
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsListItem as CrmCompanyUserfieldAddFieldsListItem,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsBoolean as CrmCompanyUserfieldAddFieldsSettingsBoolean,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsCrm as CrmCompanyUserfieldAddFieldsSettingsCrm,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsCrmStatus as CrmCompanyUserfieldAddFieldsSettingsCrmStatus,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsDatedatetime as CrmCompanyUserfieldAddFieldsSettingsDatedatetime,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsDatedatetimeDefaultValue as CrmCompanyUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsDouble as CrmCompanyUserfieldAddFieldsSettingsDouble,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsEnumeration as CrmCompanyUserfieldAddFieldsSettingsEnumeration,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsIblockSectioniblockElement as CrmCompanyUserfieldAddFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsInteger as CrmCompanyUserfieldAddFieldsSettingsInteger,
    )
    from .crm.company import (
        CrmCompanyUserfieldAddFieldsSettingsString as CrmCompanyUserfieldAddFieldsSettingsString,
    )
    from .crm.company import CrmCompanyUserfieldListFilter as CrmCompanyUserfieldListFilter
    from .crm.company import CrmCompanyUserfieldListOrder as CrmCompanyUserfieldListOrder
    from .crm.company import CrmCompanyUserfieldUpdateFields as CrmCompanyUserfieldUpdateFields
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsListItem as CrmCompanyUserfieldUpdateFieldsListItem,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsBoolean as CrmCompanyUserfieldUpdateFieldsSettingsBoolean,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsCrm as CrmCompanyUserfieldUpdateFieldsSettingsCrm,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsCrmStatus as CrmCompanyUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsDatedatetime as CrmCompanyUserfieldUpdateFieldsSettingsDatedatetime,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue as CrmCompanyUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsDouble as CrmCompanyUserfieldUpdateFieldsSettingsDouble,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsEnumeration as CrmCompanyUserfieldUpdateFieldsSettingsEnumeration,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsIblockSectioniblockElement as CrmCompanyUserfieldUpdateFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsInteger as CrmCompanyUserfieldUpdateFieldsSettingsInteger,
    )
    from .crm.company import (
        CrmCompanyUserfieldUpdateFieldsSettingsString as CrmCompanyUserfieldUpdateFieldsSettingsString,
    )
    from .crm.contact import CrmContactAddFields as CrmContactAddFields
    from .crm.contact import CrmContactAddParams as CrmContactAddParams
    from .crm.contact import CrmContactCompanyAddFields as CrmContactCompanyAddFields
    from .crm.contact import CrmContactCompanyDeleteFields as CrmContactCompanyDeleteFields
    from .crm.contact import (
        CrmContactCompanyItemsSetItemsItem as CrmContactCompanyItemsSetItemsItem,
    )
    from .crm.contact import (
        CrmContactDetailsConfigurationSetDataItem as CrmContactDetailsConfigurationSetDataItem,
    )
    from .crm.contact import (
        CrmContactDetailsConfigurationSetDataItemElementsItem as CrmContactDetailsConfigurationSetDataItemElementsItem,
    )
    from .crm.contact import (
        CrmContactDetailsConfigurationSetDataItemElementsItemOptions as CrmContactDetailsConfigurationSetDataItemElementsItemOptions,
    )
    from .crm.contact import CrmContactListFilter as CrmContactListFilter
    from .crm.contact import CrmContactListOrder as CrmContactListOrder
    from .crm.contact import CrmContactUpdateFields as CrmContactUpdateFields
    from .crm.contact import CrmContactUpdateParams as CrmContactUpdateParams
    from .crm.contact import CrmContactUserfieldAddFields as CrmContactUserfieldAddFields
    from .crm.contact import (
        CrmContactUserfieldAddFieldsListItem as CrmContactUserfieldAddFieldsListItem,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsBoolean as CrmContactUserfieldAddFieldsSettingsBoolean,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsCrm as CrmContactUserfieldAddFieldsSettingsCrm,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsCrmStatus as CrmContactUserfieldAddFieldsSettingsCrmStatus,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsDatedatetime as CrmContactUserfieldAddFieldsSettingsDatedatetime,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsDatedatetimeDefaultValue as CrmContactUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsDouble as CrmContactUserfieldAddFieldsSettingsDouble,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsEnumeration as CrmContactUserfieldAddFieldsSettingsEnumeration,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsIblockSectioniblockElement as CrmContactUserfieldAddFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsInteger as CrmContactUserfieldAddFieldsSettingsInteger,
    )
    from .crm.contact import (
        CrmContactUserfieldAddFieldsSettingsString as CrmContactUserfieldAddFieldsSettingsString,
    )
    from .crm.contact import CrmContactUserfieldListFilter as CrmContactUserfieldListFilter
    from .crm.contact import CrmContactUserfieldListOrder as CrmContactUserfieldListOrder
    from .crm.contact import CrmContactUserfieldUpdateFields as CrmContactUserfieldUpdateFields
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsListItem as CrmContactUserfieldUpdateFieldsListItem,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsBoolean as CrmContactUserfieldUpdateFieldsSettingsBoolean,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsCrm as CrmContactUserfieldUpdateFieldsSettingsCrm,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsCrmStatus as CrmContactUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsDatetime as CrmContactUserfieldUpdateFieldsSettingsDatetime,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsDatetimeDefaultValue as CrmContactUserfieldUpdateFieldsSettingsDatetimeDefaultValue,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsDouble as CrmContactUserfieldUpdateFieldsSettingsDouble,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsEnumeration as CrmContactUserfieldUpdateFieldsSettingsEnumeration,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsIblockSectioniblockElement as CrmContactUserfieldUpdateFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsInteger as CrmContactUserfieldUpdateFieldsSettingsInteger,
    )
    from .crm.contact import (
        CrmContactUserfieldUpdateFieldsSettingsString as CrmContactUserfieldUpdateFieldsSettingsString,
    )
    from .crm.currency import CrmCurrencyAddFields as CrmCurrencyAddFields
    from .crm.currency import CrmCurrencyAddFieldsLangValue as CrmCurrencyAddFieldsLangValue
    from .crm.currency import CrmCurrencyListOrder as CrmCurrencyListOrder
    from .crm.currency import CrmCurrencyLocalization as CrmCurrencyLocalization
    from .crm.currency import CrmCurrencyUpdateFields as CrmCurrencyUpdateFields
    from .crm.currency import CrmCurrencyUpdateFieldsLangValue as CrmCurrencyUpdateFieldsLangValue
    from .crm.deal import CrmDealAddFields as CrmDealAddFields
    from .crm.deal import CrmDealAddParams as CrmDealAddParams
    from .crm.deal import CrmDealContactAddFields as CrmDealContactAddFields
    from .crm.deal import CrmDealContactDeleteFields as CrmDealContactDeleteFields
    from .crm.deal import CrmDealContactItemsSetItemsItem as CrmDealContactItemsSetItemsItem
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
        CrmDealDetailsConfigurationSetDataItemElementsItem as CrmDealDetailsConfigurationSetDataItemElementsItem,
    )
    from .crm.deal import (
        CrmDealDetailsConfigurationSetExtras as CrmDealDetailsConfigurationSetExtras,
    )
    from .crm.deal import CrmDealListFilter as CrmDealListFilter
    from .crm.deal import CrmDealListOrder as CrmDealListOrder
    from .crm.deal import CrmDealProductrowsSetRowsItem as CrmDealProductrowsSetRowsItem
    from .crm.deal import CrmDealRecurringAddFields as CrmDealRecurringAddFields
    from .crm.deal import CrmDealRecurringAddFieldsParams as CrmDealRecurringAddFieldsParams
    from .crm.deal import CrmDealRecurringListFilter as CrmDealRecurringListFilter
    from .crm.deal import CrmDealRecurringListOrder as CrmDealRecurringListOrder
    from .crm.deal import CrmDealRecurringUpdateFields as CrmDealRecurringUpdateFields
    from .crm.deal import CrmDealRecurringUpdateFieldsParams as CrmDealRecurringUpdateFieldsParams
    from .crm.deal import CrmDealUpdateFields as CrmDealUpdateFields
    from .crm.deal import CrmDealUpdateParams as CrmDealUpdateParams
    from .crm.deal import CrmDealUserfieldAddFields as CrmDealUserfieldAddFields
    from .crm.deal import CrmDealUserfieldAddFieldsListItem as CrmDealUserfieldAddFieldsListItem
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsBoolean as CrmDealUserfieldAddFieldsSettingsBoolean,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsCrm as CrmDealUserfieldAddFieldsSettingsCrm,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsCrmStatus as CrmDealUserfieldAddFieldsSettingsCrmStatus,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsDatedatetime as CrmDealUserfieldAddFieldsSettingsDatedatetime,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue as CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsDouble as CrmDealUserfieldAddFieldsSettingsDouble,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsEnumeration as CrmDealUserfieldAddFieldsSettingsEnumeration,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsIblockSectioniblockElement as CrmDealUserfieldAddFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsInteger as CrmDealUserfieldAddFieldsSettingsInteger,
    )
    from .crm.deal import (
        CrmDealUserfieldAddFieldsSettingsString as CrmDealUserfieldAddFieldsSettingsString,
    )
    from .crm.deal import CrmDealUserfieldListFilter as CrmDealUserfieldListFilter
    from .crm.deal import CrmDealUserfieldListOrder as CrmDealUserfieldListOrder
    from .crm.deal import CrmDealUserfieldUpdateFields as CrmDealUserfieldUpdateFields
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsListItem as CrmDealUserfieldUpdateFieldsListItem,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsBoolean as CrmDealUserfieldUpdateFieldsSettingsBoolean,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsCrm as CrmDealUserfieldUpdateFieldsSettingsCrm,
    )
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
        CrmDealUserfieldUpdateFieldsSettingsDouble as CrmDealUserfieldUpdateFieldsSettingsDouble,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsEnumeration as CrmDealUserfieldUpdateFieldsSettingsEnumeration,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsIblockSectioniblockElement as CrmDealUserfieldUpdateFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsInteger as CrmDealUserfieldUpdateFieldsSettingsInteger,
    )
    from .crm.deal import (
        CrmDealUserfieldUpdateFieldsSettingsString as CrmDealUserfieldUpdateFieldsSettingsString,
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
        CrmDocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator as CrmDocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
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
    from .crm.item import CrmItemAddFieldsCompanyFmItem as CrmItemAddFieldsCompanyFmItem
    from .crm.item import CrmItemAddFieldsContact as CrmItemAddFieldsContact
    from .crm.item import CrmItemAddFieldsContactFmItem as CrmItemAddFieldsContactFmItem
    from .crm.item import CrmItemAddFieldsDeal as CrmItemAddFieldsDeal
    from .crm.item import CrmItemAddFieldsEstimate as CrmItemAddFieldsEstimate
    from .crm.item import CrmItemAddFieldsInvoice as CrmItemAddFieldsInvoice
    from .crm.item import CrmItemAddFieldsLead as CrmItemAddFieldsLead
    from .crm.item import CrmItemAddFieldsLeadFmItem as CrmItemAddFieldsLeadFmItem
    from .crm.item import CrmItemAddFieldsSPA as CrmItemAddFieldsSPA
    from .crm.item import CrmItemBatchImportDataItem as CrmItemBatchImportDataItem
    from .crm.item import CrmItemDeliveryListFilter as CrmItemDeliveryListFilter
    from .crm.item import (
        CrmItemDetailsConfigurationForceCommonScopeForAllExtras as CrmItemDetailsConfigurationForceCommonScopeForAllExtras,
    )
    from .crm.item import (
        CrmItemDetailsConfigurationGetExtras as CrmItemDetailsConfigurationGetExtras,
    )
    from .crm.item import (
        CrmItemDetailsConfigurationResetExtras as CrmItemDetailsConfigurationResetExtras,
    )
    from .crm.item import (
        CrmItemDetailsConfigurationSetDataItem as CrmItemDetailsConfigurationSetDataItem,
    )
    from .crm.item import (
        CrmItemDetailsConfigurationSetDataItemElementsItem as CrmItemDetailsConfigurationSetDataItemElementsItem,
    )
    from .crm.item import (
        CrmItemDetailsConfigurationSetDataItemElementsItemOptions as CrmItemDetailsConfigurationSetDataItemElementsItemOptions,
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
    from .crm.item import CrmItemUpdateFieldsCompanyFmItem as CrmItemUpdateFieldsCompanyFmItem
    from .crm.item import CrmItemUpdateFieldsContact as CrmItemUpdateFieldsContact
    from .crm.item import CrmItemUpdateFieldsContactFmItem as CrmItemUpdateFieldsContactFmItem
    from .crm.item import CrmItemUpdateFieldsDeal as CrmItemUpdateFieldsDeal
    from .crm.item import CrmItemUpdateFieldsEstimate as CrmItemUpdateFieldsEstimate
    from .crm.item import CrmItemUpdateFieldsInvoice as CrmItemUpdateFieldsInvoice
    from .crm.item import CrmItemUpdateFieldsLead as CrmItemUpdateFieldsLead
    from .crm.item import CrmItemUpdateFieldsLeadFmItem as CrmItemUpdateFieldsLeadFmItem
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
        CrmLeadDetailsConfigurationSetDataItemElementsItem as CrmLeadDetailsConfigurationSetDataItemElementsItem,
    )
    from .crm.lead import (
        CrmLeadDetailsConfigurationSetExtras as CrmLeadDetailsConfigurationSetExtras,
    )
    from .crm.lead import CrmLeadListFilter as CrmLeadListFilter
    from .crm.lead import CrmLeadListOrder as CrmLeadListOrder
    from .crm.lead import CrmLeadProductrowsSetRowsItem as CrmLeadProductrowsSetRowsItem
    from .crm.lead import CrmLeadUpdateFields as CrmLeadUpdateFields
    from .crm.lead import CrmLeadUpdateParams as CrmLeadUpdateParams
    from .crm.lead import CrmLeadUserfieldAddFields as CrmLeadUserfieldAddFields
    from .crm.lead import CrmLeadUserfieldAddFieldsListItem as CrmLeadUserfieldAddFieldsListItem
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsBoolean as CrmLeadUserfieldAddFieldsSettingsBoolean,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsCrm as CrmLeadUserfieldAddFieldsSettingsCrm,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsCrmStatus as CrmLeadUserfieldAddFieldsSettingsCrmStatus,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsDatedatetime as CrmLeadUserfieldAddFieldsSettingsDatedatetime,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue as CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsDouble as CrmLeadUserfieldAddFieldsSettingsDouble,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsEnumeration as CrmLeadUserfieldAddFieldsSettingsEnumeration,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsIblockSectioniblockElement as CrmLeadUserfieldAddFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsInteger as CrmLeadUserfieldAddFieldsSettingsInteger,
    )
    from .crm.lead import (
        CrmLeadUserfieldAddFieldsSettingsString as CrmLeadUserfieldAddFieldsSettingsString,
    )
    from .crm.lead import CrmLeadUserfieldListFilter as CrmLeadUserfieldListFilter
    from .crm.lead import CrmLeadUserfieldListOrder as CrmLeadUserfieldListOrder
    from .crm.lead import CrmLeadUserfieldUpdateFields as CrmLeadUserfieldUpdateFields
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsListItem as CrmLeadUserfieldUpdateFieldsListItem,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsBoolean as CrmLeadUserfieldUpdateFieldsSettingsBoolean,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsCrm as CrmLeadUserfieldUpdateFieldsSettingsCrm,
    )
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
        CrmLeadUserfieldUpdateFieldsSettingsDouble as CrmLeadUserfieldUpdateFieldsSettingsDouble,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsEnumeration as CrmLeadUserfieldUpdateFieldsSettingsEnumeration,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsIblockSectioniblockElement as CrmLeadUserfieldUpdateFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsInteger as CrmLeadUserfieldUpdateFieldsSettingsInteger,
    )
    from .crm.lead import (
        CrmLeadUserfieldUpdateFieldsSettingsString as CrmLeadUserfieldUpdateFieldsSettingsString,
    )
    from .crm.measure import CrmMeasureAddFields as CrmMeasureAddFields
    from .crm.measure import CrmMeasureListFilter as CrmMeasureListFilter
    from .crm.measure import CrmMeasureListOrder as CrmMeasureListOrder
    from .crm.measure import CrmMeasureParameterFields as CrmMeasureParameterFields
    from .crm.orderentity import CrmOrderentityAddFields as CrmOrderentityAddFields
    from .crm.orderentity import (
        CrmOrderentityDeleteByFilterFields as CrmOrderentityDeleteByFilterFields,
    )
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
    from .crm.quote import CrmQuoteContactAddFields as CrmQuoteContactAddFields
    from .crm.quote import CrmQuoteContactDeleteFields as CrmQuoteContactDeleteFields
    from .crm.quote import CrmQuoteContactItemsSetItemsItem as CrmQuoteContactItemsSetItemsItem
    from .crm.quote import CrmQuoteListFilter as CrmQuoteListFilter
    from .crm.quote import CrmQuoteListOrder as CrmQuoteListOrder
    from .crm.quote import CrmQuoteProductrowsSetRowsItem as CrmQuoteProductrowsSetRowsItem
    from .crm.quote import CrmQuoteUpdateFields as CrmQuoteUpdateFields
    from .crm.quote import CrmQuoteUpdateParams as CrmQuoteUpdateParams
    from .crm.quote import CrmQuoteUserfieldAddFields as CrmQuoteUserfieldAddFields
    from .crm.quote import CrmQuoteUserfieldAddFieldsListItem as CrmQuoteUserfieldAddFieldsListItem
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsBoolean as CrmQuoteUserfieldAddFieldsSettingsBoolean,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsCrm as CrmQuoteUserfieldAddFieldsSettingsCrm,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsCrmStatus as CrmQuoteUserfieldAddFieldsSettingsCrmStatus,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsDatedatetime as CrmQuoteUserfieldAddFieldsSettingsDatedatetime,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsDatedatetimeDefaultValue as CrmQuoteUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsDouble as CrmQuoteUserfieldAddFieldsSettingsDouble,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsEnumeration as CrmQuoteUserfieldAddFieldsSettingsEnumeration,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsIblockSectioniblockElement as CrmQuoteUserfieldAddFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsInteger as CrmQuoteUserfieldAddFieldsSettingsInteger,
    )
    from .crm.quote import (
        CrmQuoteUserfieldAddFieldsSettingsString as CrmQuoteUserfieldAddFieldsSettingsString,
    )
    from .crm.quote import CrmQuoteUserfieldListFilter as CrmQuoteUserfieldListFilter
    from .crm.quote import CrmQuoteUserfieldListOrder as CrmQuoteUserfieldListOrder
    from .crm.quote import CrmQuoteUserfieldUpdateFields as CrmQuoteUserfieldUpdateFields
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsListItem as CrmQuoteUserfieldUpdateFieldsListItem,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsBoolean as CrmQuoteUserfieldUpdateFieldsSettingsBoolean,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsCrm as CrmQuoteUserfieldUpdateFieldsSettingsCrm,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus as CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime as CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue as CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsDouble as CrmQuoteUserfieldUpdateFieldsSettingsDouble,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsEnumeration as CrmQuoteUserfieldUpdateFieldsSettingsEnumeration,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsIblockSectioniblockElement as CrmQuoteUserfieldUpdateFieldsSettingsIblockSectioniblockElement,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsInteger as CrmQuoteUserfieldUpdateFieldsSettingsInteger,
    )
    from .crm.quote import (
        CrmQuoteUserfieldUpdateFieldsSettingsString as CrmQuoteUserfieldUpdateFieldsSettingsString,
    )
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
        CrmRequisitePresetFieldUpdateFields as CrmRequisitePresetFieldUpdateFields,
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
    from .crm.timeline import CrmTimelineBindingsUnbindFields as CrmTimelineBindingsUnbindFields
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
    from .crm.type import CrmTypeAddFields as CrmTypeAddFields
    from .crm.type import CrmTypeAddFieldsLinkedUserFields as CrmTypeAddFieldsLinkedUserFields
    from .crm.type import CrmTypeAddFieldsRelations as CrmTypeAddFieldsRelations
    from .crm.type import CrmTypeAddFieldsRelationsChildItem as CrmTypeAddFieldsRelationsChildItem
    from .crm.type import CrmTypeAddFieldsRelationsParentItem as CrmTypeAddFieldsRelationsParentItem
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
    from .disk.storage import DiskStorageAddFolderData as DiskStorageAddFolderData
    from .disk.storage import DiskStorageAddFolderRightsItem as DiskStorageAddFolderRightsItem
    from .disk.storage import DiskStorageGetChildrenFilter as DiskStorageGetChildrenFilter
    from .disk.storage import DiskStorageGetChildrenOrder as DiskStorageGetChildrenOrder
    from .disk.storage import DiskStorageGetListFilter as DiskStorageGetListFilter
    from .disk.storage import DiskStorageGetListOrder as DiskStorageGetListOrder
    from .disk.storage import DiskStorageUploadFileData as DiskStorageUploadFileData
    from .disk.storage import DiskStorageUploadFileRightsItem as DiskStorageUploadFileRightsItem
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
        DocumentgeneratorDocumentUpdateValues as DocumentgeneratorDocumentUpdateValues,
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
        DocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator as DocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
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
        DocumentgeneratorRoleUpdateFields as DocumentgeneratorRoleUpdateFields,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleUpdateFieldsPermissions as DocumentgeneratorRoleUpdateFieldsPermissions,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleUpdateFieldsPermissionsDocuments as DocumentgeneratorRoleUpdateFieldsPermissionsDocuments,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleUpdateFieldsPermissionsSettings as DocumentgeneratorRoleUpdateFieldsPermissionsSettings,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleUpdateFieldsPermissionsTemplates as DocumentgeneratorRoleUpdateFieldsPermissionsTemplates,
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
        HumanresourcesHcmlinkFieldValueSetJobFieldsData as HumanresourcesHcmlinkFieldValueSetJobFieldsData,
    )
    from .humanresources import (
        HumanresourcesHcmlinkJobUpdateFields as HumanresourcesHcmlinkJobUpdateFields,
    )
    from .humanresources import (
        HumanresourcesHcmlinkJobUpdateFieldsData as HumanresourcesHcmlinkJobUpdateFieldsData,
    )
    from .im.dialog import ImDialogMessagesSearchOrder as ImDialogMessagesSearchOrder
    from .im.v2 import ImV2FileUploadFields as ImV2FileUploadFields
    from .imbot import ImbotRegisterProperties as ImbotRegisterProperties
    from .imbot import ImbotUpdateFields as ImbotUpdateFields
    from .imbot import ImbotUpdateFieldsProperties as ImbotUpdateFieldsProperties
    from .imbot.app import ImbotAppRegisterLangItem as ImbotAppRegisterLangItem
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
    from .imbot.command import ImbotCommandAnswerMENUItem as ImbotCommandAnswerMENUItem
    from .imbot.command import ImbotCommandRegisterLangItem as ImbotCommandRegisterLangItem
    from .imbot.command import ImbotCommandUpdateFields as ImbotCommandUpdateFields
    from .imbot.command import ImbotCommandUpdateFieldsLangItem as ImbotCommandUpdateFieldsLangItem
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
    from .imbot.v2 import ImbotV2FileUploadFields as ImbotV2FileUploadFields
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
        ImconnectorUpdateMessagesMessagesItemChat as ImconnectorUpdateMessagesMessagesItemChat,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesMessagesItemMessage as ImconnectorUpdateMessagesMessagesItemMessage,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesMessagesItemUser as ImconnectorUpdateMessagesMessagesItemUser,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesMessagesItemUserPicture as ImconnectorUpdateMessagesMessagesItemUserPicture,
    )
    from .imopenlines.config import ImopenlinesConfigAddParams as ImopenlinesConfigAddParams
    from .imopenlines.config import (
        ImopenlinesConfigAddParamsDefaultOperatorData as ImopenlinesConfigAddParamsDefaultOperatorData,
    )
    from .imopenlines.config import (
        ImopenlinesConfigAddParamsQueueItem as ImopenlinesConfigAddParamsQueueItem,
    )
    from .imopenlines.config import (
        ImopenlinesConfigListGetOptions as ImopenlinesConfigListGetOptions,
    )
    from .imopenlines.config import ImopenlinesConfigListGetParams as ImopenlinesConfigListGetParams
    from .imopenlines.config import (
        ImopenlinesConfigListGetParamsFilter as ImopenlinesConfigListGetParamsFilter,
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
    from .landing.block import LandingBlockGetlistParams as LandingBlockGetlistParams
    from .landing.block import LandingBlockGetmanifestParams as LandingBlockGetmanifestParams
    from .landing.block import LandingBlockUpdateCardsDataValue as LandingBlockUpdateCardsDataValue
    from .landing.block import (
        LandingBlockUpdateCardsDataValueSourceItem as LandingBlockUpdateCardsDataValueSourceItem,
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
    from .landing.block import (
        LandingBlockUpdatenodesDataValueItem as LandingBlockUpdatenodesDataValueItem,
    )
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
    from .landing.demos import (
        LandingSiteFullExportPageBlocksValue as LandingSiteFullExportPageBlocksValue,
    )
    from .landing.demos import (
        LandingSiteFullExportPageBlocksValueRepoBlock as LandingSiteFullExportPageBlocksValueRepoBlock,
    )
    from .landing.demos import LandingSiteFullExportPageFields as LandingSiteFullExportPageFields
    from .landing.demos import LandingSiteFullExportPageLayout as LandingSiteFullExportPageLayout
    from .landing.demos import (
        LandingSiteFullExportResultFields as LandingSiteFullExportResultFields,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValue as LandingSiteFullExportResultItemsValue,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValueFields as LandingSiteFullExportResultItemsValueFields,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValueItemsItemValue as LandingSiteFullExportResultItemsValueItemsItemValue,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValueItemsItemValueRepoBlock as LandingSiteFullExportResultItemsValueItemsItemValueRepoBlock,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValueItemsValue as LandingSiteFullExportResultItemsValueItemsValue,
    )
    from .landing.demos import (
        LandingSiteFullExportResultItemsValueItemsValueRepoBlock as LandingSiteFullExportResultItemsValueItemsValueRepoBlock,
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
        SiteLandingSiteFullExportResultFields as SiteLandingSiteFullExportResultFields,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultItemsValue as SiteLandingSiteFullExportResultItemsValue,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultItemsValueFields as SiteLandingSiteFullExportResultItemsValueFields,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultItemsValueItemsItemValue as SiteLandingSiteFullExportResultItemsValueItemsItemValue,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultItemsValueItemsItemValueRepoBlock as SiteLandingSiteFullExportResultItemsValueItemsItemValueRepoBlock,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultItemsValueItemsValue as SiteLandingSiteFullExportResultItemsValueItemsValue,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultItemsValueItemsValueRepoBlock as SiteLandingSiteFullExportResultItemsValueItemsValueRepoBlock,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultItemsValueLayout as SiteLandingSiteFullExportResultItemsValueLayout,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultItemsValueLayoutItem as SiteLandingSiteFullExportResultItemsValueLayoutItem,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultLayout as SiteLandingSiteFullExportResultLayout,
    )
    from .landing.demos import (
        SiteLandingSiteFullExportResultLayoutItem as SiteLandingSiteFullExportResultLayoutItem,
    )
    from .landing.landing import (
        LandingBlockGetRepositoryRepositorySection as LandingBlockGetRepositoryRepositorySection,
    )
    from .landing.landing import (
        LandingBlockGetRepositoryRepositorySectionItemsValue as LandingBlockGetRepositoryRepositorySectionItemsValue,
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
    from .landing.landing import LandingLandingUpdateFields as LandingLandingUpdateFields
    from .landing.landing import PageAdditionalFields as PageAdditionalFields
    from .landing.landing import (
        PageAdditionalFieldsSettingsAgreementsItem as PageAdditionalFieldsSettingsAgreementsItem,
    )
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
        LandingRepowidgetGetlistParamsGroupItem as LandingRepowidgetGetlistParamsGroupItem,
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
    from .lists import ListsFieldUpdateFieldsListValueId as ListsFieldUpdateFieldsListValueId
    from .lists import ListsFieldUpdateFieldsSettings as ListsFieldUpdateFieldsSettings
    from .lists import ListsGetIblockOrder as ListsGetIblockOrder
    from .lists import ListsSectionAddFields as ListsSectionAddFields
    from .lists import (
        ListsSectionAddFieldsDetailPictureItem as ListsSectionAddFieldsDetailPictureItem,
    )
    from .lists import ListsSectionAddFieldsPictureItem as ListsSectionAddFieldsPictureItem
    from .lists import ListsSectionGetFilter as ListsSectionGetFilter
    from .lists import ListsSectionUpdateFields as ListsSectionUpdateFields
    from .lists import (
        ListsSectionUpdateFieldsDetailPictureItem as ListsSectionUpdateFieldsDetailPictureItem,
    )
    from .lists import ListsSectionUpdateFieldsPictureItem as ListsSectionUpdateFieldsPictureItem
    from .lists import ListsUpdateFields as ListsUpdateFields
    from .lists import ListsUpdateFieldsPictureItem as ListsUpdateFieldsPictureItem
    from .lists import ListsUpdateMessages as ListsUpdateMessages
    from .placement import PlacementBindLangAllValue as PlacementBindLangAllValue
    from .placement import PlacementBindOptions as PlacementBindOptions
    from .pull import PullApplicationEventAddParams as PullApplicationEventAddParams
    from .rpa import RpaCommentAddFields as RpaCommentAddFields
    from .rpa import RpaCommentUpdateFields as RpaCommentUpdateFields
    from .rpa import RpaItemUpdateFields as RpaItemUpdateFields
    from .rpa import RpaStageAddFields as RpaStageAddFields
    from .rpa import RpaStageUpdateFieldsItem as RpaStageUpdateFieldsItem
    from .rpa import RpaTimelineAddFields as RpaTimelineAddFields
    from .rpa import RpaTimelineUpdateFields as RpaTimelineUpdateFields
    from .rpa import RpaTypeAddFieldsItem as RpaTypeAddFieldsItem
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
        SaleCashboxHandlerSettingsConfigItemsValue as SaleCashboxHandlerSettingsConfigItemsValue,
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
    from .sale.delivery import (
        SaleDeliveryConfigUpdateConfigItem as SaleDeliveryConfigUpdateConfigItem,
    )
    from .sale.delivery import (
        SaleDeliveryExtraServiceAddItemsItem as SaleDeliveryExtraServiceAddItemsItem,
    )
    from .sale.delivery import (
        SaleDeliveryExtraServiceUpdateItemsItem as SaleDeliveryExtraServiceUpdateItemsItem,
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
        SaleDeliveryHandlerAddSettingsConfigItemOptions as SaleDeliveryHandlerAddSettingsConfigItemOptions,
    )
    from .sale.delivery import (
        SaleDeliveryHandlerUpdateProfilesItem as SaleDeliveryHandlerUpdateProfilesItem,
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
    from .sale.persontype import SalePersontypeUpdateFields as SalePersontypeUpdateFields
    from .sale.property import SalePropertyAddFields as SalePropertyAddFields
    from .sale.property import SalePropertyAddFieldsSettings as SalePropertyAddFieldsSettings
    from .sale.property import SalePropertyListFilter as SalePropertyListFilter
    from .sale.property import SalePropertyListOrder as SalePropertyListOrder
    from .sale.property import SalePropertyParameterSettings as SalePropertyParameterSettings
    from .sale.property import SalePropertyUpdateFields as SalePropertyUpdateFields
    from .sale.propertygroup import SalePropertygroupAddFields as SalePropertygroupAddFields
    from .sale.propertygroup import SalePropertygroupListFilter as SalePropertygroupListFilter
    from .sale.propertygroup import SalePropertygroupListOrder as SalePropertygroupListOrder
    from .sale.propertygroup import SalePropertygroupUpdateFields as SalePropertygroupUpdateFields
    from .sale.propertyrelation import (
        SalePropertyRelationAddFields as SalePropertyRelationAddFields,
    )
    from .sale.propertyrelation import (
        SalePropertyRelationDeleteByFilterFields as SalePropertyRelationDeleteByFilterFields,
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
        SaleShipmentpropertyAddFieldsSettings as SaleShipmentpropertyAddFieldsSettings,
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
    from .shared import CrmMultifield as CrmMultifield
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
    from .task.checklistitem import TaskChecklistitemGetlistOrder as TaskChecklistitemGetlistOrder
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
    from .task.elapseditem import TaskElapseditemUpdateArfields as TaskElapseditemUpdateArfields
    from .task.item import TaskItemAddFields as TaskItemAddFields
    from .task.item import TaskItemAddfileFile as TaskItemAddfileFile
    from .task.item import TaskItemAddtofavoriteParams as TaskItemAddtofavoriteParams
    from .task.item import TaskItemDeletefromfavoriteParams as TaskItemDeletefromfavoriteParams
    from .task.item import TaskItemListFilter as TaskItemListFilter
    from .task.item import TaskItemListOrder as TaskItemListOrder
    from .task.item import TaskItemListParamsValue as TaskItemListParamsValue
    from .task.item import TaskItemUpdateFields as TaskItemUpdateFields
    from .task.item import TaskItemUserfieldAddParams as TaskItemUserfieldAddParams
    from .task.item import (
        TaskItemUserfieldAddParamsEditFormLabel as TaskItemUserfieldAddParamsEditFormLabel,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsBoolean as TaskItemUserfieldAddParamsSettingsBoolean,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsDatetime as TaskItemUserfieldAddParamsSettingsDatetime,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsDouble as TaskItemUserfieldAddParamsSettingsDouble,
    )
    from .task.item import (
        TaskItemUserfieldAddParamsSettingsString as TaskItemUserfieldAddParamsSettingsString,
    )
    from .task.item import TaskItemUserfieldGetlistFilter as TaskItemUserfieldGetlistFilter
    from .task.item import TaskItemUserfieldGetlistOrder as TaskItemUserfieldGetlistOrder
    from .task.item import TaskItemUserfieldUpdateData as TaskItemUserfieldUpdateData
    from .task.item import (
        TaskItemUserfieldUpdateDataEditFormLabel as TaskItemUserfieldUpdateDataEditFormLabel,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsBoolean as TaskItemUserfieldUpdateDataSettingsBoolean,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsDatetime as TaskItemUserfieldUpdateDataSettingsDatetime,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsDatetimeDefaultValue as TaskItemUserfieldUpdateDataSettingsDatetimeDefaultValue,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsDouble as TaskItemUserfieldUpdateDataSettingsDouble,
    )
    from .task.item import (
        TaskItemUserfieldUpdateDataSettingsString as TaskItemUserfieldUpdateDataSettingsString,
    )
    from .task.items import TaskItemsGetlistFilter as TaskItemsGetlistFilter
    from .task.items import TaskItemsGetlistNavParams as TaskItemsGetlistNavParams
    from .task.items import TaskItemsGetlistOrder as TaskItemsGetlistOrder
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
    from .tasks.task import TasksAccomplicesDataItem as TasksAccomplicesDataItem
    from .tasks.task import TasksAction as TasksAction
    from .tasks.task import TasksActionItem as TasksActionItem
    from .tasks.task import TasksAuditorsDataValue as TasksAuditorsDataValue
    from .tasks.task import TasksCheckListTree as TasksCheckListTree
    from .tasks.task import TasksCheckListTreeActionItem as TasksCheckListTreeActionItem
    from .tasks.task import TasksCheckListTreeFields as TasksCheckListTreeFields
    from .tasks.task import TasksChecklist as TasksChecklist
    from .tasks.task import TasksCreator as TasksCreator
    from .tasks.task import TasksFields as TasksFields
    from .tasks.task import TasksGroup as TasksGroup
    from .tasks.task import TasksResponsible as TasksResponsible
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
    from .tasks.template import TasksTemplateChecklistListOrder as TasksTemplateChecklistListOrder
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
    from .user import UserUserfieldAddFieldsSettingsBoolean as UserUserfieldAddFieldsSettingsBoolean
    from .user import UserUserfieldAddFieldsSettingsCrm as UserUserfieldAddFieldsSettingsCrm
    from .user import (
        UserUserfieldAddFieldsSettingsCrmStatus as UserUserfieldAddFieldsSettingsCrmStatus,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsDatedatetime as UserUserfieldAddFieldsSettingsDatedatetime,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue as UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue,
    )
    from .user import UserUserfieldAddFieldsSettingsDouble as UserUserfieldAddFieldsSettingsDouble
    from .user import (
        UserUserfieldAddFieldsSettingsEnumeration as UserUserfieldAddFieldsSettingsEnumeration,
    )
    from .user import (
        UserUserfieldAddFieldsSettingsIblockSectioniblockElement as UserUserfieldAddFieldsSettingsIblockSectioniblockElement,
    )
    from .user import UserUserfieldAddFieldsSettingsInteger as UserUserfieldAddFieldsSettingsInteger
    from .user import UserUserfieldAddFieldsSettingsString as UserUserfieldAddFieldsSettingsString
    from .user import UserUserfieldListFilter as UserUserfieldListFilter
    from .user import UserUserfieldListOrder as UserUserfieldListOrder
    from .user import UserUserfieldUpdateFields as UserUserfieldUpdateFields
    from .user import (
        UserUserfieldUpdateFieldsSettingsBoolean as UserUserfieldUpdateFieldsSettingsBoolean,
    )
    from .user import UserUserfieldUpdateFieldsSettingsCrm as UserUserfieldUpdateFieldsSettingsCrm
    from .user import (
        UserUserfieldUpdateFieldsSettingsCrmStatus as UserUserfieldUpdateFieldsSettingsCrmStatus,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsDatetime as UserUserfieldUpdateFieldsSettingsDatetime,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsDatetimeDefaultValue as UserUserfieldUpdateFieldsSettingsDatetimeDefaultValue,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsDouble as UserUserfieldUpdateFieldsSettingsDouble,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsEnumeration as UserUserfieldUpdateFieldsSettingsEnumeration,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsIblockSectioniblockElement as UserUserfieldUpdateFieldsSettingsIblockSectioniblockElement,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsInteger as UserUserfieldUpdateFieldsSettingsInteger,
    )
    from .user import (
        UserUserfieldUpdateFieldsSettingsString as UserUserfieldUpdateFieldsSettingsString,
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
        UserfieldconfigAddFieldSettingsDatedatetime as UserfieldconfigAddFieldSettingsDatedatetime,
    )
    from .userfieldconfig import (
        UserfieldconfigAddFieldSettingsDatedatetimeDefaultValue as UserfieldconfigAddFieldSettingsDatedatetimeDefaultValue,
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
        UserfieldconfigAddFieldSettingsIblockSectioniblockElement as UserfieldconfigAddFieldSettingsIblockSectioniblockElement,
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
    from .userfieldconfig import UserfieldconfigListSelectItem as UserfieldconfigListSelectItem
    from .userfieldconfig import UserfieldconfigUpdateField as UserfieldconfigUpdateField
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldEnumItem as UserfieldconfigUpdateFieldEnumItem,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsAddress as UserfieldconfigUpdateFieldSettingsAddress,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsBoolean as UserfieldconfigUpdateFieldSettingsBoolean,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsCrm as UserfieldconfigUpdateFieldSettingsCrm,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsCrmStatus as UserfieldconfigUpdateFieldSettingsCrmStatus,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsDatedatetime as UserfieldconfigUpdateFieldSettingsDatedatetime,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsDatedatetimeDefaultValue as UserfieldconfigUpdateFieldSettingsDatedatetimeDefaultValue,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsDouble as UserfieldconfigUpdateFieldSettingsDouble,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsEnumeration as UserfieldconfigUpdateFieldSettingsEnumeration,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsFile as UserfieldconfigUpdateFieldSettingsFile,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsIblockSectioniblockElement as UserfieldconfigUpdateFieldSettingsIblockSectioniblockElement,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsInteger as UserfieldconfigUpdateFieldSettingsInteger,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsMoney as UserfieldconfigUpdateFieldSettingsMoney,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsString as UserfieldconfigUpdateFieldSettingsString,
    )
    from .userfieldconfig import (
        UserfieldconfigUpdateFieldSettingsUrl as UserfieldconfigUpdateFieldSettingsUrl,
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
    "BizprocActivityUpdateFields": "bizproc",
    "BizprocActivityUpdateFieldsFilter": "bizproc",
    "BizprocActivityUpdateFieldsProperties": "bizproc",
    "BizprocActivityUpdateFieldsReturnProperties": "bizproc",
    "BizprocEventSendReturnValues": "bizproc",
    "BizprocRobotAddFilter": "bizproc",
    "BizprocRobotAddPropertiesValue": "bizproc",
    "BizprocRobotAddReturnProperties": "bizproc",
    "BizprocRobotUpdateFields": "bizproc",
    "BizprocRobotUpdateFieldsFilter": "bizproc",
    "BizprocRobotUpdateFieldsProperties": "bizproc",
    "BizprocRobotUpdateFieldsReturnProperties": "bizproc",
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
    "BookingV1BookingCreatefromwaitlistFields": "booking.v1",
    "BookingV1BookingCreatefromwaitlistFieldsDatePeriod": "booking.v1",
    "BookingV1BookingCreatefromwaitlistFieldsDatePeriodFrom": "booking.v1",
    "BookingV1BookingCreatefromwaitlistFieldsDatePeriodTo": "booking.v1",
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
    "BookingV1WaitlistExternalDataSetExternalDataItem": "booking.v1",
    "BookingV1WaitlistListFilterValue": "booking.v1",
    "BookingV1WaitlistUpdateFields": "booking.v1",
    "CalendarEventAddMeeting": "calendar",
    "CalendarEventAddRemindItem": "calendar",
    "CalendarEventAddRrule": "calendar",
    "CalendarEventUpdateMeeting": "calendar",
    "CalendarEventUpdateRemindItem": "calendar",
    "CalendarEventUpdateRrule": "calendar",
    "CalendarResourceBookingListFilter": "calendar",
    "CalendarSectionAddExport": "calendar",
    "CalendarSectionUpdateExportItem": "calendar",
    "CalendarUserSettingsSetSettings": "calendar",
    "CalendarUserSettingsSetSettingsDefaultReminders": "calendar",
    "CalendarUserSettingsSetSettingsDefaultRemindersFullDayItem": "calendar",
    "CalendarUserSettingsSetSettingsDefaultRemindersWithTimeItem": "calendar",
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
    "CatalogProductOfferListFilter": "catalog.product",
    "CatalogProductOfferListOrder": "catalog.product",
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
    "CatalogProductPropertyEnumUpdateFields": "catalog.productpropertyenum",
    "CatalogProductPropertyFeatureAddFields": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureListFilter": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureListOrder": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureUpdateFields": "catalog.productpropertyfeature",
    "CatalogProductPropertySectionListFilter": "catalog.productpropertysection",
    "CatalogProductPropertySectionListOrder": "catalog.productpropertysection",
    "CatalogProductPropertySectionSetFields": "catalog.productpropertysection",
    "CatalogRatioListFilter": "catalog.ratio",
    "CatalogRatioListOrder": "catalog.ratio",
    "CatalogRoundingRuleAddFields": "catalog.roundingrule",
    "CatalogRoundingRuleListFilter": "catalog.roundingrule",
    "CatalogRoundingRuleListOrder": "catalog.roundingrule",
    "CatalogRoundingRuleUpdateFields": "catalog.roundingrule",
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
    "CrmActivityConfigurableUpdateFields": "crm.activity",
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
    "HeaderParametersOfTheObject": "crm.activity",
    "HeaderParametersOfTheObjectTagsItem": "crm.activity",
    "IconParametersOfTheObject": "crm.activity",
    "CrmAddressAddFields": "crm.address",
    "CrmAddressDeleteFields": "crm.address",
    "CrmAddressListFilter": "crm.address",
    "CrmAddressListOrder": "crm.address",
    "CrmAddressUpdateFields": "crm.address",
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
    "CrmCompanyContactAddFields": "crm.company",
    "CrmCompanyContactDeleteFields": "crm.company",
    "CrmCompanyContactItemsSetItemsItem": "crm.company",
    "CrmCompanyDetailsConfigurationSetDataItem": "crm.company",
    "CrmCompanyDetailsConfigurationSetDataItemElementsItem": "crm.company",
    "CrmCompanyDetailsConfigurationSetDataItemElementsItemOptions": "crm.company",
    "CrmCompanyListFilter": "crm.company",
    "CrmCompanyListOrder": "crm.company",
    "CrmCompanyUpdateFields": "crm.company",
    "CrmCompanyUpdateParams": "crm.company",
    "CrmCompanyUserfieldAddFields": "crm.company",
    "CrmCompanyUserfieldAddFieldsListItem": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsBoolean": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsCrm": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsCrmStatus": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsDatedatetime": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsDouble": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsEnumeration": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsIblockSectioniblockElement": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsInteger": "crm.company",
    "CrmCompanyUserfieldAddFieldsSettingsString": "crm.company",
    "CrmCompanyUserfieldListFilter": "crm.company",
    "CrmCompanyUserfieldListOrder": "crm.company",
    "CrmCompanyUserfieldUpdateFields": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsListItem": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsBoolean": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsCrm": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsCrmStatus": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsDatedatetime": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsDouble": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsEnumeration": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsIblockSectioniblockElement": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsInteger": "crm.company",
    "CrmCompanyUserfieldUpdateFieldsSettingsString": "crm.company",
    "CrmContactAddFields": "crm.contact",
    "CrmContactAddParams": "crm.contact",
    "CrmContactCompanyAddFields": "crm.contact",
    "CrmContactCompanyDeleteFields": "crm.contact",
    "CrmContactCompanyItemsSetItemsItem": "crm.contact",
    "CrmContactDetailsConfigurationSetDataItem": "crm.contact",
    "CrmContactDetailsConfigurationSetDataItemElementsItem": "crm.contact",
    "CrmContactDetailsConfigurationSetDataItemElementsItemOptions": "crm.contact",
    "CrmContactListFilter": "crm.contact",
    "CrmContactListOrder": "crm.contact",
    "CrmContactUpdateFields": "crm.contact",
    "CrmContactUpdateParams": "crm.contact",
    "CrmContactUserfieldAddFields": "crm.contact",
    "CrmContactUserfieldAddFieldsListItem": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsBoolean": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsCrm": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsCrmStatus": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsDatedatetime": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsDouble": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsEnumeration": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsIblockSectioniblockElement": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsInteger": "crm.contact",
    "CrmContactUserfieldAddFieldsSettingsString": "crm.contact",
    "CrmContactUserfieldListFilter": "crm.contact",
    "CrmContactUserfieldListOrder": "crm.contact",
    "CrmContactUserfieldUpdateFields": "crm.contact",
    "CrmContactUserfieldUpdateFieldsListItem": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsBoolean": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsCrm": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsCrmStatus": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsDatetime": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsDatetimeDefaultValue": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsDouble": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsEnumeration": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsIblockSectioniblockElement": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsInteger": "crm.contact",
    "CrmContactUserfieldUpdateFieldsSettingsString": "crm.contact",
    "CrmCurrencyAddFields": "crm.currency",
    "CrmCurrencyAddFieldsLangValue": "crm.currency",
    "CrmCurrencyListOrder": "crm.currency",
    "CrmCurrencyLocalization": "crm.currency",
    "CrmCurrencyUpdateFields": "crm.currency",
    "CrmCurrencyUpdateFieldsLangValue": "crm.currency",
    "CrmDealAddFields": "crm.deal",
    "CrmDealAddParams": "crm.deal",
    "CrmDealContactAddFields": "crm.deal",
    "CrmDealContactDeleteFields": "crm.deal",
    "CrmDealContactItemsSetItemsItem": "crm.deal",
    "CrmDealDetailsConfigurationForceCommonScopeForAllExtras": "crm.deal",
    "CrmDealDetailsConfigurationGetExtras": "crm.deal",
    "CrmDealDetailsConfigurationResetExtras": "crm.deal",
    "CrmDealDetailsConfigurationSetDataItem": "crm.deal",
    "CrmDealDetailsConfigurationSetDataItemElementsItem": "crm.deal",
    "CrmDealDetailsConfigurationSetExtras": "crm.deal",
    "CrmDealListFilter": "crm.deal",
    "CrmDealListOrder": "crm.deal",
    "CrmDealProductrowsSetRowsItem": "crm.deal",
    "CrmDealRecurringAddFields": "crm.deal",
    "CrmDealRecurringAddFieldsParams": "crm.deal",
    "CrmDealRecurringListFilter": "crm.deal",
    "CrmDealRecurringListOrder": "crm.deal",
    "CrmDealRecurringUpdateFields": "crm.deal",
    "CrmDealRecurringUpdateFieldsParams": "crm.deal",
    "CrmDealUpdateFields": "crm.deal",
    "CrmDealUpdateParams": "crm.deal",
    "CrmDealUserfieldAddFields": "crm.deal",
    "CrmDealUserfieldAddFieldsListItem": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsBoolean": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsCrm": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsCrmStatus": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsDatedatetime": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsDouble": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsEnumeration": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsIblockSectioniblockElement": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsInteger": "crm.deal",
    "CrmDealUserfieldAddFieldsSettingsString": "crm.deal",
    "CrmDealUserfieldListFilter": "crm.deal",
    "CrmDealUserfieldListOrder": "crm.deal",
    "CrmDealUserfieldUpdateFields": "crm.deal",
    "CrmDealUserfieldUpdateFieldsListItem": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsBoolean": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsCrm": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsCrmStatus": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsDatedatetime": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsDouble": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsEnumeration": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsIblockSectioniblockElement": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsInteger": "crm.deal",
    "CrmDealUserfieldUpdateFieldsSettingsString": "crm.deal",
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
    "CrmDocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator": "crm.documentgenerator",
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
    "CrmItemAddFieldsCompanyFmItem": "crm.item",
    "CrmItemAddFieldsContact": "crm.item",
    "CrmItemAddFieldsContactFmItem": "crm.item",
    "CrmItemAddFieldsDeal": "crm.item",
    "CrmItemAddFieldsEstimate": "crm.item",
    "CrmItemAddFieldsInvoice": "crm.item",
    "CrmItemAddFieldsLead": "crm.item",
    "CrmItemAddFieldsLeadFmItem": "crm.item",
    "CrmItemAddFieldsSPA": "crm.item",
    "CrmItemBatchImportDataItem": "crm.item",
    "CrmItemDeliveryListFilter": "crm.item",
    "CrmItemDetailsConfigurationForceCommonScopeForAllExtras": "crm.item",
    "CrmItemDetailsConfigurationGetExtras": "crm.item",
    "CrmItemDetailsConfigurationResetExtras": "crm.item",
    "CrmItemDetailsConfigurationSetDataItem": "crm.item",
    "CrmItemDetailsConfigurationSetDataItemElementsItem": "crm.item",
    "CrmItemDetailsConfigurationSetDataItemElementsItemOptions": "crm.item",
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
    "CrmItemUpdateFieldsCompanyFmItem": "crm.item",
    "CrmItemUpdateFieldsContact": "crm.item",
    "CrmItemUpdateFieldsContactFmItem": "crm.item",
    "CrmItemUpdateFieldsDeal": "crm.item",
    "CrmItemUpdateFieldsEstimate": "crm.item",
    "CrmItemUpdateFieldsInvoice": "crm.item",
    "CrmItemUpdateFieldsLead": "crm.item",
    "CrmItemUpdateFieldsLeadFmItem": "crm.item",
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
    "CrmLeadDetailsConfigurationSetDataItemElementsItem": "crm.lead",
    "CrmLeadDetailsConfigurationSetExtras": "crm.lead",
    "CrmLeadListFilter": "crm.lead",
    "CrmLeadListOrder": "crm.lead",
    "CrmLeadProductrowsSetRowsItem": "crm.lead",
    "CrmLeadUpdateFields": "crm.lead",
    "CrmLeadUpdateParams": "crm.lead",
    "CrmLeadUserfieldAddFields": "crm.lead",
    "CrmLeadUserfieldAddFieldsListItem": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsBoolean": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsCrm": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsCrmStatus": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsDatedatetime": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsDouble": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsEnumeration": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsIblockSectioniblockElement": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsInteger": "crm.lead",
    "CrmLeadUserfieldAddFieldsSettingsString": "crm.lead",
    "CrmLeadUserfieldListFilter": "crm.lead",
    "CrmLeadUserfieldListOrder": "crm.lead",
    "CrmLeadUserfieldUpdateFields": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsListItem": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsBoolean": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsCrm": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsCrmStatus": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsDatedatetime": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsDouble": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsEnumeration": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsIblockSectioniblockElement": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsInteger": "crm.lead",
    "CrmLeadUserfieldUpdateFieldsSettingsString": "crm.lead",
    "CrmMeasureAddFields": "crm.measure",
    "CrmMeasureListFilter": "crm.measure",
    "CrmMeasureListOrder": "crm.measure",
    "CrmMeasureParameterFields": "crm.measure",
    "CrmOrderentityAddFields": "crm.orderentity",
    "CrmOrderentityDeleteByFilterFields": "crm.orderentity",
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
    "CrmQuoteContactAddFields": "crm.quote",
    "CrmQuoteContactDeleteFields": "crm.quote",
    "CrmQuoteContactItemsSetItemsItem": "crm.quote",
    "CrmQuoteListFilter": "crm.quote",
    "CrmQuoteListOrder": "crm.quote",
    "CrmQuoteProductrowsSetRowsItem": "crm.quote",
    "CrmQuoteUpdateFields": "crm.quote",
    "CrmQuoteUpdateParams": "crm.quote",
    "CrmQuoteUserfieldAddFields": "crm.quote",
    "CrmQuoteUserfieldAddFieldsListItem": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsBoolean": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsCrm": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsCrmStatus": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsDatedatetime": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsDouble": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsEnumeration": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsIblockSectioniblockElement": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsInteger": "crm.quote",
    "CrmQuoteUserfieldAddFieldsSettingsString": "crm.quote",
    "CrmQuoteUserfieldListFilter": "crm.quote",
    "CrmQuoteUserfieldListOrder": "crm.quote",
    "CrmQuoteUserfieldUpdateFields": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsListItem": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsBoolean": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsCrm": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsCrmStatus": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsDatedatetime": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsDatedatetimeDefaultValue": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsDouble": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsEnumeration": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsIblockSectioniblockElement": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsInteger": "crm.quote",
    "CrmQuoteUserfieldUpdateFieldsSettingsString": "crm.quote",
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
    "CrmRequisitePresetFieldUpdateFields": "crm.requisite",
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
    "CrmTimelineBindingsUnbindFields": "crm.timeline",
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
    "CrmTypeAddFields": "crm.type",
    "CrmTypeAddFieldsLinkedUserFields": "crm.type",
    "CrmTypeAddFieldsRelations": "crm.type",
    "CrmTypeAddFieldsRelationsChildItem": "crm.type",
    "CrmTypeAddFieldsRelationsParentItem": "crm.type",
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
    "DiskStorageAddFolderData": "disk.storage",
    "DiskStorageAddFolderRightsItem": "disk.storage",
    "DiskStorageGetChildrenFilter": "disk.storage",
    "DiskStorageGetChildrenOrder": "disk.storage",
    "DiskStorageGetListFilter": "disk.storage",
    "DiskStorageGetListOrder": "disk.storage",
    "DiskStorageUploadFileData": "disk.storage",
    "DiskStorageUploadFileRightsItem": "disk.storage",
    "DocumentGeneratorDocumentDocumentValues": "documentgenerator",
    "DocumentgeneratorDocumentAddFieldsValue": "documentgenerator",
    "DocumentgeneratorDocumentAddFieldsValueFormat": "documentgenerator",
    "DocumentgeneratorDocumentAddValues": "documentgenerator",
    "DocumentgeneratorDocumentListFilter": "documentgenerator",
    "DocumentgeneratorDocumentListOrder": "documentgenerator",
    "DocumentgeneratorDocumentUpdateFields": "documentgenerator",
    "DocumentgeneratorDocumentUpdateValues": "documentgenerator",
    "DocumentgeneratorNumeratorAddFields": "documentgenerator",
    "DocumentgeneratorNumeratorAddFieldsSettings": "documentgenerator",
    "DocumentgeneratorNumeratorAddFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator": "documentgenerator",
    "DocumentgeneratorNumeratorUpdateFields": "documentgenerator",
    "DocumentgeneratorNumeratorUpdateFieldsSettings": "documentgenerator",
    "DocumentgeneratorNumeratorUpdateFieldsSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator": "documentgenerator",
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
    "DocumentgeneratorRoleUpdateFields": "documentgenerator",
    "DocumentgeneratorRoleUpdateFieldsPermissions": "documentgenerator",
    "DocumentgeneratorRoleUpdateFieldsPermissionsDocuments": "documentgenerator",
    "DocumentgeneratorRoleUpdateFieldsPermissionsSettings": "documentgenerator",
    "DocumentgeneratorRoleUpdateFieldsPermissionsTemplates": "documentgenerator",
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
    "HumanresourcesHcmlinkFieldValueSetJobFieldsData": "humanresources",
    "HumanresourcesHcmlinkJobUpdateFields": "humanresources",
    "HumanresourcesHcmlinkJobUpdateFieldsData": "humanresources",
    "ImDialogMessagesSearchOrder": "im.dialog",
    "ImV2FileUploadFields": "im.v2",
    "ImbotRegisterProperties": "imbot",
    "ImbotUpdateFields": "imbot",
    "ImbotUpdateFieldsProperties": "imbot",
    "ImbotAppRegisterLangItem": "imbot.app",
    "ImbotAppUpdateLangItem": "imbot.app",
    "ImbotCommandAnswerAttach": "imbot.command",
    "ImbotCommandAnswerAttachBlocksItem": "imbot.command",
    "ImbotCommandAnswerAttachBlocksItemLink": "imbot.command",
    "ImbotCommandAnswerKeyboard": "imbot.command",
    "ImbotCommandAnswerKeyboardButtonsItem": "imbot.command",
    "ImbotCommandAnswerMENUItem": "imbot.command",
    "ImbotCommandRegisterLangItem": "imbot.command",
    "ImbotCommandUpdateFields": "imbot.command",
    "ImbotCommandUpdateFieldsLangItem": "imbot.command",
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
    "ImbotV2FileUploadFields": "imbot.v2",
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
    "ImconnectorUpdateMessagesMessagesItemChat": "imconnector",
    "ImconnectorUpdateMessagesMessagesItemMessage": "imconnector",
    "ImconnectorUpdateMessagesMessagesItemUser": "imconnector",
    "ImconnectorUpdateMessagesMessagesItemUserPicture": "imconnector",
    "ImopenlinesConfigAddParams": "imopenlines.config",
    "ImopenlinesConfigAddParamsDefaultOperatorData": "imopenlines.config",
    "ImopenlinesConfigAddParamsQueueItem": "imopenlines.config",
    "ImopenlinesConfigListGetOptions": "imopenlines.config",
    "ImopenlinesConfigListGetParams": "imopenlines.config",
    "ImopenlinesConfigListGetParamsFilter": "imopenlines.config",
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
    "LandingBlockGetlistParams": "landing.block",
    "LandingBlockGetmanifestParams": "landing.block",
    "LandingBlockUpdateCardsDataValue": "landing.block",
    "LandingBlockUpdateCardsDataValueSourceItem": "landing.block",
    "LandingBlockUpdateStylesDataValue": "landing.block",
    "LandingBlockUpdateStylesDataValueStyle": "landing.block",
    "LandingBlockUpdateattrsDataValue": "landing.block",
    "LandingBlockUpdatenodesAdditional": "landing.block",
    "LandingBlockUpdatenodesDataValue": "landing.block",
    "LandingBlockUpdatenodesDataValueItem": "landing.block",
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
    "LandingSiteFullExportPageBlocksValue": "landing.demos",
    "LandingSiteFullExportPageBlocksValueRepoBlock": "landing.demos",
    "LandingSiteFullExportPageFields": "landing.demos",
    "LandingSiteFullExportPageLayout": "landing.demos",
    "LandingSiteFullExportResultFields": "landing.demos",
    "LandingSiteFullExportResultItemsValue": "landing.demos",
    "LandingSiteFullExportResultItemsValueFields": "landing.demos",
    "LandingSiteFullExportResultItemsValueItemsItemValue": "landing.demos",
    "LandingSiteFullExportResultItemsValueItemsItemValueRepoBlock": "landing.demos",
    "LandingSiteFullExportResultItemsValueItemsValue": "landing.demos",
    "LandingSiteFullExportResultItemsValueItemsValueRepoBlock": "landing.demos",
    "LandingSiteFullExportResultItemsValueLayout": "landing.demos",
    "LandingSiteFullExportResultItemsValueLayoutItem": "landing.demos",
    "LandingSiteFullExportResultLayout": "landing.demos",
    "SiteLandingSiteFullExportResult": "landing.demos",
    "SiteLandingSiteFullExportResultFields": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValue": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValueFields": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValueItemsItemValue": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValueItemsItemValueRepoBlock": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValueItemsValue": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValueItemsValueRepoBlock": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValueLayout": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValueLayoutItem": "landing.demos",
    "SiteLandingSiteFullExportResultLayout": "landing.demos",
    "SiteLandingSiteFullExportResultLayoutItem": "landing.demos",
    "LandingBlockGetRepositoryRepositorySection": "landing.landing",
    "LandingBlockGetRepositoryRepositorySectionItemsValue": "landing.landing",
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
    "LandingLandingUpdateFields": "landing.landing",
    "PageAdditionalFields": "landing.landing",
    "PageAdditionalFieldsSettingsAgreementsItem": "landing.landing",
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
    "LandingRepowidgetGetlistParamsGroupItem": "landing.repowidget",
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
    "ListsFieldUpdateFieldsListValueId": "lists",
    "ListsFieldUpdateFieldsSettings": "lists",
    "ListsGetIblockOrder": "lists",
    "ListsSectionAddFields": "lists",
    "ListsSectionAddFieldsDetailPictureItem": "lists",
    "ListsSectionAddFieldsPictureItem": "lists",
    "ListsSectionGetFilter": "lists",
    "ListsSectionUpdateFields": "lists",
    "ListsSectionUpdateFieldsDetailPictureItem": "lists",
    "ListsSectionUpdateFieldsPictureItem": "lists",
    "ListsUpdateFields": "lists",
    "ListsUpdateFieldsPictureItem": "lists",
    "ListsUpdateMessages": "lists",
    "PlacementBindLangAllValue": "placement",
    "PlacementBindOptions": "placement",
    "PullApplicationEventAddParams": "pull",
    "RpaCommentAddFields": "rpa",
    "RpaCommentUpdateFields": "rpa",
    "RpaItemUpdateFields": "rpa",
    "RpaStageAddFields": "rpa",
    "RpaStageUpdateFieldsItem": "rpa",
    "RpaTimelineAddFields": "rpa",
    "RpaTimelineUpdateFields": "rpa",
    "RpaTypeAddFieldsItem": "rpa",
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
    "SaleCashboxHandlerSettingsConfigItemsValue": "sale.cashbox",
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
    "SaleDeliveryConfigUpdateConfigItem": "sale.delivery",
    "SaleDeliveryExtraServiceAddItemsItem": "sale.delivery",
    "SaleDeliveryExtraServiceUpdateItemsItem": "sale.delivery",
    "SaleDeliveryGetlistFilter": "sale.delivery",
    "SaleDeliveryGetlistOrder": "sale.delivery",
    "SaleDeliveryHandlerAddProfilesItem": "sale.delivery",
    "SaleDeliveryHandlerAddSettings": "sale.delivery",
    "SaleDeliveryHandlerAddSettingsConfigItem": "sale.delivery",
    "SaleDeliveryHandlerAddSettingsConfigItemOptions": "sale.delivery",
    "SaleDeliveryHandlerUpdateProfilesItem": "sale.delivery",
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
    "SalePersontypeUpdateFields": "sale.persontype",
    "SalePropertyAddFields": "sale.property",
    "SalePropertyAddFieldsSettings": "sale.property",
    "SalePropertyListFilter": "sale.property",
    "SalePropertyListOrder": "sale.property",
    "SalePropertyParameterSettings": "sale.property",
    "SalePropertyUpdateFields": "sale.property",
    "SalePropertygroupAddFields": "sale.propertygroup",
    "SalePropertygroupListFilter": "sale.propertygroup",
    "SalePropertygroupListOrder": "sale.propertygroup",
    "SalePropertygroupUpdateFields": "sale.propertygroup",
    "SalePropertyRelationAddFields": "sale.propertyrelation",
    "SalePropertyRelationDeleteByFilterFields": "sale.propertyrelation",
    "SalePropertyRelationListFilter": "sale.propertyrelation",
    "SalePropertyRelationListOrder": "sale.propertyrelation",
    "SalePropertyvalueListFilter": "sale.propertyvalue",
    "SalePropertyvalueListOrder": "sale.propertyvalue",
    "SalePropertyvalueModifyFields": "sale.propertyvalue",
    "SalePropertyvalueModifyFieldsOrder": "sale.propertyvalue",
    "SalePropertyvalueModifyFieldsOrderPropertyValuesItem": "sale.propertyvalue",
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
    "SaleShipmentpropertyAddFieldsSettings": "sale.shipmentproperty",
    "SaleShipmentpropertyListFilter": "sale.shipmentproperty",
    "SaleShipmentpropertyListOrder": "sale.shipmentproperty",
    "SaleShipmentpropertyUpdateFields": "sale.shipmentproperty",
    "SaleShipmentpropertyvalueListFilter": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueListOrder": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueModifyFields": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueModifyFieldsShipment": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueModifyFieldsShipmentPropertyValuesItem": "sale.shipmentpropertyvalue",
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
    "CrmMultifield": "shared",
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
    "TaskChecklistitemGetlistOrder": "task.checklistitem",
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
    "TaskElapseditemUpdateArfields": "task.elapseditem",
    "TaskItemAddFields": "task.item",
    "TaskItemAddfileFile": "task.item",
    "TaskItemAddtofavoriteParams": "task.item",
    "TaskItemDeletefromfavoriteParams": "task.item",
    "TaskItemListFilter": "task.item",
    "TaskItemListOrder": "task.item",
    "TaskItemListParamsValue": "task.item",
    "TaskItemUpdateFields": "task.item",
    "TaskItemUserfieldAddParams": "task.item",
    "TaskItemUserfieldAddParamsEditFormLabel": "task.item",
    "TaskItemUserfieldAddParamsSettingsBoolean": "task.item",
    "TaskItemUserfieldAddParamsSettingsDatetime": "task.item",
    "TaskItemUserfieldAddParamsSettingsDouble": "task.item",
    "TaskItemUserfieldAddParamsSettingsString": "task.item",
    "TaskItemUserfieldGetlistFilter": "task.item",
    "TaskItemUserfieldGetlistOrder": "task.item",
    "TaskItemUserfieldUpdateData": "task.item",
    "TaskItemUserfieldUpdateDataEditFormLabel": "task.item",
    "TaskItemUserfieldUpdateDataSettingsBoolean": "task.item",
    "TaskItemUserfieldUpdateDataSettingsDatetime": "task.item",
    "TaskItemUserfieldUpdateDataSettingsDatetimeDefaultValue": "task.item",
    "TaskItemUserfieldUpdateDataSettingsDouble": "task.item",
    "TaskItemUserfieldUpdateDataSettingsString": "task.item",
    "TaskItemsGetlistFilter": "task.items",
    "TaskItemsGetlistNavParams": "task.items",
    "TaskItemsGetlistOrder": "task.items",
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
    "TasksAccomplicesDataItem": "tasks.task",
    "TasksAction": "tasks.task",
    "TasksActionItem": "tasks.task",
    "TasksAuditorsDataValue": "tasks.task",
    "TasksCheckListTree": "tasks.task",
    "TasksCheckListTreeActionItem": "tasks.task",
    "TasksCheckListTreeFields": "tasks.task",
    "TasksChecklist": "tasks.task",
    "TasksCreator": "tasks.task",
    "TasksFields": "tasks.task",
    "TasksGroup": "tasks.task",
    "TasksResponsible": "tasks.task",
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
    "TasksTemplateChecklistListOrder": "tasks.template",
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
    "UserUserfieldAddFieldsSettingsBoolean": "user",
    "UserUserfieldAddFieldsSettingsCrm": "user",
    "UserUserfieldAddFieldsSettingsCrmStatus": "user",
    "UserUserfieldAddFieldsSettingsDatedatetime": "user",
    "UserUserfieldAddFieldsSettingsDatedatetimeDefaultValue": "user",
    "UserUserfieldAddFieldsSettingsDouble": "user",
    "UserUserfieldAddFieldsSettingsEnumeration": "user",
    "UserUserfieldAddFieldsSettingsIblockSectioniblockElement": "user",
    "UserUserfieldAddFieldsSettingsInteger": "user",
    "UserUserfieldAddFieldsSettingsString": "user",
    "UserUserfieldListFilter": "user",
    "UserUserfieldListOrder": "user",
    "UserUserfieldUpdateFields": "user",
    "UserUserfieldUpdateFieldsSettingsBoolean": "user",
    "UserUserfieldUpdateFieldsSettingsCrm": "user",
    "UserUserfieldUpdateFieldsSettingsCrmStatus": "user",
    "UserUserfieldUpdateFieldsSettingsDatetime": "user",
    "UserUserfieldUpdateFieldsSettingsDatetimeDefaultValue": "user",
    "UserUserfieldUpdateFieldsSettingsDouble": "user",
    "UserUserfieldUpdateFieldsSettingsEnumeration": "user",
    "UserUserfieldUpdateFieldsSettingsIblockSectioniblockElement": "user",
    "UserUserfieldUpdateFieldsSettingsInteger": "user",
    "UserUserfieldUpdateFieldsSettingsString": "user",
    "UserconsentAgreementTextReplace": "userconsent",
    "UserconsentAgreementTextReplaceFields": "userconsent",
    "UserfieldconfigAddField": "userfieldconfig",
    "UserfieldconfigAddFieldEnumItem": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsAddress": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsBoolean": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsCrm": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsCrmStatus": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsDatedatetime": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsDatedatetimeDefaultValue": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsDouble": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsEnumeration": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsFile": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsIblockSectioniblockElement": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsInteger": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsMoney": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsString": "userfieldconfig",
    "UserfieldconfigAddFieldSettingsUrl": "userfieldconfig",
    "UserfieldconfigListFilter": "userfieldconfig",
    "UserfieldconfigListOrder": "userfieldconfig",
    "UserfieldconfigListSelect": "userfieldconfig",
    "UserfieldconfigListSelectItem": "userfieldconfig",
    "UserfieldconfigUpdateField": "userfieldconfig",
    "UserfieldconfigUpdateFieldEnumItem": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsAddress": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsBoolean": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsCrm": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsCrmStatus": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsDatedatetime": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsDatedatetimeDefaultValue": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsDouble": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsEnumeration": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsFile": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsIblockSectioniblockElement": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsInteger": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsMoney": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsString": "userfieldconfig",
    "UserfieldconfigUpdateFieldSettingsUrl": "userfieldconfig",
    "UserfieldtypeAddOptions": "userfieldtype",
    "UserfieldtypeUpdateOptions": "userfieldtype",
    "VoteAttachedVoteGetAnswerVotedByTheAttachedPollIDPageNavigation": "vote",
    "VoteAttachedVoteGetAnswerVotedByThePollElementPageNavigation": "vote",
    "VoteAttachedVoteGetAnswerVotedByTheSignedIDPageNavigation": "vote",
    "VoteIntegrationImSendImMessageVoteData": "vote",
    "VoteIntegrationImSendImMessageVoteDataQuestionsItem": "vote",
    "VoteIntegrationImSendImMessageVoteDataQuestionsItemAnswersItem": "vote",
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
