"""Answers of ``catalog.pricetype``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogPriceType(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    base = _v.boolean("base")
    sort = _v.integer("sort")
    xml_id = _v.string("xmlId")
    timestamp_x = _v.moment("timestampX")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    date_create = _v.moment("dateCreate")


class CatalogPriceTypeAddResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceType)


class CatalogPriceTypeGetFieldsResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceTypeGetFieldsResultPriceType)


class CatalogPriceTypeGetFieldsResultPriceType(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogPriceTypeGetFieldsResultPriceTypeId)
    name = _v.nested("name", lambda: CatalogPriceTypeGetFieldsResultPriceTypeName)
    base = _v.nested("base", lambda: CatalogPriceTypeGetFieldsResultPriceTypeBase)
    sort = _v.nested("sort", lambda: CatalogPriceTypeGetFieldsResultPriceTypeSort)
    xml_id = _v.nested("xmlId", lambda: CatalogPriceTypeGetFieldsResultPriceTypeXmlId)
    timestamp_x = _v.nested(
        "timestampX", lambda: CatalogPriceTypeGetFieldsResultPriceTypeTimestampX
    )
    created_by = _v.nested("createdBy", lambda: CatalogPriceTypeGetFieldsResultPriceTypeCreatedBy)
    modified_by = _v.nested(
        "modifiedBy", lambda: CatalogPriceTypeGetFieldsResultPriceTypeModifiedBy
    )
    date_create = _v.nested(
        "dateCreate", lambda: CatalogPriceTypeGetFieldsResultPriceTypeDateCreate
    )


class CatalogPriceTypeGetFieldsResultPriceTypeBase(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetFieldsResultPriceTypeCreatedBy(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetFieldsResultPriceTypeDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetFieldsResultPriceTypeId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetFieldsResultPriceTypeModifiedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetFieldsResultPriceTypeName(_v.View):
    """Name."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetFieldsResultPriceTypeSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetFieldsResultPriceTypeTimestampX(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetFieldsResultPriceTypeXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogPriceTypeGetResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceType)


class CatalogPriceTypeUpdateResult(_v.View):
    __slots__ = ()
    price_type = _v.nested("priceType", lambda: CatalogPriceType)
