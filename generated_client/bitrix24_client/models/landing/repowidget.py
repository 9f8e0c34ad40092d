"""Answers of ``landing.repowidget``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class LandingRepowidget(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    xml_id = _v.string("XML_ID")
    """External id."""
    app_code = _v.string("APP_CODE")
    active = _v.boolean("ACTIVE")
    name = _v.string("NAME")
    """Name."""
    description = _v.string("DESCRIPTION")
    """Description."""
    sections = _v.string("SECTIONS")
    preview = _v.string("PREVIEW")
    """Preview."""
    widget_params = _v.nested("WIDGET_PARAMS", lambda: LandingRepowidgetRegisterWidgetParams)
    content = _v.string("CONTENT")
    """Content."""
    manifest = _v.nested("MANIFEST", lambda: LandingRepowidgetManifest)
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    modified_by_id = _v.integer("MODIFIED_BY_ID")
    date_create = _v.day("DATE_CREATE")
    """When it was made."""
    date_modify = _v.day("DATE_MODIFY")
    """When it was last changed."""
    site_template_id = _v.string("SITE_TEMPLATE_ID")


class LandingRepowidgetManifest(_v.View):
    __slots__ = ()
    block = _v.nested("block", lambda: LandingRepowidgetManifestBlock)


class LandingRepowidgetManifestBlock(_v.View):
    __slots__ = ()
    type = _v.array("type", _k.STRING)
    """Type."""
    subtype = _v.array("subtype", _k.STRING)
    subtype_params = _v.nested(
        "subtype_params", lambda: LandingRepowidgetManifestBlockSubtypeParams
    )


class LandingRepowidgetManifestBlockSubtypeParams(_v.View):
    __slots__ = ()
    root_node = _v.string("rootNode")
    demo_data = _v.nested("demoData", lambda: LandingRepowidgetManifestBlockSubtypeParamsDemoData)
    handler = _v.string("handler")
    """Address of the handler."""
    style = _v.string("style")
    lang = _v.mapping(
        "lang", _k.Nested(lambda: LandingRepowidgetManifestBlockSubtypeParamsLangValue)
    )
    """Code of the language."""


class LandingRepowidgetManifestBlockSubtypeParamsDemoData(_v.View):
    __slots__ = ()
    desc = _v.string("desc")
    count = _v.string("count")


class LandingRepowidgetManifestBlockSubtypeParamsLangValue(_v.View):
    __slots__ = ()
    w_title = _v.string("W_TITLE")
    w_empty = _v.string("W_EMPTY")


class LandingRepowidgetRegisterWidgetParams(_v.View):
    __slots__ = ()
    root_node = _v.string("rootNode")
    lang = _v.string("lang")
    """Code of the language."""
    handler = _v.string("handler")
    """Address of the handler."""
    style = _v.string("style")
    demo_data = _v.mapping("demoData", _k.ANY)
