"""Answers of ``crm.timeline``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class CrmTimelineBindingsListResultItemEntityType(StrEnum):
    LEAD = "lead"
    DEAL = "deal"
    CONTACT = "contact"
    COMPANY = "company"
    ORDER = "order"


class CrmTimelineBindings(_v.View):
    __slots__ = ()
    owner_id = _v.string("OWNER_ID")
    entity_id = _v.string("ENTITY_ID")
    entity_type = _v.choice("ENTITY_TYPE", CrmTimelineBindingsListResultItemEntityType)


class CrmTimelineBindingsFieldsResult(_v.View):
    __slots__ = ()
    owner_id = _v.nested("OWNER_ID", lambda: CrmTimelineBindingsFieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmTimelineBindingsFieldsResultField)
    entity_type = _v.nested("ENTITY_TYPE", lambda: CrmTimelineBindingsFieldsResultField)


class CrmTimelineBindingsFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmTimelineComment(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    created = _v.moment("CREATED")
    entity_id = _v.integer("ENTITY_ID")
    entity_type = _v.choice("ENTITY_TYPE", CrmTimelineBindingsListResultItemEntityType)
    author_id = _v.integer("AUTHOR_ID")
    comment = _v.string("COMMENT")
    files = _v.mapping("FILES", _k.Nested(lambda: CrmTimelineCommentFilesValue))


class CrmTimelineCommentFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmTimelineCommentFieldsResultField)
    created = _v.nested("CREATED", lambda: CrmTimelineCommentFieldsResultField)
    entity_id = _v.nested("ENTITY_ID", lambda: CrmTimelineCommentFieldsResultField)
    entity_type = _v.nested("ENTITY_TYPE", lambda: CrmTimelineCommentFieldsResultField)
    author_id = _v.nested("AUTHOR_ID", lambda: CrmTimelineCommentFieldsResultField)
    comment = _v.nested("COMMENT", lambda: CrmTimelineCommentFieldsResultField)
    files = _v.nested("FILES", lambda: CrmTimelineCommentFieldsResultField)


class CrmTimelineCommentFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmTimelineCommentFilesValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    date = _v.string("date")
    type = _v.string("type")
    name = _v.string("name")
    size = _v.integer("size")
    image = _v.nested("image", lambda: CrmTimelineCommentFilesValueImage)
    author_id = _v.integer("authorId")
    author_name = _v.string("authorName")
    url_preview = _v.string("urlPreview")
    url_show = _v.string("urlShow")
    url_download = _v.string("urlDownload")


class CrmTimelineCommentFilesValueImage(_v.View):
    __slots__ = ()
    width = _v.integer("width")
    height = _v.integer("height")


class CrmTimelineIcon(_v.View):
    __slots__ = ()
    code = _v.string("code")
    is_system = _v.boolean("isSystem")
    file_uri = _v.string("fileUri")


class CrmTimelineIconAddResult(_v.View):
    __slots__ = ()
    icon = _v.nested("icon", lambda: CrmTimelineIcon)


class CrmTimelineIconGetResult(_v.View):
    __slots__ = ()
    icon = _v.nested("icon", lambda: CrmTimelineIcon)


class CrmTimelineLayoutBlocks(_v.View):
    __slots__ = ()
    block_1 = _v.nested("block_1", lambda: CrmTimelineLayoutBlocksField)
    block_2 = _v.nested("block_2", lambda: CrmTimelineLayoutBlocksField)
    block_3 = _v.nested("block_3", lambda: CrmTimelineLayoutBlocksField)
    block_4 = _v.nested("block_4", lambda: CrmTimelineLayoutBlocksField)


class CrmTimelineLayoutBlocksBlock1Properties(_v.View):
    __slots__ = ()
    value = _v.string("value")
    multiline = _v.boolean("multiline")
    bold = _v.boolean("bold")
    color = _v.string("color")
    text = _v.string("text")
    action = _v.nested("action", lambda: CrmTimelineLayoutBlocksBlock3PropertiesAction)
    title = _v.string("title")
    block = _v.nested("block", lambda: CrmTimelineLayoutBlocksBlock4PropertiesBlock)


class CrmTimelineLayoutBlocksBlock3PropertiesAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    uri = _v.string("uri")


class CrmTimelineLayoutBlocksBlock4PropertiesBlock(_v.View):
    __slots__ = ()
    type = _v.string("type")
    properties = _v.nested(
        "properties", lambda: CrmTimelineLayoutBlocksBlock4PropertiesBlockProperties
    )


class CrmTimelineLayoutBlocksBlock4PropertiesBlockProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.string("value")


class CrmTimelineLayoutBlocksDeleteResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")


class CrmTimelineLayoutBlocksField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    properties = _v.nested("properties", lambda: CrmTimelineLayoutBlocksBlock1Properties)


class CrmTimelineLayoutBlocksGetResult(_v.View):
    __slots__ = ()
    layout = _v.nested("layout", lambda: CrmTimelineLayoutBlocksGetResultLayout)


class CrmTimelineLayoutBlocksGetResultLayout(_v.View):
    """Layout."""

    __slots__ = ()
    blocks = _v.nested("blocks", lambda: CrmTimelineLayoutBlocks)


class CrmTimelineLayoutBlocksSetResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")


class CrmTimelineLogmessage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    created = _v.moment("created")
    author_id = _v.integer("authorId")
    title = _v.string("title")
    text = _v.string("text")
    icon_code = _v.string("iconCode")


class CrmTimelineLogmessageAddResult(_v.View):
    __slots__ = ()
    log_message = _v.nested("logMessage", lambda: CrmTimelineLogmessage)


class CrmTimelineLogmessageGetResult(_v.View):
    __slots__ = ()
    log_message = _v.nested("logMessage", lambda: CrmTimelineLogmessage)


class CrmTimelineLogo(_v.View):
    __slots__ = ()
    code = _v.string("code")
    is_system = _v.boolean("isSystem")
    file_uri = _v.string("fileUri")


class CrmTimelineLogoAddResult(_v.View):
    __slots__ = ()
    logo = _v.nested("logo", lambda: CrmTimelineLogo)


class CrmTimelineLogoGetResult(_v.View):
    __slots__ = ()
    logo = _v.nested("logo", lambda: CrmTimelineLogo)


class CrmTimelineNote(_v.View):
    __slots__ = ()
    text = _v.string("text")
    created_by_id = _v.integer("createdById")
    created_time = _v.moment("createdTime")
    updated_by_id = _v.integer("updatedById")
    updated_time = _v.moment("updatedTime")
