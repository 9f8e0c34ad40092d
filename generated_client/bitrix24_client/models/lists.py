"""Answers of ``lists``."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import converters as _k, views as _v


class Lists(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    iblock_type_id = _v.string("IBLOCK_TYPE_ID")
    """Id of the type of information block."""
    lid = _v.string("LID")
    """Code of the site or language."""
    code = _v.anything("CODE")
    """Symbolic code."""
    api_code = _v.anything("API_CODE")
    name = _v.string("NAME")
    """Name."""
    active = _v.string("ACTIVE")
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    list_page_url = _v.anything("LIST_PAGE_URL")
    detail_page_url = _v.anything("DETAIL_PAGE_URL")
    section_page_url = _v.anything("SECTION_PAGE_URL")
    canonical_page_url = _v.anything("CANONICAL_PAGE_URL")
    picture = _v.anything("PICTURE")
    description = _v.string("DESCRIPTION")
    """Description."""
    description_type = _v.string("DESCRIPTION_TYPE")
    rss_ttl = _v.string("RSS_TTL")
    rss_active = _v.string("RSS_ACTIVE")
    rss_file_active = _v.string("RSS_FILE_ACTIVE")
    rss_file_limit = _v.anything("RSS_FILE_LIMIT")
    rss_file_days = _v.anything("RSS_FILE_DAYS")
    rss_yandex_active = _v.string("RSS_YANDEX_ACTIVE")
    xml_id = _v.anything("XML_ID")
    """External id."""
    tmp_id = _v.anything("TMP_ID")
    index_element = _v.string("INDEX_ELEMENT")
    index_section = _v.string("INDEX_SECTION")
    workflow = _v.string("WORKFLOW")
    bizproc = _v.string("BIZPROC")
    section_chooser = _v.string("SECTION_CHOOSER")
    list_mode = _v.anything("LIST_MODE")
    rights_mode = _v.string("RIGHTS_MODE")
    section_property = _v.anything("SECTION_PROPERTY")
    property_index = _v.anything("PROPERTY_INDEX")
    version = _v.string("VERSION")
    """Version."""
    last_conv_element = _v.string("LAST_CONV_ELEMENT")
    socnet_group_id = _v.string("SOCNET_GROUP_ID")
    edit_file_before = _v.anything("EDIT_FILE_BEFORE")
    edit_file_after = _v.anything("EDIT_FILE_AFTER")
    sections_name = _v.string("SECTIONS_NAME")
    section_name = _v.string("SECTION_NAME")
    elements_name = _v.string("ELEMENTS_NAME")
    element_name = _v.string("ELEMENT_NAME")
    rest_on = _v.string("REST_ON")
    fulltext_index = _v.string("FULLTEXT_INDEX")
    external_id = _v.anything("EXTERNAL_ID")
    lang_dir = _v.string("LANG_DIR")
    server_name = _v.anything("SERVER_NAME")


class ListsElement(_v.View):
    __slots__ = ()
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    iblock_section_id = _v.anything("IBLOCK_SECTION_ID")
    """Id of the section in the catalog."""
    name = _v.string("NAME")
    """Name."""
    id = _v.string("ID")
    code = _v.string("CODE")
    """Symbolic code."""


class ListsFieldType(_v.View):
    __slots__ = ()
    sort = _v.string("SORT")
    """Position in the sorting order."""
    active_from = _v.string("ACTIVE_FROM")
    active_to = _v.string("ACTIVE_TO")
    preview_picture = _v.string("PREVIEW_PICTURE")
    """Small picture."""
    preview_text = _v.string("PREVIEW_TEXT")
    """Short description."""
    detail_picture = _v.string("DETAIL_PICTURE")
    """Large picture."""
    detail_text = _v.string("DETAIL_TEXT")
    """Detailed description."""
    created_by = _v.string("CREATED_BY")
    """Id of the user who made it."""
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    modified_by = _v.string("MODIFIED_BY")
    """Id of the user who last changed it."""
    s = _v.string("S")
    n = _v.string("N")
    l = _v.string("L")
    f = _v.string("F")
    g = _v.string("G")
    e = _v.string("E")
    s_date = _v.string("S:Date")
    s_date_time = _v.string("S:DateTime")
    shtml = _v.string("S:HTML")
    ee_list = _v.string("E:EList")
    n_sequence = _v.string("N:Sequence")
    se_crm = _v.string("S:ECrm")
    s_money = _v.string("S:Money")
    s_disk_file = _v.string("S:DiskFile")
    semployee = _v.string("S:employee")


class ListsSection(_v.View):
    __slots__ = ()
    active = _v.string("ACTIVE")
    code = _v.string("CODE")
    """Symbolic code."""
    created_by = _v.integer("CREATED_BY")
    """Id of the user who made it."""
    date_create = _v.string("DATE_CREATE")
    """When it was made."""
    depth_level = _v.string("DEPTH_LEVEL")
    description = _v.string("DESCRIPTION")
    """Description."""
    description_type = _v.string("DESCRIPTION_TYPE")
    detail_picture = _v.array("DETAIL_PICTURE", _k.ANY)
    """Large picture."""
    external_id = _v.string("EXTERNAL_ID")
    global_active = _v.string("GLOBAL_ACTIVE")
    id = _v.integer("ID")
    left_margin = _v.string("LEFT_MARGIN")
    modified_by = _v.integer("MODIFIED_BY")
    """Id of the user who last changed it."""
    name = _v.string("NAME")
    """Name."""
    picture = _v.array("PICTURE", _k.ANY)
    right_margin = _v.string("RIGHT_MARGIN")
    section_property = _v.array("SECTION_PROPERTY", _k.ANY)
    sort = _v.integer("SORT")
    """Position in the sorting order."""
    timestamp_x = _v.string("TIMESTAMP_X")
    """When it was last changed."""
    xml_id = _v.string("XML_ID")
    """External id."""
    iblock_section_id = _v.anything("IBLOCK_SECTION_ID")
    """Id of the section in the catalog."""
    searchable_content = _v.string("SEARCHABLE_CONTENT")
