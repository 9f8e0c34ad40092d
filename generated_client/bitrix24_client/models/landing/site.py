"""Answers of ``landing.site``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class LandingSiteGetMenuBindingsResultItemEntityType(StrEnum):
    S = "S"  # site
    L = "L"  # landing


class LandingSite(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    type = _v.string("TYPE")
    """Type."""
    domain_name = _v.string("DOMAIN_NAME")
    public_url = _v.string("PUBLIC_URL")
    preview_picture = _v.string("PREVIEW_PICTURE")
    """Small picture."""
    phone = _v.string("PHONE")
    """Phone numbers."""
    date_create = _v.string("DATE_CREATE")
    """When it was made."""
    date_modify = _v.string("DATE_MODIFY")
    """When it was last changed."""
    landing_id_index = _v.string("LANDING_ID_INDEX")
    title = _v.string("TITLE")
    """Title."""


class LandingSiteFullExportResult(_v.View):
    __slots__ = ()
    charset = _v.string("charset")
    code = _v.string("code")
    """Symbolic code."""
    site_code = _v.string("site_code")
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    preview = _v.string("preview")
    """Preview."""
    preview2x = _v.string("preview2x")
    preview3x = _v.string("preview3x")
    preview_url = _v.string("preview_url")
    show_in_list = _v.boolean("show_in_list")
    """Whether the field is shown in lists."""
    type = _v.string("type")
    """Type."""
    version = _v.integer("version")
    """Version."""
    fields = _v.nested("fields", lambda: LandingSiteFullExportResultObjectFields)
    """Fields, by name."""
    layout = _v.array("layout", _k.Nested(lambda: LandingSiteFullExportResultLayoutItem))
    """Layout."""
    folders = _v.anything("folders")
    syspages = _v.anything("syspages")
    items_ = _v.mapping("items", _k.Nested(lambda: LandingSiteFullExportResultObjectItemsValue))
    """The records."""


class LandingSiteFullExportResultItemsPageCodeLayoutItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    ref = _v.array("ref", _k.STRING)


class LandingSiteFullExportResultLayoutItem(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    ref = _v.array("ref", _k.STRING)


class LandingSiteFullExportResultObjectFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    additional_fields = _v.nested(
        "ADDITIONAL_FIELDS", lambda: LandingSiteFullExportResultObjectFieldsAdditionalFields
    )
    title = _v.string("TITLE")
    """Title."""
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
    """Symbolic code."""
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""
    preview = _v.string("preview")
    """Preview."""
    preview2x = _v.string("preview2x")
    preview3x = _v.string("preview3x")
    preview_url = _v.string("preview_url")
    show_in_list = _v.boolean("show_in_list")
    """Whether the field is shown in lists."""
    type = _v.string("type")
    """Type."""
    version = _v.integer("version")
    """Version."""
    fields = _v.nested("fields", lambda: LandingSiteFullExportResultObjectItemsValueFields)
    """Fields, by name."""
    layout = _v.array(
        "layout", _k.Nested(lambda: LandingSiteFullExportResultItemsPageCodeLayoutItem)
    )
    """Layout."""
    items_ = _v.mapping(
        "items", _k.Nested(lambda: LandingSiteFullExportResultObjectItemsValueItemsValue)
    )
    """The records."""


class LandingSiteFullExportResultObjectItemsValueFields(_v.View):
    """Fields, by name."""

    __slots__ = ()
    title = _v.string("TITLE")
    """Title."""
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
    """Symbolic code."""
    access = _v.string("access")
    """Access level."""
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
    """Text."""


class LandingSiteFullExportResultObjectItemsValueItemsValueRepoBlock(_v.View):
    __slots__ = ()
    app_code = _v.string("app_code")
    xml_id = _v.string("xml_id")
    """External id."""


class LandingSiteFullExportResultObjectItemsValueItemsValueStyle(_v.View):
    __slots__ = ()
    navbar = _v.array(".navbar", _k.STRING)


class LandingSiteGetFoldersResultItem(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    parent_id = _v.string("PARENT_ID")
    """Id of the parent."""
    site_id = _v.string("SITE_ID")
    """Id of the site."""
    index_id = _v.string("INDEX_ID")
    active = _v.boolean("ACTIVE")
    deleted = _v.boolean("DELETED")
    title = _v.string("TITLE")
    """Title."""
    code = _v.string("CODE")
    """Symbolic code."""
    created_by_id = _v.string("CREATED_BY_ID")
    """Id of the user who made it."""
    modified_by_id = _v.string("MODIFIED_BY_ID")
    date_create = _v.string("DATE_CREATE")
    """When it was made."""
    date_modify = _v.string("DATE_MODIFY")
    """When it was last changed."""


class LandingSiteGetGroupBindingsResultItem(_v.View):
    __slots__ = ()
    entity_id = _v.anything("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    entity_type = _v.string("ENTITY_TYPE")
    """Type of the object that it belongs to."""
    binding_id = _v.anything("BINDING_ID")
    title = _v.string("TITLE")
    """Title."""
    public_url = _v.string("PUBLIC_URL")


class LandingSiteGetMenuBindingsResultItem(_v.View):
    __slots__ = ()
    entity_id = _v.anything("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    entity_type = _v.choice("ENTITY_TYPE", LandingSiteGetMenuBindingsResultItemEntityType)
    """Type of the object that it belongs to."""
    binding_id = _v.string("BINDING_ID")
    title = _v.string("TITLE")
    """Title."""
    public_url = _v.string("PUBLIC_URL")
