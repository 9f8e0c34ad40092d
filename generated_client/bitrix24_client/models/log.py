"""Answers of ``log``."""

from __future__ import annotations


from .._runtime import converters as _k, views as _v


class LogBlogcommentUser(_v.View):
    __slots__ = ()
    comments = _v.array("comments", _k.Nested(lambda: LogBlogcommentUserCommentsItem))
    """Comment."""
    files = _v.mapping("files", _k.Nested(lambda: LogBlogcommentUserFilesValue))
    """Files."""


class LogBlogcommentUserCommentsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    comment_id = _v.integer("comment_id")
    log_id = _v.integer("log_id")
    date = _v.string("date")
    """Date."""
    text = _v.string("text")
    """Text."""
    attach = _v.array("attach", _k.INTEGER)
    """Attachment of the message."""


class LogBlogcommentUserFilesValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    date = _v.string("date")
    """Date."""
    type = _v.string("type")
    """Type."""
    name = _v.string("name")
    """Name."""
    size = _v.integer("size")
    """Size in bytes."""
    image = _v.nested("image", lambda: LogBlogcommentUserFilesValueImage)
    author_id = _v.integer("authorId")
    """Id of the author."""
    author_name = _v.string("authorName")
    url_preview = _v.string("urlPreview")
    url_show = _v.string("urlShow")
    url_download = _v.string("urlDownload")


class LogBlogcommentUserFilesValueImage(_v.View):
    __slots__ = ()
    width = _v.integer("width")
    """Width."""
    height = _v.integer("height")
    """Height."""


class LogBlogpost(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    blog_id = _v.integer("BLOG_ID")
    publish_status = _v.string("PUBLISH_STATUS")
    title = _v.string("TITLE")
    """Title."""
    author_id = _v.integer("AUTHOR_ID")
    """Id of the author."""
    enable_comments = _v.string("ENABLE_COMMENTS")
    num_comments = _v.integer("NUM_COMMENTS")
    code = _v.string("CODE")
    """Symbolic code."""
    micro = _v.string("MICRO")
    detail_text = _v.string("DETAIL_TEXT")
    """Detailed description."""
    date_publish = _v.moment("DATE_PUBLISH")
    category_id = _v.string("CATEGORY_ID")
    """Id of the pipeline or category."""
    has_socnet_all = _v.string("HAS_SOCNET_ALL")
    has_tags = _v.string("HAS_TAGS")
    has_images = _v.string("HAS_IMAGES")
    has_props = _v.string("HAS_PROPS")
    has_comment_images = _v.string("HAS_COMMENT_IMAGES")
    uf_blog_post_doc = _v.nested("UF_BLOG_POST_DOC", lambda: LogBlogpostField)
    uf_blog_post_url_prv = _v.nested("UF_BLOG_POST_URL_PRV", lambda: LogBlogpostField)
    uf_gratitude = _v.nested("UF_GRATITUDE", lambda: LogBlogpostField)
    uf_blog_post_file = _v.nested("UF_BLOG_POST_FILE", lambda: LogBlogpostField)
    uf_blog_post_imprtnt = _v.nested("UF_BLOG_POST_IMPRTNT", lambda: LogBlogpostField)
    uf_imprtant_date_end = _v.nested("UF_IMPRTANT_DATE_END", lambda: LogBlogpostField)
    uf_blog_post_vote = _v.nested("UF_BLOG_POST_VOTE", lambda: LogBlogpostField)
    uf_mail_message = _v.nested("UF_MAIL_MESSAGE", lambda: LogBlogpostField)
    files = _v.array("FILES", _k.STRING)
    """Files."""


class LogBlogpostField(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    field_name = _v.string("FIELD_NAME")
    """Name of the field."""
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    xml_id = _v.string("XML_ID")
    """External id."""
    sort = _v.string("SORT")
    """Position in the sorting order."""
    multiple = _v.string("MULTIPLE")
    """Whether the field holds several values."""
    mandatory = _v.string("MANDATORY")
    """Whether the field has to be filled in."""
    show_filter = _v.string("SHOW_FILTER")
    """Whether the field is offered in filters."""
    show_in_list = _v.string("SHOW_IN_LIST")
    """Whether the field is shown in lists."""
    edit_in_list = _v.string("EDIT_IN_LIST")
    """Whether the field can be edited in lists."""
    is_searchable = _v.string("IS_SEARCHABLE")
    """Whether the field takes part in the search."""
    settings = _v.nested("SETTINGS", lambda: LogBlogpostUfGratitudeSettings)
    """Settings."""
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    """Title of the field in forms."""
    list_column_label = _v.string("LIST_COLUMN_LABEL")
    """Title of the column in lists."""
    list_filter_label = _v.string("LIST_FILTER_LABEL")
    """Title of the field in the filter."""
    error_message = _v.anything("ERROR_MESSAGE")
    """Text shown when the value is wrong."""
    help_message = _v.anything("HELP_MESSAGE")
    """Hint beside the field."""
    user_type = _v.nested("USER_TYPE", lambda: LogBlogpostUfBlogPostDocUserType)
    value = _v.string("VALUE")
    """Value."""
    entity_value_id = _v.integer("ENTITY_VALUE_ID")
    value_exists = _v.boolean("VALUE_EXISTS")
    value_raw = _v.string("VALUE_RAW")
    custom_data = _v.array("CUSTOM_DATA", _k.ANY)


class LogBlogpostUfBlogPostDocUserType(_v.View):
    __slots__ = ()
    user_type_id = _v.string("USER_TYPE_ID")
    """Type of the user field."""
    class_name = _v.string("CLASS_NAME")
    edit_callback = _v.array("EDIT_CALLBACK", _k.STRING)
    view_callback = _v.array("VIEW_CALLBACK", _k.STRING)
    use_field_component = _v.boolean("USE_FIELD_COMPONENT")
    description = _v.string("DESCRIPTION")
    """Description."""
    base_type = _v.string("BASE_TYPE")
    tag = _v.array("TAG", _k.STRING)
    on_before_save = _v.array("onBeforeSave", _k.STRING)
    on_delete = _v.array("onDelete", _k.STRING)


class LogBlogpostUfBlogPostVoteSettingsUniqueIpDelay(_v.View):
    __slots__ = ()
    delay = _v.string("DELAY")
    delay_type = _v.string("DELAY_TYPE")


class LogBlogpostUfGratitudeSettings(_v.View):
    __slots__ = ()
    size = _v.integer("SIZE")
    """Size in bytes."""
    min_value = _v.integer("MIN_VALUE")
    max_value = _v.integer("MAX_VALUE")
    default_value = _v.nested(
        "DEFAULT_VALUE", lambda: LogBlogpostUfImprtantDateEndSettingsDefaultValue
    )
    """Value that an empty field takes."""
    iblock_id = _v.anything("IBLOCK_ID")
    """Id of the information block."""
    section_id = _v.anything("SECTION_ID")
    use_second = _v.string("USE_SECOND")
    use_timezone = _v.string("USE_TIMEZONE")
    channel_id = _v.integer("CHANNEL_ID")
    unique = _v.integer("UNIQUE")
    unique_ip_delay = _v.nested(
        "UNIQUE_IP_DELAY", lambda: LogBlogpostUfBlogPostVoteSettingsUniqueIpDelay
    )
    notify = _v.string("NOTIFY")


class LogBlogpostUfImprtantDateEndSettingsDefaultValue(_v.View):
    """Value that an empty field takes."""

    __slots__ = ()
    type = _v.string("TYPE")
    """Type."""
    value = _v.string("VALUE")
    """Value."""
