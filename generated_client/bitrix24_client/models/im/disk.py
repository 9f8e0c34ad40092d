"""Answers of ``im.disk``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class ImDiskFileCommitResult(_v.View):
    __slots__ = ()
    files = _v.mapping("FILES", _k.Nested(lambda: ImDiskFileCommitResultFilesValue))
    """Files."""
    disk_id = _v.array("DISK_ID", _k.STRING)
    file_models = _v.mapping(
        "FILE_MODELS", _k.Nested(lambda: ImDiskFileCommitResultFileModelsValue)
    )
    message_id = _v.integer("MESSAGE_ID")
    """Id of the message."""


class ImDiskFileCommitResultFileModelsValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    create_time = _v.mapping("createTime", _k.ANY)
    """When it was made."""
    update_time = _v.mapping("updateTime", _k.ANY)
    """When it was last changed."""
    delete_time = _v.string("deleteTime")
    """When it was deleted."""
    code = _v.string("code")
    """Symbolic code."""
    xml_id = _v.string("xmlId")
    """External id."""
    storage_id = _v.integer("storageId")
    """Id of the storage."""
    real_object_id = _v.integer("realObjectId")
    parent_id = _v.integer("parentId")
    """Id of the parent."""
    deleted_type = _v.integer("deletedType")
    created_by = _v.string("createdBy")
    """Id of the user who made it."""
    updated_by = _v.string("updatedBy")
    """Id of the user who last changed it."""
    deleted_by = _v.string("deletedBy")
    """Id of the user who deleted it."""
    unique_code = _v.string("uniqueCode")
    type_file = _v.integer("typeFile")
    global_content_version = _v.integer("globalContentVersion")
    file_id = _v.integer("fileId")
    """Id of the file."""
    size = _v.integer("size")
    """Size in bytes."""
    etag = _v.string("etag")
    links = _v.nested("links", lambda: ImDiskFileCommitResultFileModelsValueLinks)


class ImDiskFileCommitResultFileModelsValueLinks(_v.View):
    __slots__ = ()
    download = _v.string("download")
    show_in_grid = _v.string("showInGrid")
    preview = _v.string("preview")
    """Preview."""


class ImDiskFileCommitResultFilesValue(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    date = _v.mapping("date", _k.ANY)
    """Date."""
    type = _v.string("type")
    """Type."""
    name = _v.string("name")
    """Name."""
    extension = _v.string("extension")
    size = _v.integer("size")
    """Size in bytes."""
    image = _v.nested("image", lambda: ImDiskFileCommitResultFilesValueImage)
    status = _v.string("status")
    """Status."""
    progress = _v.integer("progress")
    author_id = _v.integer("authorId")
    """Id of the author."""
    author_name = _v.string("authorName")
    url_preview = _v.string("urlPreview")
    url_show = _v.string("urlShow")
    url_download = _v.string("urlDownload")
    viewer_attrs = _v.nested("viewerAttrs", lambda: ImDiskFileCommitResultFilesValueViewerAttrs)
    media_url = _v.nested("mediaUrl", lambda: ImDiskFileCommitResultFilesValueMediaUrl)
    is_transcribable = _v.boolean("isTranscribable")
    is_video_note = _v.boolean("isVideoNote")
    is_voice_note = _v.boolean("isVoiceNote")


class ImDiskFileCommitResultFilesValueImage(_v.View):
    __slots__ = ()
    height = _v.integer("height")
    """Height."""
    width = _v.integer("width")
    """Width."""


class ImDiskFileCommitResultFilesValueMediaUrl(_v.View):
    __slots__ = ()
    preview = _v.mapping("preview", _k.STRING)
    """Preview."""


class ImDiskFileCommitResultFilesValueViewerAttrs(_v.View):
    __slots__ = ()
    viewer = _v.string("viewer")
    viewer_type = _v.string("viewerType")
    src = _v.string("src")
    viewer_resized = _v.string("viewerResized")
    object_id = _v.string("objectId")
    viewer_group_by = _v.string("viewerGroupBy")
    im_chat_id = _v.integer("imChatId")
    title = _v.string("title")
    """Title."""
    actions = _v.string("actions")


class ImDiskFileSaveResult(_v.View):
    __slots__ = ()
    folder = _v.nested("folder", lambda: ImDiskFileSaveResultFolder)
    file = _v.nested("file", lambda: ImDiskFileSaveResultFile)


class ImDiskFileSaveResultFile(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""


class ImDiskFileSaveResultFolder(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""


class ImDiskFolderGetResult(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
