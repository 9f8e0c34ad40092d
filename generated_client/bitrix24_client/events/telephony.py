"""Events of ``telephony``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import telephony as _events_telephony


class OnExternalCallBackStart(Event[_events_telephony.ONEXTERNALCALLBACKSTARTEventData]):
    """``ONEXTERNALCALLBACKSTART``: Callback Request.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-back-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONEXTERNALCALLBACKSTART"
    data_class = _events_telephony.ONEXTERNALCALLBACKSTARTEventData


class OnExternalCallStart(Event[_events_telephony.ONEXTERNALCALLSTARTEventData]):
    """``ONEXTERNALCALLSTART``: Outgoing Call Start.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/events/on-external-call-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONEXTERNALCALLSTART"
    data_class = _events_telephony.ONEXTERNALCALLSTARTEventData


class OnVoximplantCallEnd(Event[_events_telephony.ONVOXIMPLANTCALLENDEventData]):
    """``ONVOXIMPLANTCALLEND``: Call End.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-end.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONVOXIMPLANTCALLEND"
    data_class = _events_telephony.ONVOXIMPLANTCALLENDEventData


class OnVoximplantCallInit(Event[_events_telephony.ONVOXIMPLANTCALLINITEventData]):
    """``ONVOXIMPLANTCALLINIT``: Call Initialization.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-init.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONVOXIMPLANTCALLINIT"
    data_class = _events_telephony.ONVOXIMPLANTCALLINITEventData


class OnVoximplantCallStart(Event[_events_telephony.ONVOXIMPLANTCALLSTARTEventData]):
    """``ONVOXIMPLANTCALLSTART``: Call Start.

    Scope: telephony.

    https://apidocs.bitrix24.com/api-reference/telephony/voximplant/events/on-voximplant-call-start.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONVOXIMPLANTCALLSTART"
    data_class = _events_telephony.ONVOXIMPLANTCALLSTARTEventData
