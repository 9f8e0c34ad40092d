"""Answers of ``crm.address``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CrmAddress(_v.View):
    __slots__ = ()
    type_id = _v.integer("TYPE_ID")
    """Id of the type."""
    entity_type_id = _v.integer("ENTITY_TYPE_ID")
    """Id of the type of object."""
    entity_id = _v.string("ENTITY_ID")
    """Id or code of the object that it belongs to."""
    address_1 = _v.string("ADDRESS_1")
    address_2 = _v.string("ADDRESS_2")
    city = _v.string("CITY")
    postal_code = _v.string("POSTAL_CODE")
    region = _v.string("REGION")
    province = _v.string("PROVINCE")
    country = _v.string("COUNTRY")
    country_code = _v.string("COUNTRY_CODE")
    loc_addr_id = _v.integer("LOC_ADDR_ID")
    anchor_type_id = _v.integer("ANCHOR_TYPE_ID")
    anchor_id = _v.integer("ANCHOR_ID")


class CrmAddressFieldsResult(_v.View):
    __slots__ = ()
    type = _v.mapping("type", _k.ANY)
    """Type."""
    is_required = _v.mapping("isRequired", _k.ANY)
    """Whether the field has to be filled in."""
    is_read_only = _v.mapping("isReadOnly", _k.ANY)
    """Whether the field can be read only."""
    is_immutable = _v.mapping("isImmutable", _k.ANY)
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.mapping("isMultiple", _k.ANY)
    """Whether the field holds several values."""
    is_dynamic = _v.mapping("isDynamic", _k.ANY)
    """Whether the field is a user field."""
    title = _v.mapping("title", _k.ANY)
    """Title."""
    type_id = _v.nested("TYPE_ID", lambda: CrmAddressFieldsResultField)
    """Id of the type."""
    entity_type_id = _v.nested("ENTITY_TYPE_ID", lambda: CrmAddressFieldsResultField)
    """Id of the type of object."""
    entity_id = _v.nested("ENTITY_ID", lambda: CrmAddressFieldsResultField)
    """Id or code of the object that it belongs to."""
    address_1 = _v.nested("ADDRESS_1", lambda: CrmAddressFieldsResultField)
    address_2 = _v.nested("ADDRESS_2", lambda: CrmAddressFieldsResultField)
    city = _v.nested("CITY", lambda: CrmAddressFieldsResultField)
    postal_code = _v.nested("POSTAL_CODE", lambda: CrmAddressFieldsResultField)
    region = _v.nested("REGION", lambda: CrmAddressFieldsResultField)
    province = _v.nested("PROVINCE", lambda: CrmAddressFieldsResultField)
    country = _v.nested("COUNTRY", lambda: CrmAddressFieldsResultField)
    country_code = _v.nested("COUNTRY_CODE", lambda: CrmAddressFieldsResultField)
    loc_addr_id = _v.nested("LOC_ADDR_ID", lambda: CrmAddressFieldsResultField)
    anchor_type_id = _v.nested("ANCHOR_TYPE_ID", lambda: CrmAddressFieldsResultField)
    anchor_id = _v.nested("ANCHOR_ID", lambda: CrmAddressFieldsResultField)


class CrmAddressFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""
