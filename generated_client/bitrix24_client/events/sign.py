"""Events of ``sign``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from ..models.events import sign as _events_sign


class OnSignB2eDocumentStatusChanged(Event[_events_sign.OnSignB2eDocumentStatusChangedEventData]):
    """``ONSIGNB2EDOCUMENTSTATUSCHANGED``: Document Status Change.

    Scope: sign.b2e.

    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-document-status-changed.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSIGNB2EDOCUMENTSTATUSCHANGED"
    data_class = _events_sign.OnSignB2eDocumentStatusChangedEventData


class OnSignB2eMemberStatusChanged(Event[_events_sign.OnSignB2eMemberStatusChangedEventData]):
    """``ONSIGNB2EMEMBERSTATUSCHANGED``: Participant Status Change.

    Scope: sign.b2e.

    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-member-status-changed.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSIGNB2EMEMBERSTATUSCHANGED"
    data_class = _events_sign.OnSignB2eMemberStatusChangedEventData


class OnSignHcmLinkB2eDocumentSigned(Event[_events_sign.OnSignHcmLinkB2eDocumentSignedEventData]):
    """``ONSIGNHCMLINKB2EDOCUMENTSIGNED``: When an HCM Link Document Is Signed.

    Scope: sign.b2e.

    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-hcm-link-b2e-document-signed.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSIGNHCMLINKB2EDOCUMENTSIGNED"
    data_class = _events_sign.OnSignHcmLinkB2eDocumentSignedEventData
