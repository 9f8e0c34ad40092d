"""Answers of ``crm.type``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CrmType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    code = _v.string("code")
    created_by = _v.integer("createdBy")
    entity_type_id = _v.integer("entityTypeId")
    is_categories_enabled = _v.boolean("isCategoriesEnabled")
    is_stages_enabled = _v.boolean("isStagesEnabled")
    is_begin_close_dates_enabled = _v.boolean("isBeginCloseDatesEnabled")
    is_client_enabled = _v.boolean("isClientEnabled")
    is_use_in_userfield_enabled = _v.boolean("isUseInUserfieldEnabled")
    is_link_with_products_enabled = _v.boolean("isLinkWithProductsEnabled")
    is_mycompany_enabled = _v.boolean("isMycompanyEnabled")
    is_documents_enabled = _v.boolean("isDocumentsEnabled")
    is_source_enabled = _v.boolean("isSourceEnabled")
    is_observers_enabled = _v.boolean("isObserversEnabled")
    is_recyclebin_enabled = _v.boolean("isRecyclebinEnabled")
    is_automation_enabled = _v.boolean("isAutomationEnabled")
    is_biz_proc_enabled = _v.boolean("isBizProcEnabled")
    is_set_open_permissions = _v.boolean("isSetOpenPermissions")
    is_payments_enabled = _v.boolean("isPaymentsEnabled")
    is_counters_enabled = _v.boolean("isCountersEnabled")
    created_time = _v.moment("createdTime")
    updated_time = _v.moment("updatedTime")
    updated_by = _v.integer("updatedBy")
    relations = _v.nested("relations", lambda: CrmTypeRelations)
    linked_user_fields = _v.nested("linkedUserFields", lambda: CrmTypeLinkedUserFields)
    custom_sections = _v.array("customSections", _k.ANY)
    custom_section_id = _v.integer("customSectionId")


class CrmTypeAddResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: CrmType)


class CrmTypeFieldsResult(_v.View):
    __slots__ = ()
    fields_ = _v.nested("fields", lambda: CrmTypeFieldsResultFields)


class CrmTypeFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.anything("title")
    upper_name = _v.string("upperName")
    id = _v.nested("id", lambda: CrmTypeFieldsResultFieldsField)
    code = _v.nested("code", lambda: CrmTypeFieldsResultFieldsField)
    created_by = _v.nested("createdBy", lambda: CrmTypeFieldsResultFieldsField)
    entity_type_id = _v.nested("entityTypeId", lambda: CrmTypeFieldsResultFieldsField)
    custom_section_id = _v.nested("customSectionId", lambda: CrmTypeFieldsResultFieldsField)
    is_categories_enabled = _v.nested("isCategoriesEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_stages_enabled = _v.nested("isStagesEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_begin_close_dates_enabled = _v.nested(
        "isBeginCloseDatesEnabled", lambda: CrmTypeFieldsResultFieldsField
    )
    is_client_enabled = _v.nested("isClientEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_use_in_userfield_enabled = _v.nested(
        "isUseInUserfieldEnabled", lambda: CrmTypeFieldsResultFieldsField
    )
    is_link_with_products_enabled = _v.nested(
        "isLinkWithProductsEnabled", lambda: CrmTypeFieldsResultFieldsField
    )
    is_mycompany_enabled = _v.nested("isMycompanyEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_documents_enabled = _v.nested("isDocumentsEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_source_enabled = _v.nested("isSourceEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_observers_enabled = _v.nested("isObserversEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_recyclebin_enabled = _v.nested("isRecyclebinEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_automation_enabled = _v.nested("isAutomationEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_biz_proc_enabled = _v.nested("isBizProcEnabled", lambda: CrmTypeFieldsResultFieldsField)
    is_set_open_permissions = _v.nested(
        "isSetOpenPermissions", lambda: CrmTypeFieldsResultFieldsField
    )
    created_time = _v.nested("createdTime", lambda: CrmTypeFieldsResultFieldsField)
    updated_time = _v.nested("updatedTime", lambda: CrmTypeFieldsResultFieldsField)
    updated_by = _v.nested("updatedBy", lambda: CrmTypeFieldsResultFieldsField)


class CrmTypeFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeGetByEntityTypeIdResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: CrmTypeGetByEntityTypeIdResultType)


class CrmTypeGetByEntityTypeIdResultType(_v.View):
    """Type."""

    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    code = _v.string("code")
    created_by = _v.integer("createdBy")
    entity_type_id = _v.integer("entityTypeId")
    is_categories_enabled = _v.boolean("isCategoriesEnabled")
    is_stages_enabled = _v.boolean("isStagesEnabled")
    is_begin_close_dates_enabled = _v.boolean("isBeginCloseDatesEnabled")
    is_client_enabled = _v.boolean("isClientEnabled")
    is_use_in_userfield_enabled = _v.boolean("isUseInUserfieldEnabled")
    is_link_with_products_enabled = _v.boolean("isLinkWithProductsEnabled")
    is_mycompany_enabled = _v.boolean("isMycompanyEnabled")
    is_documents_enabled = _v.boolean("isDocumentsEnabled")
    is_source_enabled = _v.boolean("isSourceEnabled")
    is_observers_enabled = _v.boolean("isObserversEnabled")
    is_recyclebin_enabled = _v.boolean("isRecyclebinEnabled")
    is_automation_enabled = _v.boolean("isAutomationEnabled")
    is_biz_proc_enabled = _v.boolean("isBizProcEnabled")
    is_set_open_permissions = _v.boolean("isSetOpenPermissions")
    is_payments_enabled = _v.boolean("isPaymentsEnabled")
    is_counters_enabled = _v.boolean("isCountersEnabled")
    created_time = _v.moment("createdTime")
    updated_time = _v.moment("updatedTime")
    updated_by = _v.integer("updatedBy")
    relations = _v.nested("relations", lambda: CrmTypeGetByEntityTypeIdResultTypeRelations)
    linked_user_fields = _v.nested(
        "linkedUserFields", lambda: CrmTypeGetByEntityTypeIdResultTypeLinkedUserFields
    )
    custom_sections = _v.array("customSections", _k.ANY)
    custom_section_id = _v.integer("customSectionId")


class CrmTypeGetByEntityTypeIdResultTypeLinkedUserFields(_v.View):
    __slots__ = ()
    calendar_eventuf_crm_cal_event = _v.string("CALENDAR_EVENT|UF_CRM_CAL_EVENT")
    tasks_taskuf_crm_task = _v.string("TASKS_TASK|UF_CRM_TASK")
    tasks_task_templateuf_crm_task = _v.string("TASKS_TASK_TEMPLATE|UF_CRM_TASK")


class CrmTypeGetByEntityTypeIdResultTypeRelations(_v.View):
    __slots__ = ()
    parent = _v.array(
        "parent", _k.Nested(lambda: CrmTypeGetByEntityTypeIdResultTypeRelationsParentItem)
    )
    child = _v.array(
        "child", _k.Nested(lambda: CrmTypeGetByEntityTypeIdResultTypeRelationsChildItem)
    )


class CrmTypeGetByEntityTypeIdResultTypeRelationsChildItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    is_children_list_enabled = _v.string("isChildrenListEnabled")
    is_predefined = _v.string("isPredefined")


class CrmTypeGetByEntityTypeIdResultTypeRelationsParentItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    is_children_list_enabled = _v.string("isChildrenListEnabled")
    is_predefined = _v.string("isPredefined")


class CrmTypeGetResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: CrmType)


class CrmTypeLinkedUserFields(_v.View):
    __slots__ = ()
    calendar_eventuf_crm_cal_event = _v.string("CALENDAR_EVENT|UF_CRM_CAL_EVENT")
    tasks_taskuf_crm_task = _v.string("TASKS_TASK|UF_CRM_TASK")
    tasks_task_templateuf_crm_task = _v.string("TASKS_TASK_TEMPLATE|UF_CRM_TASK")


class CrmTypeRelations(_v.View):
    __slots__ = ()
    parent = _v.array("parent", _k.Nested(lambda: CrmTypeRelationsParentItem))
    child = _v.array("child", _k.Nested(lambda: CrmTypeRelationsChildItem))


class CrmTypeRelationsChildItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    is_children_list_enabled = _v.string("isChildrenListEnabled")
    is_predefined = _v.string("isPredefined")


class CrmTypeRelationsParentItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    is_children_list_enabled = _v.string("isChildrenListEnabled")
    is_predefined = _v.string("isPredefined")


class CrmTypeUpdateResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: CrmType)
