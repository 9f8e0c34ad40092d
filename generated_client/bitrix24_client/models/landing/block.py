"""Answers of ``landing.block``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class LandingBlockGetcontentResultAccess(StrEnum):
    A = "A"  # access is closed to all blocks
    D = "D"  # access is denied
    V = "V"  # can edit only the design
    W = "W"  # W
    X = "X"  # full access


class LandingBlock(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    lid = _v.integer("lid")
    """Code of the site or language."""
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""
    active = _v.boolean("active")
    meta = _v.nested("meta", lambda: LandingBlockMeta)
    content = _v.string("content")
    """Content."""
    css = _v.array("css", _k.STRING)
    js = _v.array("js", _k.STRING)


class LandingBlockGetcontentResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    sections = _v.string("sections")
    active = _v.boolean("active")
    access = _v.choice("access", LandingBlockGetcontentResultAccess)
    """Access level."""
    anchor = _v.string("anchor")
    php = _v.boolean("php")
    designed = _v.boolean("designed")
    repo_id = _v.integer("repoId")
    content = _v.string("content")
    """Content."""
    content_ext = _v.string("content_ext")
    css = _v.array("css", _k.ANY)
    js = _v.array("js", _k.STRING)
    asset_strings = _v.array("assetStrings", _k.ANY)
    lang = _v.anything("lang")
    """Code of the language."""
    manifest = _v.nested("manifest", lambda: LandingBlockGetcontentResultManifest)
    dynamic_params = _v.array("dynamicParams", _k.ANY)
    required_user_action = _v.array("requiredUserAction", _k.ANY)


class LandingBlockGetcontentResultManifest(_v.View):
    __slots__ = ()
    block = _v.nested("block", lambda: LandingBlockGetcontentResultManifestBlock)
    cards = _v.nested("cards", lambda: LandingBlockGetcontentResultManifestCards)


class LandingBlockGetcontentResultManifestBlock(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    section = _v.array("section", _k.STRING)
    """Section."""


class LandingBlockGetcontentResultManifestCards(_v.View):
    __slots__ = ()
    landing_block_card = _v.nested(
        ".landing-block-card", lambda: LandingBlockGetcontentResultManifestCardsLandingBlockCard
    )


class LandingBlockGetcontentResultManifestCardsLandingBlockCard(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    label = _v.array("label", _k.STRING)


class LandingBlockGetmanifestResult(_v.View):
    __slots__ = ()
    block = _v.nested("block", lambda: LandingBlockGetmanifestResultBlock)
    cards = _v.mapping("cards", _k.ANY)
    nodes = _v.nested("nodes", lambda: LandingBlockGetmanifestResultNodes)
    attrs = _v.nested("attrs", lambda: LandingBlockGetmanifestResultAttrs)
    menu = _v.mapping("menu", _k.ANY)
    style = _v.nested("style", lambda: LandingBlockGetmanifestResultStyle)
    namespace = _v.string("namespace")
    code = _v.string("code")
    """Symbolic code."""
    preview = _v.string("preview")
    """Preview."""
    assets = _v.nested("assets", lambda: LandingBlockGetmanifestResultAssets)
    timestamp = _v.integer("timestamp")
    callbacks = _v.nested("callbacks", lambda: LandingBlockGetmanifestResultCallbacks)


class LandingBlockGetmanifestResultAssets(_v.View):
    __slots__ = ()
    css = _v.array("css", _k.STRING)
    js = _v.array("js", _k.STRING)
    ext = _v.array("ext", _k.STRING)
    class_ = _v.array("class", _k.STRING)
    callbacks = _v.array("callbacks", _k.ANY)


class LandingBlockGetmanifestResultAttrs(_v.View):
    __slots__ = ()
    bitrix24forms = _v.array(
        ".bitrix24forms", _k.Nested(lambda: LandingBlockGetmanifestResultAttrsBitrix24formsItem)
    )


class LandingBlockGetmanifestResultAttrsBitrix24formsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    attribute = _v.string("attribute")
    type = _v.string("type")
    """Type."""
    hidden = _v.boolean("hidden")
    items_ = _v.array(
        "items", _k.Nested(lambda: LandingBlockGetmanifestResultAttrsBitrix24formsItemItemsItem)
    )
    """The records."""


class LandingBlockGetmanifestResultAttrsBitrix24formsItemItemsItem(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    value = _v.string("value")
    """Value."""


class LandingBlockGetmanifestResultBlock(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    section = _v.array("section", _k.STRING)
    """Section."""
    dynamic = _v.boolean("dynamic")
    subtype = _v.anything("subtype")
    attrs_form_description = _v.string("attrsFormDescription")


class LandingBlockGetmanifestResultCallbacks(_v.View):
    __slots__ = ()
    afteradd = _v.mapping("afteradd", _k.ANY)


class LandingBlockGetmanifestResultNodes(_v.View):
    __slots__ = ()
    wrapper = _v.nested("#wrapper", lambda: LandingBlockGetmanifestResultNodesWrapper)


class LandingBlockGetmanifestResultNodesWrapper(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    code = _v.string("code")
    """Symbolic code."""


class LandingBlockGetmanifestResultStyle(_v.View):
    __slots__ = ()
    block = _v.nested("block", lambda: LandingBlockGetmanifestResultStyleBlock)
    nodes = _v.nested("nodes", lambda: LandingBlockGetmanifestResultStyleNodes)


class LandingBlockGetmanifestResultStyleBlock(_v.View):
    __slots__ = ()
    type = _v.array("type", _k.STRING)
    """Type."""


class LandingBlockGetmanifestResultStyleNodes(_v.View):
    __slots__ = ()
    bitrix24forms = _v.nested(
        ".bitrix24forms", lambda: LandingBlockGetmanifestResultStyleNodesBitrix24forms
    )


class LandingBlockGetmanifestResultStyleNodesBitrix24forms(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""


class LandingBlockGetmanifestfileResult(_v.View):
    __slots__ = ()
    block = _v.nested("block", lambda: LandingBlockGetmanifestfileResultObjectBlock)
    cards = _v.nested("cards", lambda: LandingBlockGetmanifestfileResultObjectCards)
    nodes = _v.nested("nodes", lambda: LandingBlockGetmanifestfileResultObjectNodes)
    style = _v.nested("style", lambda: LandingBlockGetmanifestfileResultObjectStyle)
    attrs = _v.anything("attrs")
    assets = _v.nested("assets", lambda: LandingBlockGetmanifestfileResultObjectAssets)
    menu = _v.anything("menu")


class LandingBlockGetmanifestfileResultObjectAssets(_v.View):
    __slots__ = ()
    ext = _v.array("ext", _k.STRING)


class LandingBlockGetmanifestfileResultObjectBlock(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    section = _v.array("section", _k.STRING)
    """Section."""
    dynamic = _v.boolean("dynamic")


class LandingBlockGetmanifestfileResultObjectCards(_v.View):
    __slots__ = ()
    landing_block_card_img = _v.nested(
        ".landing-block-card-img",
        lambda: LandingBlockGetmanifestfileResultObjectCardsLandingBlockCardImg,
    )


class LandingBlockGetmanifestfileResultObjectCardsLandingBlockCardImg(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    label = _v.array("label", _k.STRING)


class LandingBlockGetmanifestfileResultObjectNodes(_v.View):
    __slots__ = ()
    landing_block_node_small_title = _v.nested(
        ".landing-block-node-small-title", lambda: LandingBlockGetmanifestfileResultObjectNodesField
    )
    landing_block_node_title = _v.nested(
        ".landing-block-node-title", lambda: LandingBlockGetmanifestfileResultObjectNodesField
    )
    landing_block_node_text = _v.nested(
        ".landing-block-node-text", lambda: LandingBlockGetmanifestfileResultObjectNodesField
    )
    landing_block_node_button = _v.nested(
        ".landing-block-node-button", lambda: LandingBlockGetmanifestfileResultObjectNodesField
    )
    landing_block_card_img = _v.nested(
        ".landing-block-card-img", lambda: LandingBlockGetmanifestfileResultObjectNodesField
    )


class LandingBlockGetmanifestfileResultObjectNodesField(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.string("type")
    """Type."""
    dimensions = _v.nested(
        "dimensions",
        lambda: LandingBlockGetmanifestfileResultObjectNodesLandingBlockCardImgDimensions,
    )
    allow_inline_edit = _v.boolean("allowInlineEdit")
    use_in_designer = _v.boolean("useInDesigner")
    create_2_x_by_default = _v.boolean("create2xByDefault")


class LandingBlockGetmanifestfileResultObjectNodesLandingBlockCardImgDimensions(_v.View):
    __slots__ = ()
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""


class LandingBlockGetmanifestfileResultObjectStyle(_v.View):
    __slots__ = ()
    block = _v.nested("block", lambda: LandingBlockGetmanifestfileResultObjectStyleBlock)
    nodes = _v.nested("nodes", lambda: LandingBlockGetmanifestfileResultObjectStyleNodes)


class LandingBlockGetmanifestfileResultObjectStyleBlock(_v.View):
    __slots__ = ()
    type = _v.array("type", _k.STRING)
    """Type."""
    additional = _v.nested(
        "additional", lambda: LandingBlockGetmanifestfileResultObjectStyleBlockAdditional
    )


class LandingBlockGetmanifestfileResultObjectStyleBlockAdditional(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    attrs_type = _v.array("attrsType", _k.STRING)


class LandingBlockGetmanifestfileResultObjectStyleNodes(_v.View):
    __slots__ = ()
    landing_block_node_text_container = _v.nested(
        ".landing-block-node-text-container",
        lambda: LandingBlockGetmanifestfileResultObjectStyleNodesField,
    )
    landing_block_node_small_title = _v.nested(
        ".landing-block-node-small-title",
        lambda: LandingBlockGetmanifestfileResultObjectStyleNodesField,
    )
    landing_block_node_title = _v.nested(
        ".landing-block-node-title", lambda: LandingBlockGetmanifestfileResultObjectStyleNodesField
    )
    landing_block_node_text = _v.nested(
        ".landing-block-node-text",
        lambda: LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeText,
    )
    landing_block_node_button = _v.nested(
        ".landing-block-node-button",
        lambda: LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeButton,
    )
    landing_block_card_img = _v.nested(
        ".landing-block-card-img",
        lambda: LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockCardImg,
    )


class LandingBlockGetmanifestfileResultObjectStyleNodesField(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    type = _v.array("type", _k.STRING)
    """Type."""


class LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockCardImg(_v.View):
    __slots__ = ()
    name = _v.string("name")
    """Name."""
    type = _v.array("type", _k.STRING)
    """Type."""


class LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeButton(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""


class LandingBlockGetmanifestfileResultObjectStyleNodesLandingBlockNodeText(_v.View):
    __slots__ = ()
    title = _v.string("title")
    """Title."""
    type = _v.string("type")
    """Type."""


class LandingBlockMeta(_v.View):
    __slots__ = ()
    lid = _v.string("LID")
    """Code of the site or language."""
    created_by_id = _v.string("CREATED_BY_ID")
    """Id of the user who made it."""
    date_create = _v.string("DATE_CREATE")
    """When it was made."""
    modified_by_id = _v.string("MODIFIED_BY_ID")
    date_modify = _v.string("DATE_MODIFY")
    """When it was last changed."""
    site_type = _v.string("SITE_TYPE")
    landing_title = _v.string("LANDING_TITLE")
    landing_tpl_code = _v.string("LANDING_TPL_CODE")
    site_tpl_code = _v.string("SITE_TPL_CODE")
    xml_id = _v.string("XML_ID")
    """External id."""
    favorite_meta = _v.string("FAVORITE_META")
    designer_mode = _v.string("DESIGNER_MODE")


class LandingBlockUploadfileResult(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    src = _v.string("src")
