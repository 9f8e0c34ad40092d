"""Answers of ``sale.propertygroup``."""

from __future__ import annotations


from ..._runtime import views as _v


class SalePropertygroup(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    person_type_id = _v.integer("personTypeId")
    """Id of the payer type."""
    sort = _v.integer("sort")
    """Position in the sorting order."""


class SalePropertygroupAddResult(_v.View):
    __slots__ = ()
    property_group = _v.nested("propertyGroup", lambda: SalePropertygroup)


class SalePropertygroupGetFieldsResult(_v.View):
    __slots__ = ()
    property_group = _v.nested(
        "propertyGroup", lambda: SalePropertygroupGetFieldsResultPropertyGroup
    )


class SalePropertygroupGetFieldsResultPropertyGroup(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: SalePropertygroupGetFieldsResultPropertyGroupField)
    name = _v.nested("name", lambda: SalePropertygroupGetFieldsResultPropertyGroupField)
    """Name."""
    person_type_id = _v.nested(
        "personTypeId", lambda: SalePropertygroupGetFieldsResultPropertyGroupField
    )
    """Id of the payer type."""
    sort = _v.nested("sort", lambda: SalePropertygroupGetFieldsResultPropertyGroupField)
    """Position in the sorting order."""


class SalePropertygroupGetFieldsResultPropertyGroupField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SalePropertygroupGetResult(_v.View):
    __slots__ = ()
    property_group = _v.nested("propertyGroup", lambda: SalePropertygroup)


class SalePropertygroupUpdateResult(_v.View):
    __slots__ = ()
    property_group = _v.nested("propertyGroup", lambda: SalePropertygroup)
