"""Answers of ``catalog.store``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CatalogStore(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    address = _v.string("address")
    title = _v.string("title")
    active = _v.boolean("active")
    description = _v.string("description")
    gps_s = _v.decimal("gpsS")
    image_id = _v.nested("imageId", lambda: CatalogStoreImageId)
    date_modify = _v.moment("dateModify")
    date_create = _v.moment("dateCreate")
    user_id = _v.integer("userId")
    modified_by = _v.integer("modifiedBy")
    phone = _v.string("phone")
    schedule = _v.string("schedule")
    xml_id = _v.string("xmlId")
    sort = _v.integer("sort")
    email = _v.string("email")
    issuing_center = _v.boolean("issuingCenter")
    code = _v.string("code")


class CatalogStoreAddResult(_v.View):
    __slots__ = ()
    store = _v.nested("store", lambda: CatalogStore)


class CatalogStoreGetFieldsResult(_v.View):
    __slots__ = ()
    store = _v.nested("store", lambda: CatalogStoreGetFieldsResultStore)


class CatalogStoreGetFieldsResultStore(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogStoreGetFieldsResultStoreId)
    address = _v.nested("address", lambda: CatalogStoreGetFieldsResultStoreAddress)
    title = _v.nested("title", lambda: CatalogStoreGetFieldsResultStoreTitle)
    active = _v.nested("active", lambda: CatalogStoreGetFieldsResultStoreActive)
    description = _v.nested("description", lambda: CatalogStoreGetFieldsResultStoreDescription)
    gps_s = _v.nested("gpsS", lambda: CatalogStoreGetFieldsResultStoreGpsS)
    image_id = _v.nested("imageId", lambda: CatalogStoreGetFieldsResultStoreImageId)
    date_modify = _v.nested("dateModify", lambda: CatalogStoreGetFieldsResultStoreDateModify)
    date_create = _v.nested("dateCreate", lambda: CatalogStoreGetFieldsResultStoreDateCreate)
    user_id = _v.nested("userId", lambda: CatalogStoreGetFieldsResultStoreUserId)
    modified_by = _v.nested("modifiedBy", lambda: CatalogStoreGetFieldsResultStoreModifiedBy)
    phone = _v.nested("phone", lambda: CatalogStoreGetFieldsResultStorePhone)
    schedule = _v.nested("schedule", lambda: CatalogStoreGetFieldsResultStoreSchedule)
    xml_id = _v.nested("xmlId", lambda: CatalogStoreGetFieldsResultStoreXmlId)
    sort = _v.nested("sort", lambda: CatalogStoreGetFieldsResultStoreSort)
    email = _v.nested("email", lambda: CatalogStoreGetFieldsResultStoreEmail)
    issuing_center = _v.nested(
        "issuingCenter", lambda: CatalogStoreGetFieldsResultStoreIssuingCenter
    )
    code = _v.nested("code", lambda: CatalogStoreGetFieldsResultStoreCode)


class CatalogStoreGetFieldsResultStoreActive(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreAddress(_v.View):
    """Address."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreDateModify(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreDescription(_v.View):
    """Description."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreEmail(_v.View):
    """E-mail addresses."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreGpsS(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreImageId(_v.View):
    __slots__ = ()
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreIssuingCenter(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreModifiedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStorePhone(_v.View):
    """Phone numbers."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreSchedule(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreSort(_v.View):
    """Position in the sorting order."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreTitle(_v.View):
    """Title."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreUserId(_v.View):
    """Id of the user."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetFieldsResultStoreXmlId(_v.View):
    """External id."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogStoreGetResult(_v.View):
    __slots__ = ()
    store = _v.nested("store", lambda: CatalogStore)


class CatalogStoreImageId(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    url = _v.string("url")


class CatalogStoreUpdateResult(_v.View):
    __slots__ = ()
    store = _v.nested("store", lambda: CatalogStore)
