"""Answers of ``crm.type``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CrmType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    code = _v.string("code")
    """Symbolic code."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
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
    """Id of the user who last changed it."""
    relations = _v.nested("relations", lambda: CrmTypeRelations)
    linked_user_fields = _v.nested("linkedUserFields", lambda: CrmTypeLinkedUserFields)
    custom_sections = _v.array("customSections", _k.ANY)
    custom_section_id = _v.integer("customSectionId")


class CrmTypeAddResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: CrmType)
    """Type."""


class CrmTypeFieldsResult(_v.View):
    __slots__ = ()
    fields = _v.nested("fields", lambda: CrmTypeFieldsResultFields)
    """Fields, by name."""


class CrmTypeFieldsResultFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.anything("title")
    """Title."""
    upper_name = _v.string("upperName")
    id = _v.nested("id", lambda: CrmTypeFieldsResultFieldsField)
    code = _v.nested("code", lambda: CrmTypeFieldsResultFieldsField)
    """Symbolic code."""
    created_by = _v.nested("createdBy", lambda: CrmTypeFieldsResultFieldsField)
    """Id of the user who made it."""
    entity_type_id = _v.nested("entityTypeId", lambda: CrmTypeFieldsResultFieldsField)
    """Id of the type of object."""
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
    """Id of the user who last changed it."""


class CrmTypeFieldsResultFieldsField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""
    upper_name = _v.string("upperName")


class CrmTypeGetByEntityTypeIdResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: CrmTypeGetByEntityTypeIdResultTypeVariant1)
    """Type."""


class CrmTypeGetByEntityTypeIdResultTypeVariant1(_v.View):
    """Type."""

    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    code = _v.string("code")
    """Symbolic code."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
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
    """Id of the user who last changed it."""
    relations = _v.nested("relations", lambda: CrmTypeGetByEntityTypeIdResultTypeVariant1Relations)
    linked_user_fields = _v.nested(
        "linkedUserFields", lambda: CrmTypeGetByEntityTypeIdResultTypeVariant1LinkedUserFields
    )
    custom_sections = _v.array("customSections", _k.ANY)
    custom_section_id = _v.integer("customSectionId")


class CrmTypeGetByEntityTypeIdResultTypeVariant1LinkedUserFields(_v.View):
    __slots__ = ()
    calendar_eventuf_crm_cal_event = _v.string("CALENDAR_EVENT|UF_CRM_CAL_EVENT")
    tasks_taskuf_crm_task = _v.string("TASKS_TASK|UF_CRM_TASK")
    tasks_task_templateuf_crm_task = _v.string("TASKS_TASK_TEMPLATE|UF_CRM_TASK")


class CrmTypeGetByEntityTypeIdResultTypeVariant1Relations(_v.View):
    __slots__ = ()
    parent = _v.array(
        "parent", _k.Nested(lambda: CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsParentItem)
    )
    child = _v.array(
        "child", _k.Nested(lambda: CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsChildItem)
    )


class CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsChildItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    is_children_list_enabled = _v.string("isChildrenListEnabled")
    is_predefined = _v.string("isPredefined")


class CrmTypeGetByEntityTypeIdResultTypeVariant1RelationsParentItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    is_children_list_enabled = _v.string("isChildrenListEnabled")
    is_predefined = _v.string("isPredefined")


class CrmTypeGetResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: CrmType)
    """Type."""


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
    """Id of the type of object."""
    is_children_list_enabled = _v.string("isChildrenListEnabled")
    is_predefined = _v.string("isPredefined")


class CrmTypeRelationsParentItem(_v.View):
    __slots__ = ()
    entity_type_id = _v.integer("entityTypeId")
    """Id of the type of object."""
    is_children_list_enabled = _v.string("isChildrenListEnabled")
    is_predefined = _v.string("isPredefined")


class CrmTypeUpdateResult(_v.View):
    __slots__ = ()
    type = _v.nested("type", lambda: CrmType)
    """Type."""
