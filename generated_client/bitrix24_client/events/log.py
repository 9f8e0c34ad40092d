"""Events of ``log``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import log as _events_log


class OnLiveFeedPostAdd(Event[_events_log.OnLiveFeedPostAddEventData]):
    """``ONLIVEFEEDPOSTADD``: Adding a Message to the News Feed.

    Scope: log.

    https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONLIVEFEEDPOSTADD"
    data_class = _events_log.OnLiveFeedPostAddEventData


class OnLiveFeedPostDelete(Event[_events_log.OnLiveFeedPostDeleteEventData]):
    """``ONLIVEFEEDPOSTDELETE``: Deleting a Message from the News Feed.

    Scope: log.

    https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONLIVEFEEDPOSTDELETE"
    data_class = _events_log.OnLiveFeedPostDeleteEventData


class OnLiveFeedPostUpdate(Event[_events_log.OnLiveFeedPostUpdateEventData]):
    """``ONLIVEFEEDPOSTUPDATE``: Message Update in the News Feed.

    Scope: log.

    https://apidocs.bitrix24.com/api-reference/log/events/on-live-feed-post-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONLIVEFEEDPOSTUPDATE"
    data_class = _events_log.OnLiveFeedPostUpdateEventData
