"""Answers of ``task.checklistitem``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class TaskChecklistitemMembersItemPersonalGender(StrEnum):
    M = "M"  # male
    F = "F"  # female


class TaskChecklistitemMembersItemType(StrEnum):
    A = "A"  # Participant
    U = "U"  # Observer


class TaskChecklistitem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    task_id = _v.string("TASK_ID")
    """Id of the task."""
    parent_id = _v.string("PARENT_ID")
    """Id of the parent."""
    created_by = _v.string("CREATED_BY")
    """Id of the user who made it."""
    title = _v.string("TITLE")
    """Title."""
    sort_index = _v.string("SORT_INDEX")
    is_complete = _v.boolean("IS_COMPLETE")
    is_important = _v.boolean("IS_IMPORTANT")
    toggled_by = _v.string("TOGGLED_BY")
    toggled_date = _v.string("TOGGLED_DATE")
    members = _v.array("MEMBERS", _k.Nested(lambda: TaskChecklistitemMembersItem))
    """Members."""
    attachments = _v.anything("ATTACHMENTS")


class TaskChecklistitemGetmanifestResult(_v.View):
    __slots__ = ()
    manifest_version = _v.string("Manifest version")
    warning = _v.string("Warning")
    rest_shortname_alias_to_class = _v.string("REST: shortname alias to class")
    rest_writable_checklistitem_data_fields = _v.array(
        "REST: writable checklistitem data fields", _k.STRING
    )
    rest_readable_checklistitem_data_fields = _v.array(
        "REST: readable checklistitem data fields", _k.STRING
    )
    rest_sortable_checklistitem_data_fields = _v.array(
        "REST: sortable checklistitem data fields", _k.STRING
    )
    rest_date_fields = _v.array("REST: date fields", _k.STRING)
    rest_available_methods = _v.nested(
        "REST: available methods", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethods
    )


class TaskChecklistitemGetmanifestResultRESTAvailableMethods(_v.View):
    __slots__ = ()
    getmanifest = _v.nested(
        "getmanifest", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField
    )
    get_ = _v.nested("get", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsGet)
    getlist = _v.nested(
        "getlist", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField
    )
    add = _v.nested("add", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField)
    update = _v.nested(
        "update", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField
    )
    delete = _v.nested(
        "delete", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField
    )
    complete = _v.nested(
        "complete", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField
    )
    renew = _v.nested("renew", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField)
    moveafteritem = _v.nested(
        "moveafteritem", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField
    )
    isactionallowed = _v.nested(
        "isactionallowed", lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsField
    )


class TaskChecklistitemGetmanifestResultRESTAvailableMethodsField(_v.View):
    __slots__ = ()
    static_method = _v.boolean("staticMethod")
    params = _v.array(
        "params",
        _k.Nested(lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem),
    )
    mandatory_params_count = _v.integer("mandatoryParamsCount")
    allowed_keys_in_return_value = _v.array("allowedKeysInReturnValue", _k.STRING)
    collection_in_return_value = _v.boolean("collectionInReturnValue")


class TaskChecklistitemGetmanifestResultRESTAvailableMethodsGet(_v.View):
    __slots__ = ()
    mandatory_params_count = _v.integer("mandatoryParamsCount")
    params = _v.array(
        "params",
        _k.Nested(lambda: TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetParamsItem),
    )
    allowed_keys_in_return_value = _v.array("allowedKeysInReturnValue", _k.STRING)


class TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetParamsItem(_v.View):
    __slots__ = ()
    description = _v.string("description")
    """Description."""
    type = _v.string("type")
    """Type."""


class TaskChecklistitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem(_v.View):
    __slots__ = ()
    description = _v.string("description")
    """Description."""
    type = _v.string("type")
    """Type."""
    allowed_keys = _v.array("allowedKeys", _k.STRING)


class TaskChecklistitemMembersItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    type = _v.choice("TYPE", TaskChecklistitemMembersItemType)
    """Type."""
    name = _v.string("NAME")
    """Name."""
    personal_photo = _v.string("PERSONAL_PHOTO")
    personal_gender = _v.choice("PERSONAL_GENDER", TaskChecklistitemMembersItemPersonalGender)
    image = _v.string("IMAGE")
    is_collaber = _v.boolean("IS_COLLABER")
