"""Methods of ``log``."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.listing import AsyncListing, Listing
    from ..models import log as models
else:
    models = lazy_module("..models.log", __package__)

BLOGCOMMENT_ADD = Method("log.blogcomment.add", _k.INTEGER)
BLOGCOMMENT_DELETE = Method("log.blogcomment.delete", _k.BOOLEAN)
BLOGCOMMENT_USER_GET = Method(
    "log.blogcomment.user.get", _k.Nested(lambda: models.LogBlogcommentUser), safe=True
)
BLOGPOST_ADD = Method("log.blogpost.add", _k.INTEGER)
BLOGPOST_DELETE = Method("log.blogpost.delete", _k.BOOLEAN)
BLOGPOST_GET = list_method(
    "log.blogpost.get", _k.Nested(lambda: models.LogBlogpost), Pagination(id_field="ID")
)
BLOGPOST_SHARE = Method("log.blogpost.share", _k.BOOLEAN)
BLOGPOST_UPDATE = Method("log.blogpost.update", _k.INTEGER)
BLOGPOST_GETUSERS_IMPORTANT = Method(
    "log.blogpost.getusers.important", _k.ListOf(_k.STRING), safe=True
)


class LogMethods(SyncNamespace):
    """``log``."""

    __slots__ = ()
    _name = "log"

    @builtins.property
    def blogcomment(self) -> LogBlogcommentMethods:
        return LogBlogcommentMethods(self._client)

    @builtins.property
    def blogpost(self) -> LogBlogpostMethods:
        return LogBlogpostMethods(self._client)


class AsyncLogMethods(AsyncNamespace):
    """``log``."""

    __slots__ = ()
    _name = "log"

    @builtins.property
    def blogcomment(self) -> AsyncLogBlogcommentMethods:
        return AsyncLogBlogcommentMethods(self._client)

    @builtins.property
    def blogpost(self) -> AsyncLogBlogpostMethods:
        return AsyncLogBlogpostMethods(self._client)


class LogBlogcommentMethods(SyncNamespace):
    """``log.blogcomment``."""

    __slots__ = ()
    _name = "log.blogcomment"

    @builtins.property
    def user(self) -> LogBlogcommentUserMethods:
        return LogBlogcommentUserMethods(self._client)

    def add(
        self,
        *,
        post_id: int,
        text: str,
        files: Sequence[FileSource] | Sequence[Sequence[Any]] | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add a comment to the message.

        ``log.blogcomment.add``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html

        Args:
            post_id (int):
            text (str): Text.
            files (Sequence[FileSource] | Sequence[Sequence[Any]]): Files.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): No blog module installed
                (no code): No post found
                (no code): No blog found
                (no code): Duplicate comment
                (no code): No permissions
                (no code): Blog comment hasn't been added
        """
        return self._client._invoke(
            BLOGCOMMENT_ADD,
            {"POST_ID": post_id, "TEXT": text, "FILES": files, "USER_ID": user_id},
            extra,
        )

    def delete(
        self, *, comment_id: int, user_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Delete Comment from a Post.

        ``log.blogcomment.delete``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html

        Args:
            comment_id (int):
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong comment ID
                (no code): Blog module not installed
                (no code): No delete perms
                (no code): No comment found
        """
        return self._client._invoke(
            BLOGCOMMENT_DELETE, {"COMMENT_ID": comment_id, "USER_ID": user_id}, extra
        )


class AsyncLogBlogcommentMethods(AsyncNamespace):
    """``log.blogcomment``."""

    __slots__ = ()
    _name = "log.blogcomment"

    @builtins.property
    def user(self) -> AsyncLogBlogcommentUserMethods:
        return AsyncLogBlogcommentUserMethods(self._client)

    def add(
        self,
        *,
        post_id: int,
        text: str,
        files: Sequence[FileSource] | Sequence[Sequence[Any]] | None = None,
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add a comment to the message.

        ``log.blogcomment.add``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-add.html

        Args:
            post_id (int):
            text (str): Text.
            files (Sequence[FileSource] | Sequence[Sequence[Any]]): Files.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): No blog module installed
                (no code): No post found
                (no code): No blog found
                (no code): Duplicate comment
                (no code): No permissions
                (no code): Blog comment hasn't been added
        """
        return self._client._invoke(
            BLOGCOMMENT_ADD,
            {"POST_ID": post_id, "TEXT": text, "FILES": files, "USER_ID": user_id},
            extra,
        )

    def delete(
        self, *, comment_id: int, user_id: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Comment from a Post.

        ``log.blogcomment.delete``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-delete.html

        Args:
            comment_id (int):
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong comment ID
                (no code): Blog module not installed
                (no code): No delete perms
                (no code): No comment found
        """
        return self._client._invoke(
            BLOGCOMMENT_DELETE, {"COMMENT_ID": comment_id, "USER_ID": user_id}, extra
        )


class LogBlogcommentUserMethods(SyncNamespace):
    """``log.blogcomment.user``."""

    __slots__ = ()
    _name = "log.blogcomment.user"

    def get(
        self,
        *,
        user_id: int | None = None,
        first_id: int | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.LogBlogcommentUser:
        """Get User Comments.

        ``log.blogcomment.user.get``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html

        Args:
            user_id (int): Id of the user.
            first_id (int):
            last_id (int):
            limit (int): Most records to return. Default: ``100``.
        """
        return self._client._invoke(
            BLOGCOMMENT_USER_GET,
            {"USER_ID": user_id, "FIRST_ID": first_id, "LAST_ID": last_id, "LIMIT": limit},
            extra,
        )


class AsyncLogBlogcommentUserMethods(AsyncNamespace):
    """``log.blogcomment.user``."""

    __slots__ = ()
    _name = "log.blogcomment.user"

    def get(
        self,
        *,
        user_id: int | None = None,
        first_id: int | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.LogBlogcommentUser]:
        """Get User Comments.

        ``log.blogcomment.user.get``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/blogcomment/log-blogcomment-user-get.html

        Args:
            user_id (int): Id of the user.
            first_id (int):
            last_id (int):
            limit (int): Most records to return. Default: ``100``.
        """
        return self._client._invoke(
            BLOGCOMMENT_USER_GET,
            {"USER_ID": user_id, "FIRST_ID": first_id, "LAST_ID": last_id, "LIMIT": limit},
            extra,
        )


class LogBlogpostMethods(SyncNamespace):
    """``log.blogpost``."""

    __slots__ = ()
    _name = "log.blogpost"

    @builtins.property
    def getusers(self) -> LogBlogpostGetusersMethods:
        return LogBlogpostGetusersMethods(self._client)

    def add(
        self,
        *,
        post_message: str,
        post_title: str | None = None,
        dest: Sequence[str] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[FileSource] | Sequence[Sequence[Any]] | None = None,
        important: Literal["Y", "N"] | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | None = None,
        tags: str | None = None,
        background_code: str | None = None,
        parse_preview: Literal["Y", "N"] | None = None,
        uf_blog_post_file: Sequence[Any] | None = None,
        uf_blog_post_imprtnt: int | None = None,
        uf_blog_post_url_prv: int | None = None,
        uf_blog_post_vote: int | None = None,
        uf_gratitude: int | None = None,
        uf_imprtant_date_end: dt.date | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add a Message to the News Feed.

        ``log.blogpost.add``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html

        Args:
            post_message (str):
            post_title (str):
            dest (Sequence[str]):
            sperm (Sequence[Any]): Deprecated.
            files (Sequence[FileSource] | Sequence[Sequence[Any]]): Files.
            important (Literal["Y", "N"]): Default: ``"N"``.
            important_date_end (str):
            site_id (str): Id of the site.
            user_id (int): Id of the user.
            tags (str):
            background_code (str):
            parse_preview (Literal["Y", "N"]): Default: ``"N"``.
            uf_blog_post_file (Sequence[Any]):
            uf_blog_post_imprtnt (int):
            uf_blog_post_url_prv (int):
            uf_blog_post_vote (int):
            uf_gratitude (int):
            uf_imprtant_date_end (dt.date | str):

        Raises:
            ApiError: The codes that are documented:
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``: Blog post hasn't been added
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``: No destination specified
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED``: Blog module is not
                    installed
                ``SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND``: Blog not found
                (no code): Cannot add blog post
        """
        return self._client._invoke(
            BLOGPOST_ADD,
            {
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": important,
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
                "TAGS": tags,
                "BACKGROUND_CODE": background_code,
                "PARSE_PREVIEW": parse_preview,
                "UF_BLOG_POST_FILE": uf_blog_post_file,
                "UF_BLOG_POST_IMPRTNT": uf_blog_post_imprtnt,
                "UF_BLOG_POST_URL_PRV": uf_blog_post_url_prv,
                "UF_BLOG_POST_VOTE": uf_blog_post_vote,
                "UF_GRATITUDE": uf_gratitude,
                "UF_IMPRTANT_DATE_END": uf_imprtant_date_end,
            },
            extra,
        )

    def delete(self, *, post_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete News Feed Message.

        ``log.blogpost.delete``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html

        Args:
            post_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Wrong post ID
                ``0``: Blog module is not installed.
                ``403``: You do not have permission to delete this message
                ``0``: Error deleting message
        """
        return self._client._invoke(BLOGPOST_DELETE, {"POST_ID": post_id}, extra)

    def get(
        self,
        *,
        post_id: int | None = None,
        log_rights: Sequence[Any] | None = None,
        log_date_from: str | None = None,
        log_date_to: str | None = None,
        first_id: int | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.LogBlogpost]:
        """Access Available User Messages from the News Feed.

        ``log.blogpost.get``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html

        Args:
            post_id (int):
            log_rights (Sequence[Any]):
            log_date_from (str):
            log_date_to (str):
            first_id (int):
            last_id (int):
            limit (int): Most records to return.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            BLOGPOST_GET,
            {
                "POST_ID": post_id,
                "LOG_RIGHTS": log_rights,
                "LOG_DATE_FROM": log_date_from,
                "LOG_DATE_TO": log_date_to,
                "FIRST_ID": first_id,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "start": start,
            },
            extra,
        )

    def share(
        self,
        *,
        post_id: int,
        dest: Sequence[str],
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add Recipients to News Feed Message.

        ``log.blogpost.share``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html

        Args:
            post_id (int):
            dest (Sequence[str]):
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong post ID
                (no code): Blog module not installed
                (no code): Wrong destinations
                (no code): No read perms
                (no code): No access to one or more message recipients
        """
        return self._client._invoke(
            BLOGPOST_SHARE, {"POST_ID": post_id, "DEST": dest, "USER_ID": user_id}, extra
        )

    def update(
        self,
        *,
        post_id: int,
        post_message: str | None = None,
        post_title: str | None = None,
        dest: Sequence[str] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[FileSource] | Sequence[Any] | Mapping[str, Any] | None = None,
        important: Literal["Y", "N"] | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | None = None,
        uf_blog_post_file: Sequence[Any] | None = None,
        uf_blog_post_imprtnt: int | None = None,
        uf_blog_post_url_prv: int | None = None,
        uf_blog_post_vote: int | None = None,
        uf_gratitude: int | None = None,
        uf_imprtant_date_end: dt.date | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Update News Feed Message.

        ``log.blogpost.update``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html

        Args:
            post_id (int):
            post_message (str):
            post_title (str):
            dest (Sequence[str]):
            sperm (Sequence[Any]): Deprecated.
            files (Sequence[FileSource] | Sequence[Any] | Mapping[str, Any]): Files.
            important (Literal["Y", "N"]):
            important_date_end (str):
            site_id (str): Id of the site.
            user_id (int): Id of the user.
            uf_blog_post_file (Sequence[Any]):
            uf_blog_post_imprtnt (int):
            uf_blog_post_url_prv (int):
            uf_blog_post_vote (int):
            uf_gratitude (int):
            uf_imprtant_date_end (dt.date | str):

        Raises:
            ApiError: The codes that are documented:
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: Wrong post ID
                ``EMPTY_TITLE``: Message title is not specified.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: Blog module is not installed.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: No write perms
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: No post found
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: No blog found
                (no code): Cannot update blog post
        """
        return self._client._invoke(
            BLOGPOST_UPDATE,
            {
                "POST_ID": post_id,
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": important,
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
                "UF_BLOG_POST_FILE": uf_blog_post_file,
                "UF_BLOG_POST_IMPRTNT": uf_blog_post_imprtnt,
                "UF_BLOG_POST_URL_PRV": uf_blog_post_url_prv,
                "UF_BLOG_POST_VOTE": uf_blog_post_vote,
                "UF_GRATITUDE": uf_gratitude,
                "UF_IMPRTANT_DATE_END": uf_imprtant_date_end,
            },
            extra,
        )


class AsyncLogBlogpostMethods(AsyncNamespace):
    """``log.blogpost``."""

    __slots__ = ()
    _name = "log.blogpost"

    @builtins.property
    def getusers(self) -> AsyncLogBlogpostGetusersMethods:
        return AsyncLogBlogpostGetusersMethods(self._client)

    def add(
        self,
        *,
        post_message: str,
        post_title: str | None = None,
        dest: Sequence[str] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[FileSource] | Sequence[Sequence[Any]] | None = None,
        important: Literal["Y", "N"] | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | None = None,
        tags: str | None = None,
        background_code: str | None = None,
        parse_preview: Literal["Y", "N"] | None = None,
        uf_blog_post_file: Sequence[Any] | None = None,
        uf_blog_post_imprtnt: int | None = None,
        uf_blog_post_url_prv: int | None = None,
        uf_blog_post_vote: int | None = None,
        uf_gratitude: int | None = None,
        uf_imprtant_date_end: dt.date | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add a Message to the News Feed.

        ``log.blogpost.add``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-add.html

        Args:
            post_message (str):
            post_title (str):
            dest (Sequence[str]):
            sperm (Sequence[Any]): Deprecated.
            files (Sequence[FileSource] | Sequence[Sequence[Any]]): Files.
            important (Literal["Y", "N"]): Default: ``"N"``.
            important_date_end (str):
            site_id (str): Id of the site.
            user_id (int): Id of the user.
            tags (str):
            background_code (str):
            parse_preview (Literal["Y", "N"]): Default: ``"N"``.
            uf_blog_post_file (Sequence[Any]):
            uf_blog_post_imprtnt (int):
            uf_blog_post_url_prv (int):
            uf_blog_post_vote (int):
            uf_gratitude (int):
            uf_imprtant_date_end (dt.date | str):

        Raises:
            ApiError: The codes that are documented:
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``: Blog post hasn't been added
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_ADD_ERROR``: No destination specified
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_MODULE_BLOG_NOT_INSTALLED``: Blog module is not
                    installed
                ``SONET_CONTROLLER_LIVEFEED_BLOG_NOT_FOUND``: Blog not found
                (no code): Cannot add blog post
        """
        return self._client._invoke(
            BLOGPOST_ADD,
            {
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": important,
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
                "TAGS": tags,
                "BACKGROUND_CODE": background_code,
                "PARSE_PREVIEW": parse_preview,
                "UF_BLOG_POST_FILE": uf_blog_post_file,
                "UF_BLOG_POST_IMPRTNT": uf_blog_post_imprtnt,
                "UF_BLOG_POST_URL_PRV": uf_blog_post_url_prv,
                "UF_BLOG_POST_VOTE": uf_blog_post_vote,
                "UF_GRATITUDE": uf_gratitude,
                "UF_IMPRTANT_DATE_END": uf_imprtant_date_end,
            },
            extra,
        )

    def delete(self, *, post_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete News Feed Message.

        ``log.blogpost.delete``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-delete.html

        Args:
            post_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``100``: Wrong post ID
                ``0``: Blog module is not installed.
                ``403``: You do not have permission to delete this message
                ``0``: Error deleting message
        """
        return self._client._invoke(BLOGPOST_DELETE, {"POST_ID": post_id}, extra)

    def get(
        self,
        *,
        post_id: int | None = None,
        log_rights: Sequence[Any] | None = None,
        log_date_from: str | None = None,
        log_date_to: str | None = None,
        first_id: int | None = None,
        last_id: int | None = None,
        limit: int | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.LogBlogpost]:
        """Access Available User Messages from the News Feed.

        ``log.blogpost.get``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-get.html

        Args:
            post_id (int):
            log_rights (Sequence[Any]):
            log_date_from (str):
            log_date_to (str):
            first_id (int):
            last_id (int):
            limit (int): Most records to return.
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            BLOGPOST_GET,
            {
                "POST_ID": post_id,
                "LOG_RIGHTS": log_rights,
                "LOG_DATE_FROM": log_date_from,
                "LOG_DATE_TO": log_date_to,
                "FIRST_ID": first_id,
                "LAST_ID": last_id,
                "LIMIT": limit,
                "start": start,
            },
            extra,
        )

    def share(
        self,
        *,
        post_id: int,
        dest: Sequence[str],
        user_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add Recipients to News Feed Message.

        ``log.blogpost.share``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-share.html

        Args:
            post_id (int):
            dest (Sequence[str]):
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong post ID
                (no code): Blog module not installed
                (no code): Wrong destinations
                (no code): No read perms
                (no code): No access to one or more message recipients
        """
        return self._client._invoke(
            BLOGPOST_SHARE, {"POST_ID": post_id, "DEST": dest, "USER_ID": user_id}, extra
        )

    def update(
        self,
        *,
        post_id: int,
        post_message: str | None = None,
        post_title: str | None = None,
        dest: Sequence[str] | None = None,
        sperm: Sequence[Any] | None = None,
        files: Sequence[FileSource] | Sequence[Any] | Mapping[str, Any] | None = None,
        important: Literal["Y", "N"] | None = None,
        important_date_end: str | None = None,
        site_id: str | None = None,
        user_id: int | None = None,
        uf_blog_post_file: Sequence[Any] | None = None,
        uf_blog_post_imprtnt: int | None = None,
        uf_blog_post_url_prv: int | None = None,
        uf_blog_post_vote: int | None = None,
        uf_gratitude: int | None = None,
        uf_imprtant_date_end: dt.date | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Update News Feed Message.

        ``log.blogpost.update``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-update.html

        Args:
            post_id (int):
            post_message (str):
            post_title (str):
            dest (Sequence[str]):
            sperm (Sequence[Any]): Deprecated.
            files (Sequence[FileSource] | Sequence[Any] | Mapping[str, Any]): Files.
            important (Literal["Y", "N"]):
            important_date_end (str):
            site_id (str): Id of the site.
            user_id (int): Id of the user.
            uf_blog_post_file (Sequence[Any]):
            uf_blog_post_imprtnt (int):
            uf_blog_post_url_prv (int):
            uf_blog_post_vote (int):
            uf_gratitude (int):
            uf_imprtant_date_end (dt.date | str):

        Raises:
            ApiError: The codes that are documented:
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: Wrong post ID
                ``EMPTY_TITLE``: Message title is not specified.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: Blog module is not installed.
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: No write perms
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: No post found
                ``SONET_CONTROLLER_LIVEFEED_BLOGPOST_UPDATE_ERROR``: No blog found
                (no code): Cannot update blog post
        """
        return self._client._invoke(
            BLOGPOST_UPDATE,
            {
                "POST_ID": post_id,
                "POST_MESSAGE": post_message,
                "POST_TITLE": post_title,
                "DEST": dest,
                "SPERM": sperm,
                "FILES": files,
                "IMPORTANT": important,
                "IMPORTANT_DATE_END": important_date_end,
                "SITE_ID": site_id,
                "USER_ID": user_id,
                "UF_BLOG_POST_FILE": uf_blog_post_file,
                "UF_BLOG_POST_IMPRTNT": uf_blog_post_imprtnt,
                "UF_BLOG_POST_URL_PRV": uf_blog_post_url_prv,
                "UF_BLOG_POST_VOTE": uf_blog_post_vote,
                "UF_GRATITUDE": uf_gratitude,
                "UF_IMPRTANT_DATE_END": uf_imprtant_date_end,
            },
            extra,
        )


class LogBlogpostGetusersMethods(SyncNamespace):
    """``log.blogpost.getusers``."""

    __slots__ = ()
    _name = "log.blogpost.getusers"

    def important(
        self, *, post_id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[str]:
        """View Users Who Read an Important Message.

        ``log.blogpost.getusers.important``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html

        Args:
            post_id (int):

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong post ID
        """
        return self._client._invoke(BLOGPOST_GETUSERS_IMPORTANT, {"POST_ID": post_id}, extra)


class AsyncLogBlogpostGetusersMethods(AsyncNamespace):
    """``log.blogpost.getusers``."""

    __slots__ = ()
    _name = "log.blogpost.getusers"

    def important(
        self, *, post_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[str]]:
        """View Users Who Read an Important Message.

        ``log.blogpost.getusers.important``, scope ``log``.
        https://apidocs.bitrix24.com/api-reference/log/log-blogpost-getusers-important.html

        Args:
            post_id (int):

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong post ID
        """
        return self._client._invoke(BLOGPOST_GETUSERS_IMPORTANT, {"POST_ID": post_id}, extra)
