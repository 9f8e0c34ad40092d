"""Classes of answers, by name. Each is imported when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .ai import AiEngine as AiEngine
    from .ai import AiEngineSettings as AiEngineSettings
    from .app import AppInfoResult as AppInfoResult
    from .app import AppInfoResultStatus as AppInfoResultStatus
    from .batch import BatchResult as BatchResult
    from .biconnector import BiconnectorConnector as BiconnectorConnector
    from .biconnector import BiconnectorConnectorFieldsResult as BiconnectorConnectorFieldsResult
    from .biconnector import BiconnectorConnectorGetResult as BiconnectorConnectorGetResult
    from .biconnector import BiconnectorConnectorSettingsItem as BiconnectorConnectorSettingsItem
    from .biconnector import BiconnectorDataset as BiconnectorDataset
    from .biconnector import BiconnectorDatasetFieldsItem as BiconnectorDatasetFieldsItem
    from .biconnector import BiconnectorDatasetFieldsResult as BiconnectorDatasetFieldsResult
    from .biconnector import BiconnectorDatasetGetResult as BiconnectorDatasetGetResult
    from .biconnector import BiconnectorSource as BiconnectorSource
    from .biconnector import BiconnectorSourceConnection as BiconnectorSourceConnection
    from .biconnector import BiconnectorSourceFieldsResult as BiconnectorSourceFieldsResult
    from .biconnector import BiconnectorSourceGetResult as BiconnectorSourceGetResult
    from .biconnector import BiconnectorSourceSettingsItem as BiconnectorSourceSettingsItem
    from .biconnector import ConnectorDescription as ConnectorDescription
    from .biconnector import (
        BiconnectorConnectorSettingsItemType as BiconnectorConnectorSettingsItemType,
    )
    from .biconnector import BiconnectorDatasetFieldsItemType as BiconnectorDatasetFieldsItemType
    from .bizproc import BizprocTask as BizprocTask
    from .bizproc import BizprocTaskParameters as BizprocTaskParameters
    from .bizproc import BizprocTaskParametersFieldsItem as BizprocTaskParametersFieldsItem
    from .bizproc import (
        BizprocTaskParametersFieldsItemOptions as BizprocTaskParametersFieldsItemOptions,
    )
    from .bizproc import BizprocWorkflowInstance as BizprocWorkflowInstance
    from .bizproc import BizprocWorkflowInstancesResultItem as BizprocWorkflowInstancesResultItem
    from .bizproc import BizprocWorkflowTemplate as BizprocWorkflowTemplate
    from .bizproc import BizprocTaskActivity as BizprocTaskActivity
    from .bizproc import BizprocTaskStatus as BizprocTaskStatus
    from .bizproc import BizprocTaskUserStatus as BizprocTaskUserStatus
    from .bizproc import BizprocWorkflowTemplateAutoExecute as BizprocWorkflowTemplateAutoExecute
    from .bizproc import BizprocWorkflowTemplateEntity as BizprocWorkflowTemplateEntity
    from .bizproc import BizprocWorkflowTemplateModuleId as BizprocWorkflowTemplateModuleId
    from .booking.v1 import BookingV1Booking as BookingV1Booking
    from .booking.v1 import BookingV1BookingClient as BookingV1BookingClient
    from .booking.v1 import BookingV1BookingClientListResult as BookingV1BookingClientListResult
    from .booking.v1 import BookingV1BookingClientType as BookingV1BookingClientType
    from .booking.v1 import BookingV1BookingDatePeriod as BookingV1BookingDatePeriod
    from .booking.v1 import BookingV1BookingDatePeriodFrom as BookingV1BookingDatePeriodFrom
    from .booking.v1 import BookingV1BookingDatePeriodTo as BookingV1BookingDatePeriodTo
    from .booking.v1 import BookingV1BookingExternalData as BookingV1BookingExternalData
    from .booking.v1 import (
        BookingV1BookingExternalDataListResult as BookingV1BookingExternalDataListResult,
    )
    from .booking.v1 import BookingV1BookingGetResult as BookingV1BookingGetResult
    from .booking.v1 import BookingV1BookingListResult as BookingV1BookingListResult
    from .booking.v1 import BookingV1Clienttype as BookingV1Clienttype
    from .booking.v1 import BookingV1ClienttypeListResult as BookingV1ClienttypeListResult
    from .booking.v1 import BookingV1Resource as BookingV1Resource
    from .booking.v1 import BookingV1Resource2 as BookingV1Resource2
    from .booking.v1 import BookingV1ResourceGetResult as BookingV1ResourceGetResult
    from .booking.v1 import BookingV1ResourceListResult as BookingV1ResourceListResult
    from .booking.v1 import BookingV1ResourceSlots as BookingV1ResourceSlots
    from .booking.v1 import BookingV1ResourceSlotsListResult as BookingV1ResourceSlotsListResult
    from .booking.v1 import BookingV1ResourceType as BookingV1ResourceType
    from .booking.v1 import BookingV1ResourceTypeGetResult as BookingV1ResourceTypeGetResult
    from .booking.v1 import BookingV1ResourceTypeListResult as BookingV1ResourceTypeListResult
    from .booking.v1 import BookingV1Resourcetype as BookingV1Resourcetype
    from .booking.v1 import BookingV1Waitlist as BookingV1Waitlist
    from .booking.v1 import BookingV1WaitlistClient as BookingV1WaitlistClient
    from .booking.v1 import BookingV1WaitlistClientListResult as BookingV1WaitlistClientListResult
    from .booking.v1 import BookingV1WaitlistClientType as BookingV1WaitlistClientType
    from .booking.v1 import BookingV1WaitlistExternalData as BookingV1WaitlistExternalData
    from .booking.v1 import (
        BookingV1WaitlistExternalDataListResult as BookingV1WaitlistExternalDataListResult,
    )
    from .booking.v1 import BookingV1WaitlistGetResult as BookingV1WaitlistGetResult
    from .booking.v1 import BookingV1WaitlistListResult as BookingV1WaitlistListResult
    from .booking.v1 import BookingV1BookingClientTypeCode as BookingV1BookingClientTypeCode
    from .booking.v1 import (
        BookingV1Resource2TemplateTypeConfirmation as BookingV1Resource2TemplateTypeConfirmation,
    )
    from .booking.v1 import (
        BookingV1Resource2TemplateTypeReminder as BookingV1Resource2TemplateTypeReminder,
    )
    from .booking.v1 import BookingV1ResourceSlotsWeekDays as BookingV1ResourceSlotsWeekDays
    from .calendar import (
        CalendarAccessibilityGetResultValueItem as CalendarAccessibilityGetResultValueItem,
    )
    from .calendar import CalendarEvent as CalendarEvent
    from .calendar import CalendarEventAttendeeListItem as CalendarEventAttendeeListItem
    from .calendar import (
        CalendarEventAttendeesEntityListItem as CalendarEventAttendeesEntityListItem,
    )
    from .calendar import CalendarEventGetNearestResultItem as CalendarEventGetNearestResultItem
    from .calendar import (
        CalendarEventGetNearestResultItemAttendeeListItem as CalendarEventGetNearestResultItemAttendeeListItem,
    )
    from .calendar import (
        CalendarEventGetNearestResultItemAttendeesEntityListItem as CalendarEventGetNearestResultItemAttendeesEntityListItem,
    )
    from .calendar import (
        CalendarEventGetNearestResultItemMeeting as CalendarEventGetNearestResultItemMeeting,
    )
    from .calendar import (
        CalendarEventGetNearestResultItemRelations as CalendarEventGetNearestResultItemRelations,
    )
    from .calendar import (
        CalendarEventGetNearestResultItemRemindItem as CalendarEventGetNearestResultItemRemindItem,
    )
    from .calendar import (
        CalendarEventGetNearestResultItemRrule as CalendarEventGetNearestResultItemRrule,
    )
    from .calendar import (
        CalendarEventGetNearestResultItemRruleByday as CalendarEventGetNearestResultItemRruleByday,
    )
    from .calendar import CalendarEventMeeting as CalendarEventMeeting
    from .calendar import CalendarEventRelations as CalendarEventRelations
    from .calendar import CalendarEventRemindItem as CalendarEventRemindItem
    from .calendar import CalendarEventRrule as CalendarEventRrule
    from .calendar import CalendarEventRruleByday as CalendarEventRruleByday
    from .calendar import CalendarResource as CalendarResource
    from .calendar import CalendarResourceBooking as CalendarResourceBooking
    from .calendar import CalendarSection as CalendarSection
    from .calendar import CalendarSectionExport as CalendarSectionExport
    from .calendar import CalendarSectionPerm as CalendarSectionPerm
    from .calendar import CalendarSettings as CalendarSettings
    from .calendar import CalendarUserSettings as CalendarUserSettings
    from .calendar import (
        CalendarUserSettingsDefaultReminders as CalendarUserSettingsDefaultReminders,
    )
    from .calendar import (
        CalendarUserSettingsDefaultRemindersFullDayItem as CalendarUserSettingsDefaultRemindersFullDayItem,
    )
    from .calendar import (
        CalendarUserSettingsDefaultRemindersWithTimeItem as CalendarUserSettingsDefaultRemindersWithTimeItem,
    )
    from .calendar import CalendarUserSettingsDefaultSections as CalendarUserSettingsDefaultSections
    from .calendar import (
        CalendarAccessibilityGetResultValueItemImportance as CalendarAccessibilityGetResultValueItemImportance,
    )
    from .calendar import (
        CalendarEventGetNearestResultItemRemindItemType as CalendarEventGetNearestResultItemRemindItemType,
    )
    from .calendar import (
        CalendarEventGetNearestResultItemRruleFreq as CalendarEventGetNearestResultItemRruleFreq,
    )
    from .calendar import CalendarEventMeetingStatus as CalendarEventMeetingStatus
    from .calendar import CalendarUserSettingsView as CalendarUserSettingsView
    from .catalog.catalog import CatalogCatalog as CatalogCatalog
    from .catalog.catalog import CatalogCatalogGetFieldsResult as CatalogCatalogGetFieldsResult
    from .catalog.catalog import (
        CatalogCatalogGetFieldsResultCatalog as CatalogCatalogGetFieldsResultCatalog,
    )
    from .catalog.catalog import (
        CatalogCatalogGetFieldsResultCatalogField as CatalogCatalogGetFieldsResultCatalogField,
    )
    from .catalog.catalog import CatalogCatalogGetResult as CatalogCatalogGetResult
    from .catalog.document import CatalogDocument as CatalogDocument
    from .catalog.document import CatalogDocumentAddResult as CatalogDocumentAddResult
    from .catalog.document import CatalogDocumentElement as CatalogDocumentElement
    from .catalog.document import CatalogDocumentElementAddResult as CatalogDocumentElementAddResult
    from .catalog.document import (
        CatalogDocumentElementFieldsResultItem as CatalogDocumentElementFieldsResultItem,
    )
    from .catalog.document import (
        CatalogDocumentElementFieldsResultItemId as CatalogDocumentElementFieldsResultItemId,
    )
    from .catalog.document import (
        CatalogDocumentElementGetFieldsResult as CatalogDocumentElementGetFieldsResult,
    )
    from .catalog.document import (
        CatalogDocumentElementGetFieldsResultDocumentElement as CatalogDocumentElementGetFieldsResultDocumentElement,
    )
    from .catalog.document import (
        CatalogDocumentElementGetFieldsResultDocumentElementField as CatalogDocumentElementGetFieldsResultDocumentElementField,
    )
    from .catalog.document import (
        CatalogDocumentElementUpdateResult as CatalogDocumentElementUpdateResult,
    )
    from .catalog.document import CatalogDocumentFieldsResultItem as CatalogDocumentFieldsResultItem
    from .catalog.document import (
        CatalogDocumentFieldsResultItemId as CatalogDocumentFieldsResultItemId,
    )
    from .catalog.document import CatalogDocumentGetFieldsResult as CatalogDocumentGetFieldsResult
    from .catalog.document import (
        CatalogDocumentGetFieldsResultDocument as CatalogDocumentGetFieldsResultDocument,
    )
    from .catalog.document import (
        CatalogDocumentGetFieldsResultDocumentField as CatalogDocumentGetFieldsResultDocumentField,
    )
    from .catalog.document import CatalogDocumentUpdateResult as CatalogDocumentUpdateResult
    from .catalog.document import CatalogDocumentStatus as CatalogDocumentStatus
    from .catalog.documentcontractor import CatalogDocumentcontractor as CatalogDocumentcontractor
    from .catalog.documentcontractor import (
        CatalogDocumentcontractorAddResult as CatalogDocumentcontractorAddResult,
    )
    from .catalog.documentcontractor import (
        CatalogDocumentcontractorGetFieldsResult as CatalogDocumentcontractorGetFieldsResult,
    )
    from .catalog.documentcontractor import (
        CatalogDocumentcontractorGetFieldsResultDocumentContractor as CatalogDocumentcontractorGetFieldsResultDocumentContractor,
    )
    from .catalog.documentcontractor import (
        CatalogDocumentcontractorGetFieldsResultDocumentContractorField as CatalogDocumentcontractorGetFieldsResultDocumentContractorField,
    )
    from .catalog.documentcontractor import (
        CatalogDocumentcontractorEntityTypeId as CatalogDocumentcontractorEntityTypeId,
    )
    from .catalog.enum import CatalogEnum as CatalogEnum
    from .catalog.enum import CatalogEnumGetRoundTypesResult as CatalogEnumGetRoundTypesResult
    from .catalog.enum import (
        CatalogEnumGetStoreDocumentTypesResult as CatalogEnumGetStoreDocumentTypesResult,
    )
    from .catalog.extra import CatalogExtra as CatalogExtra
    from .catalog.extra import CatalogExtraGetFieldsResult as CatalogExtraGetFieldsResult
    from .catalog.extra import CatalogExtraGetFieldsResultExtra as CatalogExtraGetFieldsResultExtra
    from .catalog.extra import (
        CatalogExtraGetFieldsResultExtraField as CatalogExtraGetFieldsResultExtraField,
    )
    from .catalog.extra import CatalogExtraGetResult as CatalogExtraGetResult
    from .catalog.measure import CatalogMeasure as CatalogMeasure
    from .catalog.measure import CatalogMeasureAddResult as CatalogMeasureAddResult
    from .catalog.measure import CatalogMeasureGetFieldsResult as CatalogMeasureGetFieldsResult
    from .catalog.measure import (
        CatalogMeasureGetFieldsResultMeasure as CatalogMeasureGetFieldsResultMeasure,
    )
    from .catalog.measure import (
        CatalogMeasureGetFieldsResultMeasureField as CatalogMeasureGetFieldsResultMeasureField,
    )
    from .catalog.measure import CatalogMeasureGetResult as CatalogMeasureGetResult
    from .catalog.measure import CatalogMeasureUpdateResult as CatalogMeasureUpdateResult
    from .catalog.price import CatalogPrice as CatalogPrice
    from .catalog.price import CatalogPriceAddResult as CatalogPriceAddResult
    from .catalog.price import CatalogPriceGetFieldsResult as CatalogPriceGetFieldsResult
    from .catalog.price import CatalogPriceGetFieldsResultPrice as CatalogPriceGetFieldsResultPrice
    from .catalog.price import (
        CatalogPriceGetFieldsResultPriceField as CatalogPriceGetFieldsResultPriceField,
    )
    from .catalog.price import CatalogPriceGetResult as CatalogPriceGetResult
    from .catalog.price import CatalogPriceModifyResult as CatalogPriceModifyResult
    from .catalog.price import CatalogPriceUpdateResult as CatalogPriceUpdateResult
    from .catalog.pricetype import CatalogPriceType as CatalogPriceType
    from .catalog.pricetype import CatalogPriceTypeAddResult as CatalogPriceTypeAddResult
    from .catalog.pricetype import (
        CatalogPriceTypeGetFieldsResult as CatalogPriceTypeGetFieldsResult,
    )
    from .catalog.pricetype import (
        CatalogPriceTypeGetFieldsResultPriceType as CatalogPriceTypeGetFieldsResultPriceType,
    )
    from .catalog.pricetype import (
        CatalogPriceTypeGetFieldsResultPriceTypeField as CatalogPriceTypeGetFieldsResultPriceTypeField,
    )
    from .catalog.pricetype import CatalogPriceTypeGetResult as CatalogPriceTypeGetResult
    from .catalog.pricetype import CatalogPriceTypeUpdateResult as CatalogPriceTypeUpdateResult
    from .catalog.pricetypegroup import CatalogPriceTypeGroup as CatalogPriceTypeGroup
    from .catalog.pricetypegroup import (
        CatalogPriceTypeGroupAddResult as CatalogPriceTypeGroupAddResult,
    )
    from .catalog.pricetypegroup import (
        CatalogPriceTypeGroupGetFieldsResult as CatalogPriceTypeGroupGetFieldsResult,
    )
    from .catalog.pricetypegroup import (
        CatalogPriceTypeGroupGetFieldsResultPriceTypeGroup as CatalogPriceTypeGroupGetFieldsResultPriceTypeGroup,
    )
    from .catalog.pricetypegroup import (
        CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField as CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField,
    )
    from .catalog.pricetypelang import CatalogLanguage as CatalogLanguage
    from .catalog.pricetypelang import CatalogPriceTypeLang as CatalogPriceTypeLang
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangAddResult as CatalogPriceTypeLangAddResult,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangGetFieldsResult as CatalogPriceTypeLangGetFieldsResult,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangGetFieldsResultPriceTypeLang as CatalogPriceTypeLangGetFieldsResultPriceTypeLang,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangGetFieldsResultPriceTypeLangField as CatalogPriceTypeLangGetFieldsResultPriceTypeLangField,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangGetLanguagesResult as CatalogPriceTypeLangGetLanguagesResult,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangGetResult as CatalogPriceTypeLangGetResult,
    )
    from .catalog.pricetypelang import (
        CatalogPriceTypeLangUpdateResult as CatalogPriceTypeLangUpdateResult,
    )
    from .catalog.product import CatalogProduct as CatalogProduct
    from .catalog.product import CatalogProductAddResult as CatalogProductAddResult
    from .catalog.product import CatalogProductDetailPicture as CatalogProductDetailPicture
    from .catalog.product import (
        CatalogProductGetFieldsByFilterResult as CatalogProductGetFieldsByFilterResult,
    )
    from .catalog.product import (
        CatalogProductGetFieldsByFilterResultProduct as CatalogProductGetFieldsByFilterResultProduct,
    )
    from .catalog.product import (
        CatalogProductGetFieldsByFilterResultProductField as CatalogProductGetFieldsByFilterResultProductField,
    )
    from .catalog.product import CatalogProductGetResult as CatalogProductGetResult
    from .catalog.product import CatalogProductOffer as CatalogProductOffer
    from .catalog.product import CatalogProductOfferAddResult as CatalogProductOfferAddResult
    from .catalog.product import (
        CatalogProductOfferDetailPicture as CatalogProductOfferDetailPicture,
    )
    from .catalog.product import (
        CatalogProductOfferGetFieldsByFilterResult as CatalogProductOfferGetFieldsByFilterResult,
    )
    from .catalog.product import (
        CatalogProductOfferGetFieldsByFilterResultOffer as CatalogProductOfferGetFieldsByFilterResultOffer,
    )
    from .catalog.product import (
        CatalogProductOfferGetFieldsByFilterResultOfferField as CatalogProductOfferGetFieldsByFilterResultOfferField,
    )
    from .catalog.product import CatalogProductOfferGetResult as CatalogProductOfferGetResult
    from .catalog.product import CatalogProductOfferParentId as CatalogProductOfferParentId
    from .catalog.product import (
        CatalogProductOfferPreviewPicture as CatalogProductOfferPreviewPicture,
    )
    from .catalog.product import CatalogProductOfferUpdateResult as CatalogProductOfferUpdateResult
    from .catalog.product import CatalogProductPreviewPicture as CatalogProductPreviewPicture
    from .catalog.product import CatalogProductService as CatalogProductService
    from .catalog.product import CatalogProductServiceAddResult as CatalogProductServiceAddResult
    from .catalog.product import (
        CatalogProductServiceDetailPicture as CatalogProductServiceDetailPicture,
    )
    from .catalog.product import (
        CatalogProductServiceGetFieldsByFilterResult as CatalogProductServiceGetFieldsByFilterResult,
    )
    from .catalog.product import (
        CatalogProductServiceGetFieldsByFilterResultService as CatalogProductServiceGetFieldsByFilterResultService,
    )
    from .catalog.product import (
        CatalogProductServiceGetFieldsByFilterResultServiceField as CatalogProductServiceGetFieldsByFilterResultServiceField,
    )
    from .catalog.product import CatalogProductServiceGetResult as CatalogProductServiceGetResult
    from .catalog.product import (
        CatalogProductServicePreviewPicture as CatalogProductServicePreviewPicture,
    )
    from .catalog.product import (
        CatalogProductServiceUpdateResult as CatalogProductServiceUpdateResult,
    )
    from .catalog.product import CatalogProductSku as CatalogProductSku
    from .catalog.product import CatalogProductSkuAddResult as CatalogProductSkuAddResult
    from .catalog.product import CatalogProductSkuDetailPicture as CatalogProductSkuDetailPicture
    from .catalog.product import (
        CatalogProductSkuGetFieldsByFilterResult as CatalogProductSkuGetFieldsByFilterResult,
    )
    from .catalog.product import (
        CatalogProductSkuGetFieldsByFilterResultSku as CatalogProductSkuGetFieldsByFilterResultSku,
    )
    from .catalog.product import (
        CatalogProductSkuGetFieldsByFilterResultSkuField as CatalogProductSkuGetFieldsByFilterResultSkuField,
    )
    from .catalog.product import CatalogProductSkuGetResult as CatalogProductSkuGetResult
    from .catalog.product import CatalogProductSkuPreviewPicture as CatalogProductSkuPreviewPicture
    from .catalog.product import CatalogProductSkuUpdateResult as CatalogProductSkuUpdateResult
    from .catalog.product import CatalogProductUpdateResult as CatalogProductUpdateResult
    from .catalog.product import CatalogProductOfferType as CatalogProductOfferType
    from .catalog.product import CatalogProductPreviewTextType as CatalogProductPreviewTextType
    from .catalog.product import CatalogProductRecurSchemeType as CatalogProductRecurSchemeType
    from .catalog.product import CatalogProductServiceType as CatalogProductServiceType
    from .catalog.product import CatalogProductSkuType as CatalogProductSkuType
    from .catalog.product import CatalogProductSubscribe as CatalogProductSubscribe
    from .catalog.product import CatalogProductType as CatalogProductType
    from .catalog.productimage import CatalogProductImage as CatalogProductImage
    from .catalog.productimage import CatalogProductImageAddResult as CatalogProductImageAddResult
    from .catalog.productimage import (
        CatalogProductImageGetFieldsResult as CatalogProductImageGetFieldsResult,
    )
    from .catalog.productimage import (
        CatalogProductImageGetFieldsResultProductImage as CatalogProductImageGetFieldsResultProductImage,
    )
    from .catalog.productimage import (
        CatalogProductImageGetFieldsResultProductImageField as CatalogProductImageGetFieldsResultProductImageField,
    )
    from .catalog.productimage import CatalogProductImageGetResult as CatalogProductImageGetResult
    from .catalog.productimage import CatalogProductImageListResult as CatalogProductImageListResult
    from .catalog.productimage import CatalogProductImageType as CatalogProductImageType
    from .catalog.productproperty import CatalogProductProperty as CatalogProductProperty
    from .catalog.productproperty import (
        CatalogProductPropertyAddResult as CatalogProductPropertyAddResult,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyGetFieldsResult as CatalogProductPropertyGetFieldsResult,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyGetFieldsResultProductProperty as CatalogProductPropertyGetFieldsResultProductProperty,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyGetFieldsResultProductPropertyField as CatalogProductPropertyGetFieldsResultProductPropertyField,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyGetResult as CatalogProductPropertyGetResult,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyUpdateResult as CatalogProductPropertyUpdateResult,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyUserTypeSettings as CatalogProductPropertyUserTypeSettings,
    )
    from .catalog.productproperty import (
        CatalogProductPropertyPropertyType as CatalogProductPropertyPropertyType,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnum as CatalogProductPropertyEnum,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumAddResult as CatalogProductPropertyEnumAddResult,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumGetFieldsResult as CatalogProductPropertyEnumGetFieldsResult,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumGetFieldsResultProductPropertyEnum as CatalogProductPropertyEnumGetFieldsResultProductPropertyEnum,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField as CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumGetResult as CatalogProductPropertyEnumGetResult,
    )
    from .catalog.productpropertyenum import (
        CatalogProductPropertyEnumUpdateResult as CatalogProductPropertyEnumUpdateResult,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeature as CatalogProductPropertyFeature,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureAddResult as CatalogProductPropertyFeatureAddResult,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult as CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResultFeaturesItem as CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResultFeaturesItem,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureGetFieldsResult as CatalogProductPropertyFeatureGetFieldsResult,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeature as CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeature,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField as CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureGetResult as CatalogProductPropertyFeatureGetResult,
    )
    from .catalog.productpropertyfeature import (
        CatalogProductPropertyFeatureUpdateResult as CatalogProductPropertyFeatureUpdateResult,
    )
    from .catalog.productpropertysection import (
        CatalogProductPropertySection as CatalogProductPropertySection,
    )
    from .catalog.productpropertysection import (
        CatalogProductPropertySectionGetResult as CatalogProductPropertySectionGetResult,
    )
    from .catalog.productpropertysection import (
        CatalogProductPropertySectionSetResult as CatalogProductPropertySectionSetResult,
    )
    from .catalog.productpropertysection import (
        CatalogProductPropertySectionDisplayType as CatalogProductPropertySectionDisplayType,
    )
    from .catalog.ratio import CatalogRatio as CatalogRatio
    from .catalog.ratio import CatalogRatioGetFieldsResult as CatalogRatioGetFieldsResult
    from .catalog.ratio import CatalogRatioGetFieldsResultRatio as CatalogRatioGetFieldsResultRatio
    from .catalog.ratio import (
        CatalogRatioGetFieldsResultRatioField as CatalogRatioGetFieldsResultRatioField,
    )
    from .catalog.ratio import CatalogRatioGetResult as CatalogRatioGetResult
    from .catalog.roundingrule import CatalogRoundingRule as CatalogRoundingRule
    from .catalog.roundingrule import CatalogRoundingRuleAddResult as CatalogRoundingRuleAddResult
    from .catalog.roundingrule import (
        CatalogRoundingRuleGetFieldsResult as CatalogRoundingRuleGetFieldsResult,
    )
    from .catalog.roundingrule import (
        CatalogRoundingRuleGetFieldsResultRoundingRule as CatalogRoundingRuleGetFieldsResultRoundingRule,
    )
    from .catalog.roundingrule import (
        CatalogRoundingRuleGetFieldsResultRoundingRuleField as CatalogRoundingRuleGetFieldsResultRoundingRuleField,
    )
    from .catalog.roundingrule import CatalogRoundingRuleGetResult as CatalogRoundingRuleGetResult
    from .catalog.roundingrule import (
        CatalogRoundingRuleUpdateResult as CatalogRoundingRuleUpdateResult,
    )
    from .catalog.roundingrule import CatalogRoundingRuleRoundType as CatalogRoundingRuleRoundType
    from .catalog.section import CatalogSection as CatalogSection
    from .catalog.section import CatalogSectionAddResult as CatalogSectionAddResult
    from .catalog.section import CatalogSectionGetFieldsResult as CatalogSectionGetFieldsResult
    from .catalog.section import (
        CatalogSectionGetFieldsResultSection as CatalogSectionGetFieldsResultSection,
    )
    from .catalog.section import (
        CatalogSectionGetFieldsResultSectionField as CatalogSectionGetFieldsResultSectionField,
    )
    from .catalog.section import CatalogSectionGetResult as CatalogSectionGetResult
    from .catalog.section import CatalogSectionUpdateResult as CatalogSectionUpdateResult
    from .catalog.section import CatalogSectionDescriptionType as CatalogSectionDescriptionType
    from .catalog.store import CatalogStore as CatalogStore
    from .catalog.store import CatalogStoreAddResult as CatalogStoreAddResult
    from .catalog.store import CatalogStoreGetFieldsResult as CatalogStoreGetFieldsResult
    from .catalog.store import CatalogStoreGetFieldsResultStore as CatalogStoreGetFieldsResultStore
    from .catalog.store import (
        CatalogStoreGetFieldsResultStoreField as CatalogStoreGetFieldsResultStoreField,
    )
    from .catalog.store import CatalogStoreGetResult as CatalogStoreGetResult
    from .catalog.store import CatalogStoreImageId as CatalogStoreImageId
    from .catalog.store import CatalogStoreUpdateResult as CatalogStoreUpdateResult
    from .catalog.storeproduct import CatalogStoreproduct as CatalogStoreproduct
    from .catalog.storeproduct import (
        CatalogStoreproductGetFieldsResult as CatalogStoreproductGetFieldsResult,
    )
    from .catalog.storeproduct import (
        CatalogStoreproductGetFieldsResultStoreProduct as CatalogStoreproductGetFieldsResultStoreProduct,
    )
    from .catalog.storeproduct import (
        CatalogStoreproductGetFieldsResultStoreProductField as CatalogStoreproductGetFieldsResultStoreProductField,
    )
    from .catalog.storeproduct import CatalogStoreproductGetResult as CatalogStoreproductGetResult
    from .catalog.userfield import CatalogUserfieldDocument as CatalogUserfieldDocument
    from .catalog.userfield import (
        CatalogUserfieldDocumentUpdateResult as CatalogUserfieldDocumentUpdateResult,
    )
    from .catalog.vat import CatalogVat as CatalogVat
    from .catalog.vat import CatalogVatAddResult as CatalogVatAddResult
    from .catalog.vat import CatalogVatGetFieldsResult as CatalogVatGetFieldsResult
    from .catalog.vat import CatalogVatGetFieldsResultVat as CatalogVatGetFieldsResultVat
    from .catalog.vat import CatalogVatGetFieldsResultVatField as CatalogVatGetFieldsResultVatField
    from .catalog.vat import CatalogVatUpdateResult as CatalogVatUpdateResult
    from .crm.activity import CrmActivity as CrmActivity
    from .crm.activity import CrmActivityBadge as CrmActivityBadge
    from .crm.activity import CrmActivityBadgeAddResult as CrmActivityBadgeAddResult
    from .crm.activity import CrmActivityBadgeGetResult as CrmActivityBadgeGetResult
    from .crm.activity import CrmActivityBadgeListResult as CrmActivityBadgeListResult
    from .crm.activity import CrmActivityBindingListResultItem as CrmActivityBindingListResultItem
    from .crm.activity import (
        CrmActivityCallGetTranscriptResult as CrmActivityCallGetTranscriptResult,
    )
    from .crm.activity import CrmActivityCommunicationAllFields as CrmActivityCommunicationAllFields
    from .crm.activity import (
        CrmActivityCommunicationFieldsResult as CrmActivityCommunicationFieldsResult,
    )
    from .crm.activity import (
        CrmActivityCommunicationFieldsResultField as CrmActivityCommunicationFieldsResultField,
    )
    from .crm.activity import CrmActivityConfigurable as CrmActivityConfigurable
    from .crm.activity import CrmActivityConfigurableAddResult as CrmActivityConfigurableAddResult
    from .crm.activity import (
        CrmActivityConfigurableAddResultObjectActivity as CrmActivityConfigurableAddResultObjectActivity,
    )
    from .crm.activity import (
        CrmActivityConfigurableAddResultObjectTime as CrmActivityConfigurableAddResultObjectTime,
    )
    from .crm.activity import CrmActivityConfigurableFields as CrmActivityConfigurableFields
    from .crm.activity import CrmActivityConfigurableGetResult as CrmActivityConfigurableGetResult
    from .crm.activity import CrmActivityConfigurableLayout as CrmActivityConfigurableLayout
    from .crm.activity import CrmActivityConfigurableLayoutBody as CrmActivityConfigurableLayoutBody
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocks as CrmActivityConfigurableLayoutBodyBlocks,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksClient as CrmActivityConfigurableLayoutBodyBlocksClient,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksClientProperties as CrmActivityConfigurableLayoutBodyBlocksClientProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlock as CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlock,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlockProperties as CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlockProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksResponsible as CrmActivityConfigurableLayoutBodyBlocksResponsible,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksResponsibleProperties as CrmActivityConfigurableLayoutBodyBlocksResponsibleProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocks as CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocks,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClient as CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClient,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties as CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction as CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhone as CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhone,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties as CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyLogo as CrmActivityConfigurableLayoutBodyLogo,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutBodyLogoAction as CrmActivityConfigurableLayoutBodyLogoAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooter as CrmActivityConfigurableLayoutFooter,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterButtons as CrmActivityConfigurableLayoutFooterButtons,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterButtonsStartCall as CrmActivityConfigurableLayoutFooterButtonsStartCall,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterButtonsStartCallAction as CrmActivityConfigurableLayoutFooterButtonsStartCallAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterButtonsStartCallActionActionParams as CrmActivityConfigurableLayoutFooterButtonsStartCallActionActionParams,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterMenu as CrmActivityConfigurableLayoutFooterMenu,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterMenuItems as CrmActivityConfigurableLayoutFooterMenuItems,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterMenuItemsConfirm as CrmActivityConfigurableLayoutFooterMenuItemsConfirm,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterMenuItemsConfirmAction as CrmActivityConfigurableLayoutFooterMenuItemsConfirmAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterMenuItemsDecline as CrmActivityConfigurableLayoutFooterMenuItemsDecline,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutFooterMenuItemsDeclineAction as CrmActivityConfigurableLayoutFooterMenuItemsDeclineAction,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutHeader as CrmActivityConfigurableLayoutHeader,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutHeaderTags as CrmActivityConfigurableLayoutHeaderTags,
    )
    from .crm.activity import (
        CrmActivityConfigurableLayoutHeaderTagsStatus2 as CrmActivityConfigurableLayoutHeaderTagsStatus2,
    )
    from .crm.activity import CrmActivityConfigurableLayoutIcon as CrmActivityConfigurableLayoutIcon
    from .crm.activity import (
        CrmActivityConfigurableUpdateResult as CrmActivityConfigurableUpdateResult,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateResultObjectActivity as CrmActivityConfigurableUpdateResultObjectActivity,
    )
    from .crm.activity import (
        CrmActivityConfigurableUpdateResultObjectTime as CrmActivityConfigurableUpdateResultObjectTime,
    )
    from .crm.activity import CrmActivityFieldsResult as CrmActivityFieldsResult
    from .crm.activity import CrmActivityFieldsResultField as CrmActivityFieldsResultField
    from .crm.activity import CrmActivityLayoutBlocks as CrmActivityLayoutBlocks
    from .crm.activity import (
        CrmActivityLayoutBlocksBlock1Properties as CrmActivityLayoutBlocksBlock1Properties,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksBlock3PropertiesAction as CrmActivityLayoutBlocksBlock3PropertiesAction,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksBlock4PropertiesBlock as CrmActivityLayoutBlocksBlock4PropertiesBlock,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksBlock4PropertiesBlockProperties as CrmActivityLayoutBlocksBlock4PropertiesBlockProperties,
    )
    from .crm.activity import (
        CrmActivityLayoutBlocksDeleteResult as CrmActivityLayoutBlocksDeleteResult,
    )
    from .crm.activity import CrmActivityLayoutBlocksField as CrmActivityLayoutBlocksField
    from .crm.activity import CrmActivityLayoutBlocksGetResult as CrmActivityLayoutBlocksGetResult
    from .crm.activity import (
        CrmActivityLayoutBlocksGetResultLayout as CrmActivityLayoutBlocksGetResultLayout,
    )
    from .crm.activity import CrmActivityLayoutBlocksSetResult as CrmActivityLayoutBlocksSetResult
    from .crm.activity import CrmActivityTodoAddResult as CrmActivityTodoAddResult
    from .crm.activity import CrmActivityTodoUpdateColorResult as CrmActivityTodoUpdateColorResult
    from .crm.activity import (
        CrmActivityTodoUpdateDeadlineResult as CrmActivityTodoUpdateDeadlineResult,
    )
    from .crm.activity import (
        CrmActivityTodoUpdateDescriptionResult as CrmActivityTodoUpdateDescriptionResult,
    )
    from .crm.activity import (
        CrmActivityTodoUpdateResponsibleUserResult as CrmActivityTodoUpdateResponsibleUserResult,
    )
    from .crm.activity import CrmActivityTodoUpdateResult as CrmActivityTodoUpdateResult
    from .crm.activity import CrmActivityType as CrmActivityType
    from .crm.activity import Diskfile as Diskfile
    from .crm.activity import CrmActivityDescriptionType as CrmActivityDescriptionType
    from .crm.activity import CrmActivityDirection as CrmActivityDirection
    from .crm.activity import CrmActivityNotifyType as CrmActivityNotifyType
    from .crm.activity import CrmActivityPriority as CrmActivityPriority
    from .crm.activity import CrmActivityStatus as CrmActivityStatus
    from .crm.activity import CrmActivityTypeId as CrmActivityTypeId
    from .crm.address import CrmAddress as CrmAddress
    from .crm.address import CrmAddressFieldsResult as CrmAddressFieldsResult
    from .crm.address import CrmAddressFieldsResultField as CrmAddressFieldsResultField
    from .crm.automatedsolution import CrmAutomatedsolution as CrmAutomatedsolution
    from .crm.automatedsolution import (
        CrmAutomatedsolutionAddResult as CrmAutomatedsolutionAddResult,
    )
    from .crm.automatedsolution import (
        CrmAutomatedsolutionFieldsResult as CrmAutomatedsolutionFieldsResult,
    )
    from .crm.automatedsolution import (
        CrmAutomatedsolutionFieldsResultField as CrmAutomatedsolutionFieldsResultField,
    )
    from .crm.automatedsolution import (
        CrmAutomatedsolutionGetResult as CrmAutomatedsolutionGetResult,
    )
    from .crm.automatedsolution import (
        CrmAutomatedsolutionUpdateResult as CrmAutomatedsolutionUpdateResult,
    )
    from .crm.automation import CrmAutomationTrigger as CrmAutomationTrigger
    from .crm.calllist import CrmCalllist as CrmCalllist
    from .crm.calllist import CrmCalllistItems as CrmCalllistItems
    from .crm.calllist import CrmCalllistStatuslistResultItem as CrmCalllistStatuslistResultItem
    from .crm.catalog import CrmCatalogFieldsResult as CrmCatalogFieldsResult
    from .crm.category import CrmCategory as CrmCategory
    from .crm.category import CrmCategoryAddResult as CrmCategoryAddResult
    from .crm.category import CrmCategoryFieldsResult as CrmCategoryFieldsResult
    from .crm.category import CrmCategoryFieldsResultFields as CrmCategoryFieldsResultFields
    from .crm.category import (
        CrmCategoryFieldsResultFieldsField as CrmCategoryFieldsResultFieldsField,
    )
    from .crm.category import CrmCategoryGetResult as CrmCategoryGetResult
    from .crm.category import CrmCategoryListResult as CrmCategoryListResult
    from .crm.category import CrmCategoryUpdateResult as CrmCategoryUpdateResult
    from .crm.company import CrmCompany as CrmCompany
    from .crm.company import CrmCompanyContactItems as CrmCompanyContactItems
    from .crm.company import CrmCompanyDetailsConfiguration as CrmCompanyDetailsConfiguration
    from .crm.company import (
        CrmCompanyDetailsConfigurationElementsItem as CrmCompanyDetailsConfigurationElementsItem,
    )
    from .crm.company import (
        CrmCompanyDetailsConfigurationElementsItemOptions as CrmCompanyDetailsConfigurationElementsItemOptions,
    )
    from .crm.company import CrmCompanyFieldsResult as CrmCompanyFieldsResult
    from .crm.company import CrmCompanyFieldsResultField as CrmCompanyFieldsResultField
    from .crm.company import (
        CrmCompanyFieldsResultLeadIdSettings as CrmCompanyFieldsResultLeadIdSettings,
    )
    from .crm.company import CrmCompanyPhoneItem as CrmCompanyPhoneItem
    from .crm.company import CrmCompanyUserfield as CrmCompanyUserfield
    from .crm.company import CrmCompanyUserfieldListItem as CrmCompanyUserfieldListItem
    from .crm.company import CrmCompanyUserfieldSettings as CrmCompanyUserfieldSettings
    from .crm.company import (
        CrmCompanyUserfieldSettingsResources as CrmCompanyUserfieldSettingsResources,
    )
    from .crm.company import (
        CrmCompanyUserfieldSettingsResourcesResource as CrmCompanyUserfieldSettingsResourcesResource,
    )
    from .crm.company import (
        CrmCompanyUserfieldSettingsResourcesResourceSectionsItem as CrmCompanyUserfieldSettingsResourcesResourceSectionsItem,
    )
    from .crm.company import (
        CrmCompanyUserfieldSettingsSelectedResourcesItem as CrmCompanyUserfieldSettingsSelectedResourcesItem,
    )
    from .crm.company import (
        CrmCompanyUserfieldSettingsServiceListItem as CrmCompanyUserfieldSettingsServiceListItem,
    )
    from .crm.contact import CrmContact as CrmContact
    from .crm.contact import CrmContactCompanyItems as CrmContactCompanyItems
    from .crm.contact import CrmContactDetailsConfiguration as CrmContactDetailsConfiguration
    from .crm.contact import (
        CrmContactDetailsConfigurationElementsItem as CrmContactDetailsConfigurationElementsItem,
    )
    from .crm.contact import (
        CrmContactDetailsConfigurationElementsItemOptions as CrmContactDetailsConfigurationElementsItemOptions,
    )
    from .crm.contact import CrmContactFieldsResult as CrmContactFieldsResult
    from .crm.contact import CrmContactFieldsResultField as CrmContactFieldsResultField
    from .crm.contact import (
        CrmContactFieldsResultLeadIdSettings as CrmContactFieldsResultLeadIdSettings,
    )
    from .crm.contact import CrmContactUserfield as CrmContactUserfield
    from .crm.contact import CrmContactUserfieldListItem as CrmContactUserfieldListItem
    from .crm.contact import CrmContactUserfieldSettings as CrmContactUserfieldSettings
    from .crm.contact import (
        CrmContactUserfieldSettingsDisplay as CrmContactUserfieldSettingsDisplay,
    )
    from .crm.currency import CrmCurrencyLocalization as CrmCurrencyLocalization
    from .crm.currency import (
        CrmCurrencyLocalizationsFieldsResult as CrmCurrencyLocalizationsFieldsResult,
    )
    from .crm.currency import (
        CrmCurrencyLocalizationsFieldsResultField as CrmCurrencyLocalizationsFieldsResultField,
    )
    from .crm.deal import CrmDeal as CrmDeal
    from .crm.deal import CrmDealContactItems as CrmDealContactItems
    from .crm.deal import CrmDealDetailsConfiguration as CrmDealDetailsConfiguration
    from .crm.deal import (
        CrmDealDetailsConfigurationElementsItem as CrmDealDetailsConfigurationElementsItem,
    )
    from .crm.deal import CrmDealFieldsResultValueVariant1 as CrmDealFieldsResultValueVariant1
    from .crm.deal import (
        CrmDealFieldsResultValueVariant1Settings as CrmDealFieldsResultValueVariant1Settings,
    )
    from .crm.deal import CrmDealProductrows as CrmDealProductrows
    from .crm.deal import CrmDealRecurring as CrmDealRecurring
    from .crm.deal import CrmDealRecurringExposeResult as CrmDealRecurringExposeResult
    from .crm.deal import CrmDealRecurringFieldsResult as CrmDealRecurringFieldsResult
    from .crm.deal import CrmDealRecurringFieldsResultField as CrmDealRecurringFieldsResultField
    from .crm.deal import (
        CrmDealRecurringFieldsResultParamsDefinition as CrmDealRecurringFieldsResultParamsDefinition,
    )
    from .crm.deal import (
        CrmDealRecurringFieldsResultParamsDefinitionField as CrmDealRecurringFieldsResultParamsDefinitionField,
    )
    from .crm.deal import CrmDealRecurringParams as CrmDealRecurringParams
    from .crm.deal import CrmDealUserfield as CrmDealUserfield
    from .crm.deal import CrmDealUserfieldListItem as CrmDealUserfieldListItem
    from .crm.deal import CrmDealUserfieldSettings as CrmDealUserfieldSettings
    from .crm.deal import CrmDealUserfieldSettingsResources as CrmDealUserfieldSettingsResources
    from .crm.deal import (
        CrmDealUserfieldSettingsResourcesResource as CrmDealUserfieldSettingsResourcesResource,
    )
    from .crm.deal import (
        CrmDealUserfieldSettingsResourcesResourceSectionsItem as CrmDealUserfieldSettingsResourcesResourceSectionsItem,
    )
    from .crm.deal import (
        CrmDealUserfieldSettingsSelectedResourcesItem as CrmDealUserfieldSettingsSelectedResourcesItem,
    )
    from .crm.deal import (
        CrmDealUserfieldSettingsServiceListItem as CrmDealUserfieldSettingsServiceListItem,
    )
    from .crm.deal import (
        CrmDealDetailsConfigurationElementsItemOptionFlags as CrmDealDetailsConfigurationElementsItemOptionFlags,
    )
    from .crm.deal import CrmDealProductrowsDiscountTypeId as CrmDealProductrowsDiscountTypeId
    from .crm.deal import CrmDealProductrowsType as CrmDealProductrowsType
    from .crm.deal import CrmDealRecurringIsLimit as CrmDealRecurringIsLimit
    from .crm.deal import CrmDealRecurringParamsMode as CrmDealRecurringParamsMode
    from .crm.deal import CrmDealRecurringParamsMultipleType as CrmDealRecurringParamsMultipleType
    from .crm.deal import CrmDealStageSemanticId as CrmDealStageSemanticId
    from .crm.dealcategory import CrmDealcategoryDefault as CrmDealcategoryDefault
    from .crm.dealcategory import CrmDealcategoryFieldsResult as CrmDealcategoryFieldsResult
    from .crm.documentgenerator import CrmDocumentgeneratorDocument as CrmDocumentgeneratorDocument
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentAddResult as CrmDocumentgeneratorDocumentAddResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentEnablepublicurlResult as CrmDocumentgeneratorDocumentEnablepublicurlResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentGetResult as CrmDocumentgeneratorDocumentGetResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentGetfieldsResult as CrmDocumentgeneratorDocumentGetfieldsResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue as CrmDocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentProducts as CrmDocumentgeneratorDocumentProducts,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentUpdateResult as CrmDocumentgeneratorDocumentUpdateResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentUploadResult as CrmDocumentgeneratorDocumentUploadResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentUploadResultDocument as CrmDocumentgeneratorDocumentUploadResultDocument,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentUploadResultDocumentProducts as CrmDocumentgeneratorDocumentUploadResultDocumentProducts,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentUploadResultDocumentValues as CrmDocumentgeneratorDocumentUploadResultDocumentValues,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorDocumentValues as CrmDocumentgeneratorDocumentValues,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumerator as CrmDocumentgeneratorNumerator,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorAddResult as CrmDocumentgeneratorNumeratorAddResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorGetResult as CrmDocumentgeneratorNumeratorGetResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorListResultNumeratorsItem as CrmDocumentgeneratorNumeratorListResultNumeratorsItem,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValue as CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValue,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorSettings as CrmDocumentgeneratorNumeratorSettings,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator as CrmDocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    )
    from .crm.documentgenerator import CrmDocumentgeneratorTemplate as CrmDocumentgeneratorTemplate
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateAddResult as CrmDocumentgeneratorTemplateAddResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateGetResult as CrmDocumentgeneratorTemplateGetResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateGetfieldsResult as CrmDocumentgeneratorTemplateGetfieldsResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue as CrmDocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateUpdateResult as CrmDocumentgeneratorTemplateUpdateResult,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorTemplateUsers as CrmDocumentgeneratorTemplateUsers,
    )
    from .crm.documentgenerator import (
        CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValuePeriodicBy as CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValuePeriodicBy,
    )
    from .crm.duplicate import CrmDuplicateFindbycommResult as CrmDuplicateFindbycommResult
    from .crm.duplicate import CrmDuplicateVolatileType as CrmDuplicateVolatileType
    from .crm.duplicate import (
        CrmDuplicateVolatileTypeFieldsResultItem as CrmDuplicateVolatileTypeFieldsResultItem,
    )
    from .crm.duplicate import (
        CrmDuplicateVolatileTypeRegisterResult as CrmDuplicateVolatileTypeRegisterResult,
    )
    from .crm.entity import CrmEntityMergeBatchResult as CrmEntityMergeBatchResult
    from .crm.entity import CrmEntityMergeBatchResultStatus as CrmEntityMergeBatchResultStatus
    from .crm.enum import CrmEnumActivitydirectionResultItem as CrmEnumActivitydirectionResultItem
    from .crm.enum import CrmEnumActivitynotifytypeResultItem as CrmEnumActivitynotifytypeResultItem
    from .crm.enum import CrmEnumActivitypriorityResultItem as CrmEnumActivitypriorityResultItem
    from .crm.enum import CrmEnumActivitystatusResultItem as CrmEnumActivitystatusResultItem
    from .crm.enum import CrmEnumActivitytypeResultItem as CrmEnumActivitytypeResultItem
    from .crm.enum import CrmEnumAddresstypeResultItem as CrmEnumAddresstypeResultItem
    from .crm.enum import CrmEnumContenttypeResultItem as CrmEnumContenttypeResultItem
    from .crm.enum import CrmEnumFieldsResult as CrmEnumFieldsResult
    from .crm.enum import CrmEnumFieldsResultField as CrmEnumFieldsResultField
    from .crm.enum import CrmEnumGetorderownertypesResultItem as CrmEnumGetorderownertypesResultItem
    from .crm.enum import CrmEnumOwnertypeResultItem as CrmEnumOwnertypeResultItem
    from .crm.enum import CrmEnumSettingsModeResultItem as CrmEnumSettingsModeResultItem
    from .crm.invoice import CrmInvoiceFieldsResult as CrmInvoiceFieldsResult
    from .crm.invoice import CrmInvoiceRecurringFieldsResult as CrmInvoiceRecurringFieldsResult
    from .crm.invoice import (
        CrmInvoiceRecurringFieldsResultParams as CrmInvoiceRecurringFieldsResultParams,
    )
    from .crm.invoice import CrmInvoiceStatusFieldsResult as CrmInvoiceStatusFieldsResult
    from .crm.item import CrmItem as CrmItem
    from .crm.item import CrmItemAddResult as CrmItemAddResult
    from .crm.item import CrmItemBatchImportResult as CrmItemBatchImportResult
    from .crm.item import CrmItemBatchImportResultItemsItem as CrmItemBatchImportResultItemsItem
    from .crm.item import (
        CrmItemBatchImportResultItemsItemItem as CrmItemBatchImportResultItemsItemItem,
    )
    from .crm.item import CrmItemDelivery as CrmItemDelivery
    from .crm.item import CrmItemDetailsConfiguration as CrmItemDetailsConfiguration
    from .crm.item import (
        CrmItemDetailsConfigurationElementsItem as CrmItemDetailsConfigurationElementsItem,
    )
    from .crm.item import (
        CrmItemDetailsConfigurationElementsItemOptions as CrmItemDetailsConfigurationElementsItemOptions,
    )
    from .crm.item import CrmItemFieldsResult as CrmItemFieldsResult
    from .crm.item import CrmItemFieldsResultFields as CrmItemFieldsResultFields
    from .crm.item import (
        CrmItemFieldsResultFieldsCompanyIdSettings as CrmItemFieldsResultFieldsCompanyIdSettings,
    )
    from .crm.item import CrmItemFieldsResultFieldsField as CrmItemFieldsResultFieldsField
    from .crm.item import CrmItemGetResult as CrmItemGetResult
    from .crm.item import CrmItemImportResult as CrmItemImportResult
    from .crm.item import CrmItemImportResultItem as CrmItemImportResultItem
    from .crm.item import CrmItemPayment as CrmItemPayment
    from .crm.item import CrmItemPaymentDelivery as CrmItemPaymentDelivery
    from .crm.item import CrmItemPaymentProduct as CrmItemPaymentProduct
    from .crm.item import CrmItemProductrow as CrmItemProductrow
    from .crm.item import CrmItemProductrowAddResult as CrmItemProductrowAddResult
    from .crm.item import CrmItemProductrowFieldsResult as CrmItemProductrowFieldsResult
    from .crm.item import CrmItemProductrowFieldsResultFields as CrmItemProductrowFieldsResultFields
    from .crm.item import (
        CrmItemProductrowFieldsResultFieldsField as CrmItemProductrowFieldsResultFieldsField,
    )
    from .crm.item import (
        CrmItemProductrowGetAvailableForPaymentResult as CrmItemProductrowGetAvailableForPaymentResult,
    )
    from .crm.item import CrmItemProductrowGetResult as CrmItemProductrowGetResult
    from .crm.item import CrmItemProductrowSetResult as CrmItemProductrowSetResult
    from .crm.item import (
        CrmItemProductrowSetResultProductRowsItem as CrmItemProductrowSetResultProductRowsItem,
    )
    from .crm.item import CrmItemProductrowUpdateResult as CrmItemProductrowUpdateResult
    from .crm.item import CrmItemUpdateResult as CrmItemUpdateResult
    from .crm.item import CrmItemCommentsType as CrmItemCommentsType
    from .crm.item import (
        CrmItemDetailsConfigurationElementsItemOptionFlags as CrmItemDetailsConfigurationElementsItemOptionFlags,
    )
    from .crm.item import CrmItemProductrowDiscountTypeId as CrmItemProductrowDiscountTypeId
    from .crm.item import CrmItemProductrowType as CrmItemProductrowType
    from .crm.item import CrmItemStageSemanticId as CrmItemStageSemanticId
    from .crm.lead import CrmLead as CrmLead
    from .crm.lead import CrmLeadContactFieldsResult as CrmLeadContactFieldsResult
    from .crm.lead import CrmLeadContactFieldsResultField as CrmLeadContactFieldsResultField
    from .crm.lead import CrmLeadContactItems as CrmLeadContactItems
    from .crm.lead import CrmLeadDetailsConfiguration as CrmLeadDetailsConfiguration
    from .crm.lead import (
        CrmLeadDetailsConfigurationElementsItem as CrmLeadDetailsConfigurationElementsItem,
    )
    from .crm.lead import CrmLeadFieldsResult as CrmLeadFieldsResult
    from .crm.lead import (
        CrmLeadFieldsResultCompanyIdSettings as CrmLeadFieldsResultCompanyIdSettings,
    )
    from .crm.lead import CrmLeadFieldsResultField as CrmLeadFieldsResultField
    from .crm.lead import CrmLeadProductrows as CrmLeadProductrows
    from .crm.lead import CrmLeadUserfield as CrmLeadUserfield
    from .crm.lead import CrmLeadUserfieldListItem as CrmLeadUserfieldListItem
    from .crm.lead import CrmLeadUserfieldSettings as CrmLeadUserfieldSettings
    from .crm.lead import CrmLeadUserfieldSettingsResources as CrmLeadUserfieldSettingsResources
    from .crm.lead import (
        CrmLeadUserfieldSettingsResourcesResource as CrmLeadUserfieldSettingsResourcesResource,
    )
    from .crm.lead import (
        CrmLeadUserfieldSettingsResourcesResourceSectionsItem as CrmLeadUserfieldSettingsResourcesResourceSectionsItem,
    )
    from .crm.lead import (
        CrmLeadUserfieldSettingsSelectedResourcesItem as CrmLeadUserfieldSettingsSelectedResourcesItem,
    )
    from .crm.lead import (
        CrmLeadUserfieldSettingsServiceListItem as CrmLeadUserfieldSettingsServiceListItem,
    )
    from .crm.lead import (
        CrmLeadDetailsConfigurationElementsItemOptionFlags as CrmLeadDetailsConfigurationElementsItemOptionFlags,
    )
    from .crm.lead import CrmLeadProductrowsDiscountTypeId as CrmLeadProductrowsDiscountTypeId
    from .crm.lead import CrmLeadProductrowsType as CrmLeadProductrowsType
    from .crm.measure import CrmMeasureFieldsResult as CrmMeasureFieldsResult
    from .crm.multifield import CrmMultifieldFieldsResult as CrmMultifieldFieldsResult
    from .crm.multifield import CrmMultifieldFieldsResultField as CrmMultifieldFieldsResultField
    from .crm.orderentity import CrmOrderentity as CrmOrderentity
    from .crm.orderentity import CrmOrderentityAddResult as CrmOrderentityAddResult
    from .crm.orderentity import CrmOrderentityGetFieldsResult as CrmOrderentityGetFieldsResult
    from .crm.orderentity import (
        CrmOrderentityGetFieldsResultOrderEntity as CrmOrderentityGetFieldsResultOrderEntity,
    )
    from .crm.orderentity import (
        CrmOrderentityGetFieldsResultOrderEntityField as CrmOrderentityGetFieldsResultOrderEntityField,
    )
    from .crm.product import CrmProductFieldsResult as CrmProductFieldsResult
    from .crm.quote import CrmQuote as CrmQuote
    from .crm.quote import CrmQuoteContactItems as CrmQuoteContactItems
    from .crm.quote import CrmQuoteFieldsResultValueVariant1 as CrmQuoteFieldsResultValueVariant1
    from .crm.quote import (
        CrmQuoteFieldsResultValueVariant1Settings as CrmQuoteFieldsResultValueVariant1Settings,
    )
    from .crm.quote import (
        CrmQuoteFieldsResultValueVariant1SettingsDefaultValue as CrmQuoteFieldsResultValueVariant1SettingsDefaultValue,
    )
    from .crm.quote import CrmQuoteProductrows as CrmQuoteProductrows
    from .crm.quote import CrmQuoteUserfield as CrmQuoteUserfield
    from .crm.quote import CrmQuoteUserfieldListItem as CrmQuoteUserfieldListItem
    from .crm.quote import CrmQuoteUserfieldSettings as CrmQuoteUserfieldSettings
    from .crm.quote import CrmQuoteUserfieldSettingsResources as CrmQuoteUserfieldSettingsResources
    from .crm.quote import (
        CrmQuoteUserfieldSettingsResourcesResource as CrmQuoteUserfieldSettingsResourcesResource,
    )
    from .crm.quote import (
        CrmQuoteUserfieldSettingsResourcesResourceSectionsItem as CrmQuoteUserfieldSettingsResourcesResourceSectionsItem,
    )
    from .crm.quote import (
        CrmQuoteUserfieldSettingsSelectedResourcesItem as CrmQuoteUserfieldSettingsSelectedResourcesItem,
    )
    from .crm.quote import (
        CrmQuoteUserfieldSettingsServiceListItem as CrmQuoteUserfieldSettingsServiceListItem,
    )
    from .crm.quote import CrmQuoteProductrowsDiscountTypeId as CrmQuoteProductrowsDiscountTypeId
    from .crm.quote import CrmQuoteProductrowsType as CrmQuoteProductrowsType
    from .crm.requisite import CrmRequisite as CrmRequisite
    from .crm.requisite import CrmRequisiteBankdetail as CrmRequisiteBankdetail
    from .crm.requisite import (
        CrmRequisiteBankdetailFieldsResult as CrmRequisiteBankdetailFieldsResult,
    )
    from .crm.requisite import (
        CrmRequisiteBankdetailFieldsResultField as CrmRequisiteBankdetailFieldsResultField,
    )
    from .crm.requisite import CrmRequisiteFieldsResult as CrmRequisiteFieldsResult
    from .crm.requisite import CrmRequisiteFieldsResultField as CrmRequisiteFieldsResultField
    from .crm.requisite import CrmRequisiteLink as CrmRequisiteLink
    from .crm.requisite import CrmRequisiteLinkFieldsResult as CrmRequisiteLinkFieldsResult
    from .crm.requisite import (
        CrmRequisiteLinkFieldsResultField as CrmRequisiteLinkFieldsResultField,
    )
    from .crm.requisite import CrmRequisitePreset as CrmRequisitePreset
    from .crm.requisite import (
        CrmRequisitePresetCountriesResultItem as CrmRequisitePresetCountriesResultItem,
    )
    from .crm.requisite import CrmRequisitePresetField as CrmRequisitePresetField
    from .crm.requisite import (
        CrmRequisitePresetFieldFieldsResult as CrmRequisitePresetFieldFieldsResult,
    )
    from .crm.requisite import (
        CrmRequisitePresetFieldFieldsResultField as CrmRequisitePresetFieldFieldsResultField,
    )
    from .crm.requisite import CrmRequisitePresetFieldsResult as CrmRequisitePresetFieldsResult
    from .crm.requisite import (
        CrmRequisitePresetFieldsResultField as CrmRequisitePresetFieldsResultField,
    )
    from .crm.requisite import CrmRequisiteUserfield as CrmRequisiteUserfield
    from .crm.requisite import CrmRequisiteUserfieldSettings as CrmRequisiteUserfieldSettings
    from .crm.requisite import UfEnumElement as UfEnumElement
    from .crm.requisite import CrmRequisiteEntityTypeId as CrmRequisiteEntityTypeId
    from .crm.requisite import CrmRequisiteUserfieldShowFilter as CrmRequisiteUserfieldShowFilter
    from .crm.requisite import CrmRequisiteUserfieldUserTypeId as CrmRequisiteUserfieldUserTypeId
    from .crm.stagehistory import CrmStagehistory as CrmStagehistory
    from .crm.stagehistory import CrmStagehistoryStatusSemanticId as CrmStagehistoryStatusSemanticId
    from .crm.stagehistory import CrmStagehistoryTypeId as CrmStagehistoryTypeId
    from .crm.status import CrmStatus as CrmStatus
    from .crm.status import CrmStatus2 as CrmStatus2
    from .crm.status import CrmStatusEntityTypesResultItem as CrmStatusEntityTypesResultItem
    from .crm.status import (
        CrmStatusEntityTypesResultItemSemanticInfo as CrmStatusEntityTypesResultItemSemanticInfo,
    )
    from .crm.status import CrmStatusExtra as CrmStatusExtra
    from .crm.status import CrmStatusFieldsResult as CrmStatusFieldsResult
    from .crm.status import CrmStatusFieldsResultField as CrmStatusFieldsResultField
    from .crm.timeline import CrmTimelineBindings as CrmTimelineBindings
    from .crm.timeline import CrmTimelineBindingsFieldsResult as CrmTimelineBindingsFieldsResult
    from .crm.timeline import (
        CrmTimelineBindingsFieldsResultField as CrmTimelineBindingsFieldsResultField,
    )
    from .crm.timeline import CrmTimelineComment as CrmTimelineComment
    from .crm.timeline import CrmTimelineCommentFieldsResult as CrmTimelineCommentFieldsResult
    from .crm.timeline import (
        CrmTimelineCommentFieldsResultField as CrmTimelineCommentFieldsResultField,
    )
    from .crm.timeline import CrmTimelineCommentFilesValue as CrmTimelineCommentFilesValue
    from .crm.timeline import CrmTimelineCommentFilesValueImage as CrmTimelineCommentFilesValueImage
    from .crm.timeline import CrmTimelineIcon as CrmTimelineIcon
    from .crm.timeline import CrmTimelineIconAddResult as CrmTimelineIconAddResult
    from .crm.timeline import CrmTimelineIconGetResult as CrmTimelineIconGetResult
    from .crm.timeline import CrmTimelineIconListResult as CrmTimelineIconListResult
    from .crm.timeline import CrmTimelineLayoutBlocks as CrmTimelineLayoutBlocks
    from .crm.timeline import (
        CrmTimelineLayoutBlocksBlock1Properties as CrmTimelineLayoutBlocksBlock1Properties,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksBlock3PropertiesAction as CrmTimelineLayoutBlocksBlock3PropertiesAction,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksBlock4PropertiesBlock as CrmTimelineLayoutBlocksBlock4PropertiesBlock,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksBlock4PropertiesBlockProperties as CrmTimelineLayoutBlocksBlock4PropertiesBlockProperties,
    )
    from .crm.timeline import (
        CrmTimelineLayoutBlocksDeleteResult as CrmTimelineLayoutBlocksDeleteResult,
    )
    from .crm.timeline import CrmTimelineLayoutBlocksField as CrmTimelineLayoutBlocksField
    from .crm.timeline import CrmTimelineLayoutBlocksGetResult as CrmTimelineLayoutBlocksGetResult
    from .crm.timeline import (
        CrmTimelineLayoutBlocksGetResultLayout as CrmTimelineLayoutBlocksGetResultLayout,
    )
    from .crm.timeline import CrmTimelineLayoutBlocksSetResult as CrmTimelineLayoutBlocksSetResult
    from .crm.timeline import CrmTimelineLogmessage as CrmTimelineLogmessage
    from .crm.timeline import CrmTimelineLogmessageAddResult as CrmTimelineLogmessageAddResult
    from .crm.timeline import CrmTimelineLogmessageGetResult as CrmTimelineLogmessageGetResult
    from .crm.timeline import CrmTimelineLogo as CrmTimelineLogo
    from .crm.timeline import CrmTimelineLogoAddResult as CrmTimelineLogoAddResult
    from .crm.timeline import CrmTimelineLogoGetResult as CrmTimelineLogoGetResult
    from .crm.timeline import CrmTimelineLogoListResult as CrmTimelineLogoListResult
    from .crm.timeline import CrmTimelineNote as CrmTimelineNote
    from .crm.timeline import CrmTimelineBindingsEntityType as CrmTimelineBindingsEntityType
    from .crm.type import CrmType as CrmType
    from .crm.type import CrmTypeAddResult as CrmTypeAddResult
    from .crm.type import CrmTypeFieldsResult as CrmTypeFieldsResult
    from .crm.type import CrmTypeFieldsResultFields as CrmTypeFieldsResultFields
    from .crm.type import CrmTypeFieldsResultFieldsField as CrmTypeFieldsResultFieldsField
    from .crm.type import CrmTypeGetByEntityTypeIdResult as CrmTypeGetByEntityTypeIdResult
    from .crm.type import (
        CrmTypeGetByEntityTypeIdResultTypeVariant1 as CrmTypeGetByEntityTypeIdResultTypeVariant1,
    )
    from .crm.type import (
        CrmTypeGetByEntityTypeIdResultTypeVariant1LinkedUserFields as CrmTypeGetByEntityTypeIdResultTypeVariant1LinkedUserFields,
    )
    from .crm.type import (
        CrmTypeGetByEntityTypeIdResultTypeVariant1Relations as CrmTypeGetByEntityTypeIdResultTypeVariant1Relations,
    )
    from .crm.type import (
        CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsChildItem as CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsChildItem,
    )
    from .crm.type import (
        CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsParentItem as CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsParentItem,
    )
    from .crm.type import CrmTypeGetResult as CrmTypeGetResult
    from .crm.type import CrmTypeLinkedUserFields as CrmTypeLinkedUserFields
    from .crm.type import CrmTypeRelations as CrmTypeRelations
    from .crm.type import CrmTypeRelationsChildItem as CrmTypeRelationsChildItem
    from .crm.type import CrmTypeRelationsParentItem as CrmTypeRelationsParentItem
    from .crm.type import CrmTypeUpdateResult as CrmTypeUpdateResult
    from .crm.userfield import (
        CrmUserfieldEnumerationFieldsResult as CrmUserfieldEnumerationFieldsResult,
    )
    from .crm.userfield import (
        CrmUserfieldEnumerationFieldsResultField as CrmUserfieldEnumerationFieldsResultField,
    )
    from .crm.userfield import CrmUserfieldFieldsResult as CrmUserfieldFieldsResult
    from .crm.userfield import CrmUserfieldFieldsResultField as CrmUserfieldFieldsResultField
    from .crm.userfield import CrmUserfieldSettingsFieldsResult as CrmUserfieldSettingsFieldsResult
    from .crm.userfield import (
        CrmUserfieldSettingsFieldsResultDefaultValue as CrmUserfieldSettingsFieldsResultDefaultValue,
    )
    from .crm.userfield import (
        CrmUserfieldSettingsFieldsResultPrecision as CrmUserfieldSettingsFieldsResultPrecision,
    )
    from .crm.userfield import CrmUserfieldTypesResultItem as CrmUserfieldTypesResultItem
    from .crm.vat import CrmVat as CrmVat
    from .crm.vat import CrmVatFieldsResult as CrmVatFieldsResult
    from .crm.vat import CrmVatFieldsResultField as CrmVatFieldsResultField
    from .department import Department as Department
    from .department import DepartmentFieldsResult as DepartmentFieldsResult
    from .disk.attachedobject import DiskAttachedObject as DiskAttachedObject
    from .disk.file import DiskFile as DiskFile
    from .disk.file import DiskFileCopyToResult as DiskFileCopyToResult
    from .disk.file import DiskFileGetFieldsResult as DiskFileGetFieldsResult
    from .disk.file import DiskFileGetFieldsResultField as DiskFileGetFieldsResultField
    from .disk.file import DiskFileGetVersionsResultItem as DiskFileGetVersionsResultItem
    from .disk.file import DiskFileMarkDeletedResult as DiskFileMarkDeletedResult
    from .disk.file import DiskFileMoveToResult as DiskFileMoveToResult
    from .disk.file import DiskFileRenameResult as DiskFileRenameResult
    from .disk.file import DiskFileRestoreFromVersionResult as DiskFileRestoreFromVersionResult
    from .disk.file import DiskFileRestoreResult as DiskFileRestoreResult
    from .disk.file import DiskFileSearchResultItem as DiskFileSearchResultItem
    from .disk.file import DiskFileUploadVersionResult as DiskFileUploadVersionResult
    from .disk.file import DiskFileCopyToResultDeletedType as DiskFileCopyToResultDeletedType
    from .disk.file import DiskFileRestoreResultDeletedType as DiskFileRestoreResultDeletedType
    from .disk.file import DiskFileSearchResultItemType as DiskFileSearchResultItemType
    from .disk.folder import DiskFolder as DiskFolder
    from .disk.folder import DiskFolderAddSubFolderResult as DiskFolderAddSubFolderResult
    from .disk.folder import DiskFolderCopyToResult as DiskFolderCopyToResult
    from .disk.folder import DiskFolderGetChildrenResultItem as DiskFolderGetChildrenResultItem
    from .disk.folder import DiskFolderGetFieldsResult as DiskFolderGetFieldsResult
    from .disk.folder import DiskFolderGetFieldsResultField as DiskFolderGetFieldsResultField
    from .disk.folder import DiskFolderMarkDeletedResult as DiskFolderMarkDeletedResult
    from .disk.folder import DiskFolderMoveToResult as DiskFolderMoveToResult
    from .disk.folder import DiskFolderRenameResult as DiskFolderRenameResult
    from .disk.folder import DiskFolderRestoreResult as DiskFolderRestoreResult
    from .disk.folder import DiskFolderUploadFileResult as DiskFolderUploadFileResult
    from .disk.folder import (
        DiskFolderAddSubFolderResultDeletedType as DiskFolderAddSubFolderResultDeletedType,
    )
    from .disk.folder import (
        DiskFolderRestoreResultDeletedType as DiskFolderRestoreResultDeletedType,
    )
    from .disk.rights import DiskRightsGetTasksResultItem as DiskRightsGetTasksResultItem
    from .disk.storage import DiskStorage as DiskStorage
    from .disk.storage import DiskStorageAddFolderResult as DiskStorageAddFolderResult
    from .disk.storage import DiskStorageGetChildrenResultItem as DiskStorageGetChildrenResultItem
    from .disk.storage import DiskStorageGetFieldsResult as DiskStorageGetFieldsResult
    from .disk.storage import DiskStorageGetFieldsResultField as DiskStorageGetFieldsResultField
    from .disk.storage import DiskStorageGetForAppResult as DiskStorageGetForAppResult
    from .disk.storage import DiskStorageRenameResult as DiskStorageRenameResult
    from .disk.storage import DiskStorageUploadFileResult as DiskStorageUploadFileResult
    from .disk.storage import (
        DiskStorageAddFolderResultDeletedType as DiskStorageAddFolderResultDeletedType,
    )
    from .disk.storage import DiskStorageEntityType as DiskStorageEntityType
    from .disk.version import DiskVersion as DiskVersion
    from .documentgenerator import DocumentgeneratorDocument as DocumentgeneratorDocument
    from .documentgenerator import (
        DocumentgeneratorDocumentAddResult as DocumentgeneratorDocumentAddResult,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentEnablepublicurlResult as DocumentgeneratorDocumentEnablepublicurlResult,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentGetResult as DocumentgeneratorDocumentGetResult,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentGetfieldsResult as DocumentgeneratorDocumentGetfieldsResult,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue as DocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentPublicUrlView as DocumentgeneratorDocumentPublicUrlView,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentUpdateResult as DocumentgeneratorDocumentUpdateResult,
    )
    from .documentgenerator import (
        DocumentgeneratorDocumentValues as DocumentgeneratorDocumentValues,
    )
    from .documentgenerator import DocumentgeneratorNumerator as DocumentgeneratorNumerator
    from .documentgenerator import (
        DocumentgeneratorNumeratorAddResult as DocumentgeneratorNumeratorAddResult,
    )
    from .documentgenerator import (
        DocumentgeneratorNumeratorGetResult as DocumentgeneratorNumeratorGetResult,
    )
    from .documentgenerator import (
        DocumentgeneratorNumeratorSettings as DocumentgeneratorNumeratorSettings,
    )
    from .documentgenerator import (
        DocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator as DocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator,
    )
    from .documentgenerator import DocumentgeneratorRegion as DocumentgeneratorRegion
    from .documentgenerator import (
        DocumentgeneratorRegionAddResult as DocumentgeneratorRegionAddResult,
    )
    from .documentgenerator import (
        DocumentgeneratorRegionGetResult as DocumentgeneratorRegionGetResult,
    )
    from .documentgenerator import (
        DocumentgeneratorRegionListResult as DocumentgeneratorRegionListResult,
    )
    from .documentgenerator import (
        DocumentgeneratorRegionListResultRegionsValue as DocumentgeneratorRegionListResultRegionsValue,
    )
    from .documentgenerator import DocumentgeneratorRegionPhrases as DocumentgeneratorRegionPhrases
    from .documentgenerator import (
        DocumentgeneratorRegionUpdateResult as DocumentgeneratorRegionUpdateResult,
    )
    from .documentgenerator import DocumentgeneratorRole as DocumentgeneratorRole
    from .documentgenerator import DocumentgeneratorRoleAddResult as DocumentgeneratorRoleAddResult
    from .documentgenerator import DocumentgeneratorRoleGetResult as DocumentgeneratorRoleGetResult
    from .documentgenerator import (
        DocumentgeneratorRolePermissions as DocumentgeneratorRolePermissions,
    )
    from .documentgenerator import (
        DocumentgeneratorRolePermissionsField as DocumentgeneratorRolePermissionsField,
    )
    from .documentgenerator import (
        DocumentgeneratorRoleUpdateResult as DocumentgeneratorRoleUpdateResult,
    )
    from .documentgenerator import DocumentgeneratorTemplate as DocumentgeneratorTemplate
    from .documentgenerator import (
        DocumentgeneratorTemplateAddResult as DocumentgeneratorTemplateAddResult,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateGetResult as DocumentgeneratorTemplateGetResult,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateGetfieldsResult as DocumentgeneratorTemplateGetfieldsResult,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue as DocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateProviders as DocumentgeneratorTemplateProviders,
    )
    from .documentgenerator import (
        DocumentgeneratorTemplateUpdateResult as DocumentgeneratorTemplateUpdateResult,
    )
    from .documentgenerator import (
        DocumentgeneratorRolePermissionsFieldModify as DocumentgeneratorRolePermissionsFieldModify,
    )
    from .documentgenerator import (
        DocumentgeneratorRolePermissionsFieldView as DocumentgeneratorRolePermissionsFieldView,
    )
    from .entity import Entity as Entity
    from .entity import EntityItem as EntityItem
    from .entity import EntityItemProperty as EntityItemProperty
    from .entity import EntityRightsResult as EntityRightsResult
    from .entity import EntitySection as EntitySection
    from .entity import EntityItemPropertyType as EntityItemPropertyType
    from .event import Event as Event
    from .event import EventOffline as EventOffline
    from .event import EventOfflineEventsItem as EventOfflineEventsItem
    from .event import EventOfflineListResultItem as EventOfflineListResultItem
    from .event import EventUnbindResult as EventUnbindResult
    from .events.booking import ONBOOKINGRESOURCEDELETEEventData as ONBOOKINGRESOURCEDELETEEventData
    from .events.booking import ONBOOKINGUPDATEEventData as ONBOOKINGUPDATEEventData
    from .events.booking import OnBookingAddEventData as OnBookingAddEventData
    from .events.booking import OnBookingDeleteEventData as OnBookingDeleteEventData
    from .events.booking import OnBookingResourceAddEventData as OnBookingResourceAddEventData
    from .events.booking import (
        OnBookingResourceTypeAddEventData as OnBookingResourceTypeAddEventData,
    )
    from .events.booking import (
        OnBookingResourceTypeDeleteEventData as OnBookingResourceTypeDeleteEventData,
    )
    from .events.booking import (
        OnBookingResourceTypeUpdateEventData as OnBookingResourceTypeUpdateEventData,
    )
    from .events.booking import OnBookingResourceUpdateEventData as OnBookingResourceUpdateEventData
    from .events.booking import (
        OnBookingWaitListItemAddEventData as OnBookingWaitListItemAddEventData,
    )
    from .events.booking import (
        OnBookingWaitListItemDeleteEventData as OnBookingWaitListItemDeleteEventData,
    )
    from .events.booking import (
        OnBookingWaitListItemUpdateEventData as OnBookingWaitListItemUpdateEventData,
    )
    from .events.calendar import OnCalendarEntryAddEventData as OnCalendarEntryAddEventData
    from .events.calendar import OnCalendarEntryDeleteEventData as OnCalendarEntryDeleteEventData
    from .events.calendar import OnCalendarEntryUpdateEventData as OnCalendarEntryUpdateEventData
    from .events.calendar import OnCalendarSectionAddEventData as OnCalendarSectionAddEventData
    from .events.calendar import (
        OnCalendarSectionDeleteEventData as OnCalendarSectionDeleteEventData,
    )
    from .events.calendar import (
        OnCalendarSectionUpdateEventData as OnCalendarSectionUpdateEventData,
    )
    from .events.catalog import CATALOGMEASUREONADDEventData as CATALOGMEASUREONADDEventData
    from .events.catalog import (
        CATALOGMEASUREONADDEventDataFields as CATALOGMEASUREONADDEventDataFields,
    )
    from .events.catalog import CATALOGMEASUREONDELETEEventData as CATALOGMEASUREONDELETEEventData
    from .events.catalog import (
        CATALOGMEASUREONDELETEEventDataFields as CATALOGMEASUREONDELETEEventDataFields,
    )
    from .events.catalog import CATALOGMEASUREONUPDATEEventData as CATALOGMEASUREONUPDATEEventData
    from .events.catalog import (
        CATALOGMEASUREONUPDATEEventDataFields as CATALOGMEASUREONUPDATEEventDataFields,
    )
    from .events.catalog import CATALOGPRICEONADDEventData as CATALOGPRICEONADDEventData
    from .events.catalog import CATALOGPRICEONADDEventDataFields as CATALOGPRICEONADDEventDataFields
    from .events.catalog import CATALOGPRICEONDELETEEventData as CATALOGPRICEONDELETEEventData
    from .events.catalog import (
        CATALOGPRICEONDELETEEventDataFields as CATALOGPRICEONDELETEEventDataFields,
    )
    from .events.catalog import CATALOGPRICEONUPDATEEventData as CATALOGPRICEONUPDATEEventData
    from .events.catalog import (
        CATALOGPRICEONUPDATEEventDataFields as CATALOGPRICEONUPDATEEventDataFields,
    )
    from .events.catalog import CATALOGPRICETYPEONADDEventData as CATALOGPRICETYPEONADDEventData
    from .events.catalog import (
        CATALOGPRICETYPEONADDEventDataFields as CATALOGPRICETYPEONADDEventDataFields,
    )
    from .events.catalog import (
        CATALOGPRICETYPEONDELETEEventData as CATALOGPRICETYPEONDELETEEventData,
    )
    from .events.catalog import (
        CATALOGPRICETYPEONDELETEEventDataFields as CATALOGPRICETYPEONDELETEEventDataFields,
    )
    from .events.catalog import (
        CATALOGPRICETYPEONUPDATEEventData as CATALOGPRICETYPEONUPDATEEventData,
    )
    from .events.catalog import (
        CATALOGPRICETYPEONUPDATEEventDataFields as CATALOGPRICETYPEONUPDATEEventDataFields,
    )
    from .events.catalog import CATALOGPRODUCTONADDEventData as CATALOGPRODUCTONADDEventData
    from .events.catalog import (
        CATALOGPRODUCTONADDEventDataFields as CATALOGPRODUCTONADDEventDataFields,
    )
    from .events.catalog import CATALOGPRODUCTONDELETEEventData as CATALOGPRODUCTONDELETEEventData
    from .events.catalog import (
        CATALOGPRODUCTONDELETEEventDataFields as CATALOGPRODUCTONDELETEEventDataFields,
    )
    from .events.catalog import CATALOGPRODUCTONUPDATEEventData as CATALOGPRODUCTONUPDATEEventData
    from .events.catalog import (
        CATALOGPRODUCTONUPDATEEventDataFields as CATALOGPRODUCTONUPDATEEventDataFields,
    )
    from .events.catalog import CATALOGROUNDINGONADDEventData as CATALOGROUNDINGONADDEventData
    from .events.catalog import (
        CATALOGROUNDINGONADDEventDataFields as CATALOGROUNDINGONADDEventDataFields,
    )
    from .events.catalog import CATALOGROUNDINGONDELETEEventData as CATALOGROUNDINGONDELETEEventData
    from .events.catalog import (
        CATALOGROUNDINGONDELETEEventDataFields as CATALOGROUNDINGONDELETEEventDataFields,
    )
    from .events.catalog import CATALOGROUNDINGONUPDATEEventData as CATALOGROUNDINGONUPDATEEventData
    from .events.catalog import (
        CATALOGROUNDINGONUPDATEEventDataFields as CATALOGROUNDINGONUPDATEEventDataFields,
    )
    from .events.catalog import (
        CATALOGPRODUCTONADDEventDataFieldsType as CATALOGPRODUCTONADDEventDataFieldsType,
    )
    from .events.chat_bots import ONIMBOTDELETEEventData as ONIMBOTDELETEEventData
    from .events.chat_bots import ONIMBOTJOINCHATEventData as ONIMBOTJOINCHATEventData
    from .events.chat_bots import (
        ONIMBOTJOINCHATEventDataBotValue as ONIMBOTJOINCHATEventDataBotValue,
    )
    from .events.chat_bots import (
        ONIMBOTJOINCHATEventDataBotValueAuth as ONIMBOTJOINCHATEventDataBotValueAuth,
    )
    from .events.chat_bots import ONIMBOTJOINCHATEventDataParams as ONIMBOTJOINCHATEventDataParams
    from .events.chat_bots import ONIMBOTJOINCHATEventDataUser as ONIMBOTJOINCHATEventDataUser
    from .events.chat_bots import ONIMBOTMESSAGEADDEventData as ONIMBOTMESSAGEADDEventData
    from .events.chat_bots import (
        ONIMBOTMESSAGEADDEventDataBotValue as ONIMBOTMESSAGEADDEventDataBotValue,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEADDEventDataBotValueAuth as ONIMBOTMESSAGEADDEventDataBotValueAuth,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEADDEventDataParams as ONIMBOTMESSAGEADDEventDataParams,
    )
    from .events.chat_bots import ONIMBOTMESSAGEADDEventDataUser as ONIMBOTMESSAGEADDEventDataUser
    from .events.chat_bots import ONIMBOTMESSAGEDELETEEventData as ONIMBOTMESSAGEDELETEEventData
    from .events.chat_bots import (
        ONIMBOTMESSAGEDELETEEventDataBotValue as ONIMBOTMESSAGEDELETEEventDataBotValue,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEDELETEEventDataBotValueAuth as ONIMBOTMESSAGEDELETEEventDataBotValueAuth,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEDELETEEventDataParams as ONIMBOTMESSAGEDELETEEventDataParams,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEDELETEEventDataUser as ONIMBOTMESSAGEDELETEEventDataUser,
    )
    from .events.chat_bots import ONIMBOTMESSAGEUPDATEEventData as ONIMBOTMESSAGEUPDATEEventData
    from .events.chat_bots import (
        ONIMBOTMESSAGEUPDATEEventDataBotValue as ONIMBOTMESSAGEUPDATEEventDataBotValue,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEUPDATEEventDataBotValueAuth as ONIMBOTMESSAGEUPDATEEventDataBotValueAuth,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEUPDATEEventDataParams as ONIMBOTMESSAGEUPDATEEventDataParams,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEUPDATEEventDataUser as ONIMBOTMESSAGEUPDATEEventDataUser,
    )
    from .events.chat_bots import ONIMCOMMANDADDEventData as ONIMCOMMANDADDEventData
    from .events.chat_bots import (
        ONIMCOMMANDADDEventDataCommandValue as ONIMCOMMANDADDEventDataCommandValue,
    )
    from .events.chat_bots import (
        ONIMCOMMANDADDEventDataCommandValueAuth as ONIMCOMMANDADDEventDataCommandValueAuth,
    )
    from .events.chat_bots import ONIMCOMMANDADDEventDataParams as ONIMCOMMANDADDEventDataParams
    from .events.chat_bots import ONIMCOMMANDADDEventDataUser as ONIMCOMMANDADDEventDataUser
    from .events.chat_bots import (
        ONIMBOTJOINCHATEventDataParamsChatType as ONIMBOTJOINCHATEventDataParamsChatType,
    )
    from .events.chat_bots import (
        ONIMBOTJOINCHATEventDataUserGender as ONIMBOTJOINCHATEventDataUserGender,
    )
    from .events.chat_bots import (
        ONIMBOTMESSAGEDELETEEventDataBotValueAuthStatus as ONIMBOTMESSAGEDELETEEventDataBotValueAuthStatus,
    )
    from .events.chat_bots import (
        ONIMCOMMANDADDEventDataCommandValueCommandContext as ONIMCOMMANDADDEventDataCommandValueCommandContext,
    )
    from .events.common import OnAppInstallEventData as OnAppInstallEventData
    from .events.common import OnAppMethodConfirmEventData as OnAppMethodConfirmEventData
    from .events.common import OnAppPaymentEventData as OnAppPaymentEventData
    from .events.common import OnAppUninstallEventData as OnAppUninstallEventData
    from .events.common import OnAppUpdateEventData as OnAppUpdateEventData
    from .events.common import OnUserAddEventData as OnUserAddEventData
    from .events.common import (
        OnAppMethodConfirmEventDataConfirmed as OnAppMethodConfirmEventDataConfirmed,
    )
    from .events.common import OnAppPaymentEventDataStatus as OnAppPaymentEventDataStatus
    from .events.common import OnAppUninstallEventDataClean as OnAppUninstallEventDataClean
    from .events.common import OnUserAddEventDataPersonalGender as OnUserAddEventDataPersonalGender
    from .events.crm import ONCRMLEADDELETEEventData as ONCRMLEADDELETEEventData
    from .events.crm import ONCRMLEADDELETEEventDataFields as ONCRMLEADDELETEEventDataFields
    from .events.crm import OnCrmActivityAddEventData as OnCrmActivityAddEventData
    from .events.crm import OnCrmActivityAddEventDataFields as OnCrmActivityAddEventDataFields
    from .events.crm import OnCrmActivityDeleteEventData as OnCrmActivityDeleteEventData
    from .events.crm import OnCrmActivityDeleteEventDataFields as OnCrmActivityDeleteEventDataFields
    from .events.crm import OnCrmActivityUpdateEventData as OnCrmActivityUpdateEventData
    from .events.crm import OnCrmActivityUpdateEventDataFields as OnCrmActivityUpdateEventDataFields
    from .events.crm import OnCrmAddressRegisterEventData as OnCrmAddressRegisterEventData
    from .events.crm import (
        OnCrmAddressRegisterEventDataFields as OnCrmAddressRegisterEventDataFields,
    )
    from .events.crm import OnCrmAddressUnregisterEventData as OnCrmAddressUnregisterEventData
    from .events.crm import (
        OnCrmAddressUnregisterEventDataFields as OnCrmAddressUnregisterEventDataFields,
    )
    from .events.crm import OnCrmBankDetailAddEventData as OnCrmBankDetailAddEventData
    from .events.crm import OnCrmBankDetailAddEventDataFields as OnCrmBankDetailAddEventDataFields
    from .events.crm import OnCrmBankDetailDeleteEventData as OnCrmBankDetailDeleteEventData
    from .events.crm import (
        OnCrmBankDetailDeleteEventDataFields as OnCrmBankDetailDeleteEventDataFields,
    )
    from .events.crm import OnCrmBankDetailUpdateEventData as OnCrmBankDetailUpdateEventData
    from .events.crm import (
        OnCrmBankDetailUpdateEventDataFields as OnCrmBankDetailUpdateEventDataFields,
    )
    from .events.crm import OnCrmCompanyAddEventData as OnCrmCompanyAddEventData
    from .events.crm import OnCrmCompanyAddEventDataFields as OnCrmCompanyAddEventDataFields
    from .events.crm import OnCrmCompanyDeleteEventData as OnCrmCompanyDeleteEventData
    from .events.crm import OnCrmCompanyDeleteEventDataFields as OnCrmCompanyDeleteEventDataFields
    from .events.crm import OnCrmCompanyUpdateEventData as OnCrmCompanyUpdateEventData
    from .events.crm import OnCrmCompanyUpdateEventDataFields as OnCrmCompanyUpdateEventDataFields
    from .events.crm import OnCrmCompanyUserFieldAddEventData as OnCrmCompanyUserFieldAddEventData
    from .events.crm import (
        OnCrmCompanyUserFieldAddEventDataFields as OnCrmCompanyUserFieldAddEventDataFields,
    )
    from .events.crm import (
        OnCrmCompanyUserFieldDeleteEventData as OnCrmCompanyUserFieldDeleteEventData,
    )
    from .events.crm import (
        OnCrmCompanyUserFieldDeleteEventDataFields as OnCrmCompanyUserFieldDeleteEventDataFields,
    )
    from .events.crm import (
        OnCrmCompanyUserFieldSetEnumValuesEventData as OnCrmCompanyUserFieldSetEnumValuesEventData,
    )
    from .events.crm import (
        OnCrmCompanyUserFieldSetEnumValuesEventDataFields as OnCrmCompanyUserFieldSetEnumValuesEventDataFields,
    )
    from .events.crm import (
        OnCrmCompanyUserFieldUpdateEventData as OnCrmCompanyUserFieldUpdateEventData,
    )
    from .events.crm import (
        OnCrmCompanyUserFieldUpdateEventDataFields as OnCrmCompanyUserFieldUpdateEventDataFields,
    )
    from .events.crm import OnCrmContactAddEventData as OnCrmContactAddEventData
    from .events.crm import OnCrmContactAddEventDataFields as OnCrmContactAddEventDataFields
    from .events.crm import OnCrmContactDeleteEventData as OnCrmContactDeleteEventData
    from .events.crm import OnCrmContactDeleteEventDataFields as OnCrmContactDeleteEventDataFields
    from .events.crm import OnCrmContactUpdateEventData as OnCrmContactUpdateEventData
    from .events.crm import OnCrmContactUpdateEventDataFields as OnCrmContactUpdateEventDataFields
    from .events.crm import OnCrmContactUserFieldAddEventData as OnCrmContactUserFieldAddEventData
    from .events.crm import (
        OnCrmContactUserFieldAddEventDataFields as OnCrmContactUserFieldAddEventDataFields,
    )
    from .events.crm import (
        OnCrmContactUserFieldDeleteEventData as OnCrmContactUserFieldDeleteEventData,
    )
    from .events.crm import (
        OnCrmContactUserFieldDeleteEventDataFields as OnCrmContactUserFieldDeleteEventDataFields,
    )
    from .events.crm import (
        OnCrmContactUserFieldSetEnumValuesEventData as OnCrmContactUserFieldSetEnumValuesEventData,
    )
    from .events.crm import (
        OnCrmContactUserFieldSetEnumValuesEventDataFields as OnCrmContactUserFieldSetEnumValuesEventDataFields,
    )
    from .events.crm import (
        OnCrmContactUserFieldUpdateEventData as OnCrmContactUserFieldUpdateEventData,
    )
    from .events.crm import (
        OnCrmContactUserFieldUpdateEventDataFields as OnCrmContactUserFieldUpdateEventDataFields,
    )
    from .events.crm import OnCrmCurrencyAddEventData as OnCrmCurrencyAddEventData
    from .events.crm import OnCrmCurrencyAddEventDataFields as OnCrmCurrencyAddEventDataFields
    from .events.crm import OnCrmCurrencyDeleteEventData as OnCrmCurrencyDeleteEventData
    from .events.crm import OnCrmCurrencyDeleteEventDataFields as OnCrmCurrencyDeleteEventDataFields
    from .events.crm import OnCrmCurrencyUpdateEventData as OnCrmCurrencyUpdateEventData
    from .events.crm import OnCrmCurrencyUpdateEventDataFields as OnCrmCurrencyUpdateEventDataFields
    from .events.crm import OnCrmDealAddEventData as OnCrmDealAddEventData
    from .events.crm import OnCrmDealAddEventDataFields as OnCrmDealAddEventDataFields
    from .events.crm import OnCrmDealDeleteEventData as OnCrmDealDeleteEventData
    from .events.crm import OnCrmDealDeleteEventDataFields as OnCrmDealDeleteEventDataFields
    from .events.crm import OnCrmDealMoveToCategoryEventData as OnCrmDealMoveToCategoryEventData
    from .events.crm import (
        OnCrmDealMoveToCategoryEventDataFields as OnCrmDealMoveToCategoryEventDataFields,
    )
    from .events.crm import OnCrmDealRecurringAddEventData as OnCrmDealRecurringAddEventData
    from .events.crm import (
        OnCrmDealRecurringAddEventDataFields as OnCrmDealRecurringAddEventDataFields,
    )
    from .events.crm import OnCrmDealRecurringDeleteEventData as OnCrmDealRecurringDeleteEventData
    from .events.crm import (
        OnCrmDealRecurringDeleteEventDataFields as OnCrmDealRecurringDeleteEventDataFields,
    )
    from .events.crm import OnCrmDealRecurringExposeEventData as OnCrmDealRecurringExposeEventData
    from .events.crm import (
        OnCrmDealRecurringExposeEventDataFields as OnCrmDealRecurringExposeEventDataFields,
    )
    from .events.crm import OnCrmDealRecurringUpdateEventData as OnCrmDealRecurringUpdateEventData
    from .events.crm import (
        OnCrmDealRecurringUpdateEventDataFields as OnCrmDealRecurringUpdateEventDataFields,
    )
    from .events.crm import OnCrmDealUpdateEventData as OnCrmDealUpdateEventData
    from .events.crm import OnCrmDealUpdateEventDataFields as OnCrmDealUpdateEventDataFields
    from .events.crm import OnCrmDealUserFieldAddEventData as OnCrmDealUserFieldAddEventData
    from .events.crm import (
        OnCrmDealUserFieldAddEventDataFields as OnCrmDealUserFieldAddEventDataFields,
    )
    from .events.crm import OnCrmDealUserFieldDeleteEventData as OnCrmDealUserFieldDeleteEventData
    from .events.crm import (
        OnCrmDealUserFieldDeleteEventDataFields as OnCrmDealUserFieldDeleteEventDataFields,
    )
    from .events.crm import (
        OnCrmDealUserFieldSetEnumValuesEventData as OnCrmDealUserFieldSetEnumValuesEventData,
    )
    from .events.crm import (
        OnCrmDealUserFieldSetEnumValuesEventDataFields as OnCrmDealUserFieldSetEnumValuesEventDataFields,
    )
    from .events.crm import OnCrmDealUserFieldUpdateEventData as OnCrmDealUserFieldUpdateEventData
    from .events.crm import (
        OnCrmDealUserFieldUpdateEventDataFields as OnCrmDealUserFieldUpdateEventDataFields,
    )
    from .events.crm import (
        OnCrmDocumentGeneratorDocumentAddEventData as OnCrmDocumentGeneratorDocumentAddEventData,
    )
    from .events.crm import (
        OnCrmDocumentGeneratorDocumentAddEventDataFields as OnCrmDocumentGeneratorDocumentAddEventDataFields,
    )
    from .events.crm import (
        OnCrmDocumentGeneratorDocumentDeleteEventData as OnCrmDocumentGeneratorDocumentDeleteEventData,
    )
    from .events.crm import (
        OnCrmDocumentGeneratorDocumentDeleteEventDataFields as OnCrmDocumentGeneratorDocumentDeleteEventDataFields,
    )
    from .events.crm import (
        OnCrmDocumentGeneratorDocumentUpdateEventData as OnCrmDocumentGeneratorDocumentUpdateEventData,
    )
    from .events.crm import (
        OnCrmDocumentGeneratorDocumentUpdateEventDataFields as OnCrmDocumentGeneratorDocumentUpdateEventDataFields,
    )
    from .events.crm import OnCrmDynamicItemAddEventData as OnCrmDynamicItemAddEventData
    from .events.crm import OnCrmDynamicItemAddEventDataFields as OnCrmDynamicItemAddEventDataFields
    from .events.crm import OnCrmDynamicItemDeleteEventData as OnCrmDynamicItemDeleteEventData
    from .events.crm import (
        OnCrmDynamicItemDeleteEventDataFields as OnCrmDynamicItemDeleteEventDataFields,
    )
    from .events.crm import OnCrmDynamicItemUpdateEventData as OnCrmDynamicItemUpdateEventData
    from .events.crm import (
        OnCrmDynamicItemUpdateEventDataFields as OnCrmDynamicItemUpdateEventDataFields,
    )
    from .events.crm import OnCrmLeadAddEventData as OnCrmLeadAddEventData
    from .events.crm import OnCrmLeadAddEventDataFields as OnCrmLeadAddEventDataFields
    from .events.crm import OnCrmLeadUpdateEventData as OnCrmLeadUpdateEventData
    from .events.crm import OnCrmLeadUpdateEventDataFields as OnCrmLeadUpdateEventDataFields
    from .events.crm import OnCrmLeadUserFieldAddEventData as OnCrmLeadUserFieldAddEventData
    from .events.crm import (
        OnCrmLeadUserFieldAddEventDataFields as OnCrmLeadUserFieldAddEventDataFields,
    )
    from .events.crm import OnCrmLeadUserFieldDeleteEventData as OnCrmLeadUserFieldDeleteEventData
    from .events.crm import (
        OnCrmLeadUserFieldDeleteEventDataFields as OnCrmLeadUserFieldDeleteEventDataFields,
    )
    from .events.crm import (
        OnCrmLeadUserFieldSetEnumValuesEventData as OnCrmLeadUserFieldSetEnumValuesEventData,
    )
    from .events.crm import (
        OnCrmLeadUserFieldSetEnumValuesEventDataFields as OnCrmLeadUserFieldSetEnumValuesEventDataFields,
    )
    from .events.crm import OnCrmLeadUserFieldUpdateEventData as OnCrmLeadUserFieldUpdateEventData
    from .events.crm import (
        OnCrmLeadUserFieldUpdateEventDataFields as OnCrmLeadUserFieldUpdateEventDataFields,
    )
    from .events.crm import OnCrmQuoteAddEventData as OnCrmQuoteAddEventData
    from .events.crm import OnCrmQuoteAddEventDataFields as OnCrmQuoteAddEventDataFields
    from .events.crm import OnCrmQuoteDeleteEventData as OnCrmQuoteDeleteEventData
    from .events.crm import OnCrmQuoteDeleteEventDataFields as OnCrmQuoteDeleteEventDataFields
    from .events.crm import OnCrmQuoteUpdateEventData as OnCrmQuoteUpdateEventData
    from .events.crm import OnCrmQuoteUpdateEventDataFields as OnCrmQuoteUpdateEventDataFields
    from .events.crm import OnCrmQuoteUserFieldAddEventData as OnCrmQuoteUserFieldAddEventData
    from .events.crm import (
        OnCrmQuoteUserFieldAddEventDataFields as OnCrmQuoteUserFieldAddEventDataFields,
    )
    from .events.crm import OnCrmQuoteUserFieldDeleteEventData as OnCrmQuoteUserFieldDeleteEventData
    from .events.crm import (
        OnCrmQuoteUserFieldDeleteEventDataFields as OnCrmQuoteUserFieldDeleteEventDataFields,
    )
    from .events.crm import (
        OnCrmQuoteUserFieldSetEnumValuesEventData as OnCrmQuoteUserFieldSetEnumValuesEventData,
    )
    from .events.crm import (
        OnCrmQuoteUserFieldSetEnumValuesEventDataFields as OnCrmQuoteUserFieldSetEnumValuesEventDataFields,
    )
    from .events.crm import OnCrmQuoteUserFieldUpdateEventData as OnCrmQuoteUserFieldUpdateEventData
    from .events.crm import (
        OnCrmQuoteUserFieldUpdateEventDataFields as OnCrmQuoteUserFieldUpdateEventDataFields,
    )
    from .events.crm import OnCrmRequisiteAddEventData as OnCrmRequisiteAddEventData
    from .events.crm import OnCrmRequisiteAddEventDataFields as OnCrmRequisiteAddEventDataFields
    from .events.crm import OnCrmRequisiteDeleteEventData as OnCrmRequisiteDeleteEventData
    from .events.crm import (
        OnCrmRequisiteDeleteEventDataFields as OnCrmRequisiteDeleteEventDataFields,
    )
    from .events.crm import OnCrmRequisiteUpdateEventData as OnCrmRequisiteUpdateEventData
    from .events.crm import (
        OnCrmRequisiteUpdateEventDataFields as OnCrmRequisiteUpdateEventDataFields,
    )
    from .events.crm import (
        OnCrmRequisiteUserFieldAddEventData as OnCrmRequisiteUserFieldAddEventData,
    )
    from .events.crm import (
        OnCrmRequisiteUserFieldAddEventDataFields as OnCrmRequisiteUserFieldAddEventDataFields,
    )
    from .events.crm import (
        OnCrmRequisiteUserFieldDeleteEventData as OnCrmRequisiteUserFieldDeleteEventData,
    )
    from .events.crm import (
        OnCrmRequisiteUserFieldDeleteEventDataFields as OnCrmRequisiteUserFieldDeleteEventDataFields,
    )
    from .events.crm import (
        OnCrmRequisiteUserFieldSetEnumValuesEventData as OnCrmRequisiteUserFieldSetEnumValuesEventData,
    )
    from .events.crm import (
        OnCrmRequisiteUserFieldSetEnumValuesEventDataFields as OnCrmRequisiteUserFieldSetEnumValuesEventDataFields,
    )
    from .events.crm import (
        OnCrmRequisiteUserFieldUpdateEventData as OnCrmRequisiteUserFieldUpdateEventData,
    )
    from .events.crm import (
        OnCrmRequisiteUserFieldUpdateEventDataFields as OnCrmRequisiteUserFieldUpdateEventDataFields,
    )
    from .events.crm import OnCrmTimelineCommentAddEventData as OnCrmTimelineCommentAddEventData
    from .events.crm import (
        OnCrmTimelineCommentDeleteEventData as OnCrmTimelineCommentDeleteEventData,
    )
    from .events.crm import (
        OnCrmTimelineCommentUpdateEventData as OnCrmTimelineCommentUpdateEventData,
    )
    from .events.crm import OnCrmTypeAddEventData as OnCrmTypeAddEventData
    from .events.crm import OnCrmTypeAddEventDataFields as OnCrmTypeAddEventDataFields
    from .events.crm import OnCrmTypeDeleteEventData as OnCrmTypeDeleteEventData
    from .events.crm import OnCrmTypeDeleteEventDataFields as OnCrmTypeDeleteEventDataFields
    from .events.crm import OnCrmTypeUpdateEventData as OnCrmTypeUpdateEventData
    from .events.crm import OnCrmTypeUpdateEventDataFields as OnCrmTypeUpdateEventDataFields
    from .events.crm import OnCrmTypeUserFieldAddEventData as OnCrmTypeUserFieldAddEventData
    from .events.crm import (
        OnCrmTypeUserFieldAddEventDataFields as OnCrmTypeUserFieldAddEventDataFields,
    )
    from .events.crm import OnCrmTypeUserFieldDeleteEventData as OnCrmTypeUserFieldDeleteEventData
    from .events.crm import (
        OnCrmTypeUserFieldDeleteEventDataFields as OnCrmTypeUserFieldDeleteEventDataFields,
    )
    from .events.crm import (
        OnCrmTypeUserFieldSetEnumValuesEventData as OnCrmTypeUserFieldSetEnumValuesEventData,
    )
    from .events.crm import (
        OnCrmTypeUserFieldSetEnumValuesEventDataFields as OnCrmTypeUserFieldSetEnumValuesEventDataFields,
    )
    from .events.crm import OnCrmTypeUserFieldUpdateEventData as OnCrmTypeUserFieldUpdateEventData
    from .events.crm import (
        OnCrmTypeUserFieldUpdateEventDataFields as OnCrmTypeUserFieldUpdateEventDataFields,
    )
    from .events.imopenlines import (
        OnImConnectorDialogFinishEventData as OnImConnectorDialogFinishEventData,
    )
    from .events.imopenlines import (
        OnImConnectorDialogFinishEventDataDataItem as OnImConnectorDialogFinishEventDataDataItem,
    )
    from .events.imopenlines import (
        OnImConnectorDialogFinishEventDataDataItemChat as OnImConnectorDialogFinishEventDataDataItemChat,
    )
    from .events.imopenlines import (
        OnImConnectorDialogFinishEventDataDataItemConnector as OnImConnectorDialogFinishEventDataDataItemConnector,
    )
    from .events.imopenlines import (
        OnImConnectorDialogFinishEventDataDataItemSession as OnImConnectorDialogFinishEventDataDataItemSession,
    )
    from .events.imopenlines import (
        OnImConnectorDialogFinishEventDataDataItemUser as OnImConnectorDialogFinishEventDataDataItemUser,
    )
    from .events.imopenlines import (
        OnImConnectorDialogStartEventData as OnImConnectorDialogStartEventData,
    )
    from .events.imopenlines import (
        OnImConnectorDialogStartEventDataDataItem as OnImConnectorDialogStartEventDataDataItem,
    )
    from .events.imopenlines import (
        OnImConnectorDialogStartEventDataDataItemChat as OnImConnectorDialogStartEventDataDataItemChat,
    )
    from .events.imopenlines import (
        OnImConnectorDialogStartEventDataDataItemConnector as OnImConnectorDialogStartEventDataDataItemConnector,
    )
    from .events.imopenlines import (
        OnImConnectorDialogStartEventDataDataItemSession as OnImConnectorDialogStartEventDataDataItemSession,
    )
    from .events.imopenlines import (
        OnImConnectorDialogStartEventDataDataItemUser as OnImConnectorDialogStartEventDataDataItemUser,
    )
    from .events.imopenlines import (
        OnImConnectorMessageAddEventData as OnImConnectorMessageAddEventData,
    )
    from .events.imopenlines import (
        OnImConnectorMessageAddEventDataMessagesItem as OnImConnectorMessageAddEventDataMessagesItem,
    )
    from .events.imopenlines import (
        OnImConnectorMessageAddEventDataMessagesItemChat as OnImConnectorMessageAddEventDataMessagesItemChat,
    )
    from .events.imopenlines import (
        OnImConnectorMessageAddEventDataMessagesItemIm as OnImConnectorMessageAddEventDataMessagesItemIm,
    )
    from .events.imopenlines import (
        OnImConnectorMessageAddEventDataMessagesItemMessage as OnImConnectorMessageAddEventDataMessagesItemMessage,
    )
    from .events.imopenlines import (
        OnImConnectorMessageDeleteEventData as OnImConnectorMessageDeleteEventData,
    )
    from .events.imopenlines import (
        OnImConnectorMessageDeleteEventDataMessagesItem as OnImConnectorMessageDeleteEventDataMessagesItem,
    )
    from .events.imopenlines import (
        OnImConnectorMessageDeleteEventDataMessagesItemChat as OnImConnectorMessageDeleteEventDataMessagesItemChat,
    )
    from .events.imopenlines import (
        OnImConnectorMessageDeleteEventDataMessagesItemIm as OnImConnectorMessageDeleteEventDataMessagesItemIm,
    )
    from .events.imopenlines import (
        OnImConnectorMessageDeleteEventDataMessagesItemMessage as OnImConnectorMessageDeleteEventDataMessagesItemMessage,
    )
    from .events.imopenlines import (
        OnImConnectorMessageUpdateEventData as OnImConnectorMessageUpdateEventData,
    )
    from .events.imopenlines import (
        OnImConnectorMessageUpdateEventDataMessagesItem as OnImConnectorMessageUpdateEventDataMessagesItem,
    )
    from .events.imopenlines import (
        OnImConnectorMessageUpdateEventDataMessagesItemChat as OnImConnectorMessageUpdateEventDataMessagesItemChat,
    )
    from .events.imopenlines import (
        OnImConnectorMessageUpdateEventDataMessagesItemIm as OnImConnectorMessageUpdateEventDataMessagesItemIm,
    )
    from .events.imopenlines import (
        OnImConnectorMessageUpdateEventDataMessagesItemMessage as OnImConnectorMessageUpdateEventDataMessagesItemMessage,
    )
    from .events.imopenlines import (
        OnImConnectorStatusDeleteEventData as OnImConnectorStatusDeleteEventData,
    )
    from .events.imopenlines import OnOpenLineMessageAddEventData as OnOpenLineMessageAddEventData
    from .events.imopenlines import (
        OnOpenLineMessageAddEventDataDataItem as OnOpenLineMessageAddEventDataDataItem,
    )
    from .events.imopenlines import (
        OnOpenLineMessageAddEventDataDataItemChat as OnOpenLineMessageAddEventDataDataItemChat,
    )
    from .events.imopenlines import (
        OnOpenLineMessageAddEventDataDataItemConnector as OnOpenLineMessageAddEventDataDataItemConnector,
    )
    from .events.imopenlines import (
        OnOpenLineMessageAddEventDataDataItemExtra as OnOpenLineMessageAddEventDataDataItemExtra,
    )
    from .events.imopenlines import (
        OnOpenLineMessageAddEventDataDataItemMessage as OnOpenLineMessageAddEventDataDataItemMessage,
    )
    from .events.imopenlines import (
        OnOpenLineMessageDeleteEventData as OnOpenLineMessageDeleteEventData,
    )
    from .events.imopenlines import (
        OnOpenLineMessageDeleteEventDataDataItem as OnOpenLineMessageDeleteEventDataDataItem,
    )
    from .events.imopenlines import (
        OnOpenLineMessageDeleteEventDataDataItemChat as OnOpenLineMessageDeleteEventDataDataItemChat,
    )
    from .events.imopenlines import (
        OnOpenLineMessageDeleteEventDataDataItemIm as OnOpenLineMessageDeleteEventDataDataItemIm,
    )
    from .events.imopenlines import (
        OnOpenLineMessageDeleteEventDataDataItemMessage as OnOpenLineMessageDeleteEventDataDataItemMessage,
    )
    from .events.imopenlines import (
        OnOpenLineMessageUpdateEventData as OnOpenLineMessageUpdateEventData,
    )
    from .events.imopenlines import (
        OnOpenLineMessageUpdateEventDataDataItem as OnOpenLineMessageUpdateEventDataDataItem,
    )
    from .events.imopenlines import (
        OnOpenLineMessageUpdateEventDataDataItemChat as OnOpenLineMessageUpdateEventDataDataItemChat,
    )
    from .events.imopenlines import (
        OnOpenLineMessageUpdateEventDataDataItemIm as OnOpenLineMessageUpdateEventDataDataItemIm,
    )
    from .events.imopenlines import (
        OnOpenLineMessageUpdateEventDataDataItemMessage as OnOpenLineMessageUpdateEventDataDataItemMessage,
    )
    from .events.imopenlines import OnSessionFinishEventData as OnSessionFinishEventData
    from .events.imopenlines import (
        OnSessionFinishEventDataDataItem as OnSessionFinishEventDataDataItem,
    )
    from .events.imopenlines import (
        OnSessionFinishEventDataDataItemChat as OnSessionFinishEventDataDataItemChat,
    )
    from .events.imopenlines import (
        OnSessionFinishEventDataDataItemConnector as OnSessionFinishEventDataDataItemConnector,
    )
    from .events.imopenlines import (
        OnSessionFinishEventDataDataItemSession as OnSessionFinishEventDataDataItemSession,
    )
    from .events.imopenlines import (
        OnSessionFinishEventDataDataItemUser as OnSessionFinishEventDataDataItemUser,
    )
    from .events.imopenlines import OnSessionStartEventData as OnSessionStartEventData
    from .events.imopenlines import (
        OnSessionStartEventDataDataItem as OnSessionStartEventDataDataItem,
    )
    from .events.imopenlines import (
        OnSessionStartEventDataDataItemChat as OnSessionStartEventDataDataItemChat,
    )
    from .events.imopenlines import (
        OnSessionStartEventDataDataItemConnector as OnSessionStartEventDataDataItemConnector,
    )
    from .events.imopenlines import (
        OnSessionStartEventDataDataItemSession as OnSessionStartEventDataDataItemSession,
    )
    from .events.imopenlines import (
        OnSessionStartEventDataDataItemUser as OnSessionStartEventDataDataItemUser,
    )
    from .events.log import OnLiveFeedPostAddEventData as OnLiveFeedPostAddEventData
    from .events.log import OnLiveFeedPostAddEventDataFields as OnLiveFeedPostAddEventDataFields
    from .events.log import OnLiveFeedPostDeleteEventData as OnLiveFeedPostDeleteEventData
    from .events.log import (
        OnLiveFeedPostDeleteEventDataFields as OnLiveFeedPostDeleteEventDataFields,
    )
    from .events.log import OnLiveFeedPostUpdateEventData as OnLiveFeedPostUpdateEventData
    from .events.log import (
        OnLiveFeedPostUpdateEventDataFields as OnLiveFeedPostUpdateEventDataFields,
    )
    from .events.sale import OnOrderDeletedEventData as OnOrderDeletedEventData
    from .events.sale import OnOrderDeletedEventDataFields as OnOrderDeletedEventDataFields
    from .events.sale import OnOrderEntitySavedEventData as OnOrderEntitySavedEventData
    from .events.sale import OnOrderEntitySavedEventDataFields as OnOrderEntitySavedEventDataFields
    from .events.sale import OnPaymentDeletedEventData as OnPaymentDeletedEventData
    from .events.sale import OnPaymentDeletedEventDataFields as OnPaymentDeletedEventDataFields
    from .events.sale import OnPaymentEntitySavedEventData as OnPaymentEntitySavedEventData
    from .events.sale import (
        OnPaymentEntitySavedEventDataFields as OnPaymentEntitySavedEventDataFields,
    )
    from .events.sale import OnPropertyValueDeletedEventData as OnPropertyValueDeletedEventData
    from .events.sale import (
        OnPropertyValueDeletedEventDataFields as OnPropertyValueDeletedEventDataFields,
    )
    from .events.sale import (
        OnPropertyValueEntitySavedEventData as OnPropertyValueEntitySavedEventData,
    )
    from .events.sale import (
        OnPropertyValueEntitySavedEventDataFields as OnPropertyValueEntitySavedEventDataFields,
    )
    from .events.sale import OnSaleBeforeOrderDeleteEventData as OnSaleBeforeOrderDeleteEventData
    from .events.sale import (
        OnSaleBeforeOrderDeleteEventDataFields as OnSaleBeforeOrderDeleteEventDataFields,
    )
    from .events.sale import OnSaleOrderSavedEventData as OnSaleOrderSavedEventData
    from .events.sale import OnSaleOrderSavedEventDataFields as OnSaleOrderSavedEventDataFields
    from .events.sale import OnShipmentDeletedEventData as OnShipmentDeletedEventData
    from .events.sale import OnShipmentDeletedEventDataFields as OnShipmentDeletedEventDataFields
    from .events.sale import OnShipmentEntitySavedEventData as OnShipmentEntitySavedEventData
    from .events.sale import (
        OnShipmentEntitySavedEventDataFields as OnShipmentEntitySavedEventDataFields,
    )
    from .events.sign import (
        OnSignB2eDocumentStatusChangedEventData as OnSignB2eDocumentStatusChangedEventData,
    )
    from .events.sign import (
        OnSignB2eMemberStatusChangedEventData as OnSignB2eMemberStatusChangedEventData,
    )
    from .events.sign import (
        OnSignHcmLinkB2eDocumentSignedEventData as OnSignHcmLinkB2eDocumentSignedEventData,
    )
    from .events.sonet_group import OnSonetGroupAddEventData as OnSonetGroupAddEventData
    from .events.sonet_group import OnSonetGroupAddEventDataFields as OnSonetGroupAddEventDataFields
    from .events.sonet_group import OnSonetGroupDeleteEventData as OnSonetGroupDeleteEventData
    from .events.sonet_group import (
        OnSonetGroupDeleteEventDataFields as OnSonetGroupDeleteEventDataFields,
    )
    from .events.sonet_group import OnSonetGroupUpdateEventData as OnSonetGroupUpdateEventData
    from .events.sonet_group import (
        OnSonetGroupUpdateEventDataFields as OnSonetGroupUpdateEventDataFields,
    )
    from .events.tasks import OnTaskAddEventData as OnTaskAddEventData
    from .events.tasks import OnTaskAddEventDataFieldsAfter as OnTaskAddEventDataFieldsAfter
    from .events.tasks import OnTaskCommentAddEventData as OnTaskCommentAddEventData
    from .events.tasks import (
        OnTaskCommentAddEventDataFieldsAfter as OnTaskCommentAddEventDataFieldsAfter,
    )
    from .events.tasks import OnTaskCommentDeleteEventData as OnTaskCommentDeleteEventData
    from .events.tasks import (
        OnTaskCommentDeleteEventDataFieldsAfter as OnTaskCommentDeleteEventDataFieldsAfter,
    )
    from .events.tasks import (
        OnTaskCommentDeleteEventDataFieldsBefore as OnTaskCommentDeleteEventDataFieldsBefore,
    )
    from .events.tasks import OnTaskCommentUpdateEventData as OnTaskCommentUpdateEventData
    from .events.tasks import (
        OnTaskCommentUpdateEventDataFieldsAfter as OnTaskCommentUpdateEventDataFieldsAfter,
    )
    from .events.tasks import (
        OnTaskCommentUpdateEventDataFieldsBefore as OnTaskCommentUpdateEventDataFieldsBefore,
    )
    from .events.tasks import OnTaskDeleteEventData as OnTaskDeleteEventData
    from .events.tasks import OnTaskDeleteEventDataFieldsBefore as OnTaskDeleteEventDataFieldsBefore
    from .events.tasks import OnTaskUpdateEventData as OnTaskUpdateEventData
    from .events.tasks import OnTaskUpdateEventDataFieldsAfter as OnTaskUpdateEventDataFieldsAfter
    from .events.tasks import OnTaskUpdateEventDataFieldsBefore as OnTaskUpdateEventDataFieldsBefore
    from .events.telephony import (
        ONEXTERNALCALLBACKSTARTEventData as ONEXTERNALCALLBACKSTARTEventData,
    )
    from .events.telephony import ONEXTERNALCALLSTARTEventData as ONEXTERNALCALLSTARTEventData
    from .events.telephony import ONVOXIMPLANTCALLENDEventData as ONVOXIMPLANTCALLENDEventData
    from .events.telephony import ONVOXIMPLANTCALLINITEventData as ONVOXIMPLANTCALLINITEventData
    from .events.telephony import ONVOXIMPLANTCALLSTARTEventData as ONVOXIMPLANTCALLSTARTEventData
    from .events.telephony import (
        ONEXTERNALCALLSTARTEventDataIsMobile as ONEXTERNALCALLSTARTEventDataIsMobile,
    )
    from .events.telephony import (
        ONVOXIMPLANTCALLENDEventDataCallFailedCode as ONVOXIMPLANTCALLENDEventDataCallFailedCode,
    )
    from .feature import Feature as Feature
    from .humanresources import HumanresourcesHcmlinkCompany as HumanresourcesHcmlinkCompany
    from .humanresources import HumanresourcesHcmlinkCompanyData as HumanresourcesHcmlinkCompanyData
    from .humanresources import (
        HumanresourcesHcmlinkCompanyFieldsItem as HumanresourcesHcmlinkCompanyFieldsItem,
    )
    from .humanresources import HumanresourcesHcmlinkCompanyUser as HumanresourcesHcmlinkCompanyUser
    from .humanresources import (
        HumanresourcesHcmlinkCompanyUserData as HumanresourcesHcmlinkCompanyUserData,
    )
    from .humanresources import HumanresourcesHcmlinkEmployee as HumanresourcesHcmlinkEmployee
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeEmployeesItem as HumanresourcesHcmlinkEmployeeEmployeesItem,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeEmployeesItemData as HumanresourcesHcmlinkEmployeeEmployeesItemData,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeSetResult as HumanresourcesHcmlinkEmployeeSetResult,
    )
    from .humanresources import HumanresourcesHcmlinkFieldValue as HumanresourcesHcmlinkFieldValue
    from .humanresources import (
        HumanresourcesHcmlinkJobStatusGetResult as HumanresourcesHcmlinkJobStatusGetResult,
    )
    from .humanresources import (
        HumanresourcesHcmlinkCompanyFieldsItemType as HumanresourcesHcmlinkCompanyFieldsItemType,
    )
    from .humanresources import (
        HumanresourcesHcmlinkEmployeeSetResultStatus as HumanresourcesHcmlinkEmployeeSetResultStatus,
    )
    from .im.chat import ImChatGetResult as ImChatGetResult
    from .im.counters import ImCounters as ImCounters
    from .im.counters import ImCountersType as ImCountersType
    from .im.department import ImDepartment as ImDepartment
    from .im.department import ImDepartmentManagerUserData as ImDepartmentManagerUserData
    from .im.department import (
        ImDepartmentManagerUserDataPhones as ImDepartmentManagerUserDataPhones,
    )
    from .im.dialog import ImDialog as ImDialog
    from .im.dialog import ImDialogEntityLink as ImDialogEntityLink
    from .im.dialog import ImDialogLastMessageViews as ImDialogLastMessageViews
    from .im.dialog import ImDialogMessages as ImDialogMessages
    from .im.dialog import ImDialogMessagesFilesItem as ImDialogMessagesFilesItem
    from .im.dialog import ImDialogMessagesFilesItemImage as ImDialogMessagesFilesItemImage
    from .im.dialog import ImDialogMessagesFilesItemMediaUrl as ImDialogMessagesFilesItemMediaUrl
    from .im.dialog import (
        ImDialogMessagesFilesItemViewerAttrs as ImDialogMessagesFilesItemViewerAttrs,
    )
    from .im.dialog import ImDialogMessagesMessagesItem as ImDialogMessagesMessagesItem
    from .im.dialog import ImDialogMessagesMessagesItemParams as ImDialogMessagesMessagesItemParams
    from .im.dialog import ImDialogMessagesSearchResult as ImDialogMessagesSearchResult
    from .im.dialog import (
        ImDialogMessagesSearchResultAdditionalMessagesItem as ImDialogMessagesSearchResultAdditionalMessagesItem,
    )
    from .im.dialog import (
        ImDialogMessagesSearchResultMessagesItem as ImDialogMessagesSearchResultMessagesItem,
    )
    from .im.dialog import (
        ImDialogMessagesSearchResultReactionsItem as ImDialogMessagesSearchResultReactionsItem,
    )
    from .im.dialog import (
        ImDialogMessagesSearchResultTariffRestrictions as ImDialogMessagesSearchResultTariffRestrictions,
    )
    from .im.dialog import (
        ImDialogMessagesSearchResultUsersItem as ImDialogMessagesSearchResultUsersItem,
    )
    from .im.dialog import (
        ImDialogMessagesSearchResultUsersItemPhones as ImDialogMessagesSearchResultUsersItemPhones,
    )
    from .im.dialog import ImDialogMessagesUsersItem as ImDialogMessagesUsersItem
    from .im.dialog import ImDialogPermissions as ImDialogPermissions
    from .im.dialog import ImDialogReadResult as ImDialogReadResult
    from .im.dialog import ImDialogReadedListItem as ImDialogReadedListItem
    from .im.dialog import ImDialogRestrictions as ImDialogRestrictions
    from .im.dialog import ImDialogUsers as ImDialogUsers
    from .im.dialog import ImDialogUsersPhones as ImDialogUsersPhones
    from .im.dialog import ImDialogMessagesFilesItemType as ImDialogMessagesFilesItemType
    from .im.dialog import (
        ImDialogMessagesMessagesItemParamsCode as ImDialogMessagesMessagesItemParamsCode,
    )
    from .im.dialog import ImDialogMessagesUsersItemGender as ImDialogMessagesUsersItemGender
    from .im.disk import ImDiskFileCommitResult as ImDiskFileCommitResult
    from .im.disk import (
        ImDiskFileCommitResultFileModelsValue as ImDiskFileCommitResultFileModelsValue,
    )
    from .im.disk import (
        ImDiskFileCommitResultFileModelsValueLinks as ImDiskFileCommitResultFileModelsValueLinks,
    )
    from .im.disk import ImDiskFileCommitResultFilesValue as ImDiskFileCommitResultFilesValue
    from .im.disk import (
        ImDiskFileCommitResultFilesValueImage as ImDiskFileCommitResultFilesValueImage,
    )
    from .im.disk import (
        ImDiskFileCommitResultFilesValueMediaUrl as ImDiskFileCommitResultFilesValueMediaUrl,
    )
    from .im.disk import (
        ImDiskFileCommitResultFilesValueViewerAttrs as ImDiskFileCommitResultFilesValueViewerAttrs,
    )
    from .im.disk import ImDiskFileSaveResult as ImDiskFileSaveResult
    from .im.disk import ImDiskFileSaveResultFile as ImDiskFileSaveResultFile
    from .im.disk import ImDiskFileSaveResultFolder as ImDiskFileSaveResultFolder
    from .im.disk import ImDiskFolderGetResult as ImDiskFolderGetResult
    from .im.notify import ImNotify as ImNotify
    from .im.notify import ImNotifyAnswerResult as ImNotifyAnswerResult
    from .im.notify import ImNotifyConfirmResult as ImNotifyConfirmResult
    from .im.notify import ImNotifyHistorySearchResult as ImNotifyHistorySearchResult
    from .im.notify import (
        ImNotifyHistorySearchResultNotificationsItem as ImNotifyHistorySearchResultNotificationsItem,
    )
    from .im.notify import (
        ImNotifyHistorySearchResultUsersItem as ImNotifyHistorySearchResultUsersItem,
    )
    from .im.notify import (
        ImNotifyHistorySearchResultUsersItemPhones as ImNotifyHistorySearchResultUsersItemPhones,
    )
    from .im.notify import ImNotifyNotificationsItem as ImNotifyNotificationsItem
    from .im.notify import ImNotifyReadAllResult as ImNotifyReadAllResult
    from .im.notify import ImNotifySchema as ImNotifySchema
    from .im.notify import ImNotifySchemaGetResult as ImNotifySchemaGetResult
    from .im.notify import ImNotifySchemaListItem as ImNotifySchemaListItem
    from .im.notify import ImNotifyUsersItem as ImNotifyUsersItem
    from .im.notify import ImNotifyUsersItemPhones as ImNotifyUsersItemPhones
    from .im.recent import ImRecent as ImRecent
    from .im.recent import ImRecentAvatar as ImRecentAvatar
    from .im.recent import ImRecentChat as ImRecentChat
    from .im.recent import ImRecentChatEntityLink as ImRecentChatEntityLink
    from .im.recent import ImRecentChatPermissions as ImRecentChatPermissions
    from .im.recent import ImRecentChatRestrictions as ImRecentChatRestrictions
    from .im.recent import ImRecentLines as ImRecentLines
    from .im.recent import ImRecentMessage as ImRecentMessage
    from .im.recent import ImRecentUser as ImRecentUser
    from .im.recent import ImRecentType as ImRecentType
    from .im.revision import ImRevision as ImRevision
    from .im.search import ImSearchChat as ImSearchChat
    from .im.search import ImSearchChatEntityLink as ImSearchChatEntityLink
    from .im.search import ImSearchChatPermissions as ImSearchChatPermissions
    from .im.search import ImSearchChatRestrictions as ImSearchChatRestrictions
    from .im.search import ImSearchDepartment as ImSearchDepartment
    from .im.search import ImSearchDepartmentManagerUserData as ImSearchDepartmentManagerUserData
    from .im.search import (
        ImSearchDepartmentManagerUserDataPhones as ImSearchDepartmentManagerUserDataPhones,
    )
    from .im.search import ImSearchLast as ImSearchLast
    from .im.search import ImSearchLastAvatar as ImSearchLastAvatar
    from .im.search import ImSearchLastChat as ImSearchLastChat
    from .im.search import ImSearchLastUser as ImSearchLastUser
    from .im.search import ImSearchLastUserPhones as ImSearchLastUserPhones
    from .im.search import ImSearchLastType as ImSearchLastType
    from .im.user import ImUser as ImUser
    from .im.user import ImUserList as ImUserList
    from .im.user import ImUserListPhones as ImUserListPhones
    from .im.user import ImUserPhones as ImUserPhones
    from .im.v2 import ImV2Event as ImV2Event
    from .im.v2 import ImV2FileDownloadResult as ImV2FileDownloadResult
    from .im.v2 import ImV2FileUploadResult as ImV2FileUploadResult
    from .im.v2 import ImV2FileUploadResultFile as ImV2FileUploadResultFile
    from .im.v2 import ImV2FileUploadResultFileMediaUrl as ImV2FileUploadResultFileMediaUrl
    from .im.v2 import ImV2FileUploadResultFileViewerAttrs as ImV2FileUploadResultFileViewerAttrs
    from .im.v2 import ImV2FileUploadResultFileType as ImV2FileUploadResultFileType
    from .imbot.bot import ImbotBotListResultValue as ImbotBotListResultValue
    from .imbot.chat import ImbotChatGetResult as ImbotChatGetResult
    from .imbot.dialog import ImbotDialog as ImbotDialog
    from .imbot.dialog import ImbotDialogEntityLink as ImbotDialogEntityLink
    from .imbot.dialog import ImbotDialogFirstViewersItem as ImbotDialogFirstViewersItem
    from .imbot.dialog import ImbotDialogLastMessageViews as ImbotDialogLastMessageViews
    from .imbot.dialog import (
        ImbotDialogLastMessageViewsFirstViewersItem as ImbotDialogLastMessageViewsFirstViewersItem,
    )
    from .imbot.dialog import ImbotDialogPermissions as ImbotDialogPermissions
    from .imbot.dialog import ImbotDialogReadedListItem as ImbotDialogReadedListItem
    from .imbot.dialog import ImbotDialogRestrictions as ImbotDialogRestrictions
    from .imbot.v2 import ImbotV2Bot as ImbotV2Bot
    from .imbot.v2 import ImbotV2BotGetResult as ImbotV2BotGetResult
    from .imbot.v2 import ImbotV2BotGetResultUsersItem as ImbotV2BotGetResultUsersItem
    from .imbot.v2 import ImbotV2BotRegisterResult as ImbotV2BotRegisterResult
    from .imbot.v2 import ImbotV2BotRegisterResultUsersItem as ImbotV2BotRegisterResultUsersItem
    from .imbot.v2 import ImbotV2BotUnregisterResult as ImbotV2BotUnregisterResult
    from .imbot.v2 import ImbotV2BotUpdateResult as ImbotV2BotUpdateResult
    from .imbot.v2 import ImbotV2BotUpdateResultUsersItem as ImbotV2BotUpdateResultUsersItem
    from .imbot.v2 import ImbotV2Chat as ImbotV2Chat
    from .imbot.v2 import ImbotV2ChatAddResult as ImbotV2ChatAddResult
    from .imbot.v2 import ImbotV2ChatAddResultUsersItem as ImbotV2ChatAddResultUsersItem
    from .imbot.v2 import ImbotV2ChatGetResult as ImbotV2ChatGetResult
    from .imbot.v2 import ImbotV2ChatInputActionNotifyResult as ImbotV2ChatInputActionNotifyResult
    from .imbot.v2 import ImbotV2ChatLeaveResult as ImbotV2ChatLeaveResult
    from .imbot.v2 import ImbotV2ChatManagerAddResult as ImbotV2ChatManagerAddResult
    from .imbot.v2 import ImbotV2ChatManagerDeleteResult as ImbotV2ChatManagerDeleteResult
    from .imbot.v2 import ImbotV2ChatMessage as ImbotV2ChatMessage
    from .imbot.v2 import ImbotV2ChatMessageDeleteResult as ImbotV2ChatMessageDeleteResult
    from .imbot.v2 import ImbotV2ChatMessageGetContextResult as ImbotV2ChatMessageGetContextResult
    from .imbot.v2 import (
        ImbotV2ChatMessageGetContextResultMessagesItem as ImbotV2ChatMessageGetContextResultMessagesItem,
    )
    from .imbot.v2 import (
        ImbotV2ChatMessageGetContextResultUsersItem as ImbotV2ChatMessageGetContextResultUsersItem,
    )
    from .imbot.v2 import ImbotV2ChatMessageGetResult as ImbotV2ChatMessageGetResult
    from .imbot.v2 import ImbotV2ChatMessageGetResultUser as ImbotV2ChatMessageGetResultUser
    from .imbot.v2 import ImbotV2ChatMessageReactionAddResult as ImbotV2ChatMessageReactionAddResult
    from .imbot.v2 import (
        ImbotV2ChatMessageReactionDeleteResult as ImbotV2ChatMessageReactionDeleteResult,
    )
    from .imbot.v2 import ImbotV2ChatMessageReadResult as ImbotV2ChatMessageReadResult
    from .imbot.v2 import ImbotV2ChatMessageSendResult as ImbotV2ChatMessageSendResult
    from .imbot.v2 import ImbotV2ChatMessageUpdateResult as ImbotV2ChatMessageUpdateResult
    from .imbot.v2 import ImbotV2ChatSetOwnerResult as ImbotV2ChatSetOwnerResult
    from .imbot.v2 import ImbotV2ChatTextFieldEnabledResult as ImbotV2ChatTextFieldEnabledResult
    from .imbot.v2 import ImbotV2ChatUpdateResult as ImbotV2ChatUpdateResult
    from .imbot.v2 import ImbotV2ChatUser as ImbotV2ChatUser
    from .imbot.v2 import ImbotV2ChatUserAddResult as ImbotV2ChatUserAddResult
    from .imbot.v2 import ImbotV2ChatUserDeleteResult as ImbotV2ChatUserDeleteResult
    from .imbot.v2 import ImbotV2Command as ImbotV2Command
    from .imbot.v2 import ImbotV2CommandAnswerResult as ImbotV2CommandAnswerResult
    from .imbot.v2 import ImbotV2CommandListResult as ImbotV2CommandListResult
    from .imbot.v2 import ImbotV2CommandRegisterResult as ImbotV2CommandRegisterResult
    from .imbot.v2 import ImbotV2CommandUnregisterResult as ImbotV2CommandUnregisterResult
    from .imbot.v2 import ImbotV2CommandUpdateResult as ImbotV2CommandUpdateResult
    from .imbot.v2 import ImbotV2Event as ImbotV2Event
    from .imbot.v2 import ImbotV2FileDownloadResult as ImbotV2FileDownloadResult
    from .imbot.v2 import ImbotV2FileUploadResult as ImbotV2FileUploadResult
    from .imbot.v2 import ImbotV2FileUploadResultFile as ImbotV2FileUploadResultFile
    from .imbot.v2 import ImbotV2Revision as ImbotV2Revision
    from .imbot.v2 import ImbotV2BotEventMode as ImbotV2BotEventMode
    from .imbot.v2 import ImbotV2ChatRole as ImbotV2ChatRole
    from .imbot.v2 import ImbotV2ChatUserGender as ImbotV2ChatUserGender
    from .imbot.v2 import ImbotV2ChatUserStatus as ImbotV2ChatUserStatus
    from .imbot.v2 import ImbotV2ChatUserType as ImbotV2ChatUserType
    from .imconnector import Imconnector as Imconnector
    from .imconnector import ImconnectorChatName as ImconnectorChatName
    from .imconnector import ImconnectorChatNameData as ImconnectorChatNameData
    from .imconnector import ImconnectorDeleteMessagesResult as ImconnectorDeleteMessagesResult
    from .imconnector import (
        ImconnectorDeleteMessagesResultData as ImconnectorDeleteMessagesResultData,
    )
    from .imconnector import (
        ImconnectorDeleteMessagesResultDataResultItem as ImconnectorDeleteMessagesResultDataResultItem,
    )
    from .imconnector import (
        ImconnectorDeleteMessagesResultDataResultItemChat as ImconnectorDeleteMessagesResultDataResultItemChat,
    )
    from .imconnector import (
        ImconnectorDeleteMessagesResultDataResultItemMessage as ImconnectorDeleteMessagesResultDataResultItemMessage,
    )
    from .imconnector import ImconnectorSendMessagesResult as ImconnectorSendMessagesResult
    from .imconnector import ImconnectorSendMessagesResultData as ImconnectorSendMessagesResultData
    from .imconnector import (
        ImconnectorSendMessagesResultDataResultItem as ImconnectorSendMessagesResultDataResultItem,
    )
    from .imconnector import (
        ImconnectorSendMessagesResultDataResultItemChat as ImconnectorSendMessagesResultDataResultItemChat,
    )
    from .imconnector import (
        ImconnectorSendMessagesResultDataResultItemExtra as ImconnectorSendMessagesResultDataResultItemExtra,
    )
    from .imconnector import (
        ImconnectorSendMessagesResultDataResultItemMessage as ImconnectorSendMessagesResultDataResultItemMessage,
    )
    from .imconnector import (
        ImconnectorSendMessagesResultDataResultItemSession as ImconnectorSendMessagesResultDataResultItemSession,
    )
    from .imconnector import (
        ImconnectorSendStatusDeliveryResult as ImconnectorSendStatusDeliveryResult,
    )
    from .imconnector import (
        ImconnectorSendStatusReadingResult as ImconnectorSendStatusReadingResult,
    )
    from .imconnector import ImconnectorStatusResult as ImconnectorStatusResult
    from .imconnector import ImconnectorUpdateMessagesResult as ImconnectorUpdateMessagesResult
    from .imconnector import (
        ImconnectorUpdateMessagesResultData as ImconnectorUpdateMessagesResultData,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesResultDataResultItem as ImconnectorUpdateMessagesResultDataResultItem,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesResultDataResultItemChat as ImconnectorUpdateMessagesResultDataResultItemChat,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesResultDataResultItemExtra as ImconnectorUpdateMessagesResultDataResultItemExtra,
    )
    from .imconnector import (
        ImconnectorUpdateMessagesResultDataResultItemMessage as ImconnectorUpdateMessagesResultDataResultItemMessage,
    )
    from .imopenlines.config import ImopenlinesConfig as ImopenlinesConfig
    from .imopenlines.config import ImopenlinesConfigList as ImopenlinesConfigList
    from .imopenlines.config import (
        ImopenlinesConfigListConfigQueueItem as ImopenlinesConfigListConfigQueueItem,
    )
    from .imopenlines.config import (
        ImopenlinesConfigListQueueUsersFieldsValue as ImopenlinesConfigListQueueUsersFieldsValue,
    )
    from .imopenlines.config import ImopenlinesConfigPath as ImopenlinesConfigPath
    from .imopenlines.config import (
        ImopenlinesConfigQueueFullValue as ImopenlinesConfigQueueFullValue,
    )
    from .imopenlines.config import (
        ImopenlinesConfigQueueUsersFieldsValue as ImopenlinesConfigQueueUsersFieldsValue,
    )
    from .imopenlines.crm import ImopenlinesCrmChat as ImopenlinesCrmChat
    from .imopenlines.dialog import ImopenlinesDialog as ImopenlinesDialog
    from .imopenlines.dialog import ImopenlinesDialogEntityLink as ImopenlinesDialogEntityLink
    from .imopenlines.dialog import (
        ImopenlinesDialogLastMessageViews as ImopenlinesDialogLastMessageViews,
    )
    from .imopenlines.dialog import (
        ImopenlinesDialogLastMessageViewsFirstViewersItem as ImopenlinesDialogLastMessageViewsFirstViewersItem,
    )
    from .imopenlines.dialog import ImopenlinesDialogPermissions as ImopenlinesDialogPermissions
    from .imopenlines.dialog import (
        ImopenlinesDialogReadedListItem as ImopenlinesDialogReadedListItem,
    )
    from .imopenlines.dialog import ImopenlinesDialogRestrictions as ImopenlinesDialogRestrictions
    from .imopenlines.revision import ImopenlinesRevision as ImopenlinesRevision
    from .imopenlines.session import ImopenlinesSessionHistory as ImopenlinesSessionHistory
    from .imopenlines.session import (
        ImopenlinesSessionHistoryChatValue as ImopenlinesSessionHistoryChatValue,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryChatValueEntityLink as ImopenlinesSessionHistoryChatValueEntityLink,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryChatValuePermissions as ImopenlinesSessionHistoryChatValuePermissions,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryFilesValue as ImopenlinesSessionHistoryFilesValue,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryFilesValueImage as ImopenlinesSessionHistoryFilesValueImage,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryFilesValueViewerattrs as ImopenlinesSessionHistoryFilesValueViewerattrs,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryMessageValue as ImopenlinesSessionHistoryMessageValue,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryMessageValueParams as ImopenlinesSessionHistoryMessageValueParams,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryMessageValueParamsAttachItem as ImopenlinesSessionHistoryMessageValueParamsAttachItem,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItem as ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItem,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemGridItem as ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemGridItem,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemLinkItem as ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemLinkItem,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryOpenlines as ImopenlinesSessionHistoryOpenlines,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryUserInGroupValue as ImopenlinesSessionHistoryUserInGroupValue,
    )
    from .imopenlines.session import (
        ImopenlinesSessionHistoryUsersValue as ImopenlinesSessionHistoryUsersValue,
    )
    from .imopenlines.session import ImopenlinesSessionOpenResult as ImopenlinesSessionOpenResult
    from .landing.block import LandingBlock as LandingBlock
    from .landing.block import LandingBlockGetcontentResult as LandingBlockGetcontentResult
    from .landing.block import (
        LandingBlockGetcontentResultManifest as LandingBlockGetcontentResultManifest,
    )
    from .landing.block import (
        LandingBlockGetcontentResultManifestBlock as LandingBlockGetcontentResultManifestBlock,
    )
    from .landing.block import (
        LandingBlockGetcontentResultManifestCards as LandingBlockGetcontentResultManifestCards,
    )
    from .landing.block import (
        LandingBlockGetcontentResultManifestCardsLandingBlockCard as LandingBlockGetcontentResultManifestCardsLandingBlockCard,
    )
    from .landing.block import LandingBlockGetmanifestResult as LandingBlockGetmanifestResult
    from .landing.block import (
        LandingBlockGetmanifestResultAssets as LandingBlockGetmanifestResultAssets,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultAttrs as LandingBlockGetmanifestResultAttrs,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultAttrsBitrix24formsItem as LandingBlockGetmanifestResultAttrsBitrix24formsItem,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultAttrsBitrix24formsItemItemsItem as LandingBlockGetmanifestResultAttrsBitrix24formsItemItemsItem,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultBlock as LandingBlockGetmanifestResultBlock,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultCallbacks as LandingBlockGetmanifestResultCallbacks,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultNodes as LandingBlockGetmanifestResultNodes,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultNodesWrapper as LandingBlockGetmanifestResultNodesWrapper,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultStyle as LandingBlockGetmanifestResultStyle,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultStyleBlock as LandingBlockGetmanifestResultStyleBlock,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultStyleNodes as LandingBlockGetmanifestResultStyleNodes,
    )
    from .landing.block import (
        LandingBlockGetmanifestResultStyleNodesBitrix24forms as LandingBlockGetmanifestResultStyleNodesBitrix24forms,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResult as LandingBlockGetmanifestfileResult,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectAssets as LandingBlockGetmanifestfileResultObjectAssets,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectBlock as LandingBlockGetmanifestfileResultObjectBlock,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectCards as LandingBlockGetmanifestfileResultObjectCards,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectCardsLandingBlockCardImg as LandingBlockGetmanifestfileResultObjectCardsLandingBlockCardImg,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectNodes as LandingBlockGetmanifestfileResultObjectNodes,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectNodesField as LandingBlockGetmanifestfileResultObjectNodesField,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectNodesLandingBlockCardImgDimensions as LandingBlockGetmanifestfileResultObjectNodesLandingBlockCardImgDimensions,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectStyle as LandingBlockGetmanifestfileResultObjectStyle,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectStyleBlock as LandingBlockGetmanifestfileResultObjectStyleBlock,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectStyleBlockAdditional as LandingBlockGetmanifestfileResultObjectStyleBlockAdditional,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectStyleNodes as LandingBlockGetmanifestfileResultObjectStyleNodes,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectStyleNodesField as LandingBlockGetmanifestfileResultObjectStyleNodesField,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockCardImg as LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockCardImg,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeButton as LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeButton,
    )
    from .landing.block import (
        LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeText as LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeText,
    )
    from .landing.block import LandingBlockMeta as LandingBlockMeta
    from .landing.block import LandingBlockUploadfileResult as LandingBlockUploadfileResult
    from .landing.block import (
        LandingBlockGetcontentResultAccess as LandingBlockGetcontentResultAccess,
    )
    from .landing.demos import LandingDemos as LandingDemos
    from .landing.demos import (
        LandingDemosGetPageListResultObjectValue as LandingDemosGetPageListResultObjectValue,
    )
    from .landing.demos import (
        LandingDemosGetPageListResultObjectValueData as LandingDemosGetPageListResultObjectValueData,
    )
    from .landing.demos import LandingDemosGetSiteListResult as LandingDemosGetSiteListResult
    from .landing.demos import (
        LandingDemosGetSiteListResultObjectEmpty as LandingDemosGetSiteListResultObjectEmpty,
    )
    from .landing.demos import (
        LandingDemosGetSiteListResultObjectEmptyData as LandingDemosGetSiteListResultObjectEmptyData,
    )
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
        LandingDemosGetPageListResultObjectValueDataType as LandingDemosGetPageListResultObjectValueDataType,
    )
    from .landing.demos import LandingDemosTplType as LandingDemosTplType
    from .landing.demos import LandingDemosType as LandingDemosType
    from .landing.landing import LandingLanding as LandingLanding
    from .landing.repo import LandingRepo as LandingRepo
    from .landing.repo import LandingRepoCheckContentResult as LandingRepoCheckContentResult
    from .landing.repowidget import LandingRepowidget as LandingRepowidget
    from .landing.repowidget import LandingRepowidgetManifest as LandingRepowidgetManifest
    from .landing.repowidget import LandingRepowidgetManifestBlock as LandingRepowidgetManifestBlock
    from .landing.repowidget import (
        LandingRepowidgetManifestBlockSubtypeParams as LandingRepowidgetManifestBlockSubtypeParams,
    )
    from .landing.repowidget import (
        LandingRepowidgetManifestBlockSubtypeParamsDemoData as LandingRepowidgetManifestBlockSubtypeParamsDemoData,
    )
    from .landing.repowidget import (
        LandingRepowidgetManifestBlockSubtypeParamsLangValue as LandingRepowidgetManifestBlockSubtypeParamsLangValue,
    )
    from .landing.repowidget import (
        LandingRepowidgetRegisterWidgetParams as LandingRepowidgetRegisterWidgetParams,
    )
    from .landing.role import LandingRole as LandingRole
    from .landing.role import LandingRoleXmlId as LandingRoleXmlId
    from .landing.site import LandingSite as LandingSite
    from .landing.site import LandingSiteFullExportResult as LandingSiteFullExportResult
    from .landing.site import (
        LandingSiteFullExportResultItemsPageCodeLayoutItem as LandingSiteFullExportResultItemsPageCodeLayoutItem,
    )
    from .landing.site import (
        LandingSiteFullExportResultLayoutItem as LandingSiteFullExportResultLayoutItem,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectFields as LandingSiteFullExportResultObjectFields,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectFieldsAdditionalFields as LandingSiteFullExportResultObjectFieldsAdditionalFields,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValue as LandingSiteFullExportResultObjectItemsValue,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueFields as LandingSiteFullExportResultObjectItemsValueFields,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueFieldsAdditionalFields as LandingSiteFullExportResultObjectItemsValueFieldsAdditionalFields,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueItemsValue as LandingSiteFullExportResultObjectItemsValueItemsValue,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueItemsValueAttrs as LandingSiteFullExportResultObjectItemsValueItemsValueAttrs,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueItemsValueAttrsNavbarCollapseItem as LandingSiteFullExportResultObjectItemsValueItemsValueAttrsNavbarCollapseItem,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueItemsValueNodes as LandingSiteFullExportResultObjectItemsValueItemsValueNodes,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueItemsValueNodesLandingBlockNodeMenuListItemLinkItem as LandingSiteFullExportResultObjectItemsValueItemsValueNodesLandingBlockNodeMenuListItemLinkItem,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueItemsValueRepoBlock as LandingSiteFullExportResultObjectItemsValueItemsValueRepoBlock,
    )
    from .landing.site import (
        LandingSiteFullExportResultObjectItemsValueItemsValueStyle as LandingSiteFullExportResultObjectItemsValueItemsValueStyle,
    )
    from .landing.site import LandingSiteGetFoldersResultItem as LandingSiteGetFoldersResultItem
    from .landing.site import (
        LandingSiteGetGroupBindingsResultItem as LandingSiteGetGroupBindingsResultItem,
    )
    from .landing.site import (
        LandingSiteGetMenuBindingsResultItem as LandingSiteGetMenuBindingsResultItem,
    )
    from .landing.site import (
        LandingSiteGetMenuBindingsResultItemEntityType as LandingSiteGetMenuBindingsResultItemEntityType,
    )
    from .landing.syspage import LandingSyspageGetResultValue as LandingSyspageGetResultValue
    from .landing.template import LandingTemplate as LandingTemplate
    from .lists import Lists as Lists
    from .lists import ListsElement as ListsElement
    from .lists import ListsFieldType as ListsFieldType
    from .lists import ListsSection as ListsSection
    from .log import LogBlogcommentUser as LogBlogcommentUser
    from .log import LogBlogcommentUserCommentsItem as LogBlogcommentUserCommentsItem
    from .log import LogBlogcommentUserFilesValue as LogBlogcommentUserFilesValue
    from .log import LogBlogcommentUserFilesValueImage as LogBlogcommentUserFilesValueImage
    from .log import LogBlogpost as LogBlogpost
    from .log import LogBlogpostField as LogBlogpostField
    from .log import LogBlogpostUfBlogPostDocUserType as LogBlogpostUfBlogPostDocUserType
    from .log import (
        LogBlogpostUfBlogPostVoteSettingsUniqueIpDelay as LogBlogpostUfBlogPostVoteSettingsUniqueIpDelay,
    )
    from .log import LogBlogpostUfGratitudeSettings as LogBlogpostUfGratitudeSettings
    from .log import (
        LogBlogpostUfImprtantDateEndSettingsDefaultValue as LogBlogpostUfImprtantDateEndSettingsDefaultValue,
    )
    from .mailservice import Mailservice as Mailservice
    from .mailservice import MailserviceFieldsResult as MailserviceFieldsResult
    from .method import MethodGetResult as MethodGetResult
    from .placement import PlacementUnbindResult as PlacementUnbindResult
    from .profile import ProfileResult as ProfileResult
    from .pull import PullApplicationConfig as PullApplicationConfig
    from .pull import PullApplicationConfigApi as PullApplicationConfigApi
    from .pull import PullApplicationConfigChannelsValue as PullApplicationConfigChannelsValue
    from .pull import PullApplicationConfigPublicChannels as PullApplicationConfigPublicChannels
    from .pull import (
        PullApplicationConfigPublicChannelsUserId as PullApplicationConfigPublicChannelsUserId,
    )
    from .pull import PullApplicationConfigServer as PullApplicationConfigServer
    from .pull import (
        PullApplicationConfigChannelsValueType as PullApplicationConfigChannelsValueType,
    )
    from .pull import PullApplicationConfigServerMode as PullApplicationConfigServerMode
    from .rpa import RpaComment as RpaComment
    from .rpa import RpaCommentAddResult as RpaCommentAddResult
    from .rpa import RpaCommentData as RpaCommentData
    from .rpa import RpaCommentUsersValue as RpaCommentUsersValue
    from .rpa import RpaFieldsGetSettingsResult as RpaFieldsGetSettingsResult
    from .rpa import RpaFieldsGetSettingsResultFields as RpaFieldsGetSettingsResultFields
    from .rpa import (
        RpaFieldsGetSettingsResultFieldsKanban as RpaFieldsGetSettingsResultFieldsKanban,
    )
    from .rpa import RpaItem as RpaItem
    from .rpa import RpaItemGetResult as RpaItemGetResult
    from .rpa import RpaItemGetTasksResult as RpaItemGetTasksResult
    from .rpa import RpaItemGetTasksResultTasksItem as RpaItemGetTasksResultTasksItem
    from .rpa import RpaItemGetTasksResultTasksItemData as RpaItemGetTasksResultTasksItemData
    from .rpa import (
        RpaItemGetTasksResultTasksItemDataControls as RpaItemGetTasksResultTasksItemDataControls,
    )
    from .rpa import (
        RpaItemGetTasksResultTasksItemDataControlsButtonsItem as RpaItemGetTasksResultTasksItemDataControlsButtonsItem,
    )
    from .rpa import (
        RpaItemGetTasksResultTasksItemDataUsersItem as RpaItemGetTasksResultTasksItemDataUsersItem,
    )
    from .rpa import (
        RpaItemGetTasksResultTasksItemUsersValue as RpaItemGetTasksResultTasksItemUsersValue,
    )
    from .rpa import RpaItemTasksFaces as RpaItemTasksFaces
    from .rpa import RpaStage as RpaStage
    from .rpa import RpaStageListForTypeResultStagesItem as RpaStageListForTypeResultStagesItem
    from .rpa import RpaStagePermissions as RpaStagePermissions
    from .rpa import RpaStageTasksItem as RpaStageTasksItem
    from .rpa import RpaStageTasksItemUsersItem as RpaStageTasksItemUsersItem
    from .rpa import RpaTimeline as RpaTimeline
    from .rpa import RpaTimelineAddResult as RpaTimelineAddResult
    from .rpa import RpaTimelineData as RpaTimelineData
    from .rpa import (
        RpaTimelineListForItemResultTimelineItem as RpaTimelineListForItemResultTimelineItem,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemData as RpaTimelineListForItemResultTimelineItemData,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataField as RpaTimelineListForItemResultTimelineItemDataField,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataFieldsItem as RpaTimelineListForItemResultTimelineItemDataFieldsItem,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataTask as RpaTimelineListForItemResultTimelineItemDataTask,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataTaskParameters as RpaTimelineListForItemResultTimelineItemDataTaskParameters,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem as RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem,
    )
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemUsersValue as RpaTimelineListForItemResultTimelineItemUsersValue,
    )
    from .rpa import RpaTimelineUpdateIsFixedResult as RpaTimelineUpdateIsFixedResult
    from .rpa import (
        RpaTimelineUpdateIsFixedResultTimeline as RpaTimelineUpdateIsFixedResultTimeline,
    )
    from .rpa import RpaTimelineUsersValue as RpaTimelineUsersValue
    from .rpa import RpaType as RpaType
    from .rpa import RpaTypeGetResult as RpaTypeGetResult
    from .rpa import RpaTypePermissionsItem as RpaTypePermissionsItem
    from .rpa import RpaStageSemantic as RpaStageSemantic
    from .rpa import RpaStageTasksItemRobotType as RpaStageTasksItemRobotType
    from .rpa import (
        RpaTimelineListForItemResultTimelineItemDataScope as RpaTimelineListForItemResultTimelineItemDataScope,
    )
    from .sale.basketitem import SaleBasketitem as SaleBasketitem
    from .sale.basketitem import (
        SaleBasketitemAddCatalogProductResult as SaleBasketitemAddCatalogProductResult,
    )
    from .sale.basketitem import (
        SaleBasketitemAddCatalogProductResultBasketItem as SaleBasketitemAddCatalogProductResultBasketItem,
    )
    from .sale.basketitem import (
        SaleBasketitemAddCatalogProductResultBasketItemPropertiesItem as SaleBasketitemAddCatalogProductResultBasketItemPropertiesItem,
    )
    from .sale.basketitem import (
        SaleBasketitemAddCatalogProductResultBasketItemReservationsItem as SaleBasketitemAddCatalogProductResultBasketItemReservationsItem,
    )
    from .sale.basketitem import SaleBasketitemAddResult as SaleBasketitemAddResult
    from .sale.basketitem import (
        SaleBasketitemGetFieldsCatalogProductResult as SaleBasketitemGetFieldsCatalogProductResult,
    )
    from .sale.basketitem import SaleBasketitemGetFieldsResult as SaleBasketitemGetFieldsResult
    from .sale.basketitem import SaleBasketitemGetResult as SaleBasketitemGetResult
    from .sale.basketitem import SaleBasketitemPropertiesItem as SaleBasketitemPropertiesItem
    from .sale.basketitem import SaleBasketitemReservationsItem as SaleBasketitemReservationsItem
    from .sale.basketitem import (
        SaleBasketitemUpdateCatalogProductResult as SaleBasketitemUpdateCatalogProductResult,
    )
    from .sale.basketitem import (
        SaleBasketitemUpdateCatalogProductResultBasketItem as SaleBasketitemUpdateCatalogProductResultBasketItem,
    )
    from .sale.basketitem import (
        SaleBasketitemUpdateCatalogProductResultBasketItemPropertiesItem as SaleBasketitemUpdateCatalogProductResultBasketItemPropertiesItem,
    )
    from .sale.basketitem import (
        SaleBasketitemUpdateCatalogProductResultBasketItemReservationsItem as SaleBasketitemUpdateCatalogProductResultBasketItemReservationsItem,
    )
    from .sale.basketitem import SaleBasketitemUpdateResult as SaleBasketitemUpdateResult
    from .sale.basketitem import SaleBasketitemDimensions as SaleBasketitemDimensions
    from .sale.basketitem import SaleBasketitemType as SaleBasketitemType
    from .sale.basketproperties import SaleBasketproperties as SaleBasketproperties
    from .sale.basketproperties import (
        SaleBasketpropertiesAddResult as SaleBasketpropertiesAddResult,
    )
    from .sale.basketproperties import (
        SaleBasketpropertiesGetFieldsResult as SaleBasketpropertiesGetFieldsResult,
    )
    from .sale.basketproperties import (
        SaleBasketpropertiesGetFieldsResultBasketProperties as SaleBasketpropertiesGetFieldsResultBasketProperties,
    )
    from .sale.basketproperties import (
        SaleBasketpropertiesGetFieldsResultBasketPropertiesField as SaleBasketpropertiesGetFieldsResultBasketPropertiesField,
    )
    from .sale.basketproperties import (
        SaleBasketpropertiesGetResult as SaleBasketpropertiesGetResult,
    )
    from .sale.basketproperties import (
        SaleBasketpropertiesUpdateResult as SaleBasketpropertiesUpdateResult,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomain as SaleBusinessValuePersonDomain,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainAddResult as SaleBusinessValuePersonDomainAddResult,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainGetFieldsResult as SaleBusinessValuePersonDomainGetFieldsResult,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomain as SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomain,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainDomain as SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainDomain,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainPersonTypeId as SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainPersonTypeId,
    )
    from .sale.businessvaluepersondomain import (
        SaleBusinessValuePersonDomainDomain as SaleBusinessValuePersonDomainDomain,
    )
    from .sale.cashbox import SaleCashbox as SaleCashbox
    from .sale.cashbox import SaleCashboxHandler as SaleCashboxHandler
    from .sale.cashbox import SaleCashboxHandlerSettings as SaleCashboxHandlerSettings
    from .sale.cashbox import SaleCashboxHandlerSettingsConfig as SaleCashboxHandlerSettingsConfig
    from .sale.cashbox import (
        SaleCashboxHandlerSettingsConfigAuthItems as SaleCashboxHandlerSettingsConfigAuthItems,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerSettingsConfigAuthItemsLogin as SaleCashboxHandlerSettingsConfigAuthItemsLogin,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerSettingsConfigAuthItemsPassword as SaleCashboxHandlerSettingsConfigAuthItemsPassword,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerSettingsConfigCompanyItemsInn as SaleCashboxHandlerSettingsConfigCompanyItemsInn,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerSettingsConfigField as SaleCashboxHandlerSettingsConfigField,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerSettingsConfigInteractionItemsMode as SaleCashboxHandlerSettingsConfigInteractionItemsMode,
    )
    from .sale.cashbox import (
        SaleCashboxHandlerSettingsConfigInteractionItemsModeOptions as SaleCashboxHandlerSettingsConfigInteractionItemsModeOptions,
    )
    from .sale.delivery import SaleDelivery as SaleDelivery
    from .sale.delivery import SaleDeliveryAddResult as SaleDeliveryAddResult
    from .sale.delivery import SaleDeliveryAddResultParent as SaleDeliveryAddResultParent
    from .sale.delivery import (
        SaleDeliveryAddResultProfilesItem as SaleDeliveryAddResultProfilesItem,
    )
    from .sale.delivery import SaleDeliveryConfig as SaleDeliveryConfig
    from .sale.delivery import SaleDeliveryExtraService as SaleDeliveryExtraService
    from .sale.delivery import (
        SaleDeliveryExtraServiceItemsItem as SaleDeliveryExtraServiceItemsItem,
    )
    from .sale.delivery import SaleDeliveryHandler as SaleDeliveryHandler
    from .sale.delivery import SaleDeliveryHandlerProfilesItem as SaleDeliveryHandlerProfilesItem
    from .sale.delivery import SaleDeliveryHandlerSettings as SaleDeliveryHandlerSettings
    from .sale.delivery import (
        SaleDeliveryHandlerSettingsConfigItem as SaleDeliveryHandlerSettingsConfigItem,
    )
    from .sale.delivery import (
        SaleDeliveryHandlerSettingsConfigItemOptions as SaleDeliveryHandlerSettingsConfigItemOptions,
    )
    from .sale.delivery import SaleDeliveryExtraServiceType as SaleDeliveryExtraServiceType
    from .sale.order import SaleOrder as SaleOrder
    from .sale.order import SaleOrderAddResult as SaleOrderAddResult
    from .sale.order import SaleOrderBasketItemsItem as SaleOrderBasketItemsItem
    from .sale.order import (
        SaleOrderBasketItemsItemPropertiesItem as SaleOrderBasketItemsItemPropertiesItem,
    )
    from .sale.order import (
        SaleOrderBasketItemsItemReservationsItem as SaleOrderBasketItemsItemReservationsItem,
    )
    from .sale.order import SaleOrderGetResult as SaleOrderGetResult
    from .sale.order import SaleOrderGetResultOrderClientsItem as SaleOrderGetResultOrderClientsItem
    from .sale.order import (
        SaleOrderGetResultOrderPaymentsItem as SaleOrderGetResultOrderPaymentsItem,
    )
    from .sale.order import (
        SaleOrderGetResultOrderPropertyValuesItem as SaleOrderGetResultOrderPropertyValuesItem,
    )
    from .sale.order import (
        SaleOrderGetResultOrderTradeBindingsItem as SaleOrderGetResultOrderTradeBindingsItem,
    )
    from .sale.order import SaleOrderGetfieldsResult as SaleOrderGetfieldsResult
    from .sale.order import SaleOrderRequisiteLink as SaleOrderRequisiteLink
    from .sale.order import SaleOrderShipmentsItem as SaleOrderShipmentsItem
    from .sale.order import (
        SaleOrderShipmentsItemShipmentItemsItem as SaleOrderShipmentsItemShipmentItemsItem,
    )
    from .sale.order import SaleOrderUpdateResult as SaleOrderUpdateResult
    from .sale.order import SaleOrderBasketItemsItemDimensions as SaleOrderBasketItemsItemDimensions
    from .sale.order import SaleOrderBasketItemsItemType as SaleOrderBasketItemsItemType
    from .sale.order import (
        SaleOrderGetResultOrderPropertyValuesItemType as SaleOrderGetResultOrderPropertyValuesItemType,
    )
    from .sale.payment import SalePayment as SalePayment
    from .sale.payment import SalePaymentAddResult as SalePaymentAddResult
    from .sale.payment import SalePaymentGetFieldsResult as SalePaymentGetFieldsResult
    from .sale.payment import SalePaymentGetResult as SalePaymentGetResult
    from .sale.payment import SalePaymentUpdateResult as SalePaymentUpdateResult
    from .sale.paymentitembasket import SalePaymentitembasket as SalePaymentitembasket
    from .sale.paymentitembasket import (
        SalePaymentitembasketAddResult as SalePaymentitembasketAddResult,
    )
    from .sale.paymentitembasket import (
        SalePaymentitembasketGetResult as SalePaymentitembasketGetResult,
    )
    from .sale.paymentitembasket import (
        SalePaymentitembasketGetfieldsResult as SalePaymentitembasketGetfieldsResult,
    )
    from .sale.paymentitembasket import (
        SalePaymentitembasketGetfieldsResultPaymentItemBasket as SalePaymentitembasketGetfieldsResultPaymentItemBasket,
    )
    from .sale.paymentitembasket import (
        SalePaymentitembasketGetfieldsResultPaymentItemBasketField as SalePaymentitembasketGetfieldsResultPaymentItemBasketField,
    )
    from .sale.paymentitembasket import (
        SalePaymentitembasketUpdateResult as SalePaymentitembasketUpdateResult,
    )
    from .sale.paymentitemshipment import SalePaymentItemShipment as SalePaymentItemShipment
    from .sale.paymentitemshipment import (
        SalePaymentItemShipmentAddResult as SalePaymentItemShipmentAddResult,
    )
    from .sale.paymentitemshipment import (
        SalePaymentItemShipmentGetFieldsResult as SalePaymentItemShipmentGetFieldsResult,
    )
    from .sale.paymentitemshipment import (
        SalePaymentItemShipmentGetResult as SalePaymentItemShipmentGetResult,
    )
    from .sale.paymentitemshipment import (
        SalePaymentItemShipmentUpdateResult as SalePaymentItemShipmentUpdateResult,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameter as SalePaySystemHandlerSettingsParameter,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCheckoutData as SalePaySystemHandlerSettingsParameterCheckoutData,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue as SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue,
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
        SalePaySystemHandlerSettingsParameterFormData as SalePaySystemHandlerSettingsParameterFormData,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterFormDataFieldsValue as SalePaySystemHandlerSettingsParameterFormDataFieldsValue,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterIframeData as SalePaySystemHandlerSettingsParameterIframeData,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterIframeDataFieldsValue as SalePaySystemHandlerSettingsParameterIframeDataFieldsValue,
    )
    from .sale.paysystem import SalePaysystem as SalePaysystem
    from .sale.paysystem import SalePaysystemHandler as SalePaysystemHandler
    from .sale.paysystem import SalePaysystemSettings as SalePaysystemSettings
    from .sale.paysystem import SalePaysystemSettingsInvoice as SalePaysystemSettingsInvoice
    from .sale.paysystem import SalePaysystemSettingsPayment as SalePaysystemSettingsPayment
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterClientType as SalePaySystemHandlerSettingsParameterClientType,
    )
    from .sale.paysystem import (
        SalePaySystemHandlerSettingsParameterCodesValueDefaultProviderKey as SalePaySystemHandlerSettingsParameterCodesValueDefaultProviderKey,
    )
    from .sale.paysystem import SalePaysystemEncoding as SalePaysystemEncoding
    from .sale.paysystem import SalePaysystemEntityRegistryType as SalePaysystemEntityRegistryType
    from .sale.paysystem import SalePaysystemIsCash as SalePaysystemIsCash
    from .sale.persontype import SalePersontype as SalePersontype
    from .sale.persontype import SalePersontypeAddResult as SalePersontypeAddResult
    from .sale.persontype import SalePersontypeGetFieldsResult as SalePersontypeGetFieldsResult
    from .sale.persontype import SalePersontypeGetResult as SalePersontypeGetResult
    from .sale.persontype import SalePersontypeUpdateResult as SalePersontypeUpdateResult
    from .sale.property import SaleProperty as SaleProperty
    from .sale.property import SalePropertyAddResult as SalePropertyAddResult
    from .sale.property import SalePropertyGetResult as SalePropertyGetResult
    from .sale.property import (
        SalePropertyGetfieldsbytypeResult as SalePropertyGetfieldsbytypeResult,
    )
    from .sale.property import (
        SalePropertyGetfieldsbytypeResultProperty as SalePropertyGetfieldsbytypeResultProperty,
    )
    from .sale.property import (
        SalePropertyGetfieldsbytypeResultPropertyField as SalePropertyGetfieldsbytypeResultPropertyField,
    )
    from .sale.property import (
        SalePropertyGetfieldsbytypeResultPropertySettingsFields as SalePropertyGetfieldsbytypeResultPropertySettingsFields,
    )
    from .sale.property import (
        SalePropertyGetfieldsbytypeResultPropertySettingsFieldsField as SalePropertyGetfieldsbytypeResultPropertySettingsFieldsField,
    )
    from .sale.property import SalePropertyUpdateResult as SalePropertyUpdateResult
    from .sale.property import SalePropertyType as SalePropertyType
    from .sale.propertygroup import SalePropertygroup as SalePropertygroup
    from .sale.propertygroup import SalePropertygroupAddResult as SalePropertygroupAddResult
    from .sale.propertygroup import (
        SalePropertygroupGetFieldsResult as SalePropertygroupGetFieldsResult,
    )
    from .sale.propertygroup import (
        SalePropertygroupGetFieldsResultPropertyGroup as SalePropertygroupGetFieldsResultPropertyGroup,
    )
    from .sale.propertygroup import (
        SalePropertygroupGetFieldsResultPropertyGroupField as SalePropertygroupGetFieldsResultPropertyGroupField,
    )
    from .sale.propertygroup import SalePropertygroupGetResult as SalePropertygroupGetResult
    from .sale.propertygroup import SalePropertygroupUpdateResult as SalePropertygroupUpdateResult
    from .sale.propertyrelation import SalePropertyRelation as SalePropertyRelation
    from .sale.propertyrelation import (
        SalePropertyRelationAddResult as SalePropertyRelationAddResult,
    )
    from .sale.propertyrelation import (
        SalePropertyRelationGetFieldsResult as SalePropertyRelationGetFieldsResult,
    )
    from .sale.propertyrelation import (
        SalePropertyRelationGetFieldsResultPropertyRelation as SalePropertyRelationGetFieldsResultPropertyRelation,
    )
    from .sale.propertyrelation import (
        SalePropertyRelationGetFieldsResultPropertyRelationField as SalePropertyRelationGetFieldsResultPropertyRelationField,
    )
    from .sale.propertyrelation import (
        SalePropertyRelationEntityType as SalePropertyRelationEntityType,
    )
    from .sale.propertyvalue import SalePropertyvalue as SalePropertyvalue
    from .sale.propertyvalue import SalePropertyvalueGetResult as SalePropertyvalueGetResult
    from .sale.propertyvalue import (
        SalePropertyvalueGetfieldsResult as SalePropertyvalueGetfieldsResult,
    )
    from .sale.propertyvalue import (
        SalePropertyvalueGetfieldsResultPropertyValue as SalePropertyvalueGetfieldsResultPropertyValue,
    )
    from .sale.propertyvalue import (
        SalePropertyvalueGetfieldsResultPropertyValueField as SalePropertyvalueGetfieldsResultPropertyValueField,
    )
    from .sale.propertyvalue import SalePropertyvalueModifyResult as SalePropertyvalueModifyResult
    from .sale.propertyvalue import (
        SalePropertyvalueModifyResultPropertyValuesItem as SalePropertyvalueModifyResultPropertyValuesItem,
    )
    from .sale.propertyvariant import SalePropertyvariant as SalePropertyvariant
    from .sale.propertyvariant import SalePropertyvariantAddResult as SalePropertyvariantAddResult
    from .sale.propertyvariant import (
        SalePropertyvariantGetFieldsResult as SalePropertyvariantGetFieldsResult,
    )
    from .sale.propertyvariant import (
        SalePropertyvariantGetFieldsResultPropertyVariant as SalePropertyvariantGetFieldsResultPropertyVariant,
    )
    from .sale.propertyvariant import (
        SalePropertyvariantGetFieldsResultPropertyVariantField as SalePropertyvariantGetFieldsResultPropertyVariantField,
    )
    from .sale.propertyvariant import SalePropertyvariantGetResult as SalePropertyvariantGetResult
    from .sale.propertyvariant import (
        SalePropertyvariantUpdateResult as SalePropertyvariantUpdateResult,
    )
    from .sale.shipment import SaleOrderShipment as SaleOrderShipment
    from .sale.shipment import (
        SaleOrderShipmentShipmentItemsItem as SaleOrderShipmentShipmentItemsItem,
    )
    from .sale.shipment import SaleShipment as SaleShipment
    from .sale.shipment import SaleShipmentAddResult as SaleShipmentAddResult
    from .sale.shipment import SaleShipmentAddResultShipment as SaleShipmentAddResultShipment
    from .sale.shipment import (
        SaleShipmentAddResultShipmentShipmentItemsItem as SaleShipmentAddResultShipmentShipmentItemsItem,
    )
    from .sale.shipment import SaleShipmentGetFieldsResult as SaleShipmentGetFieldsResult
    from .sale.shipment import (
        SaleShipmentGetFieldsResultShipment as SaleShipmentGetFieldsResultShipment,
    )
    from .sale.shipment import (
        SaleShipmentGetFieldsResultShipmentField as SaleShipmentGetFieldsResultShipmentField,
    )
    from .sale.shipment import (
        SaleShipmentGetFieldsResultShipmentShipmentItems as SaleShipmentGetFieldsResultShipmentShipmentItems,
    )
    from .sale.shipment import (
        SaleShipmentListResultShipmentsItem as SaleShipmentListResultShipmentsItem,
    )
    from .sale.shipment import (
        SaleShipmentListResultShipmentsItemShipmentItemsItem as SaleShipmentListResultShipmentsItemShipmentItemsItem,
    )
    from .sale.shipment import SaleShipmentShipment as SaleShipmentShipment
    from .sale.shipment import (
        SaleShipmentShipmentShipmentItemsItem as SaleShipmentShipmentShipmentItemsItem,
    )
    from .sale.shipment import SaleShipmentUpdateResult as SaleShipmentUpdateResult
    from .sale.shipment import SaleShipmentUpdateResultShipment as SaleShipmentUpdateResultShipment
    from .sale.shipment import (
        SaleShipmentUpdateResultShipmentShipmentItemsItem as SaleShipmentUpdateResultShipmentShipmentItemsItem,
    )
    from .sale.shipmentitem import SaleShipmentitem as SaleShipmentitem
    from .sale.shipmentitem import SaleShipmentitemAddResult as SaleShipmentitemAddResult
    from .sale.shipmentitem import (
        SaleShipmentitemGetFieldsResult as SaleShipmentitemGetFieldsResult,
    )
    from .sale.shipmentitem import (
        SaleShipmentitemGetFieldsResultShipmentItem as SaleShipmentitemGetFieldsResultShipmentItem,
    )
    from .sale.shipmentitem import (
        SaleShipmentitemGetFieldsResultShipmentItemField as SaleShipmentitemGetFieldsResultShipmentItemField,
    )
    from .sale.shipmentitem import SaleShipmentitemGetResult as SaleShipmentitemGetResult
    from .sale.shipmentitem import SaleShipmentitemUpdateResult as SaleShipmentitemUpdateResult
    from .sale.shipmentproperty import (
        SaleShipmentpropertyAddResult as SaleShipmentpropertyAddResult,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyGetResult as SaleShipmentpropertyGetResult,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyGetfieldsbytypeResult as SaleShipmentpropertyGetfieldsbytypeResult,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyGetfieldsbytypeResultProperty as SaleShipmentpropertyGetfieldsbytypeResultProperty,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyGetfieldsbytypeResultPropertyField as SaleShipmentpropertyGetfieldsbytypeResultPropertyField,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFields as SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFields,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsField as SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsField,
    )
    from .sale.shipmentproperty import (
        SaleShipmentpropertyUpdateResult as SaleShipmentpropertyUpdateResult,
    )
    from .sale.shipmentpropertyvalue import SaleShipmentpropertyvalue as SaleShipmentpropertyvalue
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueGetFieldsResult as SaleShipmentpropertyvalueGetFieldsResult,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueGetFieldsResultPropertyValue as SaleShipmentpropertyvalueGetFieldsResultPropertyValue,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueGetFieldsResultPropertyValueField as SaleShipmentpropertyvalueGetFieldsResultPropertyValueField,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueGetResult as SaleShipmentpropertyvalueGetResult,
    )
    from .sale.shipmentpropertyvalue import (
        SaleShipmentpropertyvalueModifyResult as SaleShipmentpropertyvalueModifyResult,
    )
    from .sale.status import SaleStatus as SaleStatus
    from .sale.status import SaleStatusAddResult as SaleStatusAddResult
    from .sale.status import SaleStatusGetFieldsResult as SaleStatusGetFieldsResult
    from .sale.status import SaleStatusGetFieldsResultStatus as SaleStatusGetFieldsResultStatus
    from .sale.status import (
        SaleStatusGetFieldsResultStatusField as SaleStatusGetFieldsResultStatusField,
    )
    from .sale.status import SaleStatusGetResult as SaleStatusGetResult
    from .sale.status import SaleStatusUpdateResult as SaleStatusUpdateResult
    from .sale.status import SaleStatusType as SaleStatusType
    from .sale.statuslang import SaleLang as SaleLang
    from .sale.statuslang import SaleStatusLang as SaleStatusLang
    from .sale.statuslang import SaleStatusLangAddResult as SaleStatusLangAddResult
    from .sale.statuslang import SaleStatusLangGetFieldsResult as SaleStatusLangGetFieldsResult
    from .sale.statuslang import (
        SaleStatusLangGetListLangsResult as SaleStatusLangGetListLangsResult,
    )
    from .sale.tradebinding import SaleTradeBinding as SaleTradeBinding
    from .sale.tradebinding import (
        SaleTradeBindingGetFieldsResult as SaleTradeBindingGetFieldsResult,
    )
    from .sale.tradebinding import (
        SaleTradeBindingGetFieldsResultTradeBinding as SaleTradeBindingGetFieldsResultTradeBinding,
    )
    from .sale.tradeplatform import SaleTradePlatform as SaleTradePlatform
    from .sale.tradeplatform import (
        SaleTradePlatformGetFieldsResult as SaleTradePlatformGetFieldsResult,
    )
    from .sale.tradeplatform import (
        SaleTradePlatformGetFieldsResultTradePlatform as SaleTradePlatformGetFieldsResultTradePlatform,
    )
    from .salescenter import (
        SalescenterPaymentGetPublicUrlResult as SalescenterPaymentGetPublicUrlResult,
    )
    from .salescenter import (
        SalescenterPaymentGetPublicUrlResultPayment as SalescenterPaymentGetPublicUrlResultPayment,
    )
    from .shared import CrmCurrency as CrmCurrency
    from .shared import CrmMultifield as CrmMultifield
    from .shared import CrmRestFieldDescription as CrmRestFieldDescription
    from .shared import RestFieldDescription as RestFieldDescription
    from .shared import SalePropertyParameterSettings as SalePropertyParameterSettings
    from .shared import CrmMultifieldTypeId as CrmMultifieldTypeId
    from .shared import RestFieldDescriptionType as RestFieldDescriptionType
    from .sign import SignB2eCompanyProvider as SignB2eCompanyProvider
    from .sign import SignB2eDocument as SignB2eDocument
    from .sign import SignB2eDocumentMembersItem as SignB2eDocumentMembersItem
    from .sign import SignB2eDocumentMembersItemState as SignB2eDocumentMembersItemState
    from .sign import SignB2eDocumentMembersItemUser as SignB2eDocumentMembersItemUser
    from .sign import SignB2eDocumentSendResult as SignB2eDocumentSendResult
    from .sign import SignB2eDocumentSendResultMembersItem as SignB2eDocumentSendResultMembersItem
    from .sign import (
        SignB2eDocumentSendResultMembersItemState as SignB2eDocumentSendResultMembersItemState,
    )
    from .sign import (
        SignB2eDocumentSendResultMembersItemUser as SignB2eDocumentSendResultMembersItemUser,
    )
    from .sign import SignB2eDocumentSendResultState as SignB2eDocumentSendResultState
    from .sign import SignB2eDocumentState as SignB2eDocumentState
    from .sign import SignB2eHcmlinkDocument as SignB2eHcmlinkDocument
    from .sign import SignB2eHcmlinkDocumentDocument as SignB2eHcmlinkDocumentDocument
    from .sign import SignB2eMysafeTailResultItem as SignB2eMysafeTailResultItem
    from .sign import SignB2ePersonalTailResultItem as SignB2ePersonalTailResultItem
    from .socialnetwork import SocialnetworkApiWorkgroup as SocialnetworkApiWorkgroup
    from .socialnetwork import SocialnetworkApiWorkgroupActions as SocialnetworkApiWorkgroupActions
    from .socialnetwork import (
        SocialnetworkApiWorkgroupAdditionalData as SocialnetworkApiWorkgroupAdditionalData,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupAvatarData as SocialnetworkApiWorkgroupAvatarData,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupAvatarTypes as SocialnetworkApiWorkgroupAvatarTypes,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupCounters as SocialnetworkApiWorkgroupCounters,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupFeatures as SocialnetworkApiWorkgroupFeatures,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupGroupMembersList as SocialnetworkApiWorkgroupGroupMembersList,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupListOfMembers as SocialnetworkApiWorkgroupListOfMembers,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupListOfMembersAwaitingInvite as SocialnetworkApiWorkgroupListOfMembersAwaitingInvite,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupListResultWorkgroupsItem as SocialnetworkApiWorkgroupListResultWorkgroupsItem,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupListResultWorkgroupsItemAdditionalData as SocialnetworkApiWorkgroupListResultWorkgroupsItemAdditionalData,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupOwnerData as SocialnetworkApiWorkgroupOwnerData,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupSubjectData as SocialnetworkApiWorkgroupSubjectData,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupUserData as SocialnetworkApiWorkgroupUserData,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupAdditionalDataInitiatedByType as SocialnetworkApiWorkgroupAdditionalDataInitiatedByType,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupAdditionalDataRole as SocialnetworkApiWorkgroupAdditionalDataRole,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupAvatarDataId as SocialnetworkApiWorkgroupAvatarDataId,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupAvatarDataType as SocialnetworkApiWorkgroupAvatarDataType,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupAvatarType as SocialnetworkApiWorkgroupAvatarType,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupInitiatePerms as SocialnetworkApiWorkgroupInitiatePerms,
    )
    from .socialnetwork import (
        SocialnetworkApiWorkgroupPrivacyCode as SocialnetworkApiWorkgroupPrivacyCode,
    )
    from .socialnetwork import SocialnetworkApiWorkgroupType as SocialnetworkApiWorkgroupType
    from .sonet_group import SonetGroup as SonetGroup
    from .sonet_group import SonetGroupUser as SonetGroupUser
    from .sonet_group import SonetGroupUserGroupsResultItem as SonetGroupUserGroupsResultItem
    from .sonet_group import SonetGroupUserRole as SonetGroupUserRole
    from .task.checklistitem import TaskChecklistitem as TaskChecklistitem
    from .task.checklistitem import (
        TaskChecklistitemGetmanifestResult as TaskChecklistitemGetmanifestResult,
    )
    from .task.checklistitem import (
        TaskChecklistitemGetmanifestResultRESTAvailableMethods as TaskChecklistitemGetmanifestResultRESTAvailableMethods,
    )
    from .task.checklistitem import (
        TaskChecklistitemGetmanifestResultRESTAvailableMethodsField as TaskChecklistitemGetmanifestResultRESTAvailableMethodsField,
    )
    from .task.checklistitem import (
        TaskChecklistitemGetmanifestResultRESTAvailableMethodsGet as TaskChecklistitemGetmanifestResultRESTAvailableMethodsGet,
    )
    from .task.checklistitem import (
        TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetParamsItem as TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetParamsItem,
    )
    from .task.checklistitem import (
        TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem as TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem,
    )
    from .task.checklistitem import TaskChecklistitemMembersItem as TaskChecklistitemMembersItem
    from .task.checklistitem import (
        TaskChecklistitemMembersItemPersonalGender as TaskChecklistitemMembersItemPersonalGender,
    )
    from .task.checklistitem import (
        TaskChecklistitemMembersItemType as TaskChecklistitemMembersItemType,
    )
    from .task.commentitem import TaskCommentitem as TaskCommentitem
    from .task.commentitem import (
        TaskCommentitemGetmanifestResult as TaskCommentitemGetmanifestResult,
    )
    from .task.commentitem import (
        TaskCommentitemGetmanifestResultRESTAvailableMethods as TaskCommentitemGetmanifestResultRESTAvailableMethods,
    )
    from .task.commentitem import (
        TaskCommentitemGetmanifestResultRESTAvailableMethodsField as TaskCommentitemGetmanifestResultRESTAvailableMethodsField,
    )
    from .task.commentitem import (
        TaskCommentitemGetmanifestResultRESTAvailableMethodsGet as TaskCommentitemGetmanifestResultRESTAvailableMethodsGet,
    )
    from .task.commentitem import (
        TaskCommentitemGetmanifestResultRESTAvailableMethodsGetParamsItem as TaskCommentitemGetmanifestResultRESTAvailableMethodsGetParamsItem,
    )
    from .task.commentitem import (
        TaskCommentitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem as TaskCommentitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem,
    )
    from .task.elapseditem import TaskElapseditem as TaskElapseditem
    from .task.elapseditem import (
        TaskElapseditemGetmanifestResult as TaskElapseditemGetmanifestResult,
    )
    from .task.elapseditem import (
        TaskElapseditemGetmanifestResultRESTAvailableMethods as TaskElapseditemGetmanifestResultRESTAvailableMethods,
    )
    from .task.elapseditem import (
        TaskElapseditemGetmanifestResultRESTAvailableMethodsField as TaskElapseditemGetmanifestResultRESTAvailableMethodsField,
    )
    from .task.elapseditem import (
        TaskElapseditemGetmanifestResultRESTAvailableMethodsGet as TaskElapseditemGetmanifestResultRESTAvailableMethodsGet,
    )
    from .task.elapseditem import (
        TaskElapseditemGetmanifestResultRESTAvailableMethodsGetParamsItem as TaskElapseditemGetmanifestResultRESTAvailableMethodsGetParamsItem,
    )
    from .task.elapseditem import (
        TaskElapseditemGetmanifestResultRESTAvailableMethodsGetlistParamsItem as TaskElapseditemGetmanifestResultRESTAvailableMethodsGetlistParamsItem,
    )
    from .task.item import TaskItemUserfield as TaskItemUserfield
    from .task.item import TaskItemUserfieldGetfieldsResult as TaskItemUserfieldGetfieldsResult
    from .task.item import (
        TaskItemUserfieldGetfieldsResultField as TaskItemUserfieldGetfieldsResultField,
    )
    from .task.item import (
        TaskItemUserfieldGettypesResultItem as TaskItemUserfieldGettypesResultItem,
    )
    from .task.item import TaskItemUserfieldSettings as TaskItemUserfieldSettings
    from .task.logitem import TaskLogitem as TaskLogitem
    from .task.stages import TaskStagesGetResultValue as TaskStagesGetResultValue
    from .task.stages import (
        TaskStagesGetResultValueEntityType as TaskStagesGetResultValueEntityType,
    )
    from .task.stages import (
        TaskStagesGetResultValueSystemType as TaskStagesGetResultValueSystemType,
    )
    from .tasks.api import TasksApiScrumBacklog as TasksApiScrumBacklog
    from .tasks.api import (
        TasksApiScrumBacklogGetFieldsResult as TasksApiScrumBacklogGetFieldsResult,
    )
    from .tasks.api import (
        TasksApiScrumBacklogGetFieldsResultFields as TasksApiScrumBacklogGetFieldsResultFields,
    )
    from .tasks.api import (
        TasksApiScrumBacklogGetFieldsResultFieldsField as TasksApiScrumBacklogGetFieldsResultFieldsField,
    )
    from .tasks.api import TasksApiScrumEpic as TasksApiScrumEpic
    from .tasks.api import TasksApiScrumEpicFiles as TasksApiScrumEpicFiles
    from .tasks.api import TasksApiScrumEpicFilesCustomData as TasksApiScrumEpicFilesCustomData
    from .tasks.api import TasksApiScrumEpicFilesSettings as TasksApiScrumEpicFilesSettings
    from .tasks.api import TasksApiScrumEpicFilesUserType as TasksApiScrumEpicFilesUserType
    from .tasks.api import TasksApiScrumEpicGetFieldsResult as TasksApiScrumEpicGetFieldsResult
    from .tasks.api import TasksApiScrumKanbanGetFieldsResult as TasksApiScrumKanbanGetFieldsResult
    from .tasks.api import (
        TasksApiScrumKanbanGetFieldsResultFields as TasksApiScrumKanbanGetFieldsResultFields,
    )
    from .tasks.api import (
        TasksApiScrumKanbanGetFieldsResultFieldsField as TasksApiScrumKanbanGetFieldsResultFieldsField,
    )
    from .tasks.api import (
        TasksApiScrumKanbanGetStagesResultItem as TasksApiScrumKanbanGetStagesResultItem,
    )
    from .tasks.api import TasksApiScrumSprint as TasksApiScrumSprint
    from .tasks.api import TasksApiScrumSprintCompleteResult as TasksApiScrumSprintCompleteResult
    from .tasks.api import TasksApiScrumSprintGetFieldsResult as TasksApiScrumSprintGetFieldsResult
    from .tasks.api import (
        TasksApiScrumSprintGetFieldsResultFields as TasksApiScrumSprintGetFieldsResultFields,
    )
    from .tasks.api import (
        TasksApiScrumSprintGetFieldsResultFieldsField as TasksApiScrumSprintGetFieldsResultFieldsField,
    )
    from .tasks.api import TasksApiScrumSprintStartResult as TasksApiScrumSprintStartResult
    from .tasks.api import TasksApiScrumTask as TasksApiScrumTask
    from .tasks.api import TasksApiScrumTaskGetFieldsResult as TasksApiScrumTaskGetFieldsResult
    from .tasks.api import (
        TasksApiScrumTaskGetFieldsResultFields as TasksApiScrumTaskGetFieldsResultFields,
    )
    from .tasks.api import (
        TasksApiScrumTaskGetFieldsResultFieldsField as TasksApiScrumTaskGetFieldsResultFieldsField,
    )
    from .tasks.api import TasksApiScrumTaskUpdateResult as TasksApiScrumTaskUpdateResult
    from .tasks.api import (
        TasksApiScrumKanbanGetStagesResultItemType as TasksApiScrumKanbanGetStagesResultItemType,
    )
    from .tasks.api import (
        TasksApiScrumTaskUpdateResultStatus as TasksApiScrumTaskUpdateResultStatus,
    )
    from .tasks.flow import TasksFlowFlow as TasksFlowFlow
    from .tasks.flow import TasksFlowFlowDeleteResult as TasksFlowFlowDeleteResult
    from .tasks.flow import TasksFlowFlowIsExistsResult as TasksFlowFlowIsExistsResult
    from .tasks.task import TasksAccomplicesDataItem as TasksAccomplicesDataItem
    from .tasks.task import TasksAuditorsDataValue as TasksAuditorsDataValue
    from .tasks.task import TasksCheckListTree as TasksCheckListTree
    from .tasks.task import TasksCheckListTreeActionItem as TasksCheckListTreeActionItem
    from .tasks.task import TasksCheckListTreeFields as TasksCheckListTreeFields
    from .tasks.task import TasksChecklist as TasksChecklist
    from .tasks.task import TasksCreator as TasksCreator
    from .tasks.task import TasksFields as TasksFields
    from .tasks.task import TasksGroup as TasksGroup
    from .tasks.task import TasksResponsible as TasksResponsible
    from .tasks.task import TasksTask as TasksTask
    from .tasks.task import TasksTaskAction as TasksTaskAction
    from .tasks.task import TasksTaskAddResult as TasksTaskAddResult
    from .tasks.task import TasksTaskApproveResult as TasksTaskApproveResult
    from .tasks.task import TasksTaskApproveResultTask as TasksTaskApproveResultTask
    from .tasks.task import TasksTaskApproveResultTaskAction as TasksTaskApproveResultTaskAction
    from .tasks.task import (
        TasksTaskApproveResultTaskCheckListTree as TasksTaskApproveResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskApproveResultTaskCheckListTreeDescendantsItem as TasksTaskApproveResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskApproveResultTaskCheckListTreeDescendantsItemAction as TasksTaskApproveResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskApproveResultTaskCheckListTreeDescendantsItemFields as TasksTaskApproveResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import TasksTaskApproveResultTime as TasksTaskApproveResultTime
    from .tasks.task import TasksTaskCompleteResult as TasksTaskCompleteResult
    from .tasks.task import TasksTaskCompleteResultTask as TasksTaskCompleteResultTask
    from .tasks.task import (
        TasksTaskCompleteResultTaskAccomplicesDataValue as TasksTaskCompleteResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskCompleteResultTaskAction as TasksTaskCompleteResultTaskAction
    from .tasks.task import (
        TasksTaskCompleteResultTaskAuditorsDataValue as TasksTaskCompleteResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTree as TasksTaskCompleteResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTreeActionItem as TasksTaskCompleteResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTreeDescendantsItem as TasksTaskCompleteResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTreeDescendantsItemAction as TasksTaskCompleteResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTreeDescendantsItemFields as TasksTaskCompleteResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskCheckListTreeFields as TasksTaskCompleteResultTaskCheckListTreeFields,
    )
    from .tasks.task import (
        TasksTaskCompleteResultTaskChecklist as TasksTaskCompleteResultTaskChecklist,
    )
    from .tasks.task import TasksTaskCompleteResultTaskCreator as TasksTaskCompleteResultTaskCreator
    from .tasks.task import TasksTaskCompleteResultTaskFields as TasksTaskCompleteResultTaskFields
    from .tasks.task import TasksTaskCompleteResultTaskGroup as TasksTaskCompleteResultTaskGroup
    from .tasks.task import (
        TasksTaskCompleteResultTaskResponsible as TasksTaskCompleteResultTaskResponsible,
    )
    from .tasks.task import TasksTaskCounter as TasksTaskCounter
    from .tasks.task import TasksTaskCounterCounters as TasksTaskCounterCounters
    from .tasks.task import TasksTaskCountersGetResultValue as TasksTaskCountersGetResultValue
    from .tasks.task import TasksTaskDeferResult as TasksTaskDeferResult
    from .tasks.task import TasksTaskDeferResultTask as TasksTaskDeferResultTask
    from .tasks.task import (
        TasksTaskDeferResultTaskAccomplicesDataValue as TasksTaskDeferResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskDeferResultTaskAction as TasksTaskDeferResultTaskAction
    from .tasks.task import (
        TasksTaskDeferResultTaskAuditorsDataValue as TasksTaskDeferResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTree as TasksTaskDeferResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTreeActionItem as TasksTaskDeferResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTreeDescendantsItem as TasksTaskDeferResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTreeDescendantsItemAction as TasksTaskDeferResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTreeDescendantsItemFields as TasksTaskDeferResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskDeferResultTaskCheckListTreeFields as TasksTaskDeferResultTaskCheckListTreeFields,
    )
    from .tasks.task import TasksTaskDeferResultTaskChecklist as TasksTaskDeferResultTaskChecklist
    from .tasks.task import TasksTaskDeferResultTaskCreator as TasksTaskDeferResultTaskCreator
    from .tasks.task import TasksTaskDeferResultTaskFields as TasksTaskDeferResultTaskFields
    from .tasks.task import TasksTaskDeferResultTaskGroup as TasksTaskDeferResultTaskGroup
    from .tasks.task import (
        TasksTaskDeferResultTaskResponsible as TasksTaskDeferResultTaskResponsible,
    )
    from .tasks.task import TasksTaskDeferResultTime as TasksTaskDeferResultTime
    from .tasks.task import TasksTaskDelegateResult as TasksTaskDelegateResult
    from .tasks.task import TasksTaskDelegateResultTask as TasksTaskDelegateResultTask
    from .tasks.task import (
        TasksTaskDelegateResultTaskAccomplicesDataValue as TasksTaskDelegateResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskDelegateResultTaskAction as TasksTaskDelegateResultTaskAction
    from .tasks.task import (
        TasksTaskDelegateResultTaskAuditorsDataValue as TasksTaskDelegateResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTree as TasksTaskDelegateResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTreeActionItem as TasksTaskDelegateResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTreeDescendantsItem as TasksTaskDelegateResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTreeDescendantsItemAction as TasksTaskDelegateResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTreeDescendantsItemFields as TasksTaskDelegateResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskCheckListTreeFields as TasksTaskDelegateResultTaskCheckListTreeFields,
    )
    from .tasks.task import (
        TasksTaskDelegateResultTaskChecklist as TasksTaskDelegateResultTaskChecklist,
    )
    from .tasks.task import TasksTaskDelegateResultTaskCreator as TasksTaskDelegateResultTaskCreator
    from .tasks.task import TasksTaskDelegateResultTaskFields as TasksTaskDelegateResultTaskFields
    from .tasks.task import TasksTaskDelegateResultTaskGroup as TasksTaskDelegateResultTaskGroup
    from .tasks.task import (
        TasksTaskDelegateResultTaskResponsible as TasksTaskDelegateResultTaskResponsible,
    )
    from .tasks.task import TasksTaskDelegateResultTime as TasksTaskDelegateResultTime
    from .tasks.task import TasksTaskDisapproveResult as TasksTaskDisapproveResult
    from .tasks.task import TasksTaskDisapproveResultTask as TasksTaskDisapproveResultTask
    from .tasks.task import (
        TasksTaskDisapproveResultTaskAction as TasksTaskDisapproveResultTaskAction,
    )
    from .tasks.task import (
        TasksTaskDisapproveResultTaskCheckListTree as TasksTaskDisapproveResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskDisapproveResultTaskCheckListTreeDescendantsItem as TasksTaskDisapproveResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemAction as TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemFields as TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import TasksTaskDisapproveResultTime as TasksTaskDisapproveResultTime
    from .tasks.task import TasksTaskFilesAttachResult as TasksTaskFilesAttachResult
    from .tasks.task import TasksTaskGetFieldsResult as TasksTaskGetFieldsResult
    from .tasks.task import TasksTaskGetFieldsResultFields as TasksTaskGetFieldsResultFields
    from .tasks.task import (
        TasksTaskGetFieldsResultFieldsField as TasksTaskGetFieldsResultFieldsField,
    )
    from .tasks.task import (
        TasksTaskGetFieldsResultFieldsIsMutedValues as TasksTaskGetFieldsResultFieldsIsMutedValues,
    )
    from .tasks.task import TasksTaskGetResult as TasksTaskGetResult
    from .tasks.task import TasksTaskGetaccessResult as TasksTaskGetaccessResult
    from .tasks.task import (
        TasksTaskGetaccessResultAllowedActionsValue as TasksTaskGetaccessResultAllowedActionsValue,
    )
    from .tasks.task import TasksTaskHistory as TasksTaskHistory
    from .tasks.task import TasksTaskHistoryListResult as TasksTaskHistoryListResult
    from .tasks.task import TasksTaskHistoryUser as TasksTaskHistoryUser
    from .tasks.task import TasksTaskHistoryValue as TasksTaskHistoryValue
    from .tasks.task import TasksTaskMuteResult as TasksTaskMuteResult
    from .tasks.task import TasksTaskMuteResultTask as TasksTaskMuteResultTask
    from .tasks.task import (
        TasksTaskMuteResultTaskAccomplicesDataValue as TasksTaskMuteResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskMuteResultTaskAction as TasksTaskMuteResultTaskAction
    from .tasks.task import (
        TasksTaskMuteResultTaskAuditorsDataValue as TasksTaskMuteResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTree as TasksTaskMuteResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTreeActionItem as TasksTaskMuteResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTreeDescendantsItem as TasksTaskMuteResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTreeDescendantsItemAction as TasksTaskMuteResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTreeDescendantsItemFields as TasksTaskMuteResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskMuteResultTaskCheckListTreeFields as TasksTaskMuteResultTaskCheckListTreeFields,
    )
    from .tasks.task import TasksTaskMuteResultTaskChecklist as TasksTaskMuteResultTaskChecklist
    from .tasks.task import TasksTaskMuteResultTaskCreator as TasksTaskMuteResultTaskCreator
    from .tasks.task import TasksTaskMuteResultTaskFields as TasksTaskMuteResultTaskFields
    from .tasks.task import TasksTaskMuteResultTaskGroup as TasksTaskMuteResultTaskGroup
    from .tasks.task import TasksTaskMuteResultTaskResponsible as TasksTaskMuteResultTaskResponsible
    from .tasks.task import TasksTaskMuteResultTime as TasksTaskMuteResultTime
    from .tasks.task import TasksTaskPauseResult as TasksTaskPauseResult
    from .tasks.task import TasksTaskPauseResultTask as TasksTaskPauseResultTask
    from .tasks.task import (
        TasksTaskPauseResultTaskAccomplicesDataValue as TasksTaskPauseResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskPauseResultTaskAction as TasksTaskPauseResultTaskAction
    from .tasks.task import (
        TasksTaskPauseResultTaskAuditorsDataValue as TasksTaskPauseResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTree as TasksTaskPauseResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTreeActionItem as TasksTaskPauseResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTreeDescendantsItem as TasksTaskPauseResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTreeDescendantsItemAction as TasksTaskPauseResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTreeDescendantsItemFields as TasksTaskPauseResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskPauseResultTaskCheckListTreeFields as TasksTaskPauseResultTaskCheckListTreeFields,
    )
    from .tasks.task import TasksTaskPauseResultTaskChecklist as TasksTaskPauseResultTaskChecklist
    from .tasks.task import TasksTaskPauseResultTaskCreator as TasksTaskPauseResultTaskCreator
    from .tasks.task import TasksTaskPauseResultTaskFields as TasksTaskPauseResultTaskFields
    from .tasks.task import TasksTaskPauseResultTaskGroup as TasksTaskPauseResultTaskGroup
    from .tasks.task import (
        TasksTaskPauseResultTaskResponsible as TasksTaskPauseResultTaskResponsible,
    )
    from .tasks.task import TasksTaskPauseResultTime as TasksTaskPauseResultTime
    from .tasks.task import TasksTaskPinResult as TasksTaskPinResult
    from .tasks.task import TasksTaskPinResultTask as TasksTaskPinResultTask
    from .tasks.task import TasksTaskPinResultTaskAction as TasksTaskPinResultTaskAction
    from .tasks.task import TasksTaskRenewResult as TasksTaskRenewResult
    from .tasks.task import TasksTaskRenewResultTask as TasksTaskRenewResultTask
    from .tasks.task import (
        TasksTaskRenewResultTaskAccomplicesDataValue as TasksTaskRenewResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskRenewResultTaskAction as TasksTaskRenewResultTaskAction
    from .tasks.task import (
        TasksTaskRenewResultTaskAuditorsDataValue as TasksTaskRenewResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTree as TasksTaskRenewResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTreeActionItem as TasksTaskRenewResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTreeDescendantsItem as TasksTaskRenewResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTreeDescendantsItemAction as TasksTaskRenewResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTreeDescendantsItemFields as TasksTaskRenewResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskRenewResultTaskCheckListTreeFields as TasksTaskRenewResultTaskCheckListTreeFields,
    )
    from .tasks.task import TasksTaskRenewResultTaskChecklist as TasksTaskRenewResultTaskChecklist
    from .tasks.task import TasksTaskRenewResultTaskCreator as TasksTaskRenewResultTaskCreator
    from .tasks.task import TasksTaskRenewResultTaskFields as TasksTaskRenewResultTaskFields
    from .tasks.task import TasksTaskRenewResultTaskGroup as TasksTaskRenewResultTaskGroup
    from .tasks.task import (
        TasksTaskRenewResultTaskResponsible as TasksTaskRenewResultTaskResponsible,
    )
    from .tasks.task import TasksTaskRenewResultTime as TasksTaskRenewResultTime
    from .tasks.task import TasksTaskResult as TasksTaskResult
    from .tasks.task import (
        TasksTaskResultAddFromCommentResult as TasksTaskResultAddFromCommentResult,
    )
    from .tasks.task import TasksTaskStartResult as TasksTaskStartResult
    from .tasks.task import TasksTaskStartResultTask as TasksTaskStartResultTask
    from .tasks.task import (
        TasksTaskStartResultTaskAccomplicesDataValue as TasksTaskStartResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskStartResultTaskAction as TasksTaskStartResultTaskAction
    from .tasks.task import (
        TasksTaskStartResultTaskAuditorsDataValue as TasksTaskStartResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTree as TasksTaskStartResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTreeActionItem as TasksTaskStartResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTreeDescendantsItem as TasksTaskStartResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTreeDescendantsItemAction as TasksTaskStartResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTreeDescendantsItemFields as TasksTaskStartResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskStartResultTaskCheckListTreeFields as TasksTaskStartResultTaskCheckListTreeFields,
    )
    from .tasks.task import TasksTaskStartResultTaskChecklist as TasksTaskStartResultTaskChecklist
    from .tasks.task import TasksTaskStartResultTaskCreator as TasksTaskStartResultTaskCreator
    from .tasks.task import TasksTaskStartResultTaskFields as TasksTaskStartResultTaskFields
    from .tasks.task import TasksTaskStartResultTaskGroup as TasksTaskStartResultTaskGroup
    from .tasks.task import (
        TasksTaskStartResultTaskResponsible as TasksTaskStartResultTaskResponsible,
    )
    from .tasks.task import TasksTaskStartResultTime as TasksTaskStartResultTime
    from .tasks.task import TasksTaskStartwatchResult as TasksTaskStartwatchResult
    from .tasks.task import TasksTaskStartwatchResultTask as TasksTaskStartwatchResultTask
    from .tasks.task import (
        TasksTaskStartwatchResultTaskAccomplicesDataValue as TasksTaskStartwatchResultTaskAccomplicesDataValue,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskAction as TasksTaskStartwatchResultTaskAction,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskAuditorsDataValue as TasksTaskStartwatchResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTree as TasksTaskStartwatchResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTreeActionItem as TasksTaskStartwatchResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTreeDescendantsItem as TasksTaskStartwatchResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemAction as TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemFields as TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCheckListTreeFields as TasksTaskStartwatchResultTaskCheckListTreeFields,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskChecklist as TasksTaskStartwatchResultTaskChecklist,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskCreator as TasksTaskStartwatchResultTaskCreator,
    )
    from .tasks.task import (
        TasksTaskStartwatchResultTaskFields as TasksTaskStartwatchResultTaskFields,
    )
    from .tasks.task import TasksTaskStartwatchResultTaskGroup as TasksTaskStartwatchResultTaskGroup
    from .tasks.task import (
        TasksTaskStartwatchResultTaskResponsible as TasksTaskStartwatchResultTaskResponsible,
    )
    from .tasks.task import TasksTaskStartwatchResultTime as TasksTaskStartwatchResultTime
    from .tasks.task import TasksTaskStopwatchResult as TasksTaskStopwatchResult
    from .tasks.task import TasksTaskStopwatchResultTask as TasksTaskStopwatchResultTask
    from .tasks.task import (
        TasksTaskStopwatchResultTaskAccomplicesDataValue as TasksTaskStopwatchResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskStopwatchResultTaskAction as TasksTaskStopwatchResultTaskAction
    from .tasks.task import (
        TasksTaskStopwatchResultTaskAuditorsDataValue as TasksTaskStopwatchResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTree as TasksTaskStopwatchResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTreeActionItem as TasksTaskStopwatchResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTreeDescendantsItem as TasksTaskStopwatchResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemAction as TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemFields as TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCheckListTreeFields as TasksTaskStopwatchResultTaskCheckListTreeFields,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskChecklist as TasksTaskStopwatchResultTaskChecklist,
    )
    from .tasks.task import (
        TasksTaskStopwatchResultTaskCreator as TasksTaskStopwatchResultTaskCreator,
    )
    from .tasks.task import TasksTaskStopwatchResultTaskFields as TasksTaskStopwatchResultTaskFields
    from .tasks.task import TasksTaskStopwatchResultTaskGroup as TasksTaskStopwatchResultTaskGroup
    from .tasks.task import (
        TasksTaskStopwatchResultTaskResponsible as TasksTaskStopwatchResultTaskResponsible,
    )
    from .tasks.task import TasksTaskStopwatchResultTime as TasksTaskStopwatchResultTime
    from .tasks.task import TasksTaskTagsValue as TasksTaskTagsValue
    from .tasks.task import TasksTaskUnmuteResult as TasksTaskUnmuteResult
    from .tasks.task import TasksTaskUnmuteResultTask as TasksTaskUnmuteResultTask
    from .tasks.task import (
        TasksTaskUnmuteResultTaskAccomplicesDataValue as TasksTaskUnmuteResultTaskAccomplicesDataValue,
    )
    from .tasks.task import TasksTaskUnmuteResultTaskAction as TasksTaskUnmuteResultTaskAction
    from .tasks.task import (
        TasksTaskUnmuteResultTaskAuditorsDataValue as TasksTaskUnmuteResultTaskAuditorsDataValue,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTree as TasksTaskUnmuteResultTaskCheckListTree,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTreeActionItem as TasksTaskUnmuteResultTaskCheckListTreeActionItem,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTreeDescendantsItem as TasksTaskUnmuteResultTaskCheckListTreeDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemAction as TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItem as TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItem,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction as TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields as TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemFields as TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemFields,
    )
    from .tasks.task import (
        TasksTaskUnmuteResultTaskCheckListTreeFields as TasksTaskUnmuteResultTaskCheckListTreeFields,
    )
    from .tasks.task import TasksTaskUnmuteResultTaskChecklist as TasksTaskUnmuteResultTaskChecklist
    from .tasks.task import TasksTaskUnmuteResultTaskCreator as TasksTaskUnmuteResultTaskCreator
    from .tasks.task import TasksTaskUnmuteResultTaskFields as TasksTaskUnmuteResultTaskFields
    from .tasks.task import TasksTaskUnmuteResultTaskGroup as TasksTaskUnmuteResultTaskGroup
    from .tasks.task import (
        TasksTaskUnmuteResultTaskResponsible as TasksTaskUnmuteResultTaskResponsible,
    )
    from .tasks.task import TasksTaskUnmuteResultTime as TasksTaskUnmuteResultTime
    from .tasks.task import TasksTaskUnpinResult as TasksTaskUnpinResult
    from .tasks.task import TasksTaskUnpinResultTask as TasksTaskUnpinResultTask
    from .tasks.task import TasksTaskUnpinResultTaskAction as TasksTaskUnpinResultTaskAction
    from .tasks.task import TasksTaskUpdateResult as TasksTaskUpdateResult
    from .tasks.task import TasksTaskDurationType as TasksTaskDurationType
    from .tasks.task import TasksTaskHistoryField as TasksTaskHistoryField
    from .tasks.task import TasksTaskMark as TasksTaskMark
    from .tasks.task import TasksTaskPriority as TasksTaskPriority
    from .tasks.task import TasksTaskResultStatus as TasksTaskResultStatus
    from .tasks.task import TasksTaskStatus as TasksTaskStatus
    from .tasks.template import TasksTemplate as TasksTemplate
    from .tasks.template import TasksTemplateChecklist as TasksTemplateChecklist
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentByContentResult as TasksTemplateChecklistAddAttachmentByContentResult,
    )
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentByContentResultCheckListItem as TasksTemplateChecklistAddAttachmentByContentResultCheckListItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentByContentResultCheckListItemAttachments as TasksTemplateChecklistAddAttachmentByContentResultCheckListItemAttachments,
    )
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItem as TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentsFromDiskResult as TasksTemplateChecklistAddAttachmentsFromDiskResult,
    )
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItem as TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItemMembersItem as TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItemMembersItem,
    )
    from .tasks.template import TasksTemplateChecklistAddResult as TasksTemplateChecklistAddResult
    from .tasks.template import (
        TasksTemplateChecklistAttachments as TasksTemplateChecklistAttachments,
    )
    from .tasks.template import (
        TasksTemplateChecklistCompleteResult as TasksTemplateChecklistCompleteResult,
    )
    from .tasks.template import (
        TasksTemplateChecklistCompleteResultCheckListItem as TasksTemplateChecklistCompleteResultCheckListItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistCompleteResultCheckListItemAttachments as TasksTemplateChecklistCompleteResultCheckListItemAttachments,
    )
    from .tasks.template import (
        TasksTemplateChecklistCompleteResultCheckListItemMembersItem as TasksTemplateChecklistCompleteResultCheckListItemMembersItem,
    )
    from .tasks.template import TasksTemplateChecklistGetResult as TasksTemplateChecklistGetResult
    from .tasks.template import TasksTemplateChecklistListResult as TasksTemplateChecklistListResult
    from .tasks.template import (
        TasksTemplateChecklistListResultCheckListItemsValue as TasksTemplateChecklistListResultCheckListItemsValue,
    )
    from .tasks.template import (
        TasksTemplateChecklistListResultCheckListItemsValueAttachments as TasksTemplateChecklistListResultCheckListItemsValueAttachments,
    )
    from .tasks.template import (
        TasksTemplateChecklistListResultCheckListItemsValueMembersItem as TasksTemplateChecklistListResultCheckListItemsValueMembersItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistMembersItem as TasksTemplateChecklistMembersItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistMoveAfterResult as TasksTemplateChecklistMoveAfterResult,
    )
    from .tasks.template import (
        TasksTemplateChecklistMoveAfterResultCheckListItem as TasksTemplateChecklistMoveAfterResultCheckListItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistMoveAfterResultCheckListItemAttachments as TasksTemplateChecklistMoveAfterResultCheckListItemAttachments,
    )
    from .tasks.template import (
        TasksTemplateChecklistMoveAfterResultCheckListItemMembersItem as TasksTemplateChecklistMoveAfterResultCheckListItemMembersItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistMoveBeforeResult as TasksTemplateChecklistMoveBeforeResult,
    )
    from .tasks.template import (
        TasksTemplateChecklistMoveBeforeResultCheckListItem as TasksTemplateChecklistMoveBeforeResultCheckListItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistMoveBeforeResultCheckListItemMembersItem as TasksTemplateChecklistMoveBeforeResultCheckListItemMembersItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistRemoveAttachmentsResult as TasksTemplateChecklistRemoveAttachmentsResult,
    )
    from .tasks.template import (
        TasksTemplateChecklistRemoveAttachmentsResultCheckListItem as TasksTemplateChecklistRemoveAttachmentsResultCheckListItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistRemoveAttachmentsResultCheckListItemAttachments as TasksTemplateChecklistRemoveAttachmentsResultCheckListItemAttachments,
    )
    from .tasks.template import (
        TasksTemplateChecklistRemoveAttachmentsResultCheckListItemMembersItem as TasksTemplateChecklistRemoveAttachmentsResultCheckListItemMembersItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistRenewResult as TasksTemplateChecklistRenewResult,
    )
    from .tasks.template import (
        TasksTemplateChecklistRenewResultCheckListItem as TasksTemplateChecklistRenewResultCheckListItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistRenewResultCheckListItemAttachments as TasksTemplateChecklistRenewResultCheckListItemAttachments,
    )
    from .tasks.template import (
        TasksTemplateChecklistRenewResultCheckListItemMembersItem as TasksTemplateChecklistRenewResultCheckListItemMembersItem,
    )
    from .tasks.template import (
        TasksTemplateChecklistUpdateResult as TasksTemplateChecklistUpdateResult,
    )
    from .tasks.template import TasksTemplateFieldsResultValue as TasksTemplateFieldsResultValue
    from .tasks.template import (
        TasksTemplateFieldsResultValueValues as TasksTemplateFieldsResultValueValues,
    )
    from .tasks.template import (
        TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType as TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType,
    )
    from .tasks.template import (
        TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender as TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender,
    )
    from .telephony import (
        TelephonyCallAttachTranscriptionResult as TelephonyCallAttachTranscriptionResult,
    )
    from .telephony import TelephonyExternalCall as TelephonyExternalCall
    from .telephony import (
        TelephonyExternalCallAttachRecordResult as TelephonyExternalCallAttachRecordResult,
    )
    from .telephony import (
        TelephonyExternalCallCrmCreatedEntitiesItem as TelephonyExternalCallCrmCreatedEntitiesItem,
    )
    from .telephony import TelephonyExternalCallFinishResult as TelephonyExternalCallFinishResult
    from .telephony import (
        TelephonyExternalCallSearchCrmEntitiesResultItem as TelephonyExternalCallSearchCrmEntitiesResultItem,
    )
    from .telephony import (
        TelephonyExternalCallSearchCrmEntitiesResultItemAssignedBy as TelephonyExternalCallSearchCrmEntitiesResultItemAssignedBy,
    )
    from .telephony import TelephonyExternalLine as TelephonyExternalLine
    from .telephony import TelephonyExternalLineAddResult as TelephonyExternalLineAddResult
    from .telephony import TelephonyExternalLineUpdateResult as TelephonyExternalLineUpdateResult
    from .telephony import (
        TelephonyExternalCallFinishResultCallFailedCode as TelephonyExternalCallFinishResultCallFailedCode,
    )
    from .telephony import (
        TelephonyExternalCallFinishResultCallStatus as TelephonyExternalCallFinishResultCallStatus,
    )
    from .telephony import (
        TelephonyExternalCallFinishResultIncoming as TelephonyExternalCallFinishResultIncoming,
    )
    from .telephony import (
        TelephonyExternalCallSearchCrmEntitiesResultItemAssignedByTimemanStatus as TelephonyExternalCallSearchCrmEntitiesResultItemAssignedByTimemanStatus,
    )
    from .telephony import (
        TelephonyExternalCallSearchCrmEntitiesResultItemCrmEntityType as TelephonyExternalCallSearchCrmEntitiesResultItemCrmEntityType,
    )
    from .timeman import TimemanCloseResult as TimemanCloseResult
    from .timeman import TimemanNetworkrange as TimemanNetworkrange
    from .timeman import TimemanNetworkrangeCheckResult as TimemanNetworkrangeCheckResult
    from .timeman import TimemanOpenResult as TimemanOpenResult
    from .timeman import TimemanPauseResult as TimemanPauseResult
    from .timeman import TimemanSchedule as TimemanSchedule
    from .timeman import TimemanScheduleAllowedDevices as TimemanScheduleAllowedDevices
    from .timeman import TimemanScheduleCalendar as TimemanScheduleCalendar
    from .timeman import TimemanScheduleReportPeriodOptions as TimemanScheduleReportPeriodOptions
    from .timeman import (
        TimemanScheduleScheduleViolationRules as TimemanScheduleScheduleViolationRules,
    )
    from .timeman import (
        TimemanScheduleScheduleViolationRulesUsersToNotify as TimemanScheduleScheduleViolationRulesUsersToNotify,
    )
    from .timeman import TimemanScheduleShiftsItem as TimemanScheduleShiftsItem
    from .timeman import TimemanSettingsResult as TimemanSettingsResult
    from .timeman import TimemanStatusResult as TimemanStatusResult
    from .timeman import TimemanTimecontrolReports as TimemanTimecontrolReports
    from .timeman import TimemanTimecontrolReportsReport as TimemanTimecontrolReportsReport
    from .timeman import (
        TimemanTimecontrolReportsReportDaysItem as TimemanTimecontrolReportsReportDaysItem,
    )
    from .timeman import (
        TimemanTimecontrolReportsReportDaysItemReportsItem as TimemanTimecontrolReportsReportDaysItemReportsItem,
    )
    from .timeman import TimemanTimecontrolReportsSettings as TimemanTimecontrolReportsSettings
    from .timeman import (
        TimemanTimecontrolReportsSettingsDepartmentsItem as TimemanTimecontrolReportsSettingsDepartmentsItem,
    )
    from .timeman import TimemanTimecontrolReportsTime as TimemanTimecontrolReportsTime
    from .timeman import TimemanTimecontrolReportsUser as TimemanTimecontrolReportsUser
    from .timeman import TimemanTimecontrolReportsUsers as TimemanTimecontrolReportsUsers
    from .timeman import TimemanTimecontrolSettings as TimemanTimecontrolSettings
    from .timeman import TimemanCloseResultStatus as TimemanCloseResultStatus
    from .timeman import TimemanScheduleReportPeriod as TimemanScheduleReportPeriod
    from .timeman import (
        TimemanScheduleReportPeriodOptionsStartWeekDay as TimemanScheduleReportPeriodOptionsStartWeekDay,
    )
    from .timeman import TimemanScheduleScheduleType as TimemanScheduleScheduleType
    from .timeman import (
        TimemanTimecontrolReportsReportDaysItemReportsItemReportType as TimemanTimecontrolReportsReportDaysItemReportsItemReportType,
    )
    from .timeman import (
        TimemanTimecontrolReportsReportDaysItemReportsItemSourceStart as TimemanTimecontrolReportsReportDaysItemReportsItemSourceStart,
    )
    from .timeman import (
        TimemanTimecontrolReportsReportDaysItemReportsItemType as TimemanTimecontrolReportsReportDaysItemReportsItemType,
    )
    from .timeman import (
        TimemanTimecontrolReportsSettingsReportViewType as TimemanTimecontrolReportsSettingsReportViewType,
    )
    from .timeman import (
        TimemanTimecontrolSettingsReportRequestType as TimemanTimecontrolSettingsReportRequestType,
    )
    from .user import User as User
    from .user import UserCurrentResult as UserCurrentResult
    from .user import UserFieldsResult as UserFieldsResult
    from .user import UserSearchResultItem as UserSearchResultItem
    from .user import UserUserfield as UserUserfield
    from .user import UserUserfieldListItem as UserUserfieldListItem
    from .user import UserUserfieldSettings as UserUserfieldSettings
    from .userconsent import UserconsentAgreement as UserconsentAgreement
    from .userconsent import UserconsentAgreementTextResult as UserconsentAgreementTextResult
    from .userfieldconfig import Userfieldconfig as Userfieldconfig
    from .userfieldconfig import UserfieldconfigAddResult as UserfieldconfigAddResult
    from .userfieldconfig import UserfieldconfigEnumItem as UserfieldconfigEnumItem
    from .userfieldconfig import UserfieldconfigGetResult as UserfieldconfigGetResult
    from .userfieldconfig import UserfieldconfigGetTypesResult as UserfieldconfigGetTypesResult
    from .userfieldconfig import (
        UserfieldconfigGetTypesResultTypes as UserfieldconfigGetTypesResultTypes,
    )
    from .userfieldconfig import (
        UserfieldconfigGetTypesResultTypesField as UserfieldconfigGetTypesResultTypesField,
    )
    from .userfieldconfig import UserfieldconfigSettings as UserfieldconfigSettings
    from .userfieldconfig import UserfieldconfigUpdateResult as UserfieldconfigUpdateResult
    from .userfieldconfig import UserfieldconfigSettingsDisplay as UserfieldconfigSettingsDisplay
    from .userfieldtype import Userfieldtype as Userfieldtype
    from .vote import VoteAttachedVote as VoteAttachedVote
    from .vote import VoteAttachedVoteGetAnswerVotedResult as VoteAttachedVoteGetAnswerVotedResult
    from .vote import (
        VoteAttachedVoteGetAnswerVotedResultItemsItem as VoteAttachedVoteGetAnswerVotedResultItemsItem,
    )
    from .vote import VoteAttachedVoteGetManyResult as VoteAttachedVoteGetManyResult
    from .vote import (
        VoteAttachedVoteGetManyResultItemsItem as VoteAttachedVoteGetManyResultItemsItem,
    )
    from .vote import (
        VoteAttachedVoteGetManyResultItemsItemQuestionsValue as VoteAttachedVoteGetManyResultItemsItemQuestionsValue,
    )
    from .vote import (
        VoteAttachedVoteGetManyResultItemsItemQuestionsValueAnswersValue as VoteAttachedVoteGetManyResultItemsItemQuestionsValueAnswersValue,
    )
    from .vote import (
        VoteAttachedVoteGetManyResultItemsItemUserAnswerMapValueValue as VoteAttachedVoteGetManyResultItemsItemUserAnswerMapValueValue,
    )
    from .vote import VoteAttachedVoteGetResult as VoteAttachedVoteGetResult
    from .vote import VoteAttachedVoteGetWithVotedResult as VoteAttachedVoteGetWithVotedResult
    from .vote import (
        VoteAttachedVoteGetWithVotedResultAttach as VoteAttachedVoteGetWithVotedResultAttach,
    )
    from .vote import (
        VoteAttachedVoteGetWithVotedResultAttachQuestionsValue as VoteAttachedVoteGetWithVotedResultAttachQuestionsValue,
    )
    from .vote import (
        VoteAttachedVoteGetWithVotedResultAttachQuestionsValueAnswersValue as VoteAttachedVoteGetWithVotedResultAttachQuestionsValueAnswersValue,
    )
    from .vote import (
        VoteAttachedVoteGetWithVotedResultAttachUserAnswerMapValueValue as VoteAttachedVoteGetWithVotedResultAttachUserAnswerMapValueValue,
    )
    from .vote import (
        VoteAttachedVoteGetWithVotedResultVotedValueItem as VoteAttachedVoteGetWithVotedResultVotedValueItem,
    )
    from .vote import VoteAttachedVoteQuestionsValue as VoteAttachedVoteQuestionsValue
    from .vote import (
        VoteAttachedVoteQuestionsValueAnswersValue as VoteAttachedVoteQuestionsValueAnswersValue,
    )
    from .vote import VoteAttachedVoteRecallResult as VoteAttachedVoteRecallResult
    from .vote import VoteAttachedVoteRecallResultAttach as VoteAttachedVoteRecallResultAttach
    from .vote import (
        VoteAttachedVoteRecallResultAttachQuestionsValue as VoteAttachedVoteRecallResultAttachQuestionsValue,
    )
    from .vote import (
        VoteAttachedVoteRecallResultAttachQuestionsValueAnswersValue as VoteAttachedVoteRecallResultAttachQuestionsValueAnswersValue,
    )
    from .vote import (
        VoteAttachedVoteUserAnswerMapValueValue as VoteAttachedVoteUserAnswerMapValueValue,
    )
    from .vote import VoteAttachedVoteVoteResult as VoteAttachedVoteVoteResult
    from .vote import VoteAttachedVoteVoteResultAttach as VoteAttachedVoteVoteResultAttach
    from .vote import (
        VoteAttachedVoteVoteResultAttachQuestionsValue as VoteAttachedVoteVoteResultAttachQuestionsValue,
    )
    from .vote import (
        VoteAttachedVoteVoteResultAttachQuestionsValueAnswersValue as VoteAttachedVoteVoteResultAttachQuestionsValueAnswersValue,
    )
    from .vote import (
        VoteAttachedVoteVoteResultAttachUserAnswerMapValueValue as VoteAttachedVoteVoteResultAttachUserAnswerMapValueValue,
    )
    from .vote import VoteIntegrationImSendResult as VoteIntegrationImSendResult
    from .voximplant import VoximplantCallbackStartResult as VoximplantCallbackStartResult
    from .voximplant import (
        VoximplantInfocallStartwithsoundResult as VoximplantInfocallStartwithsoundResult,
    )
    from .voximplant import (
        VoximplantInfocallStartwithtextResult as VoximplantInfocallStartwithtextResult,
    )
    from .voximplant import VoximplantLine as VoximplantLine
    from .voximplant import VoximplantSip as VoximplantSip
    from .voximplant import VoximplantSipConnectorStatusResult as VoximplantSipConnectorStatusResult
    from .voximplant import VoximplantSipStatusResult as VoximplantSipStatusResult
    from .voximplant import VoximplantStatistic as VoximplantStatistic
    from .voximplant import VoximplantTtsVoices as VoximplantTtsVoices
    from .voximplant import VoximplantUrl as VoximplantUrl
    from .voximplant import VoximplantUser as VoximplantUser
    from .voximplant import (
        VoximplantSipStatusResultStatusResult as VoximplantSipStatusResultStatusResult,
    )

#: Class → module.
_HOMES: Final[dict[str, str]] = {
    "AiEngine": "ai",
    "AiEngineSettings": "ai",
    "AppInfoResult": "app",
    "AppInfoResultStatus": "app",
    "BatchResult": "batch",
    "BiconnectorConnector": "biconnector",
    "BiconnectorConnectorFieldsResult": "biconnector",
    "BiconnectorConnectorGetResult": "biconnector",
    "BiconnectorConnectorSettingsItem": "biconnector",
    "BiconnectorDataset": "biconnector",
    "BiconnectorDatasetFieldsItem": "biconnector",
    "BiconnectorDatasetFieldsResult": "biconnector",
    "BiconnectorDatasetGetResult": "biconnector",
    "BiconnectorSource": "biconnector",
    "BiconnectorSourceConnection": "biconnector",
    "BiconnectorSourceFieldsResult": "biconnector",
    "BiconnectorSourceGetResult": "biconnector",
    "BiconnectorSourceSettingsItem": "biconnector",
    "ConnectorDescription": "biconnector",
    "BiconnectorConnectorSettingsItemType": "biconnector",
    "BiconnectorDatasetFieldsItemType": "biconnector",
    "BizprocTask": "bizproc",
    "BizprocTaskParameters": "bizproc",
    "BizprocTaskParametersFieldsItem": "bizproc",
    "BizprocTaskParametersFieldsItemOptions": "bizproc",
    "BizprocWorkflowInstance": "bizproc",
    "BizprocWorkflowInstancesResultItem": "bizproc",
    "BizprocWorkflowTemplate": "bizproc",
    "BizprocTaskActivity": "bizproc",
    "BizprocTaskStatus": "bizproc",
    "BizprocTaskUserStatus": "bizproc",
    "BizprocWorkflowTemplateAutoExecute": "bizproc",
    "BizprocWorkflowTemplateEntity": "bizproc",
    "BizprocWorkflowTemplateModuleId": "bizproc",
    "BookingV1Booking": "booking.v1",
    "BookingV1BookingClient": "booking.v1",
    "BookingV1BookingClientListResult": "booking.v1",
    "BookingV1BookingClientType": "booking.v1",
    "BookingV1BookingDatePeriod": "booking.v1",
    "BookingV1BookingDatePeriodFrom": "booking.v1",
    "BookingV1BookingDatePeriodTo": "booking.v1",
    "BookingV1BookingExternalData": "booking.v1",
    "BookingV1BookingExternalDataListResult": "booking.v1",
    "BookingV1BookingGetResult": "booking.v1",
    "BookingV1BookingListResult": "booking.v1",
    "BookingV1Clienttype": "booking.v1",
    "BookingV1ClienttypeListResult": "booking.v1",
    "BookingV1Resource": "booking.v1",
    "BookingV1Resource2": "booking.v1",
    "BookingV1ResourceGetResult": "booking.v1",
    "BookingV1ResourceListResult": "booking.v1",
    "BookingV1ResourceSlots": "booking.v1",
    "BookingV1ResourceSlotsListResult": "booking.v1",
    "BookingV1ResourceType": "booking.v1",
    "BookingV1ResourceTypeGetResult": "booking.v1",
    "BookingV1ResourceTypeListResult": "booking.v1",
    "BookingV1Resourcetype": "booking.v1",
    "BookingV1Waitlist": "booking.v1",
    "BookingV1WaitlistClient": "booking.v1",
    "BookingV1WaitlistClientListResult": "booking.v1",
    "BookingV1WaitlistClientType": "booking.v1",
    "BookingV1WaitlistExternalData": "booking.v1",
    "BookingV1WaitlistExternalDataListResult": "booking.v1",
    "BookingV1WaitlistGetResult": "booking.v1",
    "BookingV1WaitlistListResult": "booking.v1",
    "BookingV1BookingClientTypeCode": "booking.v1",
    "BookingV1Resource2TemplateTypeConfirmation": "booking.v1",
    "BookingV1Resource2TemplateTypeReminder": "booking.v1",
    "BookingV1ResourceSlotsWeekDays": "booking.v1",
    "CalendarAccessibilityGetResultValueItem": "calendar",
    "CalendarEvent": "calendar",
    "CalendarEventAttendeeListItem": "calendar",
    "CalendarEventAttendeesEntityListItem": "calendar",
    "CalendarEventGetNearestResultItem": "calendar",
    "CalendarEventGetNearestResultItemAttendeeListItem": "calendar",
    "CalendarEventGetNearestResultItemAttendeesEntityListItem": "calendar",
    "CalendarEventGetNearestResultItemMeeting": "calendar",
    "CalendarEventGetNearestResultItemRelations": "calendar",
    "CalendarEventGetNearestResultItemRemindItem": "calendar",
    "CalendarEventGetNearestResultItemRrule": "calendar",
    "CalendarEventGetNearestResultItemRruleByday": "calendar",
    "CalendarEventMeeting": "calendar",
    "CalendarEventRelations": "calendar",
    "CalendarEventRemindItem": "calendar",
    "CalendarEventRrule": "calendar",
    "CalendarEventRruleByday": "calendar",
    "CalendarResource": "calendar",
    "CalendarResourceBooking": "calendar",
    "CalendarSection": "calendar",
    "CalendarSectionExport": "calendar",
    "CalendarSectionPerm": "calendar",
    "CalendarSettings": "calendar",
    "CalendarUserSettings": "calendar",
    "CalendarUserSettingsDefaultReminders": "calendar",
    "CalendarUserSettingsDefaultRemindersFullDayItem": "calendar",
    "CalendarUserSettingsDefaultRemindersWithTimeItem": "calendar",
    "CalendarUserSettingsDefaultSections": "calendar",
    "CalendarAccessibilityGetResultValueItemImportance": "calendar",
    "CalendarEventGetNearestResultItemRemindItemType": "calendar",
    "CalendarEventGetNearestResultItemRruleFreq": "calendar",
    "CalendarEventMeetingStatus": "calendar",
    "CalendarUserSettingsView": "calendar",
    "CatalogCatalog": "catalog.catalog",
    "CatalogCatalogGetFieldsResult": "catalog.catalog",
    "CatalogCatalogGetFieldsResultCatalog": "catalog.catalog",
    "CatalogCatalogGetFieldsResultCatalogField": "catalog.catalog",
    "CatalogCatalogGetResult": "catalog.catalog",
    "CatalogDocument": "catalog.document",
    "CatalogDocumentAddResult": "catalog.document",
    "CatalogDocumentElement": "catalog.document",
    "CatalogDocumentElementAddResult": "catalog.document",
    "CatalogDocumentElementFieldsResultItem": "catalog.document",
    "CatalogDocumentElementFieldsResultItemId": "catalog.document",
    "CatalogDocumentElementGetFieldsResult": "catalog.document",
    "CatalogDocumentElementGetFieldsResultDocumentElement": "catalog.document",
    "CatalogDocumentElementGetFieldsResultDocumentElementField": "catalog.document",
    "CatalogDocumentElementUpdateResult": "catalog.document",
    "CatalogDocumentFieldsResultItem": "catalog.document",
    "CatalogDocumentFieldsResultItemId": "catalog.document",
    "CatalogDocumentGetFieldsResult": "catalog.document",
    "CatalogDocumentGetFieldsResultDocument": "catalog.document",
    "CatalogDocumentGetFieldsResultDocumentField": "catalog.document",
    "CatalogDocumentUpdateResult": "catalog.document",
    "CatalogDocumentStatus": "catalog.document",
    "CatalogDocumentcontractor": "catalog.documentcontractor",
    "CatalogDocumentcontractorAddResult": "catalog.documentcontractor",
    "CatalogDocumentcontractorGetFieldsResult": "catalog.documentcontractor",
    "CatalogDocumentcontractorGetFieldsResultDocumentContractor": "catalog.documentcontractor",
    "CatalogDocumentcontractorGetFieldsResultDocumentContractorField": "catalog.documentcontractor",
    "CatalogDocumentcontractorEntityTypeId": "catalog.documentcontractor",
    "CatalogEnum": "catalog.enum",
    "CatalogEnumGetRoundTypesResult": "catalog.enum",
    "CatalogEnumGetStoreDocumentTypesResult": "catalog.enum",
    "CatalogExtra": "catalog.extra",
    "CatalogExtraGetFieldsResult": "catalog.extra",
    "CatalogExtraGetFieldsResultExtra": "catalog.extra",
    "CatalogExtraGetFieldsResultExtraField": "catalog.extra",
    "CatalogExtraGetResult": "catalog.extra",
    "CatalogMeasure": "catalog.measure",
    "CatalogMeasureAddResult": "catalog.measure",
    "CatalogMeasureGetFieldsResult": "catalog.measure",
    "CatalogMeasureGetFieldsResultMeasure": "catalog.measure",
    "CatalogMeasureGetFieldsResultMeasureField": "catalog.measure",
    "CatalogMeasureGetResult": "catalog.measure",
    "CatalogMeasureUpdateResult": "catalog.measure",
    "CatalogPrice": "catalog.price",
    "CatalogPriceAddResult": "catalog.price",
    "CatalogPriceGetFieldsResult": "catalog.price",
    "CatalogPriceGetFieldsResultPrice": "catalog.price",
    "CatalogPriceGetFieldsResultPriceField": "catalog.price",
    "CatalogPriceGetResult": "catalog.price",
    "CatalogPriceModifyResult": "catalog.price",
    "CatalogPriceUpdateResult": "catalog.price",
    "CatalogPriceType": "catalog.pricetype",
    "CatalogPriceTypeAddResult": "catalog.pricetype",
    "CatalogPriceTypeGetFieldsResult": "catalog.pricetype",
    "CatalogPriceTypeGetFieldsResultPriceType": "catalog.pricetype",
    "CatalogPriceTypeGetFieldsResultPriceTypeField": "catalog.pricetype",
    "CatalogPriceTypeGetResult": "catalog.pricetype",
    "CatalogPriceTypeUpdateResult": "catalog.pricetype",
    "CatalogPriceTypeGroup": "catalog.pricetypegroup",
    "CatalogPriceTypeGroupAddResult": "catalog.pricetypegroup",
    "CatalogPriceTypeGroupGetFieldsResult": "catalog.pricetypegroup",
    "CatalogPriceTypeGroupGetFieldsResultPriceTypeGroup": "catalog.pricetypegroup",
    "CatalogPriceTypeGroupGetFieldsResultPriceTypeGroupField": "catalog.pricetypegroup",
    "CatalogLanguage": "catalog.pricetypelang",
    "CatalogPriceTypeLang": "catalog.pricetypelang",
    "CatalogPriceTypeLangAddResult": "catalog.pricetypelang",
    "CatalogPriceTypeLangGetFieldsResult": "catalog.pricetypelang",
    "CatalogPriceTypeLangGetFieldsResultPriceTypeLang": "catalog.pricetypelang",
    "CatalogPriceTypeLangGetFieldsResultPriceTypeLangField": "catalog.pricetypelang",
    "CatalogPriceTypeLangGetLanguagesResult": "catalog.pricetypelang",
    "CatalogPriceTypeLangGetResult": "catalog.pricetypelang",
    "CatalogPriceTypeLangUpdateResult": "catalog.pricetypelang",
    "CatalogProduct": "catalog.product",
    "CatalogProductAddResult": "catalog.product",
    "CatalogProductDetailPicture": "catalog.product",
    "CatalogProductGetFieldsByFilterResult": "catalog.product",
    "CatalogProductGetFieldsByFilterResultProduct": "catalog.product",
    "CatalogProductGetFieldsByFilterResultProductField": "catalog.product",
    "CatalogProductGetResult": "catalog.product",
    "CatalogProductOffer": "catalog.product",
    "CatalogProductOfferAddResult": "catalog.product",
    "CatalogProductOfferDetailPicture": "catalog.product",
    "CatalogProductOfferGetFieldsByFilterResult": "catalog.product",
    "CatalogProductOfferGetFieldsByFilterResultOffer": "catalog.product",
    "CatalogProductOfferGetFieldsByFilterResultOfferField": "catalog.product",
    "CatalogProductOfferGetResult": "catalog.product",
    "CatalogProductOfferParentId": "catalog.product",
    "CatalogProductOfferPreviewPicture": "catalog.product",
    "CatalogProductOfferUpdateResult": "catalog.product",
    "CatalogProductPreviewPicture": "catalog.product",
    "CatalogProductService": "catalog.product",
    "CatalogProductServiceAddResult": "catalog.product",
    "CatalogProductServiceDetailPicture": "catalog.product",
    "CatalogProductServiceGetFieldsByFilterResult": "catalog.product",
    "CatalogProductServiceGetFieldsByFilterResultService": "catalog.product",
    "CatalogProductServiceGetFieldsByFilterResultServiceField": "catalog.product",
    "CatalogProductServiceGetResult": "catalog.product",
    "CatalogProductServicePreviewPicture": "catalog.product",
    "CatalogProductServiceUpdateResult": "catalog.product",
    "CatalogProductSku": "catalog.product",
    "CatalogProductSkuAddResult": "catalog.product",
    "CatalogProductSkuDetailPicture": "catalog.product",
    "CatalogProductSkuGetFieldsByFilterResult": "catalog.product",
    "CatalogProductSkuGetFieldsByFilterResultSku": "catalog.product",
    "CatalogProductSkuGetFieldsByFilterResultSkuField": "catalog.product",
    "CatalogProductSkuGetResult": "catalog.product",
    "CatalogProductSkuPreviewPicture": "catalog.product",
    "CatalogProductSkuUpdateResult": "catalog.product",
    "CatalogProductUpdateResult": "catalog.product",
    "CatalogProductOfferType": "catalog.product",
    "CatalogProductPreviewTextType": "catalog.product",
    "CatalogProductRecurSchemeType": "catalog.product",
    "CatalogProductServiceType": "catalog.product",
    "CatalogProductSkuType": "catalog.product",
    "CatalogProductSubscribe": "catalog.product",
    "CatalogProductType": "catalog.product",
    "CatalogProductImage": "catalog.productimage",
    "CatalogProductImageAddResult": "catalog.productimage",
    "CatalogProductImageGetFieldsResult": "catalog.productimage",
    "CatalogProductImageGetFieldsResultProductImage": "catalog.productimage",
    "CatalogProductImageGetFieldsResultProductImageField": "catalog.productimage",
    "CatalogProductImageGetResult": "catalog.productimage",
    "CatalogProductImageListResult": "catalog.productimage",
    "CatalogProductImageType": "catalog.productimage",
    "CatalogProductProperty": "catalog.productproperty",
    "CatalogProductPropertyAddResult": "catalog.productproperty",
    "CatalogProductPropertyGetFieldsResult": "catalog.productproperty",
    "CatalogProductPropertyGetFieldsResultProductProperty": "catalog.productproperty",
    "CatalogProductPropertyGetFieldsResultProductPropertyField": "catalog.productproperty",
    "CatalogProductPropertyGetResult": "catalog.productproperty",
    "CatalogProductPropertyUpdateResult": "catalog.productproperty",
    "CatalogProductPropertyUserTypeSettings": "catalog.productproperty",
    "CatalogProductPropertyPropertyType": "catalog.productproperty",
    "CatalogProductPropertyEnum": "catalog.productpropertyenum",
    "CatalogProductPropertyEnumAddResult": "catalog.productpropertyenum",
    "CatalogProductPropertyEnumGetFieldsResult": "catalog.productpropertyenum",
    "CatalogProductPropertyEnumGetFieldsResultProductPropertyEnum": "catalog.productpropertyenum",
    "CatalogProductPropertyEnumGetFieldsResultProductPropertyEnumField": "catalog.productpropertyenum",
    "CatalogProductPropertyEnumGetResult": "catalog.productpropertyenum",
    "CatalogProductPropertyEnumUpdateResult": "catalog.productpropertyenum",
    "CatalogProductPropertyFeature": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureAddResult": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResult": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureGetAvailableFeaturesByPropertyResultFeaturesItem": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureGetFieldsResult": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeature": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureGetFieldsResultProductPropertyFeatureField": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureGetResult": "catalog.productpropertyfeature",
    "CatalogProductPropertyFeatureUpdateResult": "catalog.productpropertyfeature",
    "CatalogProductPropertySection": "catalog.productpropertysection",
    "CatalogProductPropertySectionGetResult": "catalog.productpropertysection",
    "CatalogProductPropertySectionSetResult": "catalog.productpropertysection",
    "CatalogProductPropertySectionDisplayType": "catalog.productpropertysection",
    "CatalogRatio": "catalog.ratio",
    "CatalogRatioGetFieldsResult": "catalog.ratio",
    "CatalogRatioGetFieldsResultRatio": "catalog.ratio",
    "CatalogRatioGetFieldsResultRatioField": "catalog.ratio",
    "CatalogRatioGetResult": "catalog.ratio",
    "CatalogRoundingRule": "catalog.roundingrule",
    "CatalogRoundingRuleAddResult": "catalog.roundingrule",
    "CatalogRoundingRuleGetFieldsResult": "catalog.roundingrule",
    "CatalogRoundingRuleGetFieldsResultRoundingRule": "catalog.roundingrule",
    "CatalogRoundingRuleGetFieldsResultRoundingRuleField": "catalog.roundingrule",
    "CatalogRoundingRuleGetResult": "catalog.roundingrule",
    "CatalogRoundingRuleUpdateResult": "catalog.roundingrule",
    "CatalogRoundingRuleRoundType": "catalog.roundingrule",
    "CatalogSection": "catalog.section",
    "CatalogSectionAddResult": "catalog.section",
    "CatalogSectionGetFieldsResult": "catalog.section",
    "CatalogSectionGetFieldsResultSection": "catalog.section",
    "CatalogSectionGetFieldsResultSectionField": "catalog.section",
    "CatalogSectionGetResult": "catalog.section",
    "CatalogSectionUpdateResult": "catalog.section",
    "CatalogSectionDescriptionType": "catalog.section",
    "CatalogStore": "catalog.store",
    "CatalogStoreAddResult": "catalog.store",
    "CatalogStoreGetFieldsResult": "catalog.store",
    "CatalogStoreGetFieldsResultStore": "catalog.store",
    "CatalogStoreGetFieldsResultStoreField": "catalog.store",
    "CatalogStoreGetResult": "catalog.store",
    "CatalogStoreImageId": "catalog.store",
    "CatalogStoreUpdateResult": "catalog.store",
    "CatalogStoreproduct": "catalog.storeproduct",
    "CatalogStoreproductGetFieldsResult": "catalog.storeproduct",
    "CatalogStoreproductGetFieldsResultStoreProduct": "catalog.storeproduct",
    "CatalogStoreproductGetFieldsResultStoreProductField": "catalog.storeproduct",
    "CatalogStoreproductGetResult": "catalog.storeproduct",
    "CatalogUserfieldDocument": "catalog.userfield",
    "CatalogUserfieldDocumentUpdateResult": "catalog.userfield",
    "CatalogVat": "catalog.vat",
    "CatalogVatAddResult": "catalog.vat",
    "CatalogVatGetFieldsResult": "catalog.vat",
    "CatalogVatGetFieldsResultVat": "catalog.vat",
    "CatalogVatGetFieldsResultVatField": "catalog.vat",
    "CatalogVatUpdateResult": "catalog.vat",
    "CrmActivity": "crm.activity",
    "CrmActivityBadge": "crm.activity",
    "CrmActivityBadgeAddResult": "crm.activity",
    "CrmActivityBadgeGetResult": "crm.activity",
    "CrmActivityBadgeListResult": "crm.activity",
    "CrmActivityBindingListResultItem": "crm.activity",
    "CrmActivityCallGetTranscriptResult": "crm.activity",
    "CrmActivityCommunicationAllFields": "crm.activity",
    "CrmActivityCommunicationFieldsResult": "crm.activity",
    "CrmActivityCommunicationFieldsResultField": "crm.activity",
    "CrmActivityConfigurable": "crm.activity",
    "CrmActivityConfigurableAddResult": "crm.activity",
    "CrmActivityConfigurableAddResultObjectActivity": "crm.activity",
    "CrmActivityConfigurableAddResultObjectTime": "crm.activity",
    "CrmActivityConfigurableFields": "crm.activity",
    "CrmActivityConfigurableGetResult": "crm.activity",
    "CrmActivityConfigurableLayout": "crm.activity",
    "CrmActivityConfigurableLayoutBody": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocks": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksClient": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksClientProperties": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlock": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksClientPropertiesBlockProperties": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksResponsible": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksResponsibleProperties": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocks": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClient": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientProperties": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksClientPropertiesAction": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhone": "crm.activity",
    "CrmActivityConfigurableLayoutBodyBlocksResponsiblePropertiesBlocksPhoneProperties": "crm.activity",
    "CrmActivityConfigurableLayoutBodyLogo": "crm.activity",
    "CrmActivityConfigurableLayoutBodyLogoAction": "crm.activity",
    "CrmActivityConfigurableLayoutFooter": "crm.activity",
    "CrmActivityConfigurableLayoutFooterButtons": "crm.activity",
    "CrmActivityConfigurableLayoutFooterButtonsStartCall": "crm.activity",
    "CrmActivityConfigurableLayoutFooterButtonsStartCallAction": "crm.activity",
    "CrmActivityConfigurableLayoutFooterButtonsStartCallActionActionParams": "crm.activity",
    "CrmActivityConfigurableLayoutFooterMenu": "crm.activity",
    "CrmActivityConfigurableLayoutFooterMenuItems": "crm.activity",
    "CrmActivityConfigurableLayoutFooterMenuItemsConfirm": "crm.activity",
    "CrmActivityConfigurableLayoutFooterMenuItemsConfirmAction": "crm.activity",
    "CrmActivityConfigurableLayoutFooterMenuItemsDecline": "crm.activity",
    "CrmActivityConfigurableLayoutFooterMenuItemsDeclineAction": "crm.activity",
    "CrmActivityConfigurableLayoutHeader": "crm.activity",
    "CrmActivityConfigurableLayoutHeaderTags": "crm.activity",
    "CrmActivityConfigurableLayoutHeaderTagsStatus2": "crm.activity",
    "CrmActivityConfigurableLayoutIcon": "crm.activity",
    "CrmActivityConfigurableUpdateResult": "crm.activity",
    "CrmActivityConfigurableUpdateResultObjectActivity": "crm.activity",
    "CrmActivityConfigurableUpdateResultObjectTime": "crm.activity",
    "CrmActivityFieldsResult": "crm.activity",
    "CrmActivityFieldsResultField": "crm.activity",
    "CrmActivityLayoutBlocks": "crm.activity",
    "CrmActivityLayoutBlocksBlock1Properties": "crm.activity",
    "CrmActivityLayoutBlocksBlock3PropertiesAction": "crm.activity",
    "CrmActivityLayoutBlocksBlock4PropertiesBlock": "crm.activity",
    "CrmActivityLayoutBlocksBlock4PropertiesBlockProperties": "crm.activity",
    "CrmActivityLayoutBlocksDeleteResult": "crm.activity",
    "CrmActivityLayoutBlocksField": "crm.activity",
    "CrmActivityLayoutBlocksGetResult": "crm.activity",
    "CrmActivityLayoutBlocksGetResultLayout": "crm.activity",
    "CrmActivityLayoutBlocksSetResult": "crm.activity",
    "CrmActivityTodoAddResult": "crm.activity",
    "CrmActivityTodoUpdateColorResult": "crm.activity",
    "CrmActivityTodoUpdateDeadlineResult": "crm.activity",
    "CrmActivityTodoUpdateDescriptionResult": "crm.activity",
    "CrmActivityTodoUpdateResponsibleUserResult": "crm.activity",
    "CrmActivityTodoUpdateResult": "crm.activity",
    "CrmActivityType": "crm.activity",
    "Diskfile": "crm.activity",
    "CrmActivityDescriptionType": "crm.activity",
    "CrmActivityDirection": "crm.activity",
    "CrmActivityNotifyType": "crm.activity",
    "CrmActivityPriority": "crm.activity",
    "CrmActivityStatus": "crm.activity",
    "CrmActivityTypeId": "crm.activity",
    "CrmAddress": "crm.address",
    "CrmAddressFieldsResult": "crm.address",
    "CrmAddressFieldsResultField": "crm.address",
    "CrmAutomatedsolution": "crm.automatedsolution",
    "CrmAutomatedsolutionAddResult": "crm.automatedsolution",
    "CrmAutomatedsolutionFieldsResult": "crm.automatedsolution",
    "CrmAutomatedsolutionFieldsResultField": "crm.automatedsolution",
    "CrmAutomatedsolutionGetResult": "crm.automatedsolution",
    "CrmAutomatedsolutionUpdateResult": "crm.automatedsolution",
    "CrmAutomationTrigger": "crm.automation",
    "CrmCalllist": "crm.calllist",
    "CrmCalllistItems": "crm.calllist",
    "CrmCalllistStatuslistResultItem": "crm.calllist",
    "CrmCatalogFieldsResult": "crm.catalog",
    "CrmCategory": "crm.category",
    "CrmCategoryAddResult": "crm.category",
    "CrmCategoryFieldsResult": "crm.category",
    "CrmCategoryFieldsResultFields": "crm.category",
    "CrmCategoryFieldsResultFieldsField": "crm.category",
    "CrmCategoryGetResult": "crm.category",
    "CrmCategoryListResult": "crm.category",
    "CrmCategoryUpdateResult": "crm.category",
    "CrmCompany": "crm.company",
    "CrmCompanyContactItems": "crm.company",
    "CrmCompanyDetailsConfiguration": "crm.company",
    "CrmCompanyDetailsConfigurationElementsItem": "crm.company",
    "CrmCompanyDetailsConfigurationElementsItemOptions": "crm.company",
    "CrmCompanyFieldsResult": "crm.company",
    "CrmCompanyFieldsResultField": "crm.company",
    "CrmCompanyFieldsResultLeadIdSettings": "crm.company",
    "CrmCompanyPhoneItem": "crm.company",
    "CrmCompanyUserfield": "crm.company",
    "CrmCompanyUserfieldListItem": "crm.company",
    "CrmCompanyUserfieldSettings": "crm.company",
    "CrmCompanyUserfieldSettingsResources": "crm.company",
    "CrmCompanyUserfieldSettingsResourcesResource": "crm.company",
    "CrmCompanyUserfieldSettingsResourcesResourceSectionsItem": "crm.company",
    "CrmCompanyUserfieldSettingsSelectedResourcesItem": "crm.company",
    "CrmCompanyUserfieldSettingsServiceListItem": "crm.company",
    "CrmContact": "crm.contact",
    "CrmContactCompanyItems": "crm.contact",
    "CrmContactDetailsConfiguration": "crm.contact",
    "CrmContactDetailsConfigurationElementsItem": "crm.contact",
    "CrmContactDetailsConfigurationElementsItemOptions": "crm.contact",
    "CrmContactFieldsResult": "crm.contact",
    "CrmContactFieldsResultField": "crm.contact",
    "CrmContactFieldsResultLeadIdSettings": "crm.contact",
    "CrmContactUserfield": "crm.contact",
    "CrmContactUserfieldListItem": "crm.contact",
    "CrmContactUserfieldSettings": "crm.contact",
    "CrmContactUserfieldSettingsDisplay": "crm.contact",
    "CrmCurrencyLocalization": "crm.currency",
    "CrmCurrencyLocalizationsFieldsResult": "crm.currency",
    "CrmCurrencyLocalizationsFieldsResultField": "crm.currency",
    "CrmDeal": "crm.deal",
    "CrmDealContactItems": "crm.deal",
    "CrmDealDetailsConfiguration": "crm.deal",
    "CrmDealDetailsConfigurationElementsItem": "crm.deal",
    "CrmDealFieldsResultValueVariant1": "crm.deal",
    "CrmDealFieldsResultValueVariant1Settings": "crm.deal",
    "CrmDealProductrows": "crm.deal",
    "CrmDealRecurring": "crm.deal",
    "CrmDealRecurringExposeResult": "crm.deal",
    "CrmDealRecurringFieldsResult": "crm.deal",
    "CrmDealRecurringFieldsResultField": "crm.deal",
    "CrmDealRecurringFieldsResultParamsDefinition": "crm.deal",
    "CrmDealRecurringFieldsResultParamsDefinitionField": "crm.deal",
    "CrmDealRecurringParams": "crm.deal",
    "CrmDealUserfield": "crm.deal",
    "CrmDealUserfieldListItem": "crm.deal",
    "CrmDealUserfieldSettings": "crm.deal",
    "CrmDealUserfieldSettingsResources": "crm.deal",
    "CrmDealUserfieldSettingsResourcesResource": "crm.deal",
    "CrmDealUserfieldSettingsResourcesResourceSectionsItem": "crm.deal",
    "CrmDealUserfieldSettingsSelectedResourcesItem": "crm.deal",
    "CrmDealUserfieldSettingsServiceListItem": "crm.deal",
    "CrmDealDetailsConfigurationElementsItemOptionFlags": "crm.deal",
    "CrmDealProductrowsDiscountTypeId": "crm.deal",
    "CrmDealProductrowsType": "crm.deal",
    "CrmDealRecurringIsLimit": "crm.deal",
    "CrmDealRecurringParamsMode": "crm.deal",
    "CrmDealRecurringParamsMultipleType": "crm.deal",
    "CrmDealStageSemanticId": "crm.deal",
    "CrmDealcategoryDefault": "crm.dealcategory",
    "CrmDealcategoryFieldsResult": "crm.dealcategory",
    "CrmDocumentgeneratorDocument": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentAddResult": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentEnablepublicurlResult": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentGetResult": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentGetfieldsResult": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentProducts": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentUpdateResult": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentUploadResult": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentUploadResultDocument": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentUploadResultDocumentProducts": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentUploadResultDocumentValues": "crm.documentgenerator",
    "CrmDocumentgeneratorDocumentValues": "crm.documentgenerator",
    "CrmDocumentgeneratorNumerator": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorAddResult": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorGetResult": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorListResultNumeratorsItem": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValue": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorSettings": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplate": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateAddResult": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateGetResult": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateGetfieldsResult": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateUpdateResult": "crm.documentgenerator",
    "CrmDocumentgeneratorTemplateUsers": "crm.documentgenerator",
    "CrmDocumentgeneratorNumeratorListResultNumeratorsItemSettingsValuePeriodicBy": "crm.documentgenerator",
    "CrmDuplicateFindbycommResult": "crm.duplicate",
    "CrmDuplicateVolatileType": "crm.duplicate",
    "CrmDuplicateVolatileTypeFieldsResultItem": "crm.duplicate",
    "CrmDuplicateVolatileTypeRegisterResult": "crm.duplicate",
    "CrmEntityMergeBatchResult": "crm.entity",
    "CrmEntityMergeBatchResultStatus": "crm.entity",
    "CrmEnumActivitydirectionResultItem": "crm.enum",
    "CrmEnumActivitynotifytypeResultItem": "crm.enum",
    "CrmEnumActivitypriorityResultItem": "crm.enum",
    "CrmEnumActivitystatusResultItem": "crm.enum",
    "CrmEnumActivitytypeResultItem": "crm.enum",
    "CrmEnumAddresstypeResultItem": "crm.enum",
    "CrmEnumContenttypeResultItem": "crm.enum",
    "CrmEnumFieldsResult": "crm.enum",
    "CrmEnumFieldsResultField": "crm.enum",
    "CrmEnumGetorderownertypesResultItem": "crm.enum",
    "CrmEnumOwnertypeResultItem": "crm.enum",
    "CrmEnumSettingsModeResultItem": "crm.enum",
    "CrmInvoiceFieldsResult": "crm.invoice",
    "CrmInvoiceRecurringFieldsResult": "crm.invoice",
    "CrmInvoiceRecurringFieldsResultParams": "crm.invoice",
    "CrmInvoiceStatusFieldsResult": "crm.invoice",
    "CrmItem": "crm.item",
    "CrmItemAddResult": "crm.item",
    "CrmItemBatchImportResult": "crm.item",
    "CrmItemBatchImportResultItemsItem": "crm.item",
    "CrmItemBatchImportResultItemsItemItem": "crm.item",
    "CrmItemDelivery": "crm.item",
    "CrmItemDetailsConfiguration": "crm.item",
    "CrmItemDetailsConfigurationElementsItem": "crm.item",
    "CrmItemDetailsConfigurationElementsItemOptions": "crm.item",
    "CrmItemFieldsResult": "crm.item",
    "CrmItemFieldsResultFields": "crm.item",
    "CrmItemFieldsResultFieldsCompanyIdSettings": "crm.item",
    "CrmItemFieldsResultFieldsField": "crm.item",
    "CrmItemGetResult": "crm.item",
    "CrmItemImportResult": "crm.item",
    "CrmItemImportResultItem": "crm.item",
    "CrmItemPayment": "crm.item",
    "CrmItemPaymentDelivery": "crm.item",
    "CrmItemPaymentProduct": "crm.item",
    "CrmItemProductrow": "crm.item",
    "CrmItemProductrowAddResult": "crm.item",
    "CrmItemProductrowFieldsResult": "crm.item",
    "CrmItemProductrowFieldsResultFields": "crm.item",
    "CrmItemProductrowFieldsResultFieldsField": "crm.item",
    "CrmItemProductrowGetAvailableForPaymentResult": "crm.item",
    "CrmItemProductrowGetResult": "crm.item",
    "CrmItemProductrowSetResult": "crm.item",
    "CrmItemProductrowSetResultProductRowsItem": "crm.item",
    "CrmItemProductrowUpdateResult": "crm.item",
    "CrmItemUpdateResult": "crm.item",
    "CrmItemCommentsType": "crm.item",
    "CrmItemDetailsConfigurationElementsItemOptionFlags": "crm.item",
    "CrmItemProductrowDiscountTypeId": "crm.item",
    "CrmItemProductrowType": "crm.item",
    "CrmItemStageSemanticId": "crm.item",
    "CrmLead": "crm.lead",
    "CrmLeadContactFieldsResult": "crm.lead",
    "CrmLeadContactFieldsResultField": "crm.lead",
    "CrmLeadContactItems": "crm.lead",
    "CrmLeadDetailsConfiguration": "crm.lead",
    "CrmLeadDetailsConfigurationElementsItem": "crm.lead",
    "CrmLeadFieldsResult": "crm.lead",
    "CrmLeadFieldsResultCompanyIdSettings": "crm.lead",
    "CrmLeadFieldsResultField": "crm.lead",
    "CrmLeadProductrows": "crm.lead",
    "CrmLeadUserfield": "crm.lead",
    "CrmLeadUserfieldListItem": "crm.lead",
    "CrmLeadUserfieldSettings": "crm.lead",
    "CrmLeadUserfieldSettingsResources": "crm.lead",
    "CrmLeadUserfieldSettingsResourcesResource": "crm.lead",
    "CrmLeadUserfieldSettingsResourcesResourceSectionsItem": "crm.lead",
    "CrmLeadUserfieldSettingsSelectedResourcesItem": "crm.lead",
    "CrmLeadUserfieldSettingsServiceListItem": "crm.lead",
    "CrmLeadDetailsConfigurationElementsItemOptionFlags": "crm.lead",
    "CrmLeadProductrowsDiscountTypeId": "crm.lead",
    "CrmLeadProductrowsType": "crm.lead",
    "CrmMeasureFieldsResult": "crm.measure",
    "CrmMultifieldFieldsResult": "crm.multifield",
    "CrmMultifieldFieldsResultField": "crm.multifield",
    "CrmOrderentity": "crm.orderentity",
    "CrmOrderentityAddResult": "crm.orderentity",
    "CrmOrderentityGetFieldsResult": "crm.orderentity",
    "CrmOrderentityGetFieldsResultOrderEntity": "crm.orderentity",
    "CrmOrderentityGetFieldsResultOrderEntityField": "crm.orderentity",
    "CrmProductFieldsResult": "crm.product",
    "CrmQuote": "crm.quote",
    "CrmQuoteContactItems": "crm.quote",
    "CrmQuoteFieldsResultValueVariant1": "crm.quote",
    "CrmQuoteFieldsResultValueVariant1Settings": "crm.quote",
    "CrmQuoteFieldsResultValueVariant1SettingsDefaultValue": "crm.quote",
    "CrmQuoteProductrows": "crm.quote",
    "CrmQuoteUserfield": "crm.quote",
    "CrmQuoteUserfieldListItem": "crm.quote",
    "CrmQuoteUserfieldSettings": "crm.quote",
    "CrmQuoteUserfieldSettingsResources": "crm.quote",
    "CrmQuoteUserfieldSettingsResourcesResource": "crm.quote",
    "CrmQuoteUserfieldSettingsResourcesResourceSectionsItem": "crm.quote",
    "CrmQuoteUserfieldSettingsSelectedResourcesItem": "crm.quote",
    "CrmQuoteUserfieldSettingsServiceListItem": "crm.quote",
    "CrmQuoteProductrowsDiscountTypeId": "crm.quote",
    "CrmQuoteProductrowsType": "crm.quote",
    "CrmRequisite": "crm.requisite",
    "CrmRequisiteBankdetail": "crm.requisite",
    "CrmRequisiteBankdetailFieldsResult": "crm.requisite",
    "CrmRequisiteBankdetailFieldsResultField": "crm.requisite",
    "CrmRequisiteFieldsResult": "crm.requisite",
    "CrmRequisiteFieldsResultField": "crm.requisite",
    "CrmRequisiteLink": "crm.requisite",
    "CrmRequisiteLinkFieldsResult": "crm.requisite",
    "CrmRequisiteLinkFieldsResultField": "crm.requisite",
    "CrmRequisitePreset": "crm.requisite",
    "CrmRequisitePresetCountriesResultItem": "crm.requisite",
    "CrmRequisitePresetField": "crm.requisite",
    "CrmRequisitePresetFieldFieldsResult": "crm.requisite",
    "CrmRequisitePresetFieldFieldsResultField": "crm.requisite",
    "CrmRequisitePresetFieldsResult": "crm.requisite",
    "CrmRequisitePresetFieldsResultField": "crm.requisite",
    "CrmRequisiteUserfield": "crm.requisite",
    "CrmRequisiteUserfieldSettings": "crm.requisite",
    "UfEnumElement": "crm.requisite",
    "CrmRequisiteEntityTypeId": "crm.requisite",
    "CrmRequisiteUserfieldShowFilter": "crm.requisite",
    "CrmRequisiteUserfieldUserTypeId": "crm.requisite",
    "CrmStagehistory": "crm.stagehistory",
    "CrmStagehistoryStatusSemanticId": "crm.stagehistory",
    "CrmStagehistoryTypeId": "crm.stagehistory",
    "CrmStatus": "crm.status",
    "CrmStatus2": "crm.status",
    "CrmStatusEntityTypesResultItem": "crm.status",
    "CrmStatusEntityTypesResultItemSemanticInfo": "crm.status",
    "CrmStatusExtra": "crm.status",
    "CrmStatusFieldsResult": "crm.status",
    "CrmStatusFieldsResultField": "crm.status",
    "CrmTimelineBindings": "crm.timeline",
    "CrmTimelineBindingsFieldsResult": "crm.timeline",
    "CrmTimelineBindingsFieldsResultField": "crm.timeline",
    "CrmTimelineComment": "crm.timeline",
    "CrmTimelineCommentFieldsResult": "crm.timeline",
    "CrmTimelineCommentFieldsResultField": "crm.timeline",
    "CrmTimelineCommentFilesValue": "crm.timeline",
    "CrmTimelineCommentFilesValueImage": "crm.timeline",
    "CrmTimelineIcon": "crm.timeline",
    "CrmTimelineIconAddResult": "crm.timeline",
    "CrmTimelineIconGetResult": "crm.timeline",
    "CrmTimelineIconListResult": "crm.timeline",
    "CrmTimelineLayoutBlocks": "crm.timeline",
    "CrmTimelineLayoutBlocksBlock1Properties": "crm.timeline",
    "CrmTimelineLayoutBlocksBlock3PropertiesAction": "crm.timeline",
    "CrmTimelineLayoutBlocksBlock4PropertiesBlock": "crm.timeline",
    "CrmTimelineLayoutBlocksBlock4PropertiesBlockProperties": "crm.timeline",
    "CrmTimelineLayoutBlocksDeleteResult": "crm.timeline",
    "CrmTimelineLayoutBlocksField": "crm.timeline",
    "CrmTimelineLayoutBlocksGetResult": "crm.timeline",
    "CrmTimelineLayoutBlocksGetResultLayout": "crm.timeline",
    "CrmTimelineLayoutBlocksSetResult": "crm.timeline",
    "CrmTimelineLogmessage": "crm.timeline",
    "CrmTimelineLogmessageAddResult": "crm.timeline",
    "CrmTimelineLogmessageGetResult": "crm.timeline",
    "CrmTimelineLogo": "crm.timeline",
    "CrmTimelineLogoAddResult": "crm.timeline",
    "CrmTimelineLogoGetResult": "crm.timeline",
    "CrmTimelineLogoListResult": "crm.timeline",
    "CrmTimelineNote": "crm.timeline",
    "CrmTimelineBindingsEntityType": "crm.timeline",
    "CrmType": "crm.type",
    "CrmTypeAddResult": "crm.type",
    "CrmTypeFieldsResult": "crm.type",
    "CrmTypeFieldsResultFields": "crm.type",
    "CrmTypeFieldsResultFieldsField": "crm.type",
    "CrmTypeGetByEntityTypeIdResult": "crm.type",
    "CrmTypeGetByEntityTypeIdResultTypeVariant1": "crm.type",
    "CrmTypeGetByEntityTypeIdResultTypeVariant1LinkedUserFields": "crm.type",
    "CrmTypeGetByEntityTypeIdResultTypeVariant1Relations": "crm.type",
    "CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsChildItem": "crm.type",
    "CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsParentItem": "crm.type",
    "CrmTypeGetResult": "crm.type",
    "CrmTypeLinkedUserFields": "crm.type",
    "CrmTypeRelations": "crm.type",
    "CrmTypeRelationsChildItem": "crm.type",
    "CrmTypeRelationsParentItem": "crm.type",
    "CrmTypeUpdateResult": "crm.type",
    "CrmUserfieldEnumerationFieldsResult": "crm.userfield",
    "CrmUserfieldEnumerationFieldsResultField": "crm.userfield",
    "CrmUserfieldFieldsResult": "crm.userfield",
    "CrmUserfieldFieldsResultField": "crm.userfield",
    "CrmUserfieldSettingsFieldsResult": "crm.userfield",
    "CrmUserfieldSettingsFieldsResultDefaultValue": "crm.userfield",
    "CrmUserfieldSettingsFieldsResultPrecision": "crm.userfield",
    "CrmUserfieldTypesResultItem": "crm.userfield",
    "CrmVat": "crm.vat",
    "CrmVatFieldsResult": "crm.vat",
    "CrmVatFieldsResultField": "crm.vat",
    "Department": "department",
    "DepartmentFieldsResult": "department",
    "DiskAttachedObject": "disk.attachedobject",
    "DiskFile": "disk.file",
    "DiskFileCopyToResult": "disk.file",
    "DiskFileGetFieldsResult": "disk.file",
    "DiskFileGetFieldsResultField": "disk.file",
    "DiskFileGetVersionsResultItem": "disk.file",
    "DiskFileMarkDeletedResult": "disk.file",
    "DiskFileMoveToResult": "disk.file",
    "DiskFileRenameResult": "disk.file",
    "DiskFileRestoreFromVersionResult": "disk.file",
    "DiskFileRestoreResult": "disk.file",
    "DiskFileSearchResultItem": "disk.file",
    "DiskFileUploadVersionResult": "disk.file",
    "DiskFileCopyToResultDeletedType": "disk.file",
    "DiskFileRestoreResultDeletedType": "disk.file",
    "DiskFileSearchResultItemType": "disk.file",
    "DiskFolder": "disk.folder",
    "DiskFolderAddSubFolderResult": "disk.folder",
    "DiskFolderCopyToResult": "disk.folder",
    "DiskFolderGetChildrenResultItem": "disk.folder",
    "DiskFolderGetFieldsResult": "disk.folder",
    "DiskFolderGetFieldsResultField": "disk.folder",
    "DiskFolderMarkDeletedResult": "disk.folder",
    "DiskFolderMoveToResult": "disk.folder",
    "DiskFolderRenameResult": "disk.folder",
    "DiskFolderRestoreResult": "disk.folder",
    "DiskFolderUploadFileResult": "disk.folder",
    "DiskFolderAddSubFolderResultDeletedType": "disk.folder",
    "DiskFolderRestoreResultDeletedType": "disk.folder",
    "DiskRightsGetTasksResultItem": "disk.rights",
    "DiskStorage": "disk.storage",
    "DiskStorageAddFolderResult": "disk.storage",
    "DiskStorageGetChildrenResultItem": "disk.storage",
    "DiskStorageGetFieldsResult": "disk.storage",
    "DiskStorageGetFieldsResultField": "disk.storage",
    "DiskStorageGetForAppResult": "disk.storage",
    "DiskStorageRenameResult": "disk.storage",
    "DiskStorageUploadFileResult": "disk.storage",
    "DiskStorageAddFolderResultDeletedType": "disk.storage",
    "DiskStorageEntityType": "disk.storage",
    "DiskVersion": "disk.version",
    "DocumentgeneratorDocument": "documentgenerator",
    "DocumentgeneratorDocumentAddResult": "documentgenerator",
    "DocumentgeneratorDocumentEnablepublicurlResult": "documentgenerator",
    "DocumentgeneratorDocumentGetResult": "documentgenerator",
    "DocumentgeneratorDocumentGetfieldsResult": "documentgenerator",
    "DocumentgeneratorDocumentGetfieldsResultDocumentFieldsValue": "documentgenerator",
    "DocumentgeneratorDocumentPublicUrlView": "documentgenerator",
    "DocumentgeneratorDocumentUpdateResult": "documentgenerator",
    "DocumentgeneratorDocumentValues": "documentgenerator",
    "DocumentgeneratorNumerator": "documentgenerator",
    "DocumentgeneratorNumeratorAddResult": "documentgenerator",
    "DocumentgeneratorNumeratorGetResult": "documentgenerator",
    "DocumentgeneratorNumeratorSettings": "documentgenerator",
    "DocumentgeneratorNumeratorSettingsBitrixMainNumeratorGeneratorSequentNumberGenerator": "documentgenerator",
    "DocumentgeneratorRegion": "documentgenerator",
    "DocumentgeneratorRegionAddResult": "documentgenerator",
    "DocumentgeneratorRegionGetResult": "documentgenerator",
    "DocumentgeneratorRegionListResult": "documentgenerator",
    "DocumentgeneratorRegionListResultRegionsValue": "documentgenerator",
    "DocumentgeneratorRegionPhrases": "documentgenerator",
    "DocumentgeneratorRegionUpdateResult": "documentgenerator",
    "DocumentgeneratorRole": "documentgenerator",
    "DocumentgeneratorRoleAddResult": "documentgenerator",
    "DocumentgeneratorRoleGetResult": "documentgenerator",
    "DocumentgeneratorRolePermissions": "documentgenerator",
    "DocumentgeneratorRolePermissionsField": "documentgenerator",
    "DocumentgeneratorRoleUpdateResult": "documentgenerator",
    "DocumentgeneratorTemplate": "documentgenerator",
    "DocumentgeneratorTemplateAddResult": "documentgenerator",
    "DocumentgeneratorTemplateGetResult": "documentgenerator",
    "DocumentgeneratorTemplateGetfieldsResult": "documentgenerator",
    "DocumentgeneratorTemplateGetfieldsResultTemplateFieldsValue": "documentgenerator",
    "DocumentgeneratorTemplateProviders": "documentgenerator",
    "DocumentgeneratorTemplateUpdateResult": "documentgenerator",
    "DocumentgeneratorRolePermissionsFieldModify": "documentgenerator",
    "DocumentgeneratorRolePermissionsFieldView": "documentgenerator",
    "Entity": "entity",
    "EntityItem": "entity",
    "EntityItemProperty": "entity",
    "EntityRightsResult": "entity",
    "EntitySection": "entity",
    "EntityItemPropertyType": "entity",
    "Event": "event",
    "EventOffline": "event",
    "EventOfflineEventsItem": "event",
    "EventOfflineListResultItem": "event",
    "EventUnbindResult": "event",
    "ONBOOKINGRESOURCEDELETEEventData": "events.booking",
    "ONBOOKINGUPDATEEventData": "events.booking",
    "OnBookingAddEventData": "events.booking",
    "OnBookingDeleteEventData": "events.booking",
    "OnBookingResourceAddEventData": "events.booking",
    "OnBookingResourceTypeAddEventData": "events.booking",
    "OnBookingResourceTypeDeleteEventData": "events.booking",
    "OnBookingResourceTypeUpdateEventData": "events.booking",
    "OnBookingResourceUpdateEventData": "events.booking",
    "OnBookingWaitListItemAddEventData": "events.booking",
    "OnBookingWaitListItemDeleteEventData": "events.booking",
    "OnBookingWaitListItemUpdateEventData": "events.booking",
    "OnCalendarEntryAddEventData": "events.calendar",
    "OnCalendarEntryDeleteEventData": "events.calendar",
    "OnCalendarEntryUpdateEventData": "events.calendar",
    "OnCalendarSectionAddEventData": "events.calendar",
    "OnCalendarSectionDeleteEventData": "events.calendar",
    "OnCalendarSectionUpdateEventData": "events.calendar",
    "CATALOGMEASUREONADDEventData": "events.catalog",
    "CATALOGMEASUREONADDEventDataFields": "events.catalog",
    "CATALOGMEASUREONDELETEEventData": "events.catalog",
    "CATALOGMEASUREONDELETEEventDataFields": "events.catalog",
    "CATALOGMEASUREONUPDATEEventData": "events.catalog",
    "CATALOGMEASUREONUPDATEEventDataFields": "events.catalog",
    "CATALOGPRICEONADDEventData": "events.catalog",
    "CATALOGPRICEONADDEventDataFields": "events.catalog",
    "CATALOGPRICEONDELETEEventData": "events.catalog",
    "CATALOGPRICEONDELETEEventDataFields": "events.catalog",
    "CATALOGPRICEONUPDATEEventData": "events.catalog",
    "CATALOGPRICEONUPDATEEventDataFields": "events.catalog",
    "CATALOGPRICETYPEONADDEventData": "events.catalog",
    "CATALOGPRICETYPEONADDEventDataFields": "events.catalog",
    "CATALOGPRICETYPEONDELETEEventData": "events.catalog",
    "CATALOGPRICETYPEONDELETEEventDataFields": "events.catalog",
    "CATALOGPRICETYPEONUPDATEEventData": "events.catalog",
    "CATALOGPRICETYPEONUPDATEEventDataFields": "events.catalog",
    "CATALOGPRODUCTONADDEventData": "events.catalog",
    "CATALOGPRODUCTONADDEventDataFields": "events.catalog",
    "CATALOGPRODUCTONDELETEEventData": "events.catalog",
    "CATALOGPRODUCTONDELETEEventDataFields": "events.catalog",
    "CATALOGPRODUCTONUPDATEEventData": "events.catalog",
    "CATALOGPRODUCTONUPDATEEventDataFields": "events.catalog",
    "CATALOGROUNDINGONADDEventData": "events.catalog",
    "CATALOGROUNDINGONADDEventDataFields": "events.catalog",
    "CATALOGROUNDINGONDELETEEventData": "events.catalog",
    "CATALOGROUNDINGONDELETEEventDataFields": "events.catalog",
    "CATALOGROUNDINGONUPDATEEventData": "events.catalog",
    "CATALOGROUNDINGONUPDATEEventDataFields": "events.catalog",
    "CATALOGPRODUCTONADDEventDataFieldsType": "events.catalog",
    "ONIMBOTDELETEEventData": "events.chat_bots",
    "ONIMBOTJOINCHATEventData": "events.chat_bots",
    "ONIMBOTJOINCHATEventDataBotValue": "events.chat_bots",
    "ONIMBOTJOINCHATEventDataBotValueAuth": "events.chat_bots",
    "ONIMBOTJOINCHATEventDataParams": "events.chat_bots",
    "ONIMBOTJOINCHATEventDataUser": "events.chat_bots",
    "ONIMBOTMESSAGEADDEventData": "events.chat_bots",
    "ONIMBOTMESSAGEADDEventDataBotValue": "events.chat_bots",
    "ONIMBOTMESSAGEADDEventDataBotValueAuth": "events.chat_bots",
    "ONIMBOTMESSAGEADDEventDataParams": "events.chat_bots",
    "ONIMBOTMESSAGEADDEventDataUser": "events.chat_bots",
    "ONIMBOTMESSAGEDELETEEventData": "events.chat_bots",
    "ONIMBOTMESSAGEDELETEEventDataBotValue": "events.chat_bots",
    "ONIMBOTMESSAGEDELETEEventDataBotValueAuth": "events.chat_bots",
    "ONIMBOTMESSAGEDELETEEventDataParams": "events.chat_bots",
    "ONIMBOTMESSAGEDELETEEventDataUser": "events.chat_bots",
    "ONIMBOTMESSAGEUPDATEEventData": "events.chat_bots",
    "ONIMBOTMESSAGEUPDATEEventDataBotValue": "events.chat_bots",
    "ONIMBOTMESSAGEUPDATEEventDataBotValueAuth": "events.chat_bots",
    "ONIMBOTMESSAGEUPDATEEventDataParams": "events.chat_bots",
    "ONIMBOTMESSAGEUPDATEEventDataUser": "events.chat_bots",
    "ONIMCOMMANDADDEventData": "events.chat_bots",
    "ONIMCOMMANDADDEventDataCommandValue": "events.chat_bots",
    "ONIMCOMMANDADDEventDataCommandValueAuth": "events.chat_bots",
    "ONIMCOMMANDADDEventDataParams": "events.chat_bots",
    "ONIMCOMMANDADDEventDataUser": "events.chat_bots",
    "ONIMBOTJOINCHATEventDataParamsChatType": "events.chat_bots",
    "ONIMBOTJOINCHATEventDataUserGender": "events.chat_bots",
    "ONIMBOTMESSAGEDELETEEventDataBotValueAuthStatus": "events.chat_bots",
    "ONIMCOMMANDADDEventDataCommandValueCommandContext": "events.chat_bots",
    "OnAppInstallEventData": "events.common",
    "OnAppMethodConfirmEventData": "events.common",
    "OnAppPaymentEventData": "events.common",
    "OnAppUninstallEventData": "events.common",
    "OnAppUpdateEventData": "events.common",
    "OnUserAddEventData": "events.common",
    "OnAppMethodConfirmEventDataConfirmed": "events.common",
    "OnAppPaymentEventDataStatus": "events.common",
    "OnAppUninstallEventDataClean": "events.common",
    "OnUserAddEventDataPersonalGender": "events.common",
    "ONCRMLEADDELETEEventData": "events.crm",
    "ONCRMLEADDELETEEventDataFields": "events.crm",
    "OnCrmActivityAddEventData": "events.crm",
    "OnCrmActivityAddEventDataFields": "events.crm",
    "OnCrmActivityDeleteEventData": "events.crm",
    "OnCrmActivityDeleteEventDataFields": "events.crm",
    "OnCrmActivityUpdateEventData": "events.crm",
    "OnCrmActivityUpdateEventDataFields": "events.crm",
    "OnCrmAddressRegisterEventData": "events.crm",
    "OnCrmAddressRegisterEventDataFields": "events.crm",
    "OnCrmAddressUnregisterEventData": "events.crm",
    "OnCrmAddressUnregisterEventDataFields": "events.crm",
    "OnCrmBankDetailAddEventData": "events.crm",
    "OnCrmBankDetailAddEventDataFields": "events.crm",
    "OnCrmBankDetailDeleteEventData": "events.crm",
    "OnCrmBankDetailDeleteEventDataFields": "events.crm",
    "OnCrmBankDetailUpdateEventData": "events.crm",
    "OnCrmBankDetailUpdateEventDataFields": "events.crm",
    "OnCrmCompanyAddEventData": "events.crm",
    "OnCrmCompanyAddEventDataFields": "events.crm",
    "OnCrmCompanyDeleteEventData": "events.crm",
    "OnCrmCompanyDeleteEventDataFields": "events.crm",
    "OnCrmCompanyUpdateEventData": "events.crm",
    "OnCrmCompanyUpdateEventDataFields": "events.crm",
    "OnCrmCompanyUserFieldAddEventData": "events.crm",
    "OnCrmCompanyUserFieldAddEventDataFields": "events.crm",
    "OnCrmCompanyUserFieldDeleteEventData": "events.crm",
    "OnCrmCompanyUserFieldDeleteEventDataFields": "events.crm",
    "OnCrmCompanyUserFieldSetEnumValuesEventData": "events.crm",
    "OnCrmCompanyUserFieldSetEnumValuesEventDataFields": "events.crm",
    "OnCrmCompanyUserFieldUpdateEventData": "events.crm",
    "OnCrmCompanyUserFieldUpdateEventDataFields": "events.crm",
    "OnCrmContactAddEventData": "events.crm",
    "OnCrmContactAddEventDataFields": "events.crm",
    "OnCrmContactDeleteEventData": "events.crm",
    "OnCrmContactDeleteEventDataFields": "events.crm",
    "OnCrmContactUpdateEventData": "events.crm",
    "OnCrmContactUpdateEventDataFields": "events.crm",
    "OnCrmContactUserFieldAddEventData": "events.crm",
    "OnCrmContactUserFieldAddEventDataFields": "events.crm",
    "OnCrmContactUserFieldDeleteEventData": "events.crm",
    "OnCrmContactUserFieldDeleteEventDataFields": "events.crm",
    "OnCrmContactUserFieldSetEnumValuesEventData": "events.crm",
    "OnCrmContactUserFieldSetEnumValuesEventDataFields": "events.crm",
    "OnCrmContactUserFieldUpdateEventData": "events.crm",
    "OnCrmContactUserFieldUpdateEventDataFields": "events.crm",
    "OnCrmCurrencyAddEventData": "events.crm",
    "OnCrmCurrencyAddEventDataFields": "events.crm",
    "OnCrmCurrencyDeleteEventData": "events.crm",
    "OnCrmCurrencyDeleteEventDataFields": "events.crm",
    "OnCrmCurrencyUpdateEventData": "events.crm",
    "OnCrmCurrencyUpdateEventDataFields": "events.crm",
    "OnCrmDealAddEventData": "events.crm",
    "OnCrmDealAddEventDataFields": "events.crm",
    "OnCrmDealDeleteEventData": "events.crm",
    "OnCrmDealDeleteEventDataFields": "events.crm",
    "OnCrmDealMoveToCategoryEventData": "events.crm",
    "OnCrmDealMoveToCategoryEventDataFields": "events.crm",
    "OnCrmDealRecurringAddEventData": "events.crm",
    "OnCrmDealRecurringAddEventDataFields": "events.crm",
    "OnCrmDealRecurringDeleteEventData": "events.crm",
    "OnCrmDealRecurringDeleteEventDataFields": "events.crm",
    "OnCrmDealRecurringExposeEventData": "events.crm",
    "OnCrmDealRecurringExposeEventDataFields": "events.crm",
    "OnCrmDealRecurringUpdateEventData": "events.crm",
    "OnCrmDealRecurringUpdateEventDataFields": "events.crm",
    "OnCrmDealUpdateEventData": "events.crm",
    "OnCrmDealUpdateEventDataFields": "events.crm",
    "OnCrmDealUserFieldAddEventData": "events.crm",
    "OnCrmDealUserFieldAddEventDataFields": "events.crm",
    "OnCrmDealUserFieldDeleteEventData": "events.crm",
    "OnCrmDealUserFieldDeleteEventDataFields": "events.crm",
    "OnCrmDealUserFieldSetEnumValuesEventData": "events.crm",
    "OnCrmDealUserFieldSetEnumValuesEventDataFields": "events.crm",
    "OnCrmDealUserFieldUpdateEventData": "events.crm",
    "OnCrmDealUserFieldUpdateEventDataFields": "events.crm",
    "OnCrmDocumentGeneratorDocumentAddEventData": "events.crm",
    "OnCrmDocumentGeneratorDocumentAddEventDataFields": "events.crm",
    "OnCrmDocumentGeneratorDocumentDeleteEventData": "events.crm",
    "OnCrmDocumentGeneratorDocumentDeleteEventDataFields": "events.crm",
    "OnCrmDocumentGeneratorDocumentUpdateEventData": "events.crm",
    "OnCrmDocumentGeneratorDocumentUpdateEventDataFields": "events.crm",
    "OnCrmDynamicItemAddEventData": "events.crm",
    "OnCrmDynamicItemAddEventDataFields": "events.crm",
    "OnCrmDynamicItemDeleteEventData": "events.crm",
    "OnCrmDynamicItemDeleteEventDataFields": "events.crm",
    "OnCrmDynamicItemUpdateEventData": "events.crm",
    "OnCrmDynamicItemUpdateEventDataFields": "events.crm",
    "OnCrmLeadAddEventData": "events.crm",
    "OnCrmLeadAddEventDataFields": "events.crm",
    "OnCrmLeadUpdateEventData": "events.crm",
    "OnCrmLeadUpdateEventDataFields": "events.crm",
    "OnCrmLeadUserFieldAddEventData": "events.crm",
    "OnCrmLeadUserFieldAddEventDataFields": "events.crm",
    "OnCrmLeadUserFieldDeleteEventData": "events.crm",
    "OnCrmLeadUserFieldDeleteEventDataFields": "events.crm",
    "OnCrmLeadUserFieldSetEnumValuesEventData": "events.crm",
    "OnCrmLeadUserFieldSetEnumValuesEventDataFields": "events.crm",
    "OnCrmLeadUserFieldUpdateEventData": "events.crm",
    "OnCrmLeadUserFieldUpdateEventDataFields": "events.crm",
    "OnCrmQuoteAddEventData": "events.crm",
    "OnCrmQuoteAddEventDataFields": "events.crm",
    "OnCrmQuoteDeleteEventData": "events.crm",
    "OnCrmQuoteDeleteEventDataFields": "events.crm",
    "OnCrmQuoteUpdateEventData": "events.crm",
    "OnCrmQuoteUpdateEventDataFields": "events.crm",
    "OnCrmQuoteUserFieldAddEventData": "events.crm",
    "OnCrmQuoteUserFieldAddEventDataFields": "events.crm",
    "OnCrmQuoteUserFieldDeleteEventData": "events.crm",
    "OnCrmQuoteUserFieldDeleteEventDataFields": "events.crm",
    "OnCrmQuoteUserFieldSetEnumValuesEventData": "events.crm",
    "OnCrmQuoteUserFieldSetEnumValuesEventDataFields": "events.crm",
    "OnCrmQuoteUserFieldUpdateEventData": "events.crm",
    "OnCrmQuoteUserFieldUpdateEventDataFields": "events.crm",
    "OnCrmRequisiteAddEventData": "events.crm",
    "OnCrmRequisiteAddEventDataFields": "events.crm",
    "OnCrmRequisiteDeleteEventData": "events.crm",
    "OnCrmRequisiteDeleteEventDataFields": "events.crm",
    "OnCrmRequisiteUpdateEventData": "events.crm",
    "OnCrmRequisiteUpdateEventDataFields": "events.crm",
    "OnCrmRequisiteUserFieldAddEventData": "events.crm",
    "OnCrmRequisiteUserFieldAddEventDataFields": "events.crm",
    "OnCrmRequisiteUserFieldDeleteEventData": "events.crm",
    "OnCrmRequisiteUserFieldDeleteEventDataFields": "events.crm",
    "OnCrmRequisiteUserFieldSetEnumValuesEventData": "events.crm",
    "OnCrmRequisiteUserFieldSetEnumValuesEventDataFields": "events.crm",
    "OnCrmRequisiteUserFieldUpdateEventData": "events.crm",
    "OnCrmRequisiteUserFieldUpdateEventDataFields": "events.crm",
    "OnCrmTimelineCommentAddEventData": "events.crm",
    "OnCrmTimelineCommentDeleteEventData": "events.crm",
    "OnCrmTimelineCommentUpdateEventData": "events.crm",
    "OnCrmTypeAddEventData": "events.crm",
    "OnCrmTypeAddEventDataFields": "events.crm",
    "OnCrmTypeDeleteEventData": "events.crm",
    "OnCrmTypeDeleteEventDataFields": "events.crm",
    "OnCrmTypeUpdateEventData": "events.crm",
    "OnCrmTypeUpdateEventDataFields": "events.crm",
    "OnCrmTypeUserFieldAddEventData": "events.crm",
    "OnCrmTypeUserFieldAddEventDataFields": "events.crm",
    "OnCrmTypeUserFieldDeleteEventData": "events.crm",
    "OnCrmTypeUserFieldDeleteEventDataFields": "events.crm",
    "OnCrmTypeUserFieldSetEnumValuesEventData": "events.crm",
    "OnCrmTypeUserFieldSetEnumValuesEventDataFields": "events.crm",
    "OnCrmTypeUserFieldUpdateEventData": "events.crm",
    "OnCrmTypeUserFieldUpdateEventDataFields": "events.crm",
    "OnImConnectorDialogFinishEventData": "events.imopenlines",
    "OnImConnectorDialogFinishEventDataDataItem": "events.imopenlines",
    "OnImConnectorDialogFinishEventDataDataItemChat": "events.imopenlines",
    "OnImConnectorDialogFinishEventDataDataItemConnector": "events.imopenlines",
    "OnImConnectorDialogFinishEventDataDataItemSession": "events.imopenlines",
    "OnImConnectorDialogFinishEventDataDataItemUser": "events.imopenlines",
    "OnImConnectorDialogStartEventData": "events.imopenlines",
    "OnImConnectorDialogStartEventDataDataItem": "events.imopenlines",
    "OnImConnectorDialogStartEventDataDataItemChat": "events.imopenlines",
    "OnImConnectorDialogStartEventDataDataItemConnector": "events.imopenlines",
    "OnImConnectorDialogStartEventDataDataItemSession": "events.imopenlines",
    "OnImConnectorDialogStartEventDataDataItemUser": "events.imopenlines",
    "OnImConnectorMessageAddEventData": "events.imopenlines",
    "OnImConnectorMessageAddEventDataMessagesItem": "events.imopenlines",
    "OnImConnectorMessageAddEventDataMessagesItemChat": "events.imopenlines",
    "OnImConnectorMessageAddEventDataMessagesItemIm": "events.imopenlines",
    "OnImConnectorMessageAddEventDataMessagesItemMessage": "events.imopenlines",
    "OnImConnectorMessageDeleteEventData": "events.imopenlines",
    "OnImConnectorMessageDeleteEventDataMessagesItem": "events.imopenlines",
    "OnImConnectorMessageDeleteEventDataMessagesItemChat": "events.imopenlines",
    "OnImConnectorMessageDeleteEventDataMessagesItemIm": "events.imopenlines",
    "OnImConnectorMessageDeleteEventDataMessagesItemMessage": "events.imopenlines",
    "OnImConnectorMessageUpdateEventData": "events.imopenlines",
    "OnImConnectorMessageUpdateEventDataMessagesItem": "events.imopenlines",
    "OnImConnectorMessageUpdateEventDataMessagesItemChat": "events.imopenlines",
    "OnImConnectorMessageUpdateEventDataMessagesItemIm": "events.imopenlines",
    "OnImConnectorMessageUpdateEventDataMessagesItemMessage": "events.imopenlines",
    "OnImConnectorStatusDeleteEventData": "events.imopenlines",
    "OnOpenLineMessageAddEventData": "events.imopenlines",
    "OnOpenLineMessageAddEventDataDataItem": "events.imopenlines",
    "OnOpenLineMessageAddEventDataDataItemChat": "events.imopenlines",
    "OnOpenLineMessageAddEventDataDataItemConnector": "events.imopenlines",
    "OnOpenLineMessageAddEventDataDataItemExtra": "events.imopenlines",
    "OnOpenLineMessageAddEventDataDataItemMessage": "events.imopenlines",
    "OnOpenLineMessageDeleteEventData": "events.imopenlines",
    "OnOpenLineMessageDeleteEventDataDataItem": "events.imopenlines",
    "OnOpenLineMessageDeleteEventDataDataItemChat": "events.imopenlines",
    "OnOpenLineMessageDeleteEventDataDataItemIm": "events.imopenlines",
    "OnOpenLineMessageDeleteEventDataDataItemMessage": "events.imopenlines",
    "OnOpenLineMessageUpdateEventData": "events.imopenlines",
    "OnOpenLineMessageUpdateEventDataDataItem": "events.imopenlines",
    "OnOpenLineMessageUpdateEventDataDataItemChat": "events.imopenlines",
    "OnOpenLineMessageUpdateEventDataDataItemIm": "events.imopenlines",
    "OnOpenLineMessageUpdateEventDataDataItemMessage": "events.imopenlines",
    "OnSessionFinishEventData": "events.imopenlines",
    "OnSessionFinishEventDataDataItem": "events.imopenlines",
    "OnSessionFinishEventDataDataItemChat": "events.imopenlines",
    "OnSessionFinishEventDataDataItemConnector": "events.imopenlines",
    "OnSessionFinishEventDataDataItemSession": "events.imopenlines",
    "OnSessionFinishEventDataDataItemUser": "events.imopenlines",
    "OnSessionStartEventData": "events.imopenlines",
    "OnSessionStartEventDataDataItem": "events.imopenlines",
    "OnSessionStartEventDataDataItemChat": "events.imopenlines",
    "OnSessionStartEventDataDataItemConnector": "events.imopenlines",
    "OnSessionStartEventDataDataItemSession": "events.imopenlines",
    "OnSessionStartEventDataDataItemUser": "events.imopenlines",
    "OnLiveFeedPostAddEventData": "events.log",
    "OnLiveFeedPostAddEventDataFields": "events.log",
    "OnLiveFeedPostDeleteEventData": "events.log",
    "OnLiveFeedPostDeleteEventDataFields": "events.log",
    "OnLiveFeedPostUpdateEventData": "events.log",
    "OnLiveFeedPostUpdateEventDataFields": "events.log",
    "OnOrderDeletedEventData": "events.sale",
    "OnOrderDeletedEventDataFields": "events.sale",
    "OnOrderEntitySavedEventData": "events.sale",
    "OnOrderEntitySavedEventDataFields": "events.sale",
    "OnPaymentDeletedEventData": "events.sale",
    "OnPaymentDeletedEventDataFields": "events.sale",
    "OnPaymentEntitySavedEventData": "events.sale",
    "OnPaymentEntitySavedEventDataFields": "events.sale",
    "OnPropertyValueDeletedEventData": "events.sale",
    "OnPropertyValueDeletedEventDataFields": "events.sale",
    "OnPropertyValueEntitySavedEventData": "events.sale",
    "OnPropertyValueEntitySavedEventDataFields": "events.sale",
    "OnSaleBeforeOrderDeleteEventData": "events.sale",
    "OnSaleBeforeOrderDeleteEventDataFields": "events.sale",
    "OnSaleOrderSavedEventData": "events.sale",
    "OnSaleOrderSavedEventDataFields": "events.sale",
    "OnShipmentDeletedEventData": "events.sale",
    "OnShipmentDeletedEventDataFields": "events.sale",
    "OnShipmentEntitySavedEventData": "events.sale",
    "OnShipmentEntitySavedEventDataFields": "events.sale",
    "OnSignB2eDocumentStatusChangedEventData": "events.sign",
    "OnSignB2eMemberStatusChangedEventData": "events.sign",
    "OnSignHcmLinkB2eDocumentSignedEventData": "events.sign",
    "OnSonetGroupAddEventData": "events.sonet_group",
    "OnSonetGroupAddEventDataFields": "events.sonet_group",
    "OnSonetGroupDeleteEventData": "events.sonet_group",
    "OnSonetGroupDeleteEventDataFields": "events.sonet_group",
    "OnSonetGroupUpdateEventData": "events.sonet_group",
    "OnSonetGroupUpdateEventDataFields": "events.sonet_group",
    "OnTaskAddEventData": "events.tasks",
    "OnTaskAddEventDataFieldsAfter": "events.tasks",
    "OnTaskCommentAddEventData": "events.tasks",
    "OnTaskCommentAddEventDataFieldsAfter": "events.tasks",
    "OnTaskCommentDeleteEventData": "events.tasks",
    "OnTaskCommentDeleteEventDataFieldsAfter": "events.tasks",
    "OnTaskCommentDeleteEventDataFieldsBefore": "events.tasks",
    "OnTaskCommentUpdateEventData": "events.tasks",
    "OnTaskCommentUpdateEventDataFieldsAfter": "events.tasks",
    "OnTaskCommentUpdateEventDataFieldsBefore": "events.tasks",
    "OnTaskDeleteEventData": "events.tasks",
    "OnTaskDeleteEventDataFieldsBefore": "events.tasks",
    "OnTaskUpdateEventData": "events.tasks",
    "OnTaskUpdateEventDataFieldsAfter": "events.tasks",
    "OnTaskUpdateEventDataFieldsBefore": "events.tasks",
    "ONEXTERNALCALLBACKSTARTEventData": "events.telephony",
    "ONEXTERNALCALLSTARTEventData": "events.telephony",
    "ONVOXIMPLANTCALLENDEventData": "events.telephony",
    "ONVOXIMPLANTCALLINITEventData": "events.telephony",
    "ONVOXIMPLANTCALLSTARTEventData": "events.telephony",
    "ONEXTERNALCALLSTARTEventDataIsMobile": "events.telephony",
    "ONVOXIMPLANTCALLENDEventDataCallFailedCode": "events.telephony",
    "Feature": "feature",
    "HumanresourcesHcmlinkCompany": "humanresources",
    "HumanresourcesHcmlinkCompanyData": "humanresources",
    "HumanresourcesHcmlinkCompanyFieldsItem": "humanresources",
    "HumanresourcesHcmlinkCompanyUser": "humanresources",
    "HumanresourcesHcmlinkCompanyUserData": "humanresources",
    "HumanresourcesHcmlinkEmployee": "humanresources",
    "HumanresourcesHcmlinkEmployeeEmployeesItem": "humanresources",
    "HumanresourcesHcmlinkEmployeeEmployeesItemData": "humanresources",
    "HumanresourcesHcmlinkEmployeeSetResult": "humanresources",
    "HumanresourcesHcmlinkFieldValue": "humanresources",
    "HumanresourcesHcmlinkJobStatusGetResult": "humanresources",
    "HumanresourcesHcmlinkCompanyFieldsItemType": "humanresources",
    "HumanresourcesHcmlinkEmployeeSetResultStatus": "humanresources",
    "ImChatGetResult": "im.chat",
    "ImCounters": "im.counters",
    "ImCountersType": "im.counters",
    "ImDepartment": "im.department",
    "ImDepartmentManagerUserData": "im.department",
    "ImDepartmentManagerUserDataPhones": "im.department",
    "ImDialog": "im.dialog",
    "ImDialogEntityLink": "im.dialog",
    "ImDialogLastMessageViews": "im.dialog",
    "ImDialogMessages": "im.dialog",
    "ImDialogMessagesFilesItem": "im.dialog",
    "ImDialogMessagesFilesItemImage": "im.dialog",
    "ImDialogMessagesFilesItemMediaUrl": "im.dialog",
    "ImDialogMessagesFilesItemViewerAttrs": "im.dialog",
    "ImDialogMessagesMessagesItem": "im.dialog",
    "ImDialogMessagesMessagesItemParams": "im.dialog",
    "ImDialogMessagesSearchResult": "im.dialog",
    "ImDialogMessagesSearchResultAdditionalMessagesItem": "im.dialog",
    "ImDialogMessagesSearchResultMessagesItem": "im.dialog",
    "ImDialogMessagesSearchResultReactionsItem": "im.dialog",
    "ImDialogMessagesSearchResultTariffRestrictions": "im.dialog",
    "ImDialogMessagesSearchResultUsersItem": "im.dialog",
    "ImDialogMessagesSearchResultUsersItemPhones": "im.dialog",
    "ImDialogMessagesUsersItem": "im.dialog",
    "ImDialogPermissions": "im.dialog",
    "ImDialogReadResult": "im.dialog",
    "ImDialogReadedListItem": "im.dialog",
    "ImDialogRestrictions": "im.dialog",
    "ImDialogUsers": "im.dialog",
    "ImDialogUsersPhones": "im.dialog",
    "ImDialogMessagesFilesItemType": "im.dialog",
    "ImDialogMessagesMessagesItemParamsCode": "im.dialog",
    "ImDialogMessagesUsersItemGender": "im.dialog",
    "ImDiskFileCommitResult": "im.disk",
    "ImDiskFileCommitResultFileModelsValue": "im.disk",
    "ImDiskFileCommitResultFileModelsValueLinks": "im.disk",
    "ImDiskFileCommitResultFilesValue": "im.disk",
    "ImDiskFileCommitResultFilesValueImage": "im.disk",
    "ImDiskFileCommitResultFilesValueMediaUrl": "im.disk",
    "ImDiskFileCommitResultFilesValueViewerAttrs": "im.disk",
    "ImDiskFileSaveResult": "im.disk",
    "ImDiskFileSaveResultFile": "im.disk",
    "ImDiskFileSaveResultFolder": "im.disk",
    "ImDiskFolderGetResult": "im.disk",
    "ImNotify": "im.notify",
    "ImNotifyAnswerResult": "im.notify",
    "ImNotifyConfirmResult": "im.notify",
    "ImNotifyHistorySearchResult": "im.notify",
    "ImNotifyHistorySearchResultNotificationsItem": "im.notify",
    "ImNotifyHistorySearchResultUsersItem": "im.notify",
    "ImNotifyHistorySearchResultUsersItemPhones": "im.notify",
    "ImNotifyNotificationsItem": "im.notify",
    "ImNotifyReadAllResult": "im.notify",
    "ImNotifySchema": "im.notify",
    "ImNotifySchemaGetResult": "im.notify",
    "ImNotifySchemaListItem": "im.notify",
    "ImNotifyUsersItem": "im.notify",
    "ImNotifyUsersItemPhones": "im.notify",
    "ImRecent": "im.recent",
    "ImRecentAvatar": "im.recent",
    "ImRecentChat": "im.recent",
    "ImRecentChatEntityLink": "im.recent",
    "ImRecentChatPermissions": "im.recent",
    "ImRecentChatRestrictions": "im.recent",
    "ImRecentLines": "im.recent",
    "ImRecentMessage": "im.recent",
    "ImRecentUser": "im.recent",
    "ImRecentType": "im.recent",
    "ImRevision": "im.revision",
    "ImSearchChat": "im.search",
    "ImSearchChatEntityLink": "im.search",
    "ImSearchChatPermissions": "im.search",
    "ImSearchChatRestrictions": "im.search",
    "ImSearchDepartment": "im.search",
    "ImSearchDepartmentManagerUserData": "im.search",
    "ImSearchDepartmentManagerUserDataPhones": "im.search",
    "ImSearchLast": "im.search",
    "ImSearchLastAvatar": "im.search",
    "ImSearchLastChat": "im.search",
    "ImSearchLastUser": "im.search",
    "ImSearchLastUserPhones": "im.search",
    "ImSearchLastType": "im.search",
    "ImUser": "im.user",
    "ImUserList": "im.user",
    "ImUserListPhones": "im.user",
    "ImUserPhones": "im.user",
    "ImV2Event": "im.v2",
    "ImV2FileDownloadResult": "im.v2",
    "ImV2FileUploadResult": "im.v2",
    "ImV2FileUploadResultFile": "im.v2",
    "ImV2FileUploadResultFileMediaUrl": "im.v2",
    "ImV2FileUploadResultFileViewerAttrs": "im.v2",
    "ImV2FileUploadResultFileType": "im.v2",
    "ImbotBotListResultValue": "imbot.bot",
    "ImbotChatGetResult": "imbot.chat",
    "ImbotDialog": "imbot.dialog",
    "ImbotDialogEntityLink": "imbot.dialog",
    "ImbotDialogFirstViewersItem": "imbot.dialog",
    "ImbotDialogLastMessageViews": "imbot.dialog",
    "ImbotDialogLastMessageViewsFirstViewersItem": "imbot.dialog",
    "ImbotDialogPermissions": "imbot.dialog",
    "ImbotDialogReadedListItem": "imbot.dialog",
    "ImbotDialogRestrictions": "imbot.dialog",
    "ImbotV2Bot": "imbot.v2",
    "ImbotV2BotGetResult": "imbot.v2",
    "ImbotV2BotGetResultUsersItem": "imbot.v2",
    "ImbotV2BotRegisterResult": "imbot.v2",
    "ImbotV2BotRegisterResultUsersItem": "imbot.v2",
    "ImbotV2BotUnregisterResult": "imbot.v2",
    "ImbotV2BotUpdateResult": "imbot.v2",
    "ImbotV2BotUpdateResultUsersItem": "imbot.v2",
    "ImbotV2Chat": "imbot.v2",
    "ImbotV2ChatAddResult": "imbot.v2",
    "ImbotV2ChatAddResultUsersItem": "imbot.v2",
    "ImbotV2ChatGetResult": "imbot.v2",
    "ImbotV2ChatInputActionNotifyResult": "imbot.v2",
    "ImbotV2ChatLeaveResult": "imbot.v2",
    "ImbotV2ChatManagerAddResult": "imbot.v2",
    "ImbotV2ChatManagerDeleteResult": "imbot.v2",
    "ImbotV2ChatMessage": "imbot.v2",
    "ImbotV2ChatMessageDeleteResult": "imbot.v2",
    "ImbotV2ChatMessageGetContextResult": "imbot.v2",
    "ImbotV2ChatMessageGetContextResultMessagesItem": "imbot.v2",
    "ImbotV2ChatMessageGetContextResultUsersItem": "imbot.v2",
    "ImbotV2ChatMessageGetResult": "imbot.v2",
    "ImbotV2ChatMessageGetResultUser": "imbot.v2",
    "ImbotV2ChatMessageReactionAddResult": "imbot.v2",
    "ImbotV2ChatMessageReactionDeleteResult": "imbot.v2",
    "ImbotV2ChatMessageReadResult": "imbot.v2",
    "ImbotV2ChatMessageSendResult": "imbot.v2",
    "ImbotV2ChatMessageUpdateResult": "imbot.v2",
    "ImbotV2ChatSetOwnerResult": "imbot.v2",
    "ImbotV2ChatTextFieldEnabledResult": "imbot.v2",
    "ImbotV2ChatUpdateResult": "imbot.v2",
    "ImbotV2ChatUser": "imbot.v2",
    "ImbotV2ChatUserAddResult": "imbot.v2",
    "ImbotV2ChatUserDeleteResult": "imbot.v2",
    "ImbotV2Command": "imbot.v2",
    "ImbotV2CommandAnswerResult": "imbot.v2",
    "ImbotV2CommandListResult": "imbot.v2",
    "ImbotV2CommandRegisterResult": "imbot.v2",
    "ImbotV2CommandUnregisterResult": "imbot.v2",
    "ImbotV2CommandUpdateResult": "imbot.v2",
    "ImbotV2Event": "imbot.v2",
    "ImbotV2FileDownloadResult": "imbot.v2",
    "ImbotV2FileUploadResult": "imbot.v2",
    "ImbotV2FileUploadResultFile": "imbot.v2",
    "ImbotV2Revision": "imbot.v2",
    "ImbotV2BotEventMode": "imbot.v2",
    "ImbotV2ChatRole": "imbot.v2",
    "ImbotV2ChatUserGender": "imbot.v2",
    "ImbotV2ChatUserStatus": "imbot.v2",
    "ImbotV2ChatUserType": "imbot.v2",
    "Imconnector": "imconnector",
    "ImconnectorChatName": "imconnector",
    "ImconnectorChatNameData": "imconnector",
    "ImconnectorDeleteMessagesResult": "imconnector",
    "ImconnectorDeleteMessagesResultData": "imconnector",
    "ImconnectorDeleteMessagesResultDataResultItem": "imconnector",
    "ImconnectorDeleteMessagesResultDataResultItemChat": "imconnector",
    "ImconnectorDeleteMessagesResultDataResultItemMessage": "imconnector",
    "ImconnectorSendMessagesResult": "imconnector",
    "ImconnectorSendMessagesResultData": "imconnector",
    "ImconnectorSendMessagesResultDataResultItem": "imconnector",
    "ImconnectorSendMessagesResultDataResultItemChat": "imconnector",
    "ImconnectorSendMessagesResultDataResultItemExtra": "imconnector",
    "ImconnectorSendMessagesResultDataResultItemMessage": "imconnector",
    "ImconnectorSendMessagesResultDataResultItemSession": "imconnector",
    "ImconnectorSendStatusDeliveryResult": "imconnector",
    "ImconnectorSendStatusReadingResult": "imconnector",
    "ImconnectorStatusResult": "imconnector",
    "ImconnectorUpdateMessagesResult": "imconnector",
    "ImconnectorUpdateMessagesResultData": "imconnector",
    "ImconnectorUpdateMessagesResultDataResultItem": "imconnector",
    "ImconnectorUpdateMessagesResultDataResultItemChat": "imconnector",
    "ImconnectorUpdateMessagesResultDataResultItemExtra": "imconnector",
    "ImconnectorUpdateMessagesResultDataResultItemMessage": "imconnector",
    "ImopenlinesConfig": "imopenlines.config",
    "ImopenlinesConfigList": "imopenlines.config",
    "ImopenlinesConfigListConfigQueueItem": "imopenlines.config",
    "ImopenlinesConfigListQueueUsersFieldsValue": "imopenlines.config",
    "ImopenlinesConfigPath": "imopenlines.config",
    "ImopenlinesConfigQueueFullValue": "imopenlines.config",
    "ImopenlinesConfigQueueUsersFieldsValue": "imopenlines.config",
    "ImopenlinesCrmChat": "imopenlines.crm",
    "ImopenlinesDialog": "imopenlines.dialog",
    "ImopenlinesDialogEntityLink": "imopenlines.dialog",
    "ImopenlinesDialogLastMessageViews": "imopenlines.dialog",
    "ImopenlinesDialogLastMessageViewsFirstViewersItem": "imopenlines.dialog",
    "ImopenlinesDialogPermissions": "imopenlines.dialog",
    "ImopenlinesDialogReadedListItem": "imopenlines.dialog",
    "ImopenlinesDialogRestrictions": "imopenlines.dialog",
    "ImopenlinesRevision": "imopenlines.revision",
    "ImopenlinesSessionHistory": "imopenlines.session",
    "ImopenlinesSessionHistoryChatValue": "imopenlines.session",
    "ImopenlinesSessionHistoryChatValueEntityLink": "imopenlines.session",
    "ImopenlinesSessionHistoryChatValuePermissions": "imopenlines.session",
    "ImopenlinesSessionHistoryFilesValue": "imopenlines.session",
    "ImopenlinesSessionHistoryFilesValueImage": "imopenlines.session",
    "ImopenlinesSessionHistoryFilesValueViewerattrs": "imopenlines.session",
    "ImopenlinesSessionHistoryMessageValue": "imopenlines.session",
    "ImopenlinesSessionHistoryMessageValueParams": "imopenlines.session",
    "ImopenlinesSessionHistoryMessageValueParamsAttachItem": "imopenlines.session",
    "ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItem": "imopenlines.session",
    "ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemGridItem": "imopenlines.session",
    "ImopenlinesSessionHistoryMessageValueParamsAttachItemBlocksItemLinkItem": "imopenlines.session",
    "ImopenlinesSessionHistoryOpenlines": "imopenlines.session",
    "ImopenlinesSessionHistoryUserInGroupValue": "imopenlines.session",
    "ImopenlinesSessionHistoryUsersValue": "imopenlines.session",
    "ImopenlinesSessionOpenResult": "imopenlines.session",
    "LandingBlock": "landing.block",
    "LandingBlockGetcontentResult": "landing.block",
    "LandingBlockGetcontentResultManifest": "landing.block",
    "LandingBlockGetcontentResultManifestBlock": "landing.block",
    "LandingBlockGetcontentResultManifestCards": "landing.block",
    "LandingBlockGetcontentResultManifestCardsLandingBlockCard": "landing.block",
    "LandingBlockGetmanifestResult": "landing.block",
    "LandingBlockGetmanifestResultAssets": "landing.block",
    "LandingBlockGetmanifestResultAttrs": "landing.block",
    "LandingBlockGetmanifestResultAttrsBitrix24formsItem": "landing.block",
    "LandingBlockGetmanifestResultAttrsBitrix24formsItemItemsItem": "landing.block",
    "LandingBlockGetmanifestResultBlock": "landing.block",
    "LandingBlockGetmanifestResultCallbacks": "landing.block",
    "LandingBlockGetmanifestResultNodes": "landing.block",
    "LandingBlockGetmanifestResultNodesWrapper": "landing.block",
    "LandingBlockGetmanifestResultStyle": "landing.block",
    "LandingBlockGetmanifestResultStyleBlock": "landing.block",
    "LandingBlockGetmanifestResultStyleNodes": "landing.block",
    "LandingBlockGetmanifestResultStyleNodesBitrix24forms": "landing.block",
    "LandingBlockGetmanifestfileResult": "landing.block",
    "LandingBlockGetmanifestfileResultObjectAssets": "landing.block",
    "LandingBlockGetmanifestfileResultObjectBlock": "landing.block",
    "LandingBlockGetmanifestfileResultObjectCards": "landing.block",
    "LandingBlockGetmanifestfileResultObjectCardsLandingBlockCardImg": "landing.block",
    "LandingBlockGetmanifestfileResultObjectNodes": "landing.block",
    "LandingBlockGetmanifestfileResultObjectNodesField": "landing.block",
    "LandingBlockGetmanifestfileResultObjectNodesLandingBlockCardImgDimensions": "landing.block",
    "LandingBlockGetmanifestfileResultObjectStyle": "landing.block",
    "LandingBlockGetmanifestfileResultObjectStyleBlock": "landing.block",
    "LandingBlockGetmanifestfileResultObjectStyleBlockAdditional": "landing.block",
    "LandingBlockGetmanifestfileResultObjectStyleNodes": "landing.block",
    "LandingBlockGetmanifestfileResultObjectStyleNodesField": "landing.block",
    "LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockCardImg": "landing.block",
    "LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeButton": "landing.block",
    "LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeText": "landing.block",
    "LandingBlockMeta": "landing.block",
    "LandingBlockUploadfileResult": "landing.block",
    "LandingBlockGetcontentResultAccess": "landing.block",
    "LandingDemos": "landing.demos",
    "LandingDemosGetPageListResultObjectValue": "landing.demos",
    "LandingDemosGetPageListResultObjectValueData": "landing.demos",
    "LandingDemosGetSiteListResult": "landing.demos",
    "LandingDemosGetSiteListResultObjectEmpty": "landing.demos",
    "LandingDemosGetSiteListResultObjectEmptyData": "landing.demos",
    "LandingSiteFullExportPageBlocksValue": "landing.demos",
    "LandingSiteFullExportPageBlocksValueRepoBlock": "landing.demos",
    "LandingSiteFullExportPageFields": "landing.demos",
    "LandingSiteFullExportPageLayout": "landing.demos",
    "LandingSiteFullExportResultFields": "landing.demos",
    "LandingSiteFullExportResultLayout": "landing.demos",
    "SiteLandingSiteFullExportResult": "landing.demos",
    "SiteLandingSiteFullExportResultFields": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValue": "landing.demos",
    "SiteLandingSiteFullExportResultItemsValueFields": "landing.demos",
    "LandingDemosGetPageListResultObjectValueDataType": "landing.demos",
    "LandingDemosTplType": "landing.demos",
    "LandingDemosType": "landing.demos",
    "LandingLanding": "landing.landing",
    "LandingRepo": "landing.repo",
    "LandingRepoCheckContentResult": "landing.repo",
    "LandingRepowidget": "landing.repowidget",
    "LandingRepowidgetManifest": "landing.repowidget",
    "LandingRepowidgetManifestBlock": "landing.repowidget",
    "LandingRepowidgetManifestBlockSubtypeParams": "landing.repowidget",
    "LandingRepowidgetManifestBlockSubtypeParamsDemoData": "landing.repowidget",
    "LandingRepowidgetManifestBlockSubtypeParamsLangValue": "landing.repowidget",
    "LandingRepowidgetRegisterWidgetParams": "landing.repowidget",
    "LandingRole": "landing.role",
    "LandingRoleXmlId": "landing.role",
    "LandingSite": "landing.site",
    "LandingSiteFullExportResult": "landing.site",
    "LandingSiteFullExportResultItemsPageCodeLayoutItem": "landing.site",
    "LandingSiteFullExportResultLayoutItem": "landing.site",
    "LandingSiteFullExportResultObjectFields": "landing.site",
    "LandingSiteFullExportResultObjectFieldsAdditionalFields": "landing.site",
    "LandingSiteFullExportResultObjectItemsValue": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueFields": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueFieldsAdditionalFields": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueItemsValue": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueItemsValueAttrs": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueItemsValueAttrsNavbarCollapseItem": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueItemsValueNodes": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueItemsValueNodesLandingBlockNodeMenuListItemLinkItem": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueItemsValueRepoBlock": "landing.site",
    "LandingSiteFullExportResultObjectItemsValueItemsValueStyle": "landing.site",
    "LandingSiteGetFoldersResultItem": "landing.site",
    "LandingSiteGetGroupBindingsResultItem": "landing.site",
    "LandingSiteGetMenuBindingsResultItem": "landing.site",
    "LandingSiteGetMenuBindingsResultItemEntityType": "landing.site",
    "LandingSyspageGetResultValue": "landing.syspage",
    "LandingTemplate": "landing.template",
    "Lists": "lists",
    "ListsElement": "lists",
    "ListsFieldType": "lists",
    "ListsSection": "lists",
    "LogBlogcommentUser": "log",
    "LogBlogcommentUserCommentsItem": "log",
    "LogBlogcommentUserFilesValue": "log",
    "LogBlogcommentUserFilesValueImage": "log",
    "LogBlogpost": "log",
    "LogBlogpostField": "log",
    "LogBlogpostUfBlogPostDocUserType": "log",
    "LogBlogpostUfBlogPostVoteSettingsUniqueIpDelay": "log",
    "LogBlogpostUfGratitudeSettings": "log",
    "LogBlogpostUfImprtantDateEndSettingsDefaultValue": "log",
    "Mailservice": "mailservice",
    "MailserviceFieldsResult": "mailservice",
    "MethodGetResult": "method",
    "PlacementUnbindResult": "placement",
    "ProfileResult": "profile",
    "PullApplicationConfig": "pull",
    "PullApplicationConfigApi": "pull",
    "PullApplicationConfigChannelsValue": "pull",
    "PullApplicationConfigPublicChannels": "pull",
    "PullApplicationConfigPublicChannelsUserId": "pull",
    "PullApplicationConfigServer": "pull",
    "PullApplicationConfigChannelsValueType": "pull",
    "PullApplicationConfigServerMode": "pull",
    "RpaComment": "rpa",
    "RpaCommentAddResult": "rpa",
    "RpaCommentData": "rpa",
    "RpaCommentUsersValue": "rpa",
    "RpaFieldsGetSettingsResult": "rpa",
    "RpaFieldsGetSettingsResultFields": "rpa",
    "RpaFieldsGetSettingsResultFieldsKanban": "rpa",
    "RpaItem": "rpa",
    "RpaItemGetResult": "rpa",
    "RpaItemGetTasksResult": "rpa",
    "RpaItemGetTasksResultTasksItem": "rpa",
    "RpaItemGetTasksResultTasksItemData": "rpa",
    "RpaItemGetTasksResultTasksItemDataControls": "rpa",
    "RpaItemGetTasksResultTasksItemDataControlsButtonsItem": "rpa",
    "RpaItemGetTasksResultTasksItemDataUsersItem": "rpa",
    "RpaItemGetTasksResultTasksItemUsersValue": "rpa",
    "RpaItemTasksFaces": "rpa",
    "RpaStage": "rpa",
    "RpaStageListForTypeResultStagesItem": "rpa",
    "RpaStagePermissions": "rpa",
    "RpaStageTasksItem": "rpa",
    "RpaStageTasksItemUsersItem": "rpa",
    "RpaTimeline": "rpa",
    "RpaTimelineAddResult": "rpa",
    "RpaTimelineData": "rpa",
    "RpaTimelineListForItemResultTimelineItem": "rpa",
    "RpaTimelineListForItemResultTimelineItemData": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataField": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataFieldsItem": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataTask": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataTaskParameters": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataTaskParametersActionsItem": "rpa",
    "RpaTimelineListForItemResultTimelineItemUsersValue": "rpa",
    "RpaTimelineUpdateIsFixedResult": "rpa",
    "RpaTimelineUpdateIsFixedResultTimeline": "rpa",
    "RpaTimelineUsersValue": "rpa",
    "RpaType": "rpa",
    "RpaTypeGetResult": "rpa",
    "RpaTypePermissionsItem": "rpa",
    "RpaStageSemantic": "rpa",
    "RpaStageTasksItemRobotType": "rpa",
    "RpaTimelineListForItemResultTimelineItemDataScope": "rpa",
    "SaleBasketitem": "sale.basketitem",
    "SaleBasketitemAddCatalogProductResult": "sale.basketitem",
    "SaleBasketitemAddCatalogProductResultBasketItem": "sale.basketitem",
    "SaleBasketitemAddCatalogProductResultBasketItemPropertiesItem": "sale.basketitem",
    "SaleBasketitemAddCatalogProductResultBasketItemReservationsItem": "sale.basketitem",
    "SaleBasketitemAddResult": "sale.basketitem",
    "SaleBasketitemGetFieldsCatalogProductResult": "sale.basketitem",
    "SaleBasketitemGetFieldsResult": "sale.basketitem",
    "SaleBasketitemGetResult": "sale.basketitem",
    "SaleBasketitemPropertiesItem": "sale.basketitem",
    "SaleBasketitemReservationsItem": "sale.basketitem",
    "SaleBasketitemUpdateCatalogProductResult": "sale.basketitem",
    "SaleBasketitemUpdateCatalogProductResultBasketItem": "sale.basketitem",
    "SaleBasketitemUpdateCatalogProductResultBasketItemPropertiesItem": "sale.basketitem",
    "SaleBasketitemUpdateCatalogProductResultBasketItemReservationsItem": "sale.basketitem",
    "SaleBasketitemUpdateResult": "sale.basketitem",
    "SaleBasketitemDimensions": "sale.basketitem",
    "SaleBasketitemType": "sale.basketitem",
    "SaleBasketproperties": "sale.basketproperties",
    "SaleBasketpropertiesAddResult": "sale.basketproperties",
    "SaleBasketpropertiesGetFieldsResult": "sale.basketproperties",
    "SaleBasketpropertiesGetFieldsResultBasketProperties": "sale.basketproperties",
    "SaleBasketpropertiesGetFieldsResultBasketPropertiesField": "sale.basketproperties",
    "SaleBasketpropertiesGetResult": "sale.basketproperties",
    "SaleBasketpropertiesUpdateResult": "sale.basketproperties",
    "SaleBusinessValuePersonDomain": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainAddResult": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainGetFieldsResult": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomain": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainDomain": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainPersonTypeId": "sale.businessvaluepersondomain",
    "SaleBusinessValuePersonDomainDomain": "sale.businessvaluepersondomain",
    "SaleCashbox": "sale.cashbox",
    "SaleCashboxHandler": "sale.cashbox",
    "SaleCashboxHandlerSettings": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfig": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfigAuthItems": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfigAuthItemsLogin": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfigAuthItemsPassword": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfigCompanyItemsInn": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfigField": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfigInteractionItemsMode": "sale.cashbox",
    "SaleCashboxHandlerSettingsConfigInteractionItemsModeOptions": "sale.cashbox",
    "SaleDelivery": "sale.delivery",
    "SaleDeliveryAddResult": "sale.delivery",
    "SaleDeliveryAddResultParent": "sale.delivery",
    "SaleDeliveryAddResultProfilesItem": "sale.delivery",
    "SaleDeliveryConfig": "sale.delivery",
    "SaleDeliveryExtraService": "sale.delivery",
    "SaleDeliveryExtraServiceItemsItem": "sale.delivery",
    "SaleDeliveryHandler": "sale.delivery",
    "SaleDeliveryHandlerProfilesItem": "sale.delivery",
    "SaleDeliveryHandlerSettings": "sale.delivery",
    "SaleDeliveryHandlerSettingsConfigItem": "sale.delivery",
    "SaleDeliveryHandlerSettingsConfigItemOptions": "sale.delivery",
    "SaleDeliveryExtraServiceType": "sale.delivery",
    "SaleOrder": "sale.order",
    "SaleOrderAddResult": "sale.order",
    "SaleOrderBasketItemsItem": "sale.order",
    "SaleOrderBasketItemsItemPropertiesItem": "sale.order",
    "SaleOrderBasketItemsItemReservationsItem": "sale.order",
    "SaleOrderGetResult": "sale.order",
    "SaleOrderGetResultOrderClientsItem": "sale.order",
    "SaleOrderGetResultOrderPaymentsItem": "sale.order",
    "SaleOrderGetResultOrderPropertyValuesItem": "sale.order",
    "SaleOrderGetResultOrderTradeBindingsItem": "sale.order",
    "SaleOrderGetfieldsResult": "sale.order",
    "SaleOrderRequisiteLink": "sale.order",
    "SaleOrderShipmentsItem": "sale.order",
    "SaleOrderShipmentsItemShipmentItemsItem": "sale.order",
    "SaleOrderUpdateResult": "sale.order",
    "SaleOrderBasketItemsItemDimensions": "sale.order",
    "SaleOrderBasketItemsItemType": "sale.order",
    "SaleOrderGetResultOrderPropertyValuesItemType": "sale.order",
    "SalePayment": "sale.payment",
    "SalePaymentAddResult": "sale.payment",
    "SalePaymentGetFieldsResult": "sale.payment",
    "SalePaymentGetResult": "sale.payment",
    "SalePaymentUpdateResult": "sale.payment",
    "SalePaymentitembasket": "sale.paymentitembasket",
    "SalePaymentitembasketAddResult": "sale.paymentitembasket",
    "SalePaymentitembasketGetResult": "sale.paymentitembasket",
    "SalePaymentitembasketGetfieldsResult": "sale.paymentitembasket",
    "SalePaymentitembasketGetfieldsResultPaymentItemBasket": "sale.paymentitembasket",
    "SalePaymentitembasketGetfieldsResultPaymentItemBasketField": "sale.paymentitembasket",
    "SalePaymentitembasketUpdateResult": "sale.paymentitembasket",
    "SalePaymentItemShipment": "sale.paymentitemshipment",
    "SalePaymentItemShipmentAddResult": "sale.paymentitemshipment",
    "SalePaymentItemShipmentGetFieldsResult": "sale.paymentitemshipment",
    "SalePaymentItemShipmentGetResult": "sale.paymentitemshipment",
    "SalePaymentItemShipmentUpdateResult": "sale.paymentitemshipment",
    "SalePaySystemHandlerSettingsParameter": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCheckoutData": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCheckoutDataFieldsValue": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCodesValue": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCodesValueDefault": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCodesValueInput": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterFormData": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterFormDataFieldsValue": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterIframeData": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterIframeDataFieldsValue": "sale.paysystem",
    "SalePaysystem": "sale.paysystem",
    "SalePaysystemHandler": "sale.paysystem",
    "SalePaysystemSettings": "sale.paysystem",
    "SalePaysystemSettingsInvoice": "sale.paysystem",
    "SalePaysystemSettingsPayment": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterClientType": "sale.paysystem",
    "SalePaySystemHandlerSettingsParameterCodesValueDefaultProviderKey": "sale.paysystem",
    "SalePaysystemEncoding": "sale.paysystem",
    "SalePaysystemEntityRegistryType": "sale.paysystem",
    "SalePaysystemIsCash": "sale.paysystem",
    "SalePersontype": "sale.persontype",
    "SalePersontypeAddResult": "sale.persontype",
    "SalePersontypeGetFieldsResult": "sale.persontype",
    "SalePersontypeGetResult": "sale.persontype",
    "SalePersontypeUpdateResult": "sale.persontype",
    "SaleProperty": "sale.property",
    "SalePropertyAddResult": "sale.property",
    "SalePropertyGetResult": "sale.property",
    "SalePropertyGetfieldsbytypeResult": "sale.property",
    "SalePropertyGetfieldsbytypeResultProperty": "sale.property",
    "SalePropertyGetfieldsbytypeResultPropertyField": "sale.property",
    "SalePropertyGetfieldsbytypeResultPropertySettingsFields": "sale.property",
    "SalePropertyGetfieldsbytypeResultPropertySettingsFieldsField": "sale.property",
    "SalePropertyUpdateResult": "sale.property",
    "SalePropertyType": "sale.property",
    "SalePropertygroup": "sale.propertygroup",
    "SalePropertygroupAddResult": "sale.propertygroup",
    "SalePropertygroupGetFieldsResult": "sale.propertygroup",
    "SalePropertygroupGetFieldsResultPropertyGroup": "sale.propertygroup",
    "SalePropertygroupGetFieldsResultPropertyGroupField": "sale.propertygroup",
    "SalePropertygroupGetResult": "sale.propertygroup",
    "SalePropertygroupUpdateResult": "sale.propertygroup",
    "SalePropertyRelation": "sale.propertyrelation",
    "SalePropertyRelationAddResult": "sale.propertyrelation",
    "SalePropertyRelationGetFieldsResult": "sale.propertyrelation",
    "SalePropertyRelationGetFieldsResultPropertyRelation": "sale.propertyrelation",
    "SalePropertyRelationGetFieldsResultPropertyRelationField": "sale.propertyrelation",
    "SalePropertyRelationEntityType": "sale.propertyrelation",
    "SalePropertyvalue": "sale.propertyvalue",
    "SalePropertyvalueGetResult": "sale.propertyvalue",
    "SalePropertyvalueGetfieldsResult": "sale.propertyvalue",
    "SalePropertyvalueGetfieldsResultPropertyValue": "sale.propertyvalue",
    "SalePropertyvalueGetfieldsResultPropertyValueField": "sale.propertyvalue",
    "SalePropertyvalueModifyResult": "sale.propertyvalue",
    "SalePropertyvalueModifyResultPropertyValuesItem": "sale.propertyvalue",
    "SalePropertyvariant": "sale.propertyvariant",
    "SalePropertyvariantAddResult": "sale.propertyvariant",
    "SalePropertyvariantGetFieldsResult": "sale.propertyvariant",
    "SalePropertyvariantGetFieldsResultPropertyVariant": "sale.propertyvariant",
    "SalePropertyvariantGetFieldsResultPropertyVariantField": "sale.propertyvariant",
    "SalePropertyvariantGetResult": "sale.propertyvariant",
    "SalePropertyvariantUpdateResult": "sale.propertyvariant",
    "SaleOrderShipment": "sale.shipment",
    "SaleOrderShipmentShipmentItemsItem": "sale.shipment",
    "SaleShipment": "sale.shipment",
    "SaleShipmentAddResult": "sale.shipment",
    "SaleShipmentAddResultShipment": "sale.shipment",
    "SaleShipmentAddResultShipmentShipmentItemsItem": "sale.shipment",
    "SaleShipmentGetFieldsResult": "sale.shipment",
    "SaleShipmentGetFieldsResultShipment": "sale.shipment",
    "SaleShipmentGetFieldsResultShipmentField": "sale.shipment",
    "SaleShipmentGetFieldsResultShipmentShipmentItems": "sale.shipment",
    "SaleShipmentListResultShipmentsItem": "sale.shipment",
    "SaleShipmentListResultShipmentsItemShipmentItemsItem": "sale.shipment",
    "SaleShipmentShipment": "sale.shipment",
    "SaleShipmentShipmentShipmentItemsItem": "sale.shipment",
    "SaleShipmentUpdateResult": "sale.shipment",
    "SaleShipmentUpdateResultShipment": "sale.shipment",
    "SaleShipmentUpdateResultShipmentShipmentItemsItem": "sale.shipment",
    "SaleShipmentitem": "sale.shipmentitem",
    "SaleShipmentitemAddResult": "sale.shipmentitem",
    "SaleShipmentitemGetFieldsResult": "sale.shipmentitem",
    "SaleShipmentitemGetFieldsResultShipmentItem": "sale.shipmentitem",
    "SaleShipmentitemGetFieldsResultShipmentItemField": "sale.shipmentitem",
    "SaleShipmentitemGetResult": "sale.shipmentitem",
    "SaleShipmentitemUpdateResult": "sale.shipmentitem",
    "SaleShipmentpropertyAddResult": "sale.shipmentproperty",
    "SaleShipmentpropertyGetResult": "sale.shipmentproperty",
    "SaleShipmentpropertyGetfieldsbytypeResult": "sale.shipmentproperty",
    "SaleShipmentpropertyGetfieldsbytypeResultProperty": "sale.shipmentproperty",
    "SaleShipmentpropertyGetfieldsbytypeResultPropertyField": "sale.shipmentproperty",
    "SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFields": "sale.shipmentproperty",
    "SaleShipmentpropertyGetfieldsbytypeResultPropertySettingsFieldsField": "sale.shipmentproperty",
    "SaleShipmentpropertyUpdateResult": "sale.shipmentproperty",
    "SaleShipmentpropertyvalue": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueGetFieldsResult": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueGetFieldsResultPropertyValue": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueGetFieldsResultPropertyValueField": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueGetResult": "sale.shipmentpropertyvalue",
    "SaleShipmentpropertyvalueModifyResult": "sale.shipmentpropertyvalue",
    "SaleStatus": "sale.status",
    "SaleStatusAddResult": "sale.status",
    "SaleStatusGetFieldsResult": "sale.status",
    "SaleStatusGetFieldsResultStatus": "sale.status",
    "SaleStatusGetFieldsResultStatusField": "sale.status",
    "SaleStatusGetResult": "sale.status",
    "SaleStatusUpdateResult": "sale.status",
    "SaleStatusType": "sale.status",
    "SaleLang": "sale.statuslang",
    "SaleStatusLang": "sale.statuslang",
    "SaleStatusLangAddResult": "sale.statuslang",
    "SaleStatusLangGetFieldsResult": "sale.statuslang",
    "SaleStatusLangGetListLangsResult": "sale.statuslang",
    "SaleTradeBinding": "sale.tradebinding",
    "SaleTradeBindingGetFieldsResult": "sale.tradebinding",
    "SaleTradeBindingGetFieldsResultTradeBinding": "sale.tradebinding",
    "SaleTradePlatform": "sale.tradeplatform",
    "SaleTradePlatformGetFieldsResult": "sale.tradeplatform",
    "SaleTradePlatformGetFieldsResultTradePlatform": "sale.tradeplatform",
    "SalescenterPaymentGetPublicUrlResult": "salescenter",
    "SalescenterPaymentGetPublicUrlResultPayment": "salescenter",
    "CrmCurrency": "shared",
    "CrmMultifield": "shared",
    "CrmRestFieldDescription": "shared",
    "RestFieldDescription": "shared",
    "SalePropertyParameterSettings": "shared",
    "CrmMultifieldTypeId": "shared",
    "RestFieldDescriptionType": "shared",
    "SignB2eCompanyProvider": "sign",
    "SignB2eDocument": "sign",
    "SignB2eDocumentMembersItem": "sign",
    "SignB2eDocumentMembersItemState": "sign",
    "SignB2eDocumentMembersItemUser": "sign",
    "SignB2eDocumentSendResult": "sign",
    "SignB2eDocumentSendResultMembersItem": "sign",
    "SignB2eDocumentSendResultMembersItemState": "sign",
    "SignB2eDocumentSendResultMembersItemUser": "sign",
    "SignB2eDocumentSendResultState": "sign",
    "SignB2eDocumentState": "sign",
    "SignB2eHcmlinkDocument": "sign",
    "SignB2eHcmlinkDocumentDocument": "sign",
    "SignB2eMysafeTailResultItem": "sign",
    "SignB2ePersonalTailResultItem": "sign",
    "SocialnetworkApiWorkgroup": "socialnetwork",
    "SocialnetworkApiWorkgroupActions": "socialnetwork",
    "SocialnetworkApiWorkgroupAdditionalData": "socialnetwork",
    "SocialnetworkApiWorkgroupAvatarData": "socialnetwork",
    "SocialnetworkApiWorkgroupAvatarTypes": "socialnetwork",
    "SocialnetworkApiWorkgroupCounters": "socialnetwork",
    "SocialnetworkApiWorkgroupFeatures": "socialnetwork",
    "SocialnetworkApiWorkgroupGroupMembersList": "socialnetwork",
    "SocialnetworkApiWorkgroupListOfMembers": "socialnetwork",
    "SocialnetworkApiWorkgroupListOfMembersAwaitingInvite": "socialnetwork",
    "SocialnetworkApiWorkgroupListResultWorkgroupsItem": "socialnetwork",
    "SocialnetworkApiWorkgroupListResultWorkgroupsItemAdditionalData": "socialnetwork",
    "SocialnetworkApiWorkgroupOwnerData": "socialnetwork",
    "SocialnetworkApiWorkgroupSubjectData": "socialnetwork",
    "SocialnetworkApiWorkgroupUserData": "socialnetwork",
    "SocialnetworkApiWorkgroupAdditionalDataInitiatedByType": "socialnetwork",
    "SocialnetworkApiWorkgroupAdditionalDataRole": "socialnetwork",
    "SocialnetworkApiWorkgroupAvatarDataId": "socialnetwork",
    "SocialnetworkApiWorkgroupAvatarDataType": "socialnetwork",
    "SocialnetworkApiWorkgroupAvatarType": "socialnetwork",
    "SocialnetworkApiWorkgroupInitiatePerms": "socialnetwork",
    "SocialnetworkApiWorkgroupPrivacyCode": "socialnetwork",
    "SocialnetworkApiWorkgroupType": "socialnetwork",
    "SonetGroup": "sonet_group",
    "SonetGroupUser": "sonet_group",
    "SonetGroupUserGroupsResultItem": "sonet_group",
    "SonetGroupUserRole": "sonet_group",
    "TaskChecklistitem": "task.checklistitem",
    "TaskChecklistitemGetmanifestResult": "task.checklistitem",
    "TaskChecklistitemGetmanifestResultRESTAvailableMethods": "task.checklistitem",
    "TaskChecklistitemGetmanifestResultRESTAvailableMethodsField": "task.checklistitem",
    "TaskChecklistitemGetmanifestResultRESTAvailableMethodsGet": "task.checklistitem",
    "TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetParamsItem": "task.checklistitem",
    "TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem": "task.checklistitem",
    "TaskChecklistitemMembersItem": "task.checklistitem",
    "TaskChecklistitemMembersItemPersonalGender": "task.checklistitem",
    "TaskChecklistitemMembersItemType": "task.checklistitem",
    "TaskCommentitem": "task.commentitem",
    "TaskCommentitemGetmanifestResult": "task.commentitem",
    "TaskCommentitemGetmanifestResultRESTAvailableMethods": "task.commentitem",
    "TaskCommentitemGetmanifestResultRESTAvailableMethodsField": "task.commentitem",
    "TaskCommentitemGetmanifestResultRESTAvailableMethodsGet": "task.commentitem",
    "TaskCommentitemGetmanifestResultRESTAvailableMethodsGetParamsItem": "task.commentitem",
    "TaskCommentitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem": "task.commentitem",
    "TaskElapseditem": "task.elapseditem",
    "TaskElapseditemGetmanifestResult": "task.elapseditem",
    "TaskElapseditemGetmanifestResultRESTAvailableMethods": "task.elapseditem",
    "TaskElapseditemGetmanifestResultRESTAvailableMethodsField": "task.elapseditem",
    "TaskElapseditemGetmanifestResultRESTAvailableMethodsGet": "task.elapseditem",
    "TaskElapseditemGetmanifestResultRESTAvailableMethodsGetParamsItem": "task.elapseditem",
    "TaskElapseditemGetmanifestResultRESTAvailableMethodsGetlistParamsItem": "task.elapseditem",
    "TaskItemUserfield": "task.item",
    "TaskItemUserfieldGetfieldsResult": "task.item",
    "TaskItemUserfieldGetfieldsResultField": "task.item",
    "TaskItemUserfieldGettypesResultItem": "task.item",
    "TaskItemUserfieldSettings": "task.item",
    "TaskLogitem": "task.logitem",
    "TaskStagesGetResultValue": "task.stages",
    "TaskStagesGetResultValueEntityType": "task.stages",
    "TaskStagesGetResultValueSystemType": "task.stages",
    "TasksApiScrumBacklog": "tasks.api",
    "TasksApiScrumBacklogGetFieldsResult": "tasks.api",
    "TasksApiScrumBacklogGetFieldsResultFields": "tasks.api",
    "TasksApiScrumBacklogGetFieldsResultFieldsField": "tasks.api",
    "TasksApiScrumEpic": "tasks.api",
    "TasksApiScrumEpicFiles": "tasks.api",
    "TasksApiScrumEpicFilesCustomData": "tasks.api",
    "TasksApiScrumEpicFilesSettings": "tasks.api",
    "TasksApiScrumEpicFilesUserType": "tasks.api",
    "TasksApiScrumEpicGetFieldsResult": "tasks.api",
    "TasksApiScrumKanbanGetFieldsResult": "tasks.api",
    "TasksApiScrumKanbanGetFieldsResultFields": "tasks.api",
    "TasksApiScrumKanbanGetFieldsResultFieldsField": "tasks.api",
    "TasksApiScrumKanbanGetStagesResultItem": "tasks.api",
    "TasksApiScrumSprint": "tasks.api",
    "TasksApiScrumSprintCompleteResult": "tasks.api",
    "TasksApiScrumSprintGetFieldsResult": "tasks.api",
    "TasksApiScrumSprintGetFieldsResultFields": "tasks.api",
    "TasksApiScrumSprintGetFieldsResultFieldsField": "tasks.api",
    "TasksApiScrumSprintStartResult": "tasks.api",
    "TasksApiScrumTask": "tasks.api",
    "TasksApiScrumTaskGetFieldsResult": "tasks.api",
    "TasksApiScrumTaskGetFieldsResultFields": "tasks.api",
    "TasksApiScrumTaskGetFieldsResultFieldsField": "tasks.api",
    "TasksApiScrumTaskUpdateResult": "tasks.api",
    "TasksApiScrumKanbanGetStagesResultItemType": "tasks.api",
    "TasksApiScrumTaskUpdateResultStatus": "tasks.api",
    "TasksFlowFlow": "tasks.flow",
    "TasksFlowFlowDeleteResult": "tasks.flow",
    "TasksFlowFlowIsExistsResult": "tasks.flow",
    "TasksAccomplicesDataItem": "tasks.task",
    "TasksAuditorsDataValue": "tasks.task",
    "TasksCheckListTree": "tasks.task",
    "TasksCheckListTreeActionItem": "tasks.task",
    "TasksCheckListTreeFields": "tasks.task",
    "TasksChecklist": "tasks.task",
    "TasksCreator": "tasks.task",
    "TasksFields": "tasks.task",
    "TasksGroup": "tasks.task",
    "TasksResponsible": "tasks.task",
    "TasksTask": "tasks.task",
    "TasksTaskAction": "tasks.task",
    "TasksTaskAddResult": "tasks.task",
    "TasksTaskApproveResult": "tasks.task",
    "TasksTaskApproveResultTask": "tasks.task",
    "TasksTaskApproveResultTaskAction": "tasks.task",
    "TasksTaskApproveResultTaskCheckListTree": "tasks.task",
    "TasksTaskApproveResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskApproveResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskApproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskApproveResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskApproveResultTime": "tasks.task",
    "TasksTaskCompleteResult": "tasks.task",
    "TasksTaskCompleteResultTask": "tasks.task",
    "TasksTaskCompleteResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskCompleteResultTaskAction": "tasks.task",
    "TasksTaskCompleteResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTree": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskCompleteResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskCompleteResultTaskChecklist": "tasks.task",
    "TasksTaskCompleteResultTaskCreator": "tasks.task",
    "TasksTaskCompleteResultTaskFields": "tasks.task",
    "TasksTaskCompleteResultTaskGroup": "tasks.task",
    "TasksTaskCompleteResultTaskResponsible": "tasks.task",
    "TasksTaskCounter": "tasks.task",
    "TasksTaskCounterCounters": "tasks.task",
    "TasksTaskCountersGetResultValue": "tasks.task",
    "TasksTaskDeferResult": "tasks.task",
    "TasksTaskDeferResultTask": "tasks.task",
    "TasksTaskDeferResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskDeferResultTaskAction": "tasks.task",
    "TasksTaskDeferResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTree": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskDeferResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskDeferResultTaskChecklist": "tasks.task",
    "TasksTaskDeferResultTaskCreator": "tasks.task",
    "TasksTaskDeferResultTaskFields": "tasks.task",
    "TasksTaskDeferResultTaskGroup": "tasks.task",
    "TasksTaskDeferResultTaskResponsible": "tasks.task",
    "TasksTaskDeferResultTime": "tasks.task",
    "TasksTaskDelegateResult": "tasks.task",
    "TasksTaskDelegateResultTask": "tasks.task",
    "TasksTaskDelegateResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskDelegateResultTaskAction": "tasks.task",
    "TasksTaskDelegateResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTree": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskDelegateResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskDelegateResultTaskChecklist": "tasks.task",
    "TasksTaskDelegateResultTaskCreator": "tasks.task",
    "TasksTaskDelegateResultTaskFields": "tasks.task",
    "TasksTaskDelegateResultTaskGroup": "tasks.task",
    "TasksTaskDelegateResultTaskResponsible": "tasks.task",
    "TasksTaskDelegateResultTime": "tasks.task",
    "TasksTaskDisapproveResult": "tasks.task",
    "TasksTaskDisapproveResultTask": "tasks.task",
    "TasksTaskDisapproveResultTaskAction": "tasks.task",
    "TasksTaskDisapproveResultTaskCheckListTree": "tasks.task",
    "TasksTaskDisapproveResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskDisapproveResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskDisapproveResultTime": "tasks.task",
    "TasksTaskFilesAttachResult": "tasks.task",
    "TasksTaskGetFieldsResult": "tasks.task",
    "TasksTaskGetFieldsResultFields": "tasks.task",
    "TasksTaskGetFieldsResultFieldsField": "tasks.task",
    "TasksTaskGetFieldsResultFieldsIsMutedValues": "tasks.task",
    "TasksTaskGetResult": "tasks.task",
    "TasksTaskGetaccessResult": "tasks.task",
    "TasksTaskGetaccessResultAllowedActionsValue": "tasks.task",
    "TasksTaskHistory": "tasks.task",
    "TasksTaskHistoryListResult": "tasks.task",
    "TasksTaskHistoryUser": "tasks.task",
    "TasksTaskHistoryValue": "tasks.task",
    "TasksTaskMuteResult": "tasks.task",
    "TasksTaskMuteResultTask": "tasks.task",
    "TasksTaskMuteResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskMuteResultTaskAction": "tasks.task",
    "TasksTaskMuteResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTree": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskMuteResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskMuteResultTaskChecklist": "tasks.task",
    "TasksTaskMuteResultTaskCreator": "tasks.task",
    "TasksTaskMuteResultTaskFields": "tasks.task",
    "TasksTaskMuteResultTaskGroup": "tasks.task",
    "TasksTaskMuteResultTaskResponsible": "tasks.task",
    "TasksTaskMuteResultTime": "tasks.task",
    "TasksTaskPauseResult": "tasks.task",
    "TasksTaskPauseResultTask": "tasks.task",
    "TasksTaskPauseResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskPauseResultTaskAction": "tasks.task",
    "TasksTaskPauseResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTree": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskPauseResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskPauseResultTaskChecklist": "tasks.task",
    "TasksTaskPauseResultTaskCreator": "tasks.task",
    "TasksTaskPauseResultTaskFields": "tasks.task",
    "TasksTaskPauseResultTaskGroup": "tasks.task",
    "TasksTaskPauseResultTaskResponsible": "tasks.task",
    "TasksTaskPauseResultTime": "tasks.task",
    "TasksTaskPinResult": "tasks.task",
    "TasksTaskPinResultTask": "tasks.task",
    "TasksTaskPinResultTaskAction": "tasks.task",
    "TasksTaskRenewResult": "tasks.task",
    "TasksTaskRenewResultTask": "tasks.task",
    "TasksTaskRenewResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskRenewResultTaskAction": "tasks.task",
    "TasksTaskRenewResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTree": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskRenewResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskRenewResultTaskChecklist": "tasks.task",
    "TasksTaskRenewResultTaskCreator": "tasks.task",
    "TasksTaskRenewResultTaskFields": "tasks.task",
    "TasksTaskRenewResultTaskGroup": "tasks.task",
    "TasksTaskRenewResultTaskResponsible": "tasks.task",
    "TasksTaskRenewResultTime": "tasks.task",
    "TasksTaskResult": "tasks.task",
    "TasksTaskResultAddFromCommentResult": "tasks.task",
    "TasksTaskStartResult": "tasks.task",
    "TasksTaskStartResultTask": "tasks.task",
    "TasksTaskStartResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskStartResultTaskAction": "tasks.task",
    "TasksTaskStartResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskStartResultTaskCheckListTree": "tasks.task",
    "TasksTaskStartResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskStartResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskStartResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskStartResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskStartResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskStartResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskStartResultTaskChecklist": "tasks.task",
    "TasksTaskStartResultTaskCreator": "tasks.task",
    "TasksTaskStartResultTaskFields": "tasks.task",
    "TasksTaskStartResultTaskGroup": "tasks.task",
    "TasksTaskStartResultTaskResponsible": "tasks.task",
    "TasksTaskStartResultTime": "tasks.task",
    "TasksTaskStartwatchResult": "tasks.task",
    "TasksTaskStartwatchResultTask": "tasks.task",
    "TasksTaskStartwatchResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskStartwatchResultTaskAction": "tasks.task",
    "TasksTaskStartwatchResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTree": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskStartwatchResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskStartwatchResultTaskChecklist": "tasks.task",
    "TasksTaskStartwatchResultTaskCreator": "tasks.task",
    "TasksTaskStartwatchResultTaskFields": "tasks.task",
    "TasksTaskStartwatchResultTaskGroup": "tasks.task",
    "TasksTaskStartwatchResultTaskResponsible": "tasks.task",
    "TasksTaskStartwatchResultTime": "tasks.task",
    "TasksTaskStopwatchResult": "tasks.task",
    "TasksTaskStopwatchResultTask": "tasks.task",
    "TasksTaskStopwatchResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskStopwatchResultTaskAction": "tasks.task",
    "TasksTaskStopwatchResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTree": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskStopwatchResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskStopwatchResultTaskChecklist": "tasks.task",
    "TasksTaskStopwatchResultTaskCreator": "tasks.task",
    "TasksTaskStopwatchResultTaskFields": "tasks.task",
    "TasksTaskStopwatchResultTaskGroup": "tasks.task",
    "TasksTaskStopwatchResultTaskResponsible": "tasks.task",
    "TasksTaskStopwatchResultTime": "tasks.task",
    "TasksTaskTagsValue": "tasks.task",
    "TasksTaskUnmuteResult": "tasks.task",
    "TasksTaskUnmuteResultTask": "tasks.task",
    "TasksTaskUnmuteResultTaskAccomplicesDataValue": "tasks.task",
    "TasksTaskUnmuteResultTaskAction": "tasks.task",
    "TasksTaskUnmuteResultTaskAuditorsDataValue": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTree": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTreeActionItem": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTreeDescendantsItem": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemAction": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItem": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemAction": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemDescendantsItemFields": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTreeDescendantsItemFields": "tasks.task",
    "TasksTaskUnmuteResultTaskCheckListTreeFields": "tasks.task",
    "TasksTaskUnmuteResultTaskChecklist": "tasks.task",
    "TasksTaskUnmuteResultTaskCreator": "tasks.task",
    "TasksTaskUnmuteResultTaskFields": "tasks.task",
    "TasksTaskUnmuteResultTaskGroup": "tasks.task",
    "TasksTaskUnmuteResultTaskResponsible": "tasks.task",
    "TasksTaskUnmuteResultTime": "tasks.task",
    "TasksTaskUnpinResult": "tasks.task",
    "TasksTaskUnpinResultTask": "tasks.task",
    "TasksTaskUnpinResultTaskAction": "tasks.task",
    "TasksTaskUpdateResult": "tasks.task",
    "TasksTaskDurationType": "tasks.task",
    "TasksTaskHistoryField": "tasks.task",
    "TasksTaskMark": "tasks.task",
    "TasksTaskPriority": "tasks.task",
    "TasksTaskResultStatus": "tasks.task",
    "TasksTaskStatus": "tasks.task",
    "TasksTemplate": "tasks.template",
    "TasksTemplateChecklist": "tasks.template",
    "TasksTemplateChecklistAddAttachmentByContentResult": "tasks.template",
    "TasksTemplateChecklistAddAttachmentByContentResultCheckListItem": "tasks.template",
    "TasksTemplateChecklistAddAttachmentByContentResultCheckListItemAttachments": "tasks.template",
    "TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItem": "tasks.template",
    "TasksTemplateChecklistAddAttachmentsFromDiskResult": "tasks.template",
    "TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItem": "tasks.template",
    "TasksTemplateChecklistAddAttachmentsFromDiskResultCheckListItemMembersItem": "tasks.template",
    "TasksTemplateChecklistAddResult": "tasks.template",
    "TasksTemplateChecklistAttachments": "tasks.template",
    "TasksTemplateChecklistCompleteResult": "tasks.template",
    "TasksTemplateChecklistCompleteResultCheckListItem": "tasks.template",
    "TasksTemplateChecklistCompleteResultCheckListItemAttachments": "tasks.template",
    "TasksTemplateChecklistCompleteResultCheckListItemMembersItem": "tasks.template",
    "TasksTemplateChecklistGetResult": "tasks.template",
    "TasksTemplateChecklistListResult": "tasks.template",
    "TasksTemplateChecklistListResultCheckListItemsValue": "tasks.template",
    "TasksTemplateChecklistListResultCheckListItemsValueAttachments": "tasks.template",
    "TasksTemplateChecklistListResultCheckListItemsValueMembersItem": "tasks.template",
    "TasksTemplateChecklistMembersItem": "tasks.template",
    "TasksTemplateChecklistMoveAfterResult": "tasks.template",
    "TasksTemplateChecklistMoveAfterResultCheckListItem": "tasks.template",
    "TasksTemplateChecklistMoveAfterResultCheckListItemAttachments": "tasks.template",
    "TasksTemplateChecklistMoveAfterResultCheckListItemMembersItem": "tasks.template",
    "TasksTemplateChecklistMoveBeforeResult": "tasks.template",
    "TasksTemplateChecklistMoveBeforeResultCheckListItem": "tasks.template",
    "TasksTemplateChecklistMoveBeforeResultCheckListItemMembersItem": "tasks.template",
    "TasksTemplateChecklistRemoveAttachmentsResult": "tasks.template",
    "TasksTemplateChecklistRemoveAttachmentsResultCheckListItem": "tasks.template",
    "TasksTemplateChecklistRemoveAttachmentsResultCheckListItemAttachments": "tasks.template",
    "TasksTemplateChecklistRemoveAttachmentsResultCheckListItemMembersItem": "tasks.template",
    "TasksTemplateChecklistRenewResult": "tasks.template",
    "TasksTemplateChecklistRenewResultCheckListItem": "tasks.template",
    "TasksTemplateChecklistRenewResultCheckListItemAttachments": "tasks.template",
    "TasksTemplateChecklistRenewResultCheckListItemMembersItem": "tasks.template",
    "TasksTemplateChecklistUpdateResult": "tasks.template",
    "TasksTemplateFieldsResultValue": "tasks.template",
    "TasksTemplateFieldsResultValueValues": "tasks.template",
    "TasksTemplateChecklistAddAttachmentByContentResultCheckListItemMembersItemType": "tasks.template",
    "TasksTemplateChecklistCompleteResultCheckListItemMembersItemPersonalGender": "tasks.template",
    "TelephonyCallAttachTranscriptionResult": "telephony",
    "TelephonyExternalCall": "telephony",
    "TelephonyExternalCallAttachRecordResult": "telephony",
    "TelephonyExternalCallCrmCreatedEntitiesItem": "telephony",
    "TelephonyExternalCallFinishResult": "telephony",
    "TelephonyExternalCallSearchCrmEntitiesResultItem": "telephony",
    "TelephonyExternalCallSearchCrmEntitiesResultItemAssignedBy": "telephony",
    "TelephonyExternalLine": "telephony",
    "TelephonyExternalLineAddResult": "telephony",
    "TelephonyExternalLineUpdateResult": "telephony",
    "TelephonyExternalCallFinishResultCallFailedCode": "telephony",
    "TelephonyExternalCallFinishResultCallStatus": "telephony",
    "TelephonyExternalCallFinishResultIncoming": "telephony",
    "TelephonyExternalCallSearchCrmEntitiesResultItemAssignedByTimemanStatus": "telephony",
    "TelephonyExternalCallSearchCrmEntitiesResultItemCrmEntityType": "telephony",
    "TimemanCloseResult": "timeman",
    "TimemanNetworkrange": "timeman",
    "TimemanNetworkrangeCheckResult": "timeman",
    "TimemanOpenResult": "timeman",
    "TimemanPauseResult": "timeman",
    "TimemanSchedule": "timeman",
    "TimemanScheduleAllowedDevices": "timeman",
    "TimemanScheduleCalendar": "timeman",
    "TimemanScheduleReportPeriodOptions": "timeman",
    "TimemanScheduleScheduleViolationRules": "timeman",
    "TimemanScheduleScheduleViolationRulesUsersToNotify": "timeman",
    "TimemanScheduleShiftsItem": "timeman",
    "TimemanSettingsResult": "timeman",
    "TimemanStatusResult": "timeman",
    "TimemanTimecontrolReports": "timeman",
    "TimemanTimecontrolReportsReport": "timeman",
    "TimemanTimecontrolReportsReportDaysItem": "timeman",
    "TimemanTimecontrolReportsReportDaysItemReportsItem": "timeman",
    "TimemanTimecontrolReportsSettings": "timeman",
    "TimemanTimecontrolReportsSettingsDepartmentsItem": "timeman",
    "TimemanTimecontrolReportsTime": "timeman",
    "TimemanTimecontrolReportsUser": "timeman",
    "TimemanTimecontrolReportsUsers": "timeman",
    "TimemanTimecontrolSettings": "timeman",
    "TimemanCloseResultStatus": "timeman",
    "TimemanScheduleReportPeriod": "timeman",
    "TimemanScheduleReportPeriodOptionsStartWeekDay": "timeman",
    "TimemanScheduleScheduleType": "timeman",
    "TimemanTimecontrolReportsReportDaysItemReportsItemReportType": "timeman",
    "TimemanTimecontrolReportsReportDaysItemReportsItemSourceStart": "timeman",
    "TimemanTimecontrolReportsReportDaysItemReportsItemType": "timeman",
    "TimemanTimecontrolReportsSettingsReportViewType": "timeman",
    "TimemanTimecontrolSettingsReportRequestType": "timeman",
    "User": "user",
    "UserCurrentResult": "user",
    "UserFieldsResult": "user",
    "UserSearchResultItem": "user",
    "UserUserfield": "user",
    "UserUserfieldListItem": "user",
    "UserUserfieldSettings": "user",
    "UserconsentAgreement": "userconsent",
    "UserconsentAgreementTextResult": "userconsent",
    "Userfieldconfig": "userfieldconfig",
    "UserfieldconfigAddResult": "userfieldconfig",
    "UserfieldconfigEnumItem": "userfieldconfig",
    "UserfieldconfigGetResult": "userfieldconfig",
    "UserfieldconfigGetTypesResult": "userfieldconfig",
    "UserfieldconfigGetTypesResultTypes": "userfieldconfig",
    "UserfieldconfigGetTypesResultTypesField": "userfieldconfig",
    "UserfieldconfigSettings": "userfieldconfig",
    "UserfieldconfigUpdateResult": "userfieldconfig",
    "UserfieldconfigSettingsDisplay": "userfieldconfig",
    "Userfieldtype": "userfieldtype",
    "VoteAttachedVote": "vote",
    "VoteAttachedVoteGetAnswerVotedResult": "vote",
    "VoteAttachedVoteGetAnswerVotedResultItemsItem": "vote",
    "VoteAttachedVoteGetManyResult": "vote",
    "VoteAttachedVoteGetManyResultItemsItem": "vote",
    "VoteAttachedVoteGetManyResultItemsItemQuestionsValue": "vote",
    "VoteAttachedVoteGetManyResultItemsItemQuestionsValueAnswersValue": "vote",
    "VoteAttachedVoteGetManyResultItemsItemUserAnswerMapValueValue": "vote",
    "VoteAttachedVoteGetResult": "vote",
    "VoteAttachedVoteGetWithVotedResult": "vote",
    "VoteAttachedVoteGetWithVotedResultAttach": "vote",
    "VoteAttachedVoteGetWithVotedResultAttachQuestionsValue": "vote",
    "VoteAttachedVoteGetWithVotedResultAttachQuestionsValueAnswersValue": "vote",
    "VoteAttachedVoteGetWithVotedResultAttachUserAnswerMapValueValue": "vote",
    "VoteAttachedVoteGetWithVotedResultVotedValueItem": "vote",
    "VoteAttachedVoteQuestionsValue": "vote",
    "VoteAttachedVoteQuestionsValueAnswersValue": "vote",
    "VoteAttachedVoteRecallResult": "vote",
    "VoteAttachedVoteRecallResultAttach": "vote",
    "VoteAttachedVoteRecallResultAttachQuestionsValue": "vote",
    "VoteAttachedVoteRecallResultAttachQuestionsValueAnswersValue": "vote",
    "VoteAttachedVoteUserAnswerMapValueValue": "vote",
    "VoteAttachedVoteVoteResult": "vote",
    "VoteAttachedVoteVoteResultAttach": "vote",
    "VoteAttachedVoteVoteResultAttachQuestionsValue": "vote",
    "VoteAttachedVoteVoteResultAttachQuestionsValueAnswersValue": "vote",
    "VoteAttachedVoteVoteResultAttachUserAnswerMapValueValue": "vote",
    "VoteIntegrationImSendResult": "vote",
    "VoximplantCallbackStartResult": "voximplant",
    "VoximplantInfocallStartwithsoundResult": "voximplant",
    "VoximplantInfocallStartwithtextResult": "voximplant",
    "VoximplantLine": "voximplant",
    "VoximplantSip": "voximplant",
    "VoximplantSipConnectorStatusResult": "voximplant",
    "VoximplantSipStatusResult": "voximplant",
    "VoximplantStatistic": "voximplant",
    "VoximplantTtsVoices": "voximplant",
    "VoximplantUrl": "voximplant",
    "VoximplantUser": "voximplant",
    "VoximplantSipStatusResultStatusResult": "voximplant",
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
