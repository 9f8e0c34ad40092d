"""Events of ``telephony``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnExternalCallBackStart(Event[View]):
    """``ONEXTERNALCALLBACKSTART``: Callback Request.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-back-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONEXTERNALCALLBACKSTART"
    data_class = View


class OnExternalCallStart(Event[View]):
    """``ONEXTERNALCALLSTART``: Outgoing Call Start.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONEXTERNALCALLSTART"
    data_class = View


class OnVoximplantCallEnd(Event[View]):
    """``ONVOXIMPLANTCALLEND``: Call End.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-end.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONVOXIMPLANTCALLEND"
    data_class = View


class OnVoximplantCallInit(Event[View]):
    """``ONVOXIMPLANTCALLINIT``: Call Initialization.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-init.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONVOXIMPLANTCALLINIT"
    data_class = View


class OnVoximplantCallStart(Event[View]):
    """``ONVOXIMPLANTCALLSTART``: Call Start.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONVOXIMPLANTCALLSTART"
    data_class = View
