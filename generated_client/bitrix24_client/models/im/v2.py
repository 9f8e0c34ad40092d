"""Answers of ``im.v2``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class ImV2FileUploadResultFileType(StrEnum):
    FILE = "file"
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"


class ImV2Event(_v.View):
    __slots__ = ()
    event_id = _v.integer("eventId")
    type = _v.string("type")
    """Type."""
    date = _v.moment("date")
    """Date."""
    data = _v.mapping("data", _k.ANY)
    """Data."""


class ImV2FileDownloadResult(_v.View):
    __slots__ = ()
    download_url = _v.string("downloadUrl")
    """Address to download the file from."""


class ImV2FileUploadResult(_v.View):
    __slots__ = ()
    dialog_id = _v.string("dialogId")
    """Id of the dialog: a user id, or chat with a chat id."""
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    message_id = _v.integer("messageId")
    """Id of the message."""
    file = _v.nested("file", lambda: ImV2FileUploadResultFile)


class ImV2FileUploadResultFile(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    chat_id = _v.integer("chatId")
    """Id of the chat."""
    date = _v.moment("date")
    """Date."""
    type = _v.choice("type", ImV2FileUploadResultFileType)
    """Type."""
    name = _v.string("name")
    """Name."""
    extension = _v.string("extension")
    size = _v.integer("size")
    """Size in bytes."""
    image = _v.boolean("image")
    status = _v.string("status")
    """Status."""
    progress = _v.integer("progress")
    author_id = _v.integer("authorId")
    """Id of the author."""
    author_name = _v.string("authorName")
    url_preview = _v.string("urlPreview")
    url_show = _v.string("urlShow")
    url_download = _v.string("urlDownload")
    viewer_attrs = _v.nested("viewerAttrs", lambda: ImV2FileUploadResultFileViewerAttrs)
    media_url = _v.nested("mediaUrl", lambda: ImV2FileUploadResultFileMediaUrl)
    is_transcribable = _v.boolean("isTranscribable")
    is_video_note = _v.boolean("isVideoNote")
    is_voice_note = _v.boolean("isVoiceNote")


class ImV2FileUploadResultFileMediaUrl(_v.View):
    __slots__ = ()
    preview = _v.mapping("preview", _k.STRING)
    """Preview."""


class ImV2FileUploadResultFileViewerAttrs(_v.View):
    __slots__ = ()
    viewer = _v.string("viewer")
    viewer_type = _v.string("viewerType")
    src = _v.string("src")
    object_id = _v.string("objectId")
    viewer_group_by = _v.string("viewerGroupBy")
    im_chat_id = _v.integer("imChatId")
    title = _v.string("title")
    """Title."""
    unified_link = _v.string("unifiedLink")
    actions = _v.string("actions")
