"""Answers of ``sale.tradeplatform``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleTradePlatform(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    code = _v.string("code")
    """Symbolic code."""
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    settings = _v.string("settings")
    """Settings."""
    catalog_section_tab_class_name = _v.string("catalogSectionTabClassName")
    class_ = _v.string("class")
    xml_id = _v.string("xmlId")
    """External id."""


class SaleTradePlatformGetFieldsResult(_v.View):
    __slots__ = ()
    trade_platform = _v.nested(
        "tradePlatform", lambda: SaleTradePlatformGetFieldsResultTradePlatform
    )


class SaleTradePlatformGetFieldsResultTradePlatform(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    code = _v.string("code")
    """Symbolic code."""
    active = _v.boolean("active")
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    settings = _v.string("settings")
    """Settings."""
    catalog_section_tab_class_name = _v.anything("catalogSectionTabClassName")
    class_ = _v.anything("class")
    xml_id = _v.string("xmlId")
    """External id."""
