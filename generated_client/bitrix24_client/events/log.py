"""Events of ``log``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnLiveFeedPostAdd(Event[View]):
    """``ONLIVEFEEDPOSTADD``: Adding a Message to the News Feed.

    Scope: log.

    https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONLIVEFEEDPOSTADD"
    data_class = View


class OnLiveFeedPostDelete(Event[View]):
    """``ONLIVEFEEDPOSTDELETE``: Deleting a Message from the News Feed.

    Scope: log.

    https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONLIVEFEEDPOSTDELETE"
    data_class = View


class OnLiveFeedPostUpdate(Event[View]):
    """``ONLIVEFEEDPOSTUPDATE``: Message Update in the News Feed.

    Scope: log.

    https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONLIVEFEEDPOSTUPDATE"
    data_class = View
