"""What events of ``sign`` carry."""

from __future__ import annotations


from ..._runtime import views as _v


class OnSignB2eDocumentStatusChangedEventData(_v.View):
    """Data."""

    __slots__ = ()
    document_uid = _v.string("documentUid")
    company_uid = _v.string("companyUid")
    status_code = _v.string("statusCode")
    status_name = _v.string("statusName")


class OnSignB2eMemberStatusChangedEventData(_v.View):
    """Data."""

    __slots__ = ()
    member_uid = _v.string("memberUid")
    document_uid = _v.string("documentUid")
    company_uid = _v.string("companyUid")
    status_code = _v.string("statusCode")
    status_name = _v.string("statusName")


class OnSignHcmLinkB2eDocumentSignedEventData(_v.View):
    """Data."""

    __slots__ = ()
    id = _v.integer("id")
    company = _v.string("company")
