"""Answers of ``landing.site``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class LandingSiteGetMenuBindingsResultItemEntityType(StrEnum):
    S = "S"  # site
    L = "L"  # landing


class LandingSite(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    type = _v.string("TYPE")
    domain_name = _v.string("DOMAIN_NAME")
    public_url = _v.string("PUBLIC_URL")
    preview_picture = _v.string("PREVIEW_PICTURE")
    phone = _v.string("PHONE")
    date_create = _v.string("DATE_CREATE")
    date_modify = _v.string("DATE_MODIFY")
    landing_id_index = _v.string("LANDING_ID_INDEX")
    title = _v.string("TITLE")


class LandingSiteFullExportResult(_v.View):
    __slots__ = ()
    charset = _v.string("charset")
    code = _v.string("code")
    site_code = _v.string("site_code")
    name = _v.string("name")
    description = _v.string("description")
    preview = _v.string("preview")
    preview2x = _v.string("preview2x")
    preview3x = _v.string("preview3x")
    preview_url = _v.string("preview_url")
    show_in_list = _v.boolean("show_in_list")
    type = _v.string("type")
    version = _v.integer("version")
    fields_ = _v.nested("fields", lambda: LandingSiteFullExportResultObjectFields)
    layout = _v.array("layout", _k.Nested(lambda: LandingSiteFullExportResultLayoutItem))
    folders = _v.anything("folders")
    syspages = _v.anything("syspages")
    items = _v.mapping("items", _k.Nested(lambda: LandingSiteFullExportResultObjectItemsValue))


class LandingSiteFullExportResultItemsPageCodeLayoutItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    ref = _v.array("ref", _k.STRING)


class LandingSiteFullExportResultLayoutItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    ref = _v.array("ref", _k.STRING)


class LandingSiteFullExportResultObjectFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    additional_fields = _v.nested(
        "ADDITIONAL_FIELDS", lambda: LandingSiteFullExportResultObjectFieldsAdditionalFields
    )
    title = _v.string("TITLE")
    landing_id_index = _v.anything("LANDING_ID_INDEX")
    landing_id_404 = _v.anything("LANDING_ID_404")


class LandingSiteFullExportResultObjectFieldsAdditionalFields(_v.View):
    __slots__ = ()
    cookies_use = _v.string("COOKIES_USE")
    b24button_color = _v.string("B24BUTTON_COLOR")
    background_picture = _v.string("BACKGROUND_PICTURE")
    theme_use = _v.string("THEME_USE")


class LandingSiteFullExportResultObjectItemsValue(_v.View):
    __slots__ = ()
    old_id = _v.anything("old_id")
    code = _v.string("code")
    name = _v.string("name")
    description = _v.string("description")
    preview = _v.string("preview")
    preview2x = _v.string("preview2x")
    preview3x = _v.string("preview3x")
    preview_url = _v.string("preview_url")
    show_in_list = _v.boolean("show_in_list")
    type = _v.string("type")
    version = _v.integer("version")
    fields_ = _v.nested("fields", lambda: LandingSiteFullExportResultObjectItemsValueFields)
    layout = _v.array(
        "layout", _k.Nested(lambda: LandingSiteFullExportResultItemsPageCodeLayoutItem)
    )
    items = _v.mapping(
        "items", _k.Nested(lambda: LandingSiteFullExportResultObjectItemsValueItemsValue)
    )


class LandingSiteFullExportResultObjectItemsValueFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    title = _v.string("TITLE")
    rule = _v.string("RULE")
    additional_fields = _v.nested(
        "ADDITIONAL_FIELDS",
        lambda: LandingSiteFullExportResultObjectItemsValueFieldsAdditionalFields,
    )


class LandingSiteFullExportResultObjectItemsValueFieldsAdditionalFields(_v.View):
    __slots__ = ()
    b24button_use = _v.string("B24BUTTON_USE")
    metaog_title = _v.string("METAOG_TITLE")
    theme_use = _v.string("THEME_USE")


class LandingSiteFullExportResultObjectItemsValueItemsValue(_v.View):
    __slots__ = ()
    old_id = _v.anything("old_id")
    code = _v.string("code")
    access = _v.string("access")
    anchor = _v.string("anchor")
    repo_block = _v.nested(
        "repo_block", lambda: LandingSiteFullExportResultObjectItemsValueItemsValueRepoBlock
    )
    cards = _v.mapping("cards", _k.ANY)
    nodes = _v.nested("nodes", lambda: LandingSiteFullExportResultObjectItemsValueItemsValueNodes)
    menu = _v.mapping("menu", _k.ANY)
    style = _v.nested("style", lambda: LandingSiteFullExportResultObjectItemsValueItemsValueStyle)
    attrs = _v.nested("attrs", lambda: LandingSiteFullExportResultObjectItemsValueItemsValueAttrs)
    dynamic = _v.mapping("dynamic", _k.ANY)


class LandingSiteFullExportResultObjectItemsValueItemsValueAttrs(_v.View):
    __slots__ = ()
    navbar_collapse = _v.array(
        ".navbar-collapse",
        _k.Nested(
            lambda: LandingSiteFullExportResultObjectItemsValueItemsValueAttrsNavbarCollapseItem
        ),
    )


class LandingSiteFullExportResultObjectItemsValueItemsValueAttrsNavbarCollapseItem(_v.View):
    __slots__ = ()
    id = _v.string("id")


class LandingSiteFullExportResultObjectItemsValueItemsValueNodes(_v.View):
    __slots__ = ()
    landing_block_node_menu_list_item_link = _v.array(
        ".landing-block-node-menu-list-item-link",
        _k.Nested(
            lambda: (
                LandingSiteFullExportResultObjectItemsValueItemsValueNodesLandingBlockNodeMenuListItemLinkItem
            )
        ),
    )


class LandingSiteFullExportResultObjectItemsValueItemsValueNodesLandingBlockNodeMenuListItemLinkItem(
    _v.View
):
    __slots__ = ()
    href = _v.string("href")
    target = _v.string("target")
    text = _v.string("text")


class LandingSiteFullExportResultObjectItemsValueItemsValueRepoBlock(_v.View):
    __slots__ = ()
    app_code = _v.string("app_code")
    xml_id = _v.string("xml_id")


class LandingSiteFullExportResultObjectItemsValueItemsValueStyle(_v.View):
    __slots__ = ()
    navbar = _v.array(".navbar", _k.STRING)


class LandingSiteGetFoldersResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    parent_id = _v.string("PARENT_ID")
    site_id = _v.string("SITE_ID")
    index_id = _v.string("INDEX_ID")
    active = _v.boolean("ACTIVE")
    deleted = _v.boolean("DELETED")
    title = _v.string("TITLE")
    code = _v.string("CODE")
    created_by_id = _v.string("CREATED_BY_ID")
    modified_by_id = _v.string("MODIFIED_BY_ID")
    date_create = _v.string("DATE_CREATE")
    date_modify = _v.string("DATE_MODIFY")


class LandingSiteGetGroupBindingsResultItem(_v.View):
    __slots__ = ()
    entity_id = _v.anything("ENTITY_ID")
    entity_type = _v.string("ENTITY_TYPE")
    binding_id = _v.anything("BINDING_ID")
    title = _v.string("TITLE")
    public_url = _v.string("PUBLIC_URL")


class LandingSiteGetMenuBindingsResultItem(_v.View):
    __slots__ = ()
    entity_id = _v.anything("ENTITY_ID")
    entity_type = _v.choice("ENTITY_TYPE", LandingSiteGetMenuBindingsResultItemEntityType)
    binding_id = _v.string("BINDING_ID")
    title = _v.string("TITLE")
    public_url = _v.string("PUBLIC_URL")
