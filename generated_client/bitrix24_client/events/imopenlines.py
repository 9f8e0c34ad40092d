"""Events of ``imopenlines``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnImConnectorDialogFinish(Event[View]):
    """``ONIMCONNECTORDIALOGFINISH``: IM Connector Dialog Finished.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-finish.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORDIALOGFINISH"
    data_class = View


class OnImConnectorDialogStart(Event[View]):
    """``ONIMCONNECTORDIALOGSTART``: Creating a Dialog.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-dialog-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORDIALOGSTART"
    data_class = View


class OnImConnectorLineDelete(Event[View]):
    """``ONIMCONNECTORLINEDELETE``: IM Connector Line Deleted.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-line-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORLINEDELETE"
    data_class = View


class OnImConnectorMessageAdd(Event[View]):
    """``ONIMCONNECTORMESSAGEADD``: IM Connector Message Added.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORMESSAGEADD"
    data_class = View


class OnImConnectorMessageDelete(Event[View]):
    """``ONIMCONNECTORMESSAGEDELETE``: IM Connector Message Deleted.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORMESSAGEDELETE"
    data_class = View


class OnImConnectorMessageUpdate(Event[View]):
    """``ONIMCONNECTORMESSAGEUPDATE``: IM Connector Message Updated.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-message-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORMESSAGEUPDATE"
    data_class = View


class OnImConnectorStatusDelete(Event[View]):
    """``ONIMCONNECTORSTATUSDELETE``: Disabling Open Channels.

    Scope: imconnector.

    https://apidocs.bitrix24.com/api-reference/imopenlines/imconnector/events/on-im-connector-status-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONIMCONNECTORSTATUSDELETE"
    data_class = View


class OnOpenLineMessageAdd(Event[View]):
    """``ONOPENLINEMESSAGEADD``: Adding a Message to the Chat.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONOPENLINEMESSAGEADD"
    data_class = View


class OnOpenLineMessageDelete(Event[View]):
    """``ONOPENLINEMESSAGEDELETE``: Chat Message Deletion.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-delete.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONOPENLINEMESSAGEDELETE"
    data_class = View


class OnOpenLineMessageUpdate(Event[View]):
    """``ONOPENLINEMESSAGEUPDATE``: When a Chat Message Is Modified.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-open-line-message-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONOPENLINEMESSAGEUPDATE"
    data_class = View


class OnSessionFinish(Event[View]):
    """``ONSESSIONFINISH``: Session Close for Open Channel.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-finish.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSESSIONFINISH"
    data_class = View


class OnSessionStart(Event[View]):
    """``ONSESSIONSTART``: Creating an Open Channel Session.

    Scope: imopenlines.

    https://apidocs.bitrix24.com/api-reference/imopenlines/openlines/events/on-session-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSESSIONSTART"
    data_class = View
