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
    title = _v.nested("title", lambda: CrmTypeFieldsResultFieldsTitle)
    upper_name = _v.string("upperName")
    id = _v.nested("id", lambda: CrmTypeFieldsResultFieldsId)
    code = _v.nested("code", lambda: CrmTypeFieldsResultFieldsCode)
    created_by = _v.nested("createdBy", lambda: CrmTypeFieldsResultFieldsCreatedBy)
    entity_type_id = _v.nested("entityTypeId", lambda: CrmTypeFieldsResultFieldsEntityTypeId)
    custom_section_id = _v.nested(
        "customSectionId", lambda: CrmTypeFieldsResultFieldsCustomSectionId
    )
    is_categories_enabled = _v.nested(
        "isCategoriesEnabled", lambda: CrmTypeFieldsResultFieldsIsCategoriesEnabled
    )
    is_stages_enabled = _v.nested(
        "isStagesEnabled", lambda: CrmTypeFieldsResultFieldsIsStagesEnabled
    )
    is_begin_close_dates_enabled = _v.nested(
        "isBeginCloseDatesEnabled", lambda: CrmTypeFieldsResultFieldsIsBeginCloseDatesEnabled
    )
    is_client_enabled = _v.nested(
        "isClientEnabled", lambda: CrmTypeFieldsResultFieldsIsClientEnabled
    )
    is_use_in_userfield_enabled = _v.nested(
        "isUseInUserfieldEnabled", lambda: CrmTypeFieldsResultFieldsIsUseInUserfieldEnabled
    )
    is_link_with_products_enabled = _v.nested(
        "isLinkWithProductsEnabled", lambda: CrmTypeFieldsResultFieldsIsLinkWithProductsEnabled
    )
    is_mycompany_enabled = _v.nested(
        "isMycompanyEnabled", lambda: CrmTypeFieldsResultFieldsIsMycompanyEnabled
    )
    is_documents_enabled = _v.nested(
        "isDocumentsEnabled", lambda: CrmTypeFieldsResultFieldsIsDocumentsEnabled
    )
    is_source_enabled = _v.nested(
        "isSourceEnabled", lambda: CrmTypeFieldsResultFieldsIsSourceEnabled
    )
    is_observers_enabled = _v.nested(
        "isObserversEnabled", lambda: CrmTypeFieldsResultFieldsIsObserversEnabled
    )
    is_recyclebin_enabled = _v.nested(
        "isRecyclebinEnabled", lambda: CrmTypeFieldsResultFieldsIsRecyclebinEnabled
    )
    is_automation_enabled = _v.nested(
        "isAutomationEnabled", lambda: CrmTypeFieldsResultFieldsIsAutomationEnabled
    )
    is_biz_proc_enabled = _v.nested(
        "isBizProcEnabled", lambda: CrmTypeFieldsResultFieldsIsBizProcEnabled
    )
    is_set_open_permissions = _v.nested(
        "isSetOpenPermissions", lambda: CrmTypeFieldsResultFieldsIsSetOpenPermissions
    )
    created_time = _v.nested("createdTime", lambda: CrmTypeFieldsResultFieldsCreatedTime)
    updated_time = _v.nested("updatedTime", lambda: CrmTypeFieldsResultFieldsUpdatedTime)
    updated_by = _v.nested("updatedBy", lambda: CrmTypeFieldsResultFieldsUpdatedBy)


class CrmTypeFieldsResultFieldsCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsCreatedBy(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsCreatedTime(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsCustomSectionId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsEntityTypeId(_v.View):
    """Id of the type of object."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsAutomationEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsBeginCloseDatesEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsBizProcEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsCategoriesEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsClientEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsDocumentsEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsLinkWithProductsEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsMycompanyEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsObserversEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsRecyclebinEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsSetOpenPermissions(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsSourceEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsStagesEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsIsUseInUserfieldEnabled(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsTitle(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsUpdatedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmTypeFieldsResultFieldsUpdatedTime(_v.View):
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
