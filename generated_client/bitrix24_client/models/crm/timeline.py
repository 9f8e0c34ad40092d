"""Answers of ``crm.timeline``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class CrmTimelineBindingsEntityType(StrEnum):
    LEAD = "lead"
    DEAL = "deal"
    CONTACT = "contact"
    COMPANY = "company"
    ORDER = "order"


class CrmTimelineBindings(_v.View):
    __slots__ = ()
    owner_id = _v.string("OWNER_ID")
    """Id of the owner."""
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    entity_type = _v.choice("ENTITY_TYPE", CrmTimelineBindingsEntityType)
    """Type of the object that it belongs to."""


class CrmTimelineBindingsFieldsResult(_v.View):
    __slots__ = ()
    owner_id = _v.nested("OWNER_ID", lambda: CrmTimelineBindingsFieldsResultField)
    """Id of the owner."""
    entity_id = _v.nested("ENTITY_ID", lambda: CrmTimelineBindingsFieldsResultField)
    """Id or code of the object that it belongs to."""
    entity_type = _v.nested("ENTITY_TYPE", lambda: CrmTimelineBindingsFieldsResultField)
    """Type of the object that it belongs to."""


class CrmTimelineBindingsFieldsResultField(_v.View):
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


class CrmTimelineComment(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    created = _v.moment("CREATED")
    """When it was made."""
    entity_id = _v.integer("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    entity_type = _v.choice("ENTITY_TYPE", CrmTimelineBindingsEntityType)
    """Type of the object that it belongs to."""
    author_id = _v.integer("AUTHOR_ID")
    """Id of the author."""
    comment = _v.string("COMMENT")
    files = _v.mapping("FILES", _k.Nested(lambda: CrmTimelineCommentFilesValue))
    """Files."""


class CrmTimelineCommentFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmTimelineCommentFieldsResultField)
    created = _v.nested("CREATED", lambda: CrmTimelineCommentFieldsResultField)
    """When it was made."""
    entity_id = _v.nested("ENTITY_ID", lambda: CrmTimelineCommentFieldsResultField)
    """Id or code of the object that it belongs to."""
    entity_type = _v.nested("ENTITY_TYPE", lambda: CrmTimelineCommentFieldsResultField)
    """Type of the object that it belongs to."""
    author_id = _v.nested("AUTHOR_ID", lambda: CrmTimelineCommentFieldsResultField)
    """Id of the author."""
    comment = _v.nested("COMMENT", lambda: CrmTimelineCommentFieldsResultField)
    files = _v.nested("FILES", lambda: CrmTimelineCommentFieldsResultField)
    """Files."""


class CrmTimelineCommentFieldsResultField(_v.View):
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


class CrmTimelineCommentFilesValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    date = _v.string("date")
    """Date."""
    type = _v.string("type")
    """Type."""
    name = _v.string("name")
    """Name."""
    size = _v.integer("size")
    """Size in bytes."""
    image = _v.nested("image", lambda: CrmTimelineCommentFilesValueImage)
    author_id = _v.integer("authorId")
    """Id of the author."""
    author_name = _v.string("authorName")
    url_preview = _v.string("urlPreview")
    url_show = _v.string("urlShow")
    url_download = _v.string("urlDownload")


class CrmTimelineCommentFilesValueImage(_v.View):
    __slots__ = ()
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""


class CrmTimelineIcon(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    file_content = _v.string("fileContent")
    file_uri = _v.string("fileUri")
    is_system = _v.boolean("isSystem")


class CrmTimelineIconAddResult(_v.View):
    __slots__ = ()
    icon = _v.nested("icon", lambda: CrmTimelineIcon)


class CrmTimelineIconGetResult(_v.View):
    __slots__ = ()
    icon = _v.nested("icon", lambda: CrmTimelineIcon)


class CrmTimelineIconListResult(_v.View):
    __slots__ = ()
    icons = _v.array("icons", _k.Nested(lambda: CrmTimelineIcon))


class CrmTimelineLayoutBlocks(_v.View):
    __slots__ = ()
    block_1 = _v.nested("block_1", lambda: CrmTimelineLayoutBlocksField)
    block_2 = _v.nested("block_2", lambda: CrmTimelineLayoutBlocksField)
    block_3 = _v.nested("block_3", lambda: CrmTimelineLayoutBlocksField)
    block_4 = _v.nested("block_4", lambda: CrmTimelineLayoutBlocksField)


class CrmTimelineLayoutBlocksBlock1Properties(_v.View):
    __slots__ = ()
    value = _v.string("value")
    """Value."""
    multiline = _v.boolean("multiline")
    bold = _v.boolean("bold")
    color = _v.string("color")
    """Color."""
    text = _v.string("text")
    """Text."""
    action = _v.nested("action", lambda: CrmTimelineLayoutBlocksBlock3PropertiesAction)
    """Action."""
    title = _v.string("title")
    """Title."""
    block = _v.nested("block", lambda: CrmTimelineLayoutBlocksBlock4PropertiesBlock)


class CrmTimelineLayoutBlocksBlock3PropertiesAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.string("type")
    """Type."""
    uri = _v.string("uri")


class CrmTimelineLayoutBlocksBlock4PropertiesBlock(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested(
        "properties", lambda: CrmTimelineLayoutBlocksBlock4PropertiesBlockProperties
    )
    """Properties."""


class CrmTimelineLayoutBlocksBlock4PropertiesBlockProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.string("value")
    """Value."""


class CrmTimelineLayoutBlocksDeleteResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""


class CrmTimelineLayoutBlocksField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    properties = _v.nested("properties", lambda: CrmTimelineLayoutBlocksBlock1Properties)
    """Properties."""


class CrmTimelineLayoutBlocksGetResult(_v.View):
    __slots__ = ()
    layout = _v.nested("layout", lambda: CrmTimelineLayoutBlocksGetResultLayout)
    """Layout."""


class CrmTimelineLayoutBlocksGetResultLayout(_v.View):
    """Layout."""

    __slots__ = ()
    blocks = _v.nested("blocks", lambda: CrmTimelineLayoutBlocks)


class CrmTimelineLayoutBlocksSetResult(_v.View):
    __slots__ = ()
    success = _v.boolean("success")
    """Whether the call has done its work."""


class CrmTimelineLogmessage(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    created = _v.moment("created")
    """When it was made."""
    author_id = _v.integer("authorId")
    """Id of the author."""
    title = _v.string("title")
    """Title."""
    text = _v.string("text")
    """Text."""
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
    """Symbolic code."""
    file_content = _v.string("fileContent")
    file_uri = _v.string("fileUri")
    is_system = _v.boolean("isSystem")


class CrmTimelineLogoAddResult(_v.View):
    __slots__ = ()
    logo = _v.nested("logo", lambda: CrmTimelineLogo)


class CrmTimelineLogoGetResult(_v.View):
    __slots__ = ()
    logo = _v.nested("logo", lambda: CrmTimelineLogo)


class CrmTimelineLogoListResult(_v.View):
    __slots__ = ()
    logos = _v.array("logos", _k.Nested(lambda: CrmTimelineLogo))


class CrmTimelineNote(_v.View):
    __slots__ = ()
    text = _v.string("text")
    """Text."""
    created_by_id = _v.integer("createdById")
    """Id of the user who made it."""
    created_time = _v.moment("createdTime")
    updated_by_id = _v.integer("updatedById")
    updated_time = _v.moment("updatedTime")
