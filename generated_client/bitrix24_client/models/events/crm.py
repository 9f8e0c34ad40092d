"""What events of ``crm`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class ONCRMLEADDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: ONCRMLEADDELETEEventDataFields)
    """Fields, by name."""


class ONCRMLEADDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmActivityAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmActivityAddEventDataFields)
    """Fields, by name."""


class OnCrmActivityAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmActivityDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmActivityDeleteEventDataFields)
    """Fields, by name."""


class OnCrmActivityDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmActivityUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmActivityUpdateEventDataFields)
    """Fields, by name."""


class OnCrmActivityUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmAddressRegisterEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmAddressRegisterEventDataFields)
    """Fields, by name."""


class OnCrmAddressRegisterEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    type_id = _v.integer("TYPE_ID")
    """Id of the type."""
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    anchor_id = _v.integer("ANCHOR_ID")
    anchor_type_id = _v.integer("ANCHOR_TYPE_ID")


class OnCrmAddressUnregisterEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmAddressUnregisterEventDataFields)
    """Fields, by name."""


class OnCrmAddressUnregisterEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    type_id = _v.integer("TYPE_ID")
    """Id of the type."""
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    anchor_id = _v.integer("ANCHOR_ID")
    anchor_type_id = _v.integer("ANCHOR_TYPE_ID")


class OnCrmBankDetailAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmBankDetailAddEventDataFields)
    """Fields, by name."""


class OnCrmBankDetailAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmBankDetailDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmBankDetailDeleteEventDataFields)
    """Fields, by name."""


class OnCrmBankDetailDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmBankDetailUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmBankDetailUpdateEventDataFields)
    """Fields, by name."""


class OnCrmBankDetailUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmCompanyAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCompanyAddEventDataFields)
    """Fields, by name."""


class OnCrmCompanyAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmCompanyDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCompanyDeleteEventDataFields)
    """Fields, by name."""


class OnCrmCompanyDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmCompanyUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCompanyUpdateEventDataFields)
    """Fields, by name."""


class OnCrmCompanyUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmCompanyUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCompanyUserFieldAddEventDataFields)
    """Fields, by name."""


class OnCrmCompanyUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmCompanyUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCompanyUserFieldDeleteEventDataFields)
    """Fields, by name."""


class OnCrmCompanyUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmCompanyUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCompanyUserFieldSetEnumValuesEventDataFields)
    """Fields, by name."""


class OnCrmCompanyUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmCompanyUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCompanyUserFieldUpdateEventDataFields)
    """Fields, by name."""


class OnCrmCompanyUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmContactAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmContactAddEventDataFields)
    """Fields, by name."""


class OnCrmContactAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmContactDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmContactDeleteEventDataFields)
    """Fields, by name."""


class OnCrmContactDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmContactUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmContactUpdateEventDataFields)
    """Fields, by name."""


class OnCrmContactUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmContactUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmContactUserFieldAddEventDataFields)
    """Fields, by name."""


class OnCrmContactUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmContactUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmContactUserFieldDeleteEventDataFields)
    """Fields, by name."""


class OnCrmContactUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmContactUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmContactUserFieldSetEnumValuesEventDataFields)
    """Fields, by name."""


class OnCrmContactUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmContactUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmContactUserFieldUpdateEventDataFields)
    """Fields, by name."""


class OnCrmContactUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmCurrencyAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCurrencyAddEventDataFields)
    """Fields, by name."""


class OnCrmCurrencyAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("ID")


class OnCrmCurrencyDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCurrencyDeleteEventDataFields)
    """Fields, by name."""


class OnCrmCurrencyDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("ID")


class OnCrmCurrencyUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmCurrencyUpdateEventDataFields)
    """Fields, by name."""


class OnCrmCurrencyUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("ID")


class OnCrmDealAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealAddEventDataFields)
    """Fields, by name."""


class OnCrmDealAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmDealDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealDeleteEventDataFields)
    """Fields, by name."""


class OnCrmDealDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmDealMoveToCategoryEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealMoveToCategoryEventDataFields)
    """Fields, by name."""


class OnCrmDealMoveToCategoryEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    category_id = _v.integer("CATEGORY_ID")
    """Id of the pipeline or category."""
    stage_id = _v.string("STAGE_ID")
    """Id of the stage."""


class OnCrmDealRecurringAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealRecurringAddEventDataFields)
    """Fields, by name."""


class OnCrmDealRecurringAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    recurring_deal_id = _v.integer("RECURRING_DEAL_ID")


class OnCrmDealRecurringDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealRecurringDeleteEventDataFields)
    """Fields, by name."""


class OnCrmDealRecurringDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmDealRecurringExposeEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealRecurringExposeEventDataFields)
    """Fields, by name."""


class OnCrmDealRecurringExposeEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    recurring_deal_id = _v.integer("RECURRING_DEAL_ID")
    deal_id = _v.integer("DEAL_ID")


class OnCrmDealRecurringUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealRecurringUpdateEventDataFields)
    """Fields, by name."""


class OnCrmDealRecurringUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    recurring_deal_id = _v.integer("RECURRING_DEAL_ID")


class OnCrmDealUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealUpdateEventDataFields)
    """Fields, by name."""


class OnCrmDealUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmDealUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealUserFieldAddEventDataFields)
    """Fields, by name."""


class OnCrmDealUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmDealUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealUserFieldDeleteEventDataFields)
    """Fields, by name."""


class OnCrmDealUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmDealUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealUserFieldSetEnumValuesEventDataFields)
    """Fields, by name."""


class OnCrmDealUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmDealUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDealUserFieldUpdateEventDataFields)
    """Fields, by name."""


class OnCrmDealUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmDocumentGeneratorDocumentAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDocumentGeneratorDocumentAddEventDataFields)
    """Fields, by name."""


class OnCrmDocumentGeneratorDocumentAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""


class OnCrmDocumentGeneratorDocumentDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDocumentGeneratorDocumentDeleteEventDataFields)
    """Fields, by name."""


class OnCrmDocumentGeneratorDocumentDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""


class OnCrmDocumentGeneratorDocumentUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDocumentGeneratorDocumentUpdateEventDataFields)
    """Fields, by name."""


class OnCrmDocumentGeneratorDocumentUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""


class OnCrmDynamicItemAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDynamicItemAddEventDataFields)
    """Fields, by name."""


class OnCrmDynamicItemAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""


class OnCrmDynamicItemDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDynamicItemDeleteEventDataFields)
    """Fields, by name."""


class OnCrmDynamicItemDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""


class OnCrmDynamicItemUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmDynamicItemUpdateEventDataFields)
    """Fields, by name."""


class OnCrmDynamicItemUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""


class OnCrmLeadAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmLeadAddEventDataFields)
    """Fields, by name."""


class OnCrmLeadAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmLeadUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmLeadUpdateEventDataFields)
    """Fields, by name."""


class OnCrmLeadUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmLeadUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmLeadUserFieldAddEventDataFields)
    """Fields, by name."""


class OnCrmLeadUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmLeadUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmLeadUserFieldDeleteEventDataFields)
    """Fields, by name."""


class OnCrmLeadUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmLeadUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmLeadUserFieldSetEnumValuesEventDataFields)
    """Fields, by name."""


class OnCrmLeadUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmLeadUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmLeadUserFieldUpdateEventDataFields)
    """Fields, by name."""


class OnCrmLeadUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmQuoteAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmQuoteAddEventDataFields)
    """Fields, by name."""


class OnCrmQuoteAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmQuoteDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmQuoteDeleteEventDataFields)
    """Fields, by name."""


class OnCrmQuoteDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmQuoteUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmQuoteUpdateEventDataFields)
    """Fields, by name."""


class OnCrmQuoteUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmQuoteUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmQuoteUserFieldAddEventDataFields)
    """Fields, by name."""


class OnCrmQuoteUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmQuoteUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmQuoteUserFieldDeleteEventDataFields)
    """Fields, by name."""


class OnCrmQuoteUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmQuoteUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmQuoteUserFieldSetEnumValuesEventDataFields)
    """Fields, by name."""


class OnCrmQuoteUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmQuoteUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmQuoteUserFieldUpdateEventDataFields)
    """Fields, by name."""


class OnCrmQuoteUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmRequisiteAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmRequisiteAddEventDataFields)
    """Fields, by name."""


class OnCrmRequisiteAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmRequisiteDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmRequisiteDeleteEventDataFields)
    """Fields, by name."""


class OnCrmRequisiteDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmRequisiteUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmRequisiteUpdateEventDataFields)
    """Fields, by name."""


class OnCrmRequisiteUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmRequisiteUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmRequisiteUserFieldAddEventDataFields)
    """Fields, by name."""


class OnCrmRequisiteUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmRequisiteUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmRequisiteUserFieldDeleteEventDataFields)
    """Fields, by name."""


class OnCrmRequisiteUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmRequisiteUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmRequisiteUserFieldSetEnumValuesEventDataFields)
    """Fields, by name."""


class OnCrmRequisiteUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmRequisiteUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmRequisiteUserFieldUpdateEventDataFields)
    """Fields, by name."""


class OnCrmRequisiteUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmTimelineCommentAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTimelineCommentDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTimelineCommentUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTypeAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmTypeAddEventDataFields)
    """Fields, by name."""


class OnCrmTypeAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTypeDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmTypeDeleteEventDataFields)
    """Fields, by name."""


class OnCrmTypeDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTypeUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmTypeUpdateEventDataFields)
    """Fields, by name."""


class OnCrmTypeUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTypeUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmTypeUserFieldAddEventDataFields)
    """Fields, by name."""


class OnCrmTypeUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmTypeUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmTypeUserFieldDeleteEventDataFields)
    """Fields, by name."""


class OnCrmTypeUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmTypeUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmTypeUserFieldSetEnumValuesEventDataFields)
    """Fields, by name."""


class OnCrmTypeUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""


class OnCrmTypeUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields = _v.nested("FIELDS", lambda: OnCrmTypeUserFieldUpdateEventDataFields)
    """Fields, by name."""


class OnCrmTypeUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
