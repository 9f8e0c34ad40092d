"""Answers of ``sale.status``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class SaleStatusType(StrEnum):
    O = "O"  # order status
    D = "D"  # delivery status


class SaleStatus(_v.View):
    __slots__ = ()
    id = _v.string("id")
    type = _v.choice("type", SaleStatusType)
    notify = _v.boolean("notify")
    color = _v.string("color")
    sort = _v.integer("sort")
    xml_id = _v.string("xmlId")


class SaleStatusAddResult(_v.View):
    __slots__ = ()
    status = _v.nested("status", lambda: SaleStatus)


class SaleStatusGetFieldsResult(_v.View):
    __slots__ = ()
    status = _v.nested("status", lambda: SaleStatusGetFieldsResultStatus)


class SaleStatusGetFieldsResultStatus(_v.View):
    """Status."""

    __slots__ = ()
    color = _v.nested("color", lambda: SaleStatusGetFieldsResultStatusField)
    id = _v.nested("id", lambda: SaleStatusGetFieldsResultStatusField)
    notify = _v.nested("notify", lambda: SaleStatusGetFieldsResultStatusField)
    sort = _v.nested("sort", lambda: SaleStatusGetFieldsResultStatusField)
    type = _v.nested("type", lambda: SaleStatusGetFieldsResultStatusField)
    xml_id = _v.nested("xmlId", lambda: SaleStatusGetFieldsResultStatusField)


class SaleStatusGetFieldsResultStatusField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleStatusGetResult(_v.View):
    __slots__ = ()
    status = _v.nested("status", lambda: SaleStatus)


class SaleStatusUpdateResult(_v.View):
    __slots__ = ()
    status = _v.nested("status", lambda: SaleStatus)
