"""Answers of ``catalog.store``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CatalogStore(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    address = _v.string("address")
    """Address."""
    title = _v.string("title")
    """Title."""
    active = _v.boolean("active")
    description = _v.string("description")
    """Description."""
    gps_s = _v.decimal("gpsS")
    image_id = _v.nested("imageId", lambda: CatalogStoreImageId)
    date_modify = _v.moment("dateModify")
    """When it was last changed."""
    date_create = _v.moment("dateCreate")
    """When it was made."""
    user_id = _v.integer("userId")
    """Id of the user."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    phone = _v.string("phone")
    """Phone numbers."""
    schedule = _v.string("schedule")
    xml_id = _v.string("xmlId")
    """External id."""
    sort = _v.integer("sort")
    """Position in the sorting order."""
    email = _v.string("email")
    """E-mail addresses."""
    issuing_center = _v.boolean("issuingCenter")
    code = _v.string("code")
    """Symbolic code."""


class CatalogStoreAddResult(_v.View):
    __slots__ = ()
    store = _v.nested("store", lambda: CatalogStore)


class CatalogStoreGetFieldsResult(_v.View):
    __slots__ = ()
    store = _v.nested("store", lambda: CatalogStoreGetFieldsResultStore)


class CatalogStoreGetFieldsResultStore(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogStoreGetFieldsResultStoreField)
    address = _v.nested("address", lambda: CatalogStoreGetFieldsResultStoreField)
    """Address."""
    title = _v.nested("title", lambda: CatalogStoreGetFieldsResultStoreField)
    """Title."""
    active = _v.nested("active", lambda: CatalogStoreGetFieldsResultStoreField)
    description = _v.nested("description", lambda: CatalogStoreGetFieldsResultStoreField)
    """Description."""
    gps_s = _v.nested("gpsS", lambda: CatalogStoreGetFieldsResultStoreField)
    image_id = _v.nested("imageId", lambda: CatalogStoreGetFieldsResultStoreField)
    date_modify = _v.nested("dateModify", lambda: CatalogStoreGetFieldsResultStoreField)
    """When it was last changed."""
    date_create = _v.nested("dateCreate", lambda: CatalogStoreGetFieldsResultStoreField)
    """When it was made."""
    user_id = _v.nested("userId", lambda: CatalogStoreGetFieldsResultStoreField)
    """Id of the user."""
    modified_by = _v.nested("modifiedBy", lambda: CatalogStoreGetFieldsResultStoreField)
    """Id of the user who last changed it."""
    phone = _v.nested("phone", lambda: CatalogStoreGetFieldsResultStoreField)
    """Phone numbers."""
    schedule = _v.nested("schedule", lambda: CatalogStoreGetFieldsResultStoreField)
    xml_id = _v.nested("xmlId", lambda: CatalogStoreGetFieldsResultStoreField)
    """External id."""
    sort = _v.nested("sort", lambda: CatalogStoreGetFieldsResultStoreField)
    """Position in the sorting order."""
    email = _v.nested("email", lambda: CatalogStoreGetFieldsResultStoreField)
    """E-mail addresses."""
    issuing_center = _v.nested("issuingCenter", lambda: CatalogStoreGetFieldsResultStoreField)
    code = _v.nested("code", lambda: CatalogStoreGetFieldsResultStoreField)
    """Symbolic code."""


class CatalogStoreGetFieldsResultStoreField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")


class CatalogStoreGetResult(_v.View):
    __slots__ = ()
    store = _v.nested("store", lambda: CatalogStore)


class CatalogStoreImageId(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    url = _v.string("url")
    """Address."""


class CatalogStoreUpdateResult(_v.View):
    __slots__ = ()
    store = _v.nested("store", lambda: CatalogStore)
