"""Answers of ``landing.demos``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class LandingDemosGetPageListResultObjectValueDataType(StrEnum):
    PAGE = "page"  # templates for pages
    STORE = "store"  # templates for stores
    KNOWLEDGE = "knowledge"  # templates for knowledge bases
    GROUP = "group"  # templates for groups
    MAINPAGE = "mainpage"  # templates for main pages
    PAGE_2 = "PAGE"  # PAGE
    KNOWLEDGE_2 = "KNOWLEDGE"  # KNOWLEDGE
    GROUP_2 = "GROUP"  # GROUP
    MAINPAGE_2 = "MAINPAGE"  # MAINPAGE


class LandingDemosTplType(StrEnum):
    S = "S"  # site template
    P = "P"  # page template


class LandingDemosType(StrEnum):
    PAGE = "page"  # templates for pages/sites
    STORE = "store"  # templates for stores
    KNOWLEDGE = "knowledge"  # templates for knowledge bases
    GROUP = "group"  # templates for groups
    MAINPAGE = "mainpage"  # templates for main pages


class LandingDemos(_v.View):
    __slots__ = ()
    id = _v.anything("ID")
    xml_id = _v.string("XML_ID")
    """External id."""
    app_code = _v.string("APP_CODE")
    active = _v.boolean("ACTIVE")
    title = _v.string("TITLE")
    """Title."""
    description = _v.string("DESCRIPTION")
    """Description."""
    type = _v.choice("TYPE", LandingDemosType)
    """Type."""
    tpl_type = _v.choice("TPL_TYPE", LandingDemosTplType)
    show_in_list = _v.boolean("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    preview_url = _v.string("PREVIEW_URL")
    preview = _v.string("PREVIEW")
    """Preview."""
    preview2x = _v.string("PREVIEW2X")
    preview3x = _v.string("PREVIEW3X")
    manifest = _v.anything("MANIFEST")
    lang = _v.mapping("LANG", _k.ANY)
    """Code of the language."""
    site_template_id = _v.string("SITE_TEMPLATE_ID")
    created_by_id = _v.integer("CREATED_BY_ID")
    """Id of the user who made it."""
    modified_by_id = _v.integer("MODIFIED_BY_ID")
    date_create = _v.string("DATE_CREATE")
    """When it was made."""
    date_modify = _v.string("DATE_MODIFY")
    """When it was last changed."""


class LandingDemosGetPageListResultObjectValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    xml_id = _v.string("XML_ID")
    """External id."""
    type = _v.anything("TYPE")
    """Type."""
    title = _v.string("TITLE")
    """Title."""
    active = _v.boolean("ACTIVE")
    publication = _v.boolean("PUBLICATION")
    lock_delete = _v.boolean("LOCK_DELETE")
    available = _v.boolean("AVAILABLE")
    """Whether it can be had."""
    singleton = _v.boolean("SINGLETON")
    section = _v.array("SECTION", _k.STRING)
    """Section."""
    description = _v.string("DESCRIPTION")
    """Description."""
    preview = _v.string("PREVIEW")
    """Preview."""
    preview2x = _v.string("PREVIEW2X")
    preview3x = _v.string("PREVIEW3X")
    app_code = _v.string("APP_CODE")
    rest = _v.integer("REST")
    data = _v.nested("DATA", lambda: LandingDemosGetPageListResultObjectValueData)
    """Data."""


class LandingDemosGetPageListResultObjectValueData(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""
    type = _v.array("type", _k.OneOf(LandingDemosGetPageListResultObjectValueDataType))
    """Type."""
    description = _v.string("description")
    """Description."""
    active = _v.boolean("active")
    publication = _v.boolean("publication")
    singleton = _v.boolean("singleton")
    lock_delete = _v.boolean("lock_delete")
    preview = _v.string("preview")
    """Preview."""
    preview2x = _v.string("preview2x")
    preview3x = _v.string("preview3x")
    preview_url = _v.string("preview_url")
    show_in_list = _v.boolean("show_in_list")
    """Whether the field is shown in lists."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    section = _v.array("section", _k.STRING)
    """Section."""
    parent = _v.string("parent")
    disable_import = _v.string("disable_import")
    is_webform_page = _v.string("is_webform_page")
    fields = _v.nested("fields", lambda: LandingSiteFullExportPageFields)
    """Fields, by name."""
    items_ = _v.mapping("items", _k.Nested(lambda: LandingSiteFullExportPageBlocksValue))
    """The records."""
    layout = _v.array("layout", _k.Nested(lambda: LandingSiteFullExportPageLayout))
    """Layout."""
    folders = _v.array("folders", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    syspages = _v.array("syspages", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    master_pages = _v.array("master_pages", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    version = _v.integer("version")
    """Version."""
    old_id = _v.anything("old_id")
    encoded = _v.boolean("encoded")
    charset = _v.string("charset")


class LandingDemosGetSiteListResult(_v.View):
    __slots__ = ()
    empty = _v.nested("empty", lambda: LandingDemosGetSiteListResultObjectEmpty)


class LandingDemosGetSiteListResultObjectEmpty(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    xml_id = _v.string("XML_ID")
    """External id."""
    type = _v.anything("TYPE")
    """Type."""
    title = _v.string("TITLE")
    """Title."""
    active = _v.boolean("ACTIVE")
    publication = _v.boolean("PUBLICATION")
    lock_delete = _v.boolean("LOCK_DELETE")
    available = _v.boolean("AVAILABLE")
    """Whether it can be had."""
    singleton = _v.boolean("SINGLETON")
    section = _v.array("SECTION", _k.STRING)
    """Section."""
    description = _v.string("DESCRIPTION")
    """Description."""
    preview = _v.string("PREVIEW")
    """Preview."""
    preview2x = _v.string("PREVIEW2X")
    preview3x = _v.string("PREVIEW3X")
    app_code = _v.string("APP_CODE")
    rest = _v.integer("REST")
    data = _v.nested("DATA", lambda: LandingDemosGetSiteListResultObjectEmptyData)
    """Data."""


class LandingDemosGetSiteListResultObjectEmptyData(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    name = _v.string("name")
    """Name."""
    type = _v.array("type", _k.OneOf(LandingDemosType))
    """Type."""
    description = _v.string("description")
    """Description."""
    active = _v.boolean("active")
    singleton = _v.boolean("singleton")
    lock_delete = _v.boolean("lock_delete")
    preview = _v.string("preview")
    """Preview."""
    preview2x = _v.string("preview2x")
    preview3x = _v.string("preview3x")
    preview_url = _v.string("preview_url")
    show_in_list = _v.boolean("show_in_list")
    """Whether the field is shown in lists."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    fields = _v.nested("fields", lambda: LandingSiteFullExportResultFields)
    """Fields, by name."""
    items_ = _v.anything("items")
    """The records."""
    layout = _v.array("layout", _k.Nested(lambda: LandingSiteFullExportResultLayout))
    """Layout."""
    folders = _v.array("folders", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    syspages = _v.array("syspages", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    master_pages = _v.array("master_pages", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    version = _v.integer("version")
    """Version."""
    old_id = _v.anything("old_id")
    encoded = _v.boolean("encoded")
    charset = _v.string("charset")


class LandingSiteFullExportPageBlocksValue(_v.View):
    __slots__ = ()
    old_id = _v.anything("old_id")
    code = _v.string("code")
    """Symbolic code."""
    access = _v.string("access")
    """Access level."""
    anchor = _v.string("anchor")
    repo_block = _v.nested("repo_block", lambda: LandingSiteFullExportPageBlocksValueRepoBlock)
    cards = _v.mapping("cards", _k.ANY)
    nodes = _v.mapping("nodes", _k.ANY)
    menu = _v.mapping("menu", _k.ANY)
    style = _v.mapping("style", _k.ANY)
    attrs = _v.mapping("attrs", _k.ANY)
    dynamic = _v.mapping("dynamic", _k.ANY)


class LandingSiteFullExportPageBlocksValueRepoBlock(_v.View):
    __slots__ = ()
    app_code = _v.string("app_code")
    xml_id = _v.string("xml_id")
    """External id."""


class LandingSiteFullExportPageFields(_v.View):
    __slots__ = ()
    title = _v.string("TITLE")
    """Title."""
    rule = _v.string("RULE")
    additional_fields = _v.anything("ADDITIONAL_FIELDS")


class LandingSiteFullExportPageLayout(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    ref = _v.array("ref", _k.STRING)


class LandingSiteFullExportResultFields(_v.View):
    __slots__ = ()
    additional_fields = _v.anything("ADDITIONAL_FIELDS")
    title = _v.string("TITLE")
    """Title."""
    landing_id_index = _v.anything("LANDING_ID_INDEX")
    landing_id_404 = _v.anything("LANDING_ID_404")


class LandingSiteFullExportResultLayout(_v.View):
    __slots__ = ()
    code = _v.string("code")
    """Symbolic code."""
    ref = _v.array("ref", _k.STRING)


class SiteLandingSiteFullExportResult(_v.View):
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
    fields = _v.nested("fields", lambda: SiteLandingSiteFullExportResultFields)
    layout = _v.anything("layout")
    """Layout."""
    folders = _v.anything("folders")
    syspages = _v.anything("syspages")
    items_ = _v.mapping("items", _k.Nested(lambda: SiteLandingSiteFullExportResultItemsValue))


class SiteLandingSiteFullExportResultFields(_v.View):
    __slots__ = ()
    additional_fields = _v.anything("ADDITIONAL_FIELDS")
    title = _v.string("TITLE")
    """Title."""
    landing_id_index = _v.anything("LANDING_ID_INDEX")
    landing_id_404 = _v.anything("LANDING_ID_404")


class SiteLandingSiteFullExportResultItemsValue(_v.View):
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
    fields = _v.nested("fields", lambda: SiteLandingSiteFullExportResultItemsValueFields)
    layout = _v.anything("layout")
    """Layout."""
    items_ = _v.anything("items")


class SiteLandingSiteFullExportResultItemsValueFields(_v.View):
    __slots__ = ()
    title = _v.string("TITLE")
    """Title."""
    rule = _v.string("RULE")
    additional_fields = _v.anything("ADDITIONAL_FIELDS")
