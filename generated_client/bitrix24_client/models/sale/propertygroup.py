"""Answers of ``sale.propertygroup``."""

from __future__ import annotations


from ..._runtime import views as _v


class SalePropertygroup(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    person_type_id = _v.integer("personTypeId")
    sort = _v.integer("sort")


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
    person_type_id = _v.nested(
        "personTypeId", lambda: SalePropertygroupGetFieldsResultPropertyGroupField
    )
    sort = _v.nested("sort", lambda: SalePropertygroupGetFieldsResultPropertyGroupField)


class SalePropertygroupGetFieldsResultPropertyGroupField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SalePropertygroupGetResult(_v.View):
    __slots__ = ()
    property_group = _v.nested("propertyGroup", lambda: SalePropertygroup)


class SalePropertygroupUpdateResult(_v.View):
    __slots__ = ()
    property_group = _v.nested("propertyGroup", lambda: SalePropertygroup)
