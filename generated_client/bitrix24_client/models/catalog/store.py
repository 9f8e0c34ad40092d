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
    id = _v.nested("id", lambda: CatalogStoreGetFieldsResultStoreField)
    address = _v.nested("address", lambda: CatalogStoreGetFieldsResultStoreField)
    title = _v.nested("title", lambda: CatalogStoreGetFieldsResultStoreField)
    active = _v.nested("active", lambda: CatalogStoreGetFieldsResultStoreField)
    description = _v.nested("description", lambda: CatalogStoreGetFieldsResultStoreField)
    gps_s = _v.nested("gpsS", lambda: CatalogStoreGetFieldsResultStoreField)
    image_id = _v.nested("imageId", lambda: CatalogStoreGetFieldsResultStoreField)
    date_modify = _v.nested("dateModify", lambda: CatalogStoreGetFieldsResultStoreField)
    date_create = _v.nested("dateCreate", lambda: CatalogStoreGetFieldsResultStoreField)
    user_id = _v.nested("userId", lambda: CatalogStoreGetFieldsResultStoreField)
    modified_by = _v.nested("modifiedBy", lambda: CatalogStoreGetFieldsResultStoreField)
    phone = _v.nested("phone", lambda: CatalogStoreGetFieldsResultStoreField)
    schedule = _v.nested("schedule", lambda: CatalogStoreGetFieldsResultStoreField)
    xml_id = _v.nested("xmlId", lambda: CatalogStoreGetFieldsResultStoreField)
    sort = _v.nested("sort", lambda: CatalogStoreGetFieldsResultStoreField)
    email = _v.nested("email", lambda: CatalogStoreGetFieldsResultStoreField)
    issuing_center = _v.nested("issuingCenter", lambda: CatalogStoreGetFieldsResultStoreField)
    code = _v.nested("code", lambda: CatalogStoreGetFieldsResultStoreField)


class CatalogStoreGetFieldsResultStoreField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
    file_data = _v.array("fileData", _k.ANY)
    remove = _v.anything("remove")


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
