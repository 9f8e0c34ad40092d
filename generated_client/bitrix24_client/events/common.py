"""Events of ``common``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import common as _events_common


class OnAppInstall(Event[_events_common.OnAppInstallEventData]):
    """``ONAPPINSTALL``: After Successful Application Installation.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPINSTALL"
    data_class = _events_common.OnAppInstallEventData


class OnAppMethodConfirm(Event[_events_common.OnAppMethodConfirmEventData]):
    """``ONAPPMETHODCONFIRM``: Receiving Permission for Using Methods.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPMETHODCONFIRM"
    data_class = _events_common.OnAppMethodConfirmEventData


class OnAppPayment(Event[_events_common.OnAppPaymentEventData]):
    """``ONAPPPAYMENT``: Application Payment.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPPAYMENT"
    data_class = _events_common.OnAppPaymentEventData


class OnAppUninstall(Event[_events_common.OnAppUninstallEventData]):
    """``ONAPPUNINSTALL``: Application Uninstallation.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPUNINSTALL"
    data_class = _events_common.OnAppUninstallEventData


class OnAppUpdate(Event[_events_common.OnAppUpdateEventData]):
    """``ONAPPUPDATE``: After Application Update.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPUPDATE"
    data_class = _events_common.OnAppUpdateEventData


class OnUserAdd(Event[_events_common.OnUserAddEventData]):
    """``ONUSERADD``: User Added.

    Scope: user.

    https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONUSERADD"
    data_class = _events_common.OnUserAddEventData
