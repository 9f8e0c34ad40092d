"""What events of ``crm`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class ONCRMLEADDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: ONCRMLEADDELETEEventDataFields)


class ONCRMLEADDELETEEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmActivityAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmActivityAddEventDataFields)


class OnCrmActivityAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmActivityDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmActivityDeleteEventDataFields)


class OnCrmActivityDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmActivityUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmActivityUpdateEventDataFields)


class OnCrmActivityUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmAddressRegisterEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmAddressRegisterEventDataFields)


class OnCrmAddressRegisterEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    type_id = _v.integer("TYPE_ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    entity_id = _v.integer("ENTITY_ID")
    anchor_id = _v.integer("ANCHOR_ID")
    anchor_type_id = _v.integer("ANCHOR_TYPE_ID")


class OnCrmAddressUnregisterEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmAddressUnregisterEventDataFields)


class OnCrmAddressUnregisterEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    type_id = _v.integer("TYPE_ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    entity_id = _v.integer("ENTITY_ID")
    anchor_id = _v.integer("ANCHOR_ID")
    anchor_type_id = _v.integer("ANCHOR_TYPE_ID")


class OnCrmBankDetailAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmBankDetailAddEventDataFields)


class OnCrmBankDetailAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmBankDetailDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmBankDetailDeleteEventDataFields)


class OnCrmBankDetailDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmBankDetailUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmBankDetailUpdateEventDataFields)


class OnCrmBankDetailUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmCompanyAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCompanyAddEventDataFields)


class OnCrmCompanyAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmCompanyDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCompanyDeleteEventDataFields)


class OnCrmCompanyDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmCompanyUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCompanyUpdateEventDataFields)


class OnCrmCompanyUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmCompanyUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCompanyUserFieldAddEventDataFields)


class OnCrmCompanyUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmCompanyUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCompanyUserFieldDeleteEventDataFields)


class OnCrmCompanyUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmCompanyUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCompanyUserFieldSetEnumValuesEventDataFields)


class OnCrmCompanyUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmCompanyUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCompanyUserFieldUpdateEventDataFields)


class OnCrmCompanyUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmContactAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmContactAddEventDataFields)


class OnCrmContactAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmContactDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmContactDeleteEventDataFields)


class OnCrmContactDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmContactUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmContactUpdateEventDataFields)


class OnCrmContactUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmContactUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmContactUserFieldAddEventDataFields)


class OnCrmContactUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmContactUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmContactUserFieldDeleteEventDataFields)


class OnCrmContactUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmContactUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmContactUserFieldSetEnumValuesEventDataFields)


class OnCrmContactUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmContactUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmContactUserFieldUpdateEventDataFields)


class OnCrmContactUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmCurrencyAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCurrencyAddEventDataFields)


class OnCrmCurrencyAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("ID")


class OnCrmCurrencyDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCurrencyDeleteEventDataFields)


class OnCrmCurrencyDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("ID")


class OnCrmCurrencyUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmCurrencyUpdateEventDataFields)


class OnCrmCurrencyUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.string("ID")


class OnCrmDealAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealAddEventDataFields)


class OnCrmDealAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmDealDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealDeleteEventDataFields)


class OnCrmDealDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmDealMoveToCategoryEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealMoveToCategoryEventDataFields)


class OnCrmDealMoveToCategoryEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    category_id = _v.integer("CATEGORY_ID")
    stage_id = _v.string("STAGE_ID")


class OnCrmDealRecurringAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealRecurringAddEventDataFields)


class OnCrmDealRecurringAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    recurring_deal_id = _v.integer("RECURRING_DEAL_ID")


class OnCrmDealRecurringDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealRecurringDeleteEventDataFields)


class OnCrmDealRecurringDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmDealRecurringExposeEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealRecurringExposeEventDataFields)


class OnCrmDealRecurringExposeEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    recurring_deal_id = _v.integer("RECURRING_DEAL_ID")
    deal_id = _v.integer("DEAL_ID")


class OnCrmDealRecurringUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealRecurringUpdateEventDataFields)


class OnCrmDealRecurringUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    recurring_deal_id = _v.integer("RECURRING_DEAL_ID")


class OnCrmDealUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealUpdateEventDataFields)


class OnCrmDealUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmDealUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealUserFieldAddEventDataFields)


class OnCrmDealUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmDealUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealUserFieldDeleteEventDataFields)


class OnCrmDealUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmDealUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealUserFieldSetEnumValuesEventDataFields)


class OnCrmDealUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmDealUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDealUserFieldUpdateEventDataFields)


class OnCrmDealUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmDocumentGeneratorDocumentAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDocumentGeneratorDocumentAddEventDataFields)


class OnCrmDocumentGeneratorDocumentAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    entity_id = _v.integer("ENTITY_ID")


class OnCrmDocumentGeneratorDocumentDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDocumentGeneratorDocumentDeleteEventDataFields)


class OnCrmDocumentGeneratorDocumentDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    entity_id = _v.integer("ENTITY_ID")


class OnCrmDocumentGeneratorDocumentUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDocumentGeneratorDocumentUpdateEventDataFields)


class OnCrmDocumentGeneratorDocumentUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    entity_id = _v.integer("ENTITY_ID")


class OnCrmDynamicItemAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDynamicItemAddEventDataFields)


class OnCrmDynamicItemAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")


class OnCrmDynamicItemDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDynamicItemDeleteEventDataFields)


class OnCrmDynamicItemDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")


class OnCrmDynamicItemUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmDynamicItemUpdateEventDataFields)


class OnCrmDynamicItemUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_type_id = _v.integer("ENTITY_TYPE_ID")


class OnCrmLeadAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmLeadAddEventDataFields)


class OnCrmLeadAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmLeadUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmLeadUpdateEventDataFields)


class OnCrmLeadUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmLeadUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmLeadUserFieldAddEventDataFields)


class OnCrmLeadUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmLeadUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmLeadUserFieldDeleteEventDataFields)


class OnCrmLeadUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmLeadUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmLeadUserFieldSetEnumValuesEventDataFields)


class OnCrmLeadUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmLeadUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmLeadUserFieldUpdateEventDataFields)


class OnCrmLeadUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmQuoteAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmQuoteAddEventDataFields)


class OnCrmQuoteAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmQuoteDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmQuoteDeleteEventDataFields)


class OnCrmQuoteDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmQuoteUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmQuoteUpdateEventDataFields)


class OnCrmQuoteUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmQuoteUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmQuoteUserFieldAddEventDataFields)


class OnCrmQuoteUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmQuoteUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmQuoteUserFieldDeleteEventDataFields)


class OnCrmQuoteUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmQuoteUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmQuoteUserFieldSetEnumValuesEventDataFields)


class OnCrmQuoteUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmQuoteUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmQuoteUserFieldUpdateEventDataFields)


class OnCrmQuoteUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmRequisiteAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmRequisiteAddEventDataFields)


class OnCrmRequisiteAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmRequisiteDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmRequisiteDeleteEventDataFields)


class OnCrmRequisiteDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmRequisiteUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmRequisiteUpdateEventDataFields)


class OnCrmRequisiteUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmRequisiteUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmRequisiteUserFieldAddEventDataFields)


class OnCrmRequisiteUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmRequisiteUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmRequisiteUserFieldDeleteEventDataFields)


class OnCrmRequisiteUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmRequisiteUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmRequisiteUserFieldSetEnumValuesEventDataFields)


class OnCrmRequisiteUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmRequisiteUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmRequisiteUserFieldUpdateEventDataFields)


class OnCrmRequisiteUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


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
    fields_ = _v.nested("FIELDS", lambda: OnCrmTypeAddEventDataFields)


class OnCrmTypeAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTypeDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmTypeDeleteEventDataFields)


class OnCrmTypeDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTypeUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmTypeUpdateEventDataFields)


class OnCrmTypeUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")


class OnCrmTypeUserFieldAddEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmTypeUserFieldAddEventDataFields)


class OnCrmTypeUserFieldAddEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmTypeUserFieldDeleteEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmTypeUserFieldDeleteEventDataFields)


class OnCrmTypeUserFieldDeleteEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmTypeUserFieldSetEnumValuesEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmTypeUserFieldSetEnumValuesEventDataFields)


class OnCrmTypeUserFieldSetEnumValuesEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")


class OnCrmTypeUserFieldUpdateEventData(_v.View):
    """Data."""

    __slots__ = ()
    fields_ = _v.nested("FIELDS", lambda: OnCrmTypeUserFieldUpdateEventDataFields)


class OnCrmTypeUserFieldUpdateEventDataFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    id = _v.integer("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")
