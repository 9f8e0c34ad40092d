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
    """Type."""
    notify = _v.boolean("notify")
    color = _v.string("color")
    """Color."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    xml_id = _v.string("xmlId")
    """External id."""


class SaleStatusAddResult(_v.View):
    __slots__ = ()
    status = _v.nested("status", lambda: SaleStatus)
    """Status."""


class SaleStatusGetFieldsResult(_v.View):
    __slots__ = ()
    status = _v.nested("status", lambda: SaleStatusGetFieldsResultStatus)
    """Status."""


class SaleStatusGetFieldsResultStatus(_v.View):
    """Status."""

    __slots__ = ()
    color = _v.nested("color", lambda: SaleStatusGetFieldsResultStatusField)
    """Color."""
    id = _v.nested("id", lambda: SaleStatusGetFieldsResultStatusField)
    notify = _v.nested("notify", lambda: SaleStatusGetFieldsResultStatusField)
    sort = _v.nested("sort", lambda: SaleStatusGetFieldsResultStatusField)
    """Position in the sorting order."""
    type = _v.nested("type", lambda: SaleStatusGetFieldsResultStatusField)
    """Type."""
    xml_id = _v.nested("xmlId", lambda: SaleStatusGetFieldsResultStatusField)
    """External id."""


class SaleStatusGetFieldsResultStatusField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SaleStatusGetResult(_v.View):
    __slots__ = ()
    status = _v.nested("status", lambda: SaleStatus)
    """Status."""


class SaleStatusUpdateResult(_v.View):
    __slots__ = ()
    status = _v.nested("status", lambda: SaleStatus)
    """Status."""
