"""Answers of ``landing.demos``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import kinds as _k, views as _v


class LandingDemosGetListResultItemTplType(StrEnum):
    S = "S"  # site template
    P = "P"  # page template


class LandingDemosGetListResultItemType(StrEnum):
    PAGE = "page"  # templates for pages/sites
    STORE = "store"  # templates for stores
    KNOWLEDGE = "knowledge"  # templates for knowledge bases
    GROUP = "group"  # templates for groups
    MAINPAGE = "mainpage"  # templates for main pages


class LandingDemosGetPageListResultObjectValueDataTypeItem(StrEnum):
    PAGE = "page"  # templates for pages
    STORE = "store"  # templates for stores
    KNOWLEDGE = "knowledge"  # templates for knowledge bases
    GROUP = "group"  # templates for groups
    MAINPAGE = "mainpage"  # templates for main pages
    PAGE_2 = "PAGE"
    KNOWLEDGE_2 = "KNOWLEDGE"
    GROUP_2 = "GROUP"
    MAINPAGE_2 = "MAINPAGE"


class LandingDemos(_v.View):
    __slots__ = ()
    id = _v.anything("ID")
    xml_id = _v.string("XML_ID")
    app_code = _v.string("APP_CODE")
    active = _v.boolean("ACTIVE")
    title = _v.string("TITLE")
    description = _v.string("DESCRIPTION")
    type = _v.choice("TYPE", LandingDemosGetListResultItemType)
    tpl_type = _v.choice("TPL_TYPE", LandingDemosGetListResultItemTplType)
    show_in_list = _v.boolean("SHOW_IN_LIST")
    preview_url = _v.string("PREVIEW_URL")
    preview = _v.string("PREVIEW")
    preview2x = _v.string("PREVIEW2X")
    preview3x = _v.string("PREVIEW3X")
    manifest = _v.anything("MANIFEST")
    lang = _v.mapping("LANG", _k.ANY)
    site_template_id = _v.string("SITE_TEMPLATE_ID")
    created_by_id = _v.integer("CREATED_BY_ID")
    modified_by_id = _v.integer("MODIFIED_BY_ID")
    date_create = _v.string("DATE_CREATE")
    date_modify = _v.string("DATE_MODIFY")


class LandingDemosGetPageListResultObjectValue(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    xml_id = _v.string("XML_ID")
    type = _v.anything("TYPE")
    title = _v.string("TITLE")
    active = _v.boolean("ACTIVE")
    publication = _v.boolean("PUBLICATION")
    lock_delete = _v.boolean("LOCK_DELETE")
    available = _v.boolean("AVAILABLE")
    singleton = _v.boolean("SINGLETON")
    section = _v.array("SECTION", _k.STRING)
    description = _v.string("DESCRIPTION")
    preview = _v.string("PREVIEW")
    preview2x = _v.string("PREVIEW2X")
    preview3x = _v.string("PREVIEW3X")
    app_code = _v.string("APP_CODE")
    rest = _v.integer("REST")
    data = _v.nested("DATA", lambda: LandingDemosGetPageListResultObjectValueData)


class LandingDemosGetPageListResultObjectValueData(_v.View):
    __slots__ = ()
    code = _v.string("code")
    name = _v.string("name")
    type = _v.array("type", _k.OneOf(LandingDemosGetPageListResultObjectValueDataTypeItem))
    description = _v.string("description")
    active = _v.boolean("active")
    publication = _v.boolean("publication")
    singleton = _v.boolean("singleton")
    lock_delete = _v.boolean("lock_delete")
    preview = _v.string("preview")
    preview2x = _v.string("preview2x")
    preview3x = _v.string("preview3x")
    preview_url = _v.string("preview_url")
    show_in_list = _v.boolean("show_in_list")
    sort = _v.integer("sort")
    section = _v.array("section", _k.STRING)
    parent = _v.string("parent")
    disable_import = _v.string("disable_import")
    is_webform_page = _v.string("is_webform_page")
    fields_ = _v.nested("fields", lambda: LandingSiteFullExportPageFields)
    items = _v.mapping("items", _k.Nested(lambda: LandingSiteFullExportPageBlocksValue))
    layout = _v.array("layout", _k.Nested(lambda: LandingSiteFullExportPageLayout))
    folders = _v.array("folders", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    syspages = _v.array("syspages", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    master_pages = _v.array("master_pages", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    version = _v.integer("version")
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
    type = _v.anything("TYPE")
    title = _v.string("TITLE")
    active = _v.boolean("ACTIVE")
    publication = _v.boolean("PUBLICATION")
    lock_delete = _v.boolean("LOCK_DELETE")
    available = _v.boolean("AVAILABLE")
    singleton = _v.boolean("SINGLETON")
    section = _v.array("SECTION", _k.STRING)
    description = _v.string("DESCRIPTION")
    preview = _v.string("PREVIEW")
    preview2x = _v.string("PREVIEW2X")
    preview3x = _v.string("PREVIEW3X")
    app_code = _v.string("APP_CODE")
    rest = _v.integer("REST")
    data = _v.nested("DATA", lambda: LandingDemosGetSiteListResultObjectEmptyData)


class LandingDemosGetSiteListResultObjectEmptyData(_v.View):
    __slots__ = ()
    code = _v.string("code")
    name = _v.string("name")
    type = _v.array("type", _k.OneOf(LandingDemosGetListResultItemType))
    description = _v.string("description")
    active = _v.boolean("active")
    singleton = _v.boolean("singleton")
    lock_delete = _v.boolean("lock_delete")
    preview = _v.string("preview")
    preview2x = _v.string("preview2x")
    preview3x = _v.string("preview3x")
    preview_url = _v.string("preview_url")
    show_in_list = _v.boolean("show_in_list")
    sort = _v.integer("sort")
    fields_ = _v.nested("fields", lambda: LandingSiteFullExportResultFields)
    items = _v.anything("items")
    layout = _v.array("layout", _k.Nested(lambda: LandingSiteFullExportResultLayout))
    folders = _v.array("folders", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    syspages = _v.array("syspages", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    master_pages = _v.array("master_pages", _k.Nested(lambda: SiteLandingSiteFullExportResult))
    version = _v.integer("version")
    old_id = _v.anything("old_id")
    encoded = _v.boolean("encoded")
    charset = _v.string("charset")


class LandingSiteFullExportPageBlocksValue(_v.View):
    __slots__ = ()
    old_id = _v.anything("old_id")
    code = _v.string("code")
    access = _v.string("access")
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


class LandingSiteFullExportPageFields(_v.View):
    __slots__ = ()
    title = _v.string("TITLE")
    rule = _v.string("RULE")
    additional_fields = _v.anything("ADDITIONAL_FIELDS")


class LandingSiteFullExportPageLayout(_v.View):
    __slots__ = ()
    code = _v.string("code")
    ref = _v.array("ref", _k.STRING)


class LandingSiteFullExportResultFields(_v.View):
    __slots__ = ()
    additional_fields = _v.anything("ADDITIONAL_FIELDS")
    title = _v.string("TITLE")
    landing_id_index = _v.anything("LANDING_ID_INDEX")
    landing_id_404 = _v.anything("LANDING_ID_404")


class LandingSiteFullExportResultLayout(_v.View):
    __slots__ = ()
    code = _v.string("code")
    ref = _v.array("ref", _k.STRING)


class SiteLandingSiteFullExportResult(_v.View):
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
    fields_ = _v.nested("fields", lambda: SiteLandingSiteFullExportResultFields)
    layout = _v.anything("layout")
    folders = _v.anything("folders")
    syspages = _v.anything("syspages")
    items = _v.mapping("items", _k.Nested(lambda: SiteLandingSiteFullExportResultItemsValue))


class SiteLandingSiteFullExportResultFields(_v.View):
    __slots__ = ()
    additional_fields = _v.anything("ADDITIONAL_FIELDS")
    title = _v.string("TITLE")
    landing_id_index = _v.anything("LANDING_ID_INDEX")
    landing_id_404 = _v.anything("LANDING_ID_404")


class SiteLandingSiteFullExportResultItemsValue(_v.View):
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
    fields_ = _v.nested("fields", lambda: SiteLandingSiteFullExportResultItemsValueFields)
    layout = _v.anything("layout")
    items = _v.anything("items")


class SiteLandingSiteFullExportResultItemsValueFields(_v.View):
    __slots__ = ()
    title = _v.string("TITLE")
    rule = _v.string("RULE")
    additional_fields = _v.anything("ADDITIONAL_FIELDS")
