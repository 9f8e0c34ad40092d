"""Events of ``sign``."""

from __future__ import annotations

from typing import ClassVar

from .._runtime.events import Event
from .._runtime.views import View


class OnSignB2eDocumentStatusChanged(Event[View]):
    """``ONSIGNB2EDOCUMENTSTATUSCHANGED``: Document Status Change.

    Scope: sign.b2e.

    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-document-status-changed.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSIGNB2EDOCUMENTSTATUSCHANGED"
    data_class = View


class OnSignB2eMemberStatusChanged(Event[View]):
    """``ONSIGNB2EMEMBERSTATUSCHANGED``: Participant Status Change.

    Scope: sign.b2e.

    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-b2e-member-status-changed.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSIGNB2EMEMBERSTATUSCHANGED"
    data_class = View


class OnSignHcmLinkB2eDocumentSigned(Event[View]):
    """``ONSIGNHCMLINKB2EDOCUMENTSIGNED``: When an HCM Link Document Is Signed.

    Scope: sign.b2e.

    https://apidocs.bitrix24.com/api-reference/sign/events/on-sign-hcm-link-b2e-document-signed.html
    """

    __slots__ = ()
    code: ClassVar[str] = "ONSIGNHCMLINKB2EDOCUMENTSIGNED"
    data_class = View
