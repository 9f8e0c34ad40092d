"""Answers of ``crm.activity``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmActivityLayoutBlocks(_v.View):
    __slots__ = ()
    block_1 = _v.nested("block_1", lambda: CrmActivityLayoutBlocksField)
    block_2 = _v.nested("block_2", lambda: CrmActivityLayoutBlocksField)
    block_3 = _v.nested("block_3", lambda: CrmActivityLayoutBlocksField)
    block_4 = _v.nested("block_4", lambda: CrmActivityLayoutBlocksField)


class CrmActivityLayoutBlocksBlock1Properties(_v.View):
    __slots__ = ()
    value = _v.anything("value")
    """Value."""
    multiline = _v.anything("multiline")
    bold = _v.anything("bold")
    color = _v.anything("color")
    """Color."""
    text = _v.anything("text")
    """Text."""
    action = _v.nested("action", lambda: CrmActivityLayoutBlocksBlock3PropertiesAction)
    """Action."""
    title = _v.anything("title")
    """Title."""
    block = _v.nested("block", lambda: CrmActivityLayoutBlocksBlock4PropertiesBlock)


class CrmActivityLayoutBlocksBlock3PropertiesAction(_v.View):
    """Action."""

    __slots__ = ()
    type = _v.anything("type")
    """Type."""
    uri = _v.anything("uri")


class CrmActivityLayoutBlocksBlock4PropertiesBlock(_v.View):
    __slots__ = ()
    type = _v.anything("type")
    """Type."""
    properties = _v.nested(
        "properties", lambda: CrmActivityLayoutBlocksBlock4PropertiesBlockProperties
    )
    """Properties."""


class CrmActivityLayoutBlocksBlock4PropertiesBlockProperties(_v.View):
    """Properties."""

    __slots__ = ()
    value = _v.anything("value")
    """Value."""


class CrmActivityLayoutBlocksDeleteResult(_v.View):
    __slots__ = ()
    success = _v.anything("success")
    """Whether the call has done its work."""


class CrmActivityLayoutBlocksField(_v.View):
    __slots__ = ()
    type = _v.anything("type")
    """Type."""
    properties = _v.nested("properties", lambda: CrmActivityLayoutBlocksBlock1Properties)
    """Properties."""


class CrmActivityLayoutBlocksGetResult(_v.View):
    __slots__ = ()
    layout = _v.nested("layout", lambda: CrmActivityLayoutBlocksGetResultLayout)
    """Layout."""


class CrmActivityLayoutBlocksGetResultLayout(_v.View):
    """Layout."""

    __slots__ = ()
    blocks = _v.nested("blocks", lambda: CrmActivityLayoutBlocks)


class CrmActivityLayoutBlocksSetResult(_v.View):
    __slots__ = ()
    success = _v.anything("success")
    """Whether the call has done its work."""
