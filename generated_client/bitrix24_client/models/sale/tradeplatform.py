"""Answers of ``sale.tradeplatform``."""

from __future__ import annotations


from ..._runtime import views as _v


class SaleTradePlatform(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    code = _v.string("code")
    active = _v.boolean("active")
    name = _v.string("name")
    description = _v.string("description")
    settings = _v.string("settings")
    catalog_section_tab_class_name = _v.string("catalogSectionTabClassName")
    class_ = _v.string("class")
    xml_id = _v.string("xmlId")


class SaleTradePlatformGetFieldsResult(_v.View):
    __slots__ = ()
    trade_platform = _v.nested(
        "tradePlatform", lambda: SaleTradePlatformGetFieldsResultTradePlatform
    )


class SaleTradePlatformGetFieldsResultTradePlatform(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    code = _v.string("code")
    active = _v.boolean("active")
    name = _v.string("name")
    description = _v.string("description")
    settings = _v.string("settings")
    catalog_section_tab_class_name = _v.nested(
        "catalogSectionTabClassName",
        lambda: SaleTradePlatformGetFieldsResultTradePlatformCatalogSectionTabClassName,
    )
    class_ = _v.nested("class", lambda: SaleTradePlatformGetFieldsResultTradePlatformClass)
    xml_id = _v.string("xmlId")


class SaleTradePlatformGetFieldsResultTradePlatformCatalogSectionTabClassName(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleTradePlatformGetFieldsResultTradePlatformClass(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
