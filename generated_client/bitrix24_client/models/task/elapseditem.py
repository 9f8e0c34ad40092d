"""Answers of ``task.elapseditem``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class TaskElapseditem(_v.View):
    __slots__ = ()
    comment_text = _v.string("COMMENT_TEXT")
    created_date = _v.moment("CREATED_DATE")
    date_start = _v.string("DATE_START")
    date_stop = _v.string("DATE_STOP")
    id = _v.integer("ID")
    minutes = _v.string("MINUTES")
    seconds = _v.integer("SECONDS")
    user_id = _v.integer("USER_ID")
    """Id of the user."""
    task_id = _v.string("TASK_ID")
    """Id of the task."""
    source = _v.string("SOURCE")


class TaskElapseditemGetmanifestResult(_v.View):
    __slots__ = ()
    manifest_version = _v.string("Manifest version")
    manifest_change_date = _v.string("Manifest change date")
    warning = _v.string("Warning")
    rest_shortname_alias_to_class = _v.string("REST: shortname alias to class")
    rest_writable_elapseditem_data_fields = _v.array(
        "REST: writable elapseditem data fields", _k.STRING
    )
    rest_readable_elapseditem_data_fields = _v.array(
        "REST: readable elapseditem data fields", _k.STRING
    )
    rest_sortable_elapseditem_data_fields = _v.array(
        "REST: sortable elapseditem data fields", _k.STRING
    )
    rest_filterable_elapseditem_data_fields = _v.array(
        "REST: filterable elapseditem data fields", _k.STRING
    )
    rest_date_fields = _v.array("REST: date fields", _k.STRING)
    rest_available_methods = _v.nested(
        "REST: available methods", lambda: TaskElapseditemGetmanifestResultRESTAvailableMethods
    )


class TaskElapseditemGetmanifestResultRESTAvailableMethods(_v.View):
    __slots__ = ()
    getmanifest = _v.nested(
        "getmanifest", lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsField
    )
    getlist = _v.nested(
        "getlist", lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsField
    )
    get_ = _v.nested("get", lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsGet)
    add = _v.nested("add", lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsField)
    update = _v.nested("update", lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsField)
    delete = _v.nested("delete", lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsField)
    isactionallowed = _v.nested(
        "isactionallowed", lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsField
    )


class TaskElapseditemGetmanifestResultRESTAvailableMethodsField(_v.View):
    __slots__ = ()
    static_method = _v.boolean("staticMethod")
    params = _v.array(
        "params",
        _k.Nested(lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsGetlistParamsItem),
    )
    allowed_keys_in_return_value = _v.array("allowedKeysInReturnValue", _k.STRING)
    allowed_aggregations = _v.array("allowedAggregations", _k.STRING)
    collection_in_return_value = _v.boolean("collectionInReturnValue")
    mandatory_params_count = _v.integer("mandatoryParamsCount")


class TaskElapseditemGetmanifestResultRESTAvailableMethodsGet(_v.View):
    __slots__ = ()
    mandatory_params_count = _v.integer("mandatoryParamsCount")
    params = _v.array(
        "params",
        _k.Nested(lambda: TaskElapseditemGetmanifestResultRESTAvailableMethodsGetParamsItem),
    )
    allowed_keys_in_return_value = _v.array("allowedKeysInReturnValue", _k.STRING)


class TaskElapseditemGetmanifestResultRESTAvailableMethodsGetParamsItem(_v.View):
    __slots__ = ()
    description = _v.string("description")
    """Description."""
    type = _v.string("type")
    """Type."""


class TaskElapseditemGetmanifestResultRESTAvailableMethodsGetlistParamsItem(_v.View):
    __slots__ = ()
    description = _v.string("description")
    """Description."""
    type = _v.string("type")
    """Type."""
    allowed_keys = _v.array("allowedKeys", _k.STRING)
    allowed_key_prefixes = _v.array("allowedKeyPrefixes", _k.STRING)
    allowed_values = _v.array("allowedValues", _k.STRING)
    allowed_aggregations = _v.array("allowedAggregations", _k.STRING)
    allowed_values_in_aggregation = _v.array("allowedValuesInAggregation", _k.STRING)
