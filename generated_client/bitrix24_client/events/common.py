"""Events of ``common``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnAppInstall(Event[View]):
    """``ONAPPINSTALL``: After Successful Application Installation.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-install.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPINSTALL"
    data_class = View


class OnAppMethodConfirm(Event[View]):
    """``ONAPPMETHODCONFIRM``: Receiving Permission for Using Methods.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-method-confirm.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPMETHODCONFIRM"
    data_class = View


class OnAppPayment(Event[View]):
    """``ONAPPPAYMENT``: Application Payment.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-payment.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPPAYMENT"
    data_class = View


class OnAppUninstall(Event[View]):
    """``ONAPPUNINSTALL``: Application Uninstallation.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-uninstall.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPUNINSTALL"
    data_class = View


class OnAppUpdate(Event[View]):
    """``ONAPPUPDATE``: After Application Update.

    Scope: basic.

    https://apidocs.bitrix24.com/api-reference/common/events/on-app-update.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONAPPUPDATE"
    data_class = View


class OnUserAdd(Event[View]):
    """``ONUSERADD``: User Added.

    Scope: user.

    https://apidocs.bitrix24.com/api-reference/common/events/on-user-add.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONUSERADD"
    data_class = View
