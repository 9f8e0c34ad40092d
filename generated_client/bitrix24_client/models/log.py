"""Answers of ``log``."""

from __future__ import annotations


from .._runtime import kinds as _k, views as _v


class LogBlogcommentUser(_v.View):
    __slots__ = ()
    comments = _v.array("comments", _k.Nested(lambda: LogBlogcommentUserCommentsItem))
    files = _v.mapping("files", _k.Nested(lambda: LogBlogcommentUserFilesValue))


class LogBlogcommentUserCommentsItem(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    comment_id = _v.integer("comment_id")
    log_id = _v.integer("log_id")
    date = _v.string("date")
    text = _v.string("text")
    attach = _v.array("attach", _k.INTEGER)


class LogBlogcommentUserFilesValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    date = _v.string("date")
    type = _v.string("type")
    name = _v.string("name")
    size = _v.integer("size")
    image = _v.nested("image", lambda: LogBlogcommentUserFilesValueImage)
    author_id = _v.integer("authorId")
    author_name = _v.string("authorName")
    url_preview = _v.string("urlPreview")
    url_show = _v.string("urlShow")
    url_download = _v.string("urlDownload")


class LogBlogcommentUserFilesValueImage(_v.View):
    __slots__ = ()
    width = _v.integer("width")
    height = _v.integer("height")


class LogBlogpost(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    blog_id = _v.integer("BLOG_ID")
    publish_status = _v.string("PUBLISH_STATUS")
    title = _v.string("TITLE")
    author_id = _v.integer("AUTHOR_ID")
    enable_comments = _v.string("ENABLE_COMMENTS")
    num_comments = _v.integer("NUM_COMMENTS")
    code = _v.string("CODE")
    micro = _v.string("MICRO")
    detail_text = _v.string("DETAIL_TEXT")
    date_publish = _v.moment("DATE_PUBLISH")
    category_id = _v.string("CATEGORY_ID")
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
    files = _v.array("FILES", _k.INTEGER)


class LogBlogpostField(_v.View):
    __slots__ = ()
    id = _v.string("ID")
    entity_id = _v.string("ENTITY_ID")
    field_name = _v.string("FIELD_NAME")
    user_type_id = _v.string("USER_TYPE_ID")
    xml_id = _v.string("XML_ID")
    sort = _v.string("SORT")
    multiple = _v.string("MULTIPLE")
    mandatory = _v.string("MANDATORY")
    show_filter = _v.string("SHOW_FILTER")
    show_in_list = _v.string("SHOW_IN_LIST")
    edit_in_list = _v.string("EDIT_IN_LIST")
    is_searchable = _v.string("IS_SEARCHABLE")
    settings = _v.nested("SETTINGS", lambda: LogBlogpostUfGratitudeSettings)
    edit_form_label = _v.string("EDIT_FORM_LABEL")
    list_column_label = _v.string("LIST_COLUMN_LABEL")
    list_filter_label = _v.string("LIST_FILTER_LABEL")
    error_message = _v.anything("ERROR_MESSAGE")
    help_message = _v.anything("HELP_MESSAGE")
    user_type = _v.nested("USER_TYPE", lambda: LogBlogpostUfBlogPostDocUserType)
    value = _v.string("VALUE")
    entity_value_id = _v.integer("ENTITY_VALUE_ID")
    value_exists = _v.boolean("VALUE_EXISTS")
    value_raw = _v.string("VALUE_RAW")
    custom_data = _v.array("CUSTOM_DATA", _k.ANY)


class LogBlogpostUfBlogPostDocUserType(_v.View):
    __slots__ = ()
    user_type_id = _v.string("USER_TYPE_ID")
    class_name = _v.string("CLASS_NAME")
    edit_callback = _v.array("EDIT_CALLBACK", _k.STRING)
    view_callback = _v.array("VIEW_CALLBACK", _k.STRING)
    use_field_component = _v.boolean("USE_FIELD_COMPONENT")
    description = _v.string("DESCRIPTION")
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
    min_value = _v.integer("MIN_VALUE")
    max_value = _v.integer("MAX_VALUE")
    default_value = _v.nested(
        "DEFAULT_VALUE", lambda: LogBlogpostUfImprtantDateEndSettingsDefaultValue
    )
    iblock_id = _v.anything("IBLOCK_ID")
    section_id = _v.anything("SECTION_ID")
    uf_to_save_allow_edit = _v.boolean("UF_TO_SAVE_ALLOW_EDIT")
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
    value = _v.string("VALUE")
