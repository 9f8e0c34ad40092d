"""Events of ``imopenlines``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View
from ..models.events import imopenlines as _events_imopenlines


class OnImConnectorDialogFinish(Event[_events_imopenlines.OnImConnectorDialogFinishEventData]):
    """``ONIMCONNECTORDIALOGFINISH``: IM Connector Dialog Finished.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-finish.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORDIALOGFINISH"
    data_class = _events_imopenlines.OnImConnectorDialogFinishEventData


class OnImConnectorDialogStart(Event[_events_imopenlines.OnImConnectorDialogStartEventData]):
    """``ONIMCONNECTORDIALOGSTART``: Creating a Dialog.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORDIALOGSTART"
    data_class = _events_imopenlines.OnImConnectorDialogStartEventData


class OnImConnectorLineDelete(Event[View]):
    """``ONIMCONNECTORLINEDELETE``: IM Connector Line Deleted.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORLINEDELETE"
    data_class = View


class OnImConnectorMessageAdd(Event[_events_imopenlines.OnImConnectorMessageAddEventData]):
    """``ONIMCONNECTORMESSAGEADD``: IM Connector Message Added.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORMESSAGEADD"
    data_class = _events_imopenlines.OnImConnectorMessageAddEventData


class OnImConnectorMessageDelete(Event[_events_imopenlines.OnImConnectorMessageDeleteEventData]):
    """``ONIMCONNECTORMESSAGEDELETE``: IM Connector Message Deleted.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORMESSAGEDELETE"
    data_class = _events_imopenlines.OnImConnectorMessageDeleteEventData


class OnImConnectorMessageUpdate(Event[_events_imopenlines.OnImConnectorMessageUpdateEventData]):
    """``ONIMCONNECTORMESSAGEUPDATE``: IM Connector Message Updated.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORMESSAGEUPDATE"
    data_class = _events_imopenlines.OnImConnectorMessageUpdateEventData


class OnImConnectorStatusDelete(Event[_events_imopenlines.OnImConnectorStatusDeleteEventData]):
    """``ONIMCONNECTORSTATUSDELETE``: Disabling Open Channels.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-status-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORSTATUSDELETE"
    data_class = _events_imopenlines.OnImConnectorStatusDeleteEventData


class OnOpenLineMessageAdd(Event[_events_imopenlines.OnOpenLineMessageAddEventData]):
    """``ONOPENLINEMESSAGEADD``: Adding a Message to the Chat.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONOPENLINEMESSAGEADD"
    data_class = _events_imopenlines.OnOpenLineMessageAddEventData


class OnOpenLineMessageDelete(Event[_events_imopenlines.OnOpenLineMessageDeleteEventData]):
    """``ONOPENLINEMESSAGEDELETE``: Chat Message Deletion.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONOPENLINEMESSAGEDELETE"
    data_class = _events_imopenlines.OnOpenLineMessageDeleteEventData


class OnOpenLineMessageUpdate(Event[_events_imopenlines.OnOpenLineMessageUpdateEventData]):
    """``ONOPENLINEMESSAGEUPDATE``: When a Chat Message Is Modified.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONOPENLINEMESSAGEUPDATE"
    data_class = _events_imopenlines.OnOpenLineMessageUpdateEventData


class OnSessionFinish(Event[_events_imopenlines.OnSessionFinishEventData]):
    """``ONSESSIONFINISH``: Session Close for Open Channel.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-finish.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSESSIONFINISH"
    data_class = _events_imopenlines.OnSessionFinishEventData


class OnSessionStart(Event[_events_imopenlines.OnSessionStartEventData]):
    """``ONSESSIONSTART``: Creating an Open Channel Session.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSESSIONSTART"
    data_class = _events_imopenlines.OnSessionStartEventData
