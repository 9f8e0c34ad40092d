"""Answers of ``task.commentitem``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class TaskCommentitem(_v.View):
    __slots__ = ()
    post_message_html = _v.string("POST_MESSAGE_HTML")
    id = _v.string("ID")
    author_id = _v.string("AUTHOR_ID")
    """Id of the author."""
    author_name = _v.string("AUTHOR_NAME")
    author_email = _v.string("AUTHOR_EMAIL")
    post_date = _v.string("POST_DATE")
    post_message = _v.string("POST_MESSAGE")
    attached_objects = _v.anything("ATTACHED_OBJECTS")


class TaskCommentitemGetmanifestResult(_v.View):
    __slots__ = ()
    manifest_version = _v.string("Manifest version")
    warning = _v.string("Warning")
    rest_shortname_alias_to_class = _v.string("REST: shortname alias to class")
    rest_writable_commentitem_data_fields = _v.array(
        "REST: writable commentitem data fields", _k.STRING
    )
    rest_readable_commentitem_data_fields = _v.array(
        "REST: readable commentitem data fields", _k.STRING
    )
    rest_sortable_commentitem_data_fields = _v.array(
        "REST: sortable commentitem data fields", _k.STRING
    )
    rest_filterable_commentitem_data_fields = _v.array(
        "REST: filterable commentitem data fields", _k.STRING
    )
    rest_date_fields = _v.array("REST: date fields", _k.STRING)
    rest_available_methods = _v.nested(
        "REST: available methods", lambda: TaskCommentitemGetmanifestResultRESTAvailableMethods
    )


class TaskCommentitemGetmanifestResultRESTAvailableMethods(_v.View):
    __slots__ = ()
    getmanifest = _v.nested(
        "getmanifest", lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsField
    )
    getlist = _v.nested(
        "getlist", lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsField
    )
    get_ = _v.nested("get", lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsGet)
    add = _v.nested("add", lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsField)
    update = _v.nested("update", lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsField)
    delete = _v.nested("delete", lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsField)
    isactionallowed = _v.nested(
        "isactionallowed", lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsField
    )


class TaskCommentitemGetmanifestResultRESTAvailableMethodsField(_v.View):
    __slots__ = ()
    static_method = _v.boolean("staticMethod")
    params = _v.array(
        "params",
        _k.Nested(lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem),
    )
    mandatory_params_count = _v.integer("mandatoryParamsCount")
    allowed_keys_in_return_value = _v.array("allowedKeysInReturnValue", _k.STRING)
    collection_in_return_value = _v.boolean("collectionInReturnValue")


class TaskCommentitemGetmanifestResultRESTAvailableMethodsGet(_v.View):
    __slots__ = ()
    mandatory_params_count = _v.integer("mandatoryParamsCount")
    params = _v.array(
        "params",
        _k.Nested(lambda: TaskCommentitemGetmanifestResultRESTAvailableMethodsGetParamsItem),
    )
    allowed_keys_in_return_value = _v.array("allowedKeysInReturnValue", _k.STRING)


class TaskCommentitemGetmanifestResultRESTAvailableMethodsGetParamsItem(_v.View):
    __slots__ = ()
    description = _v.string("description")
    """Description."""
    type = _v.string("type")
    """Type."""


class TaskCommentitemGetmanifestResultRESTAvailableMethodsGetlistParamsItem(_v.View):
    __slots__ = ()
    description = _v.string("description")
    """Description."""
    type = _v.string("type")
    """Type."""
    allowed_keys = _v.array("allowedKeys", _k.STRING)
    allowed_key_prefixes = _v.array("allowedKeyPrefixes", _k.STRING)
