"""Answers of ``imopenlines.crm``."""

from __future__ import annotations


from ..._runtime import views as _v


class ImopenlinesCrmChat(_v.View):
    __slots__ = ()
    chat_id = _v.string("CHAT_ID")
    """Id of the chat."""
    connector_id = _v.string("CONNECTOR_ID")
    connector_title = _v.string("CONNECTOR_TITLE")
