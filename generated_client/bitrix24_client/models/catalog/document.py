"""Answers of ``catalog.document``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class CatalogDocumentStatus(StrEnum):
    N = "N"  # draft
    Y = "Y"  # approved
    C = "C"  # canceled


class CatalogDocument(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    doc_type = _v.string("docType")
    doc_number = _v.string("docNumber")
    title = _v.string("title")
    site_id = _v.string("siteId")
    responsible_id = _v.integer("responsibleId")
    created_by = _v.integer("createdBy")
    modified_by = _v.integer("modifiedBy")
    status = _v.choice("status", CatalogDocumentStatus)
    status_by = _v.integer("statusBy")
    date_status = _v.moment("dateStatus")
    date_create = _v.moment("dateCreate")
    date_modify = _v.moment("dateModify")
    date_document = _v.moment("dateDocument")
    currency = _v.string("currency")
    total = _v.decimal("total")
    commentary = _v.string("commentary")


class CatalogDocumentAddResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CatalogDocument)


class CatalogDocumentElement(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    doc_id = _v.integer("docId")
    element_id = _v.integer("elementId")
    store_from = _v.integer("storeFrom")
    store_to = _v.integer("storeTo")
    amount = _v.decimal("amount")
    purchasing_price = _v.decimal("purchasingPrice")


class CatalogDocumentElementAddResult(_v.View):
    __slots__ = ()
    document_element = _v.nested("documentElement", lambda: CatalogDocumentElement)


class CatalogDocumentElementFieldsResultItem(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogDocumentElementFieldsResultItemId)


class CatalogDocumentElementFieldsResultItemId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CatalogDocumentElementGetFieldsResult(_v.View):
    __slots__ = ()
    document_element = _v.nested(
        "documentElement", lambda: CatalogDocumentElementGetFieldsResultDocumentElement
    )


class CatalogDocumentElementGetFieldsResultDocumentElement(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogDocumentElementGetFieldsResultDocumentElementField)
    doc_id = _v.nested("docId", lambda: CatalogDocumentElementGetFieldsResultDocumentElementField)
    element_id = _v.nested(
        "elementId", lambda: CatalogDocumentElementGetFieldsResultDocumentElementField
    )
    store_from = _v.nested(
        "storeFrom", lambda: CatalogDocumentElementGetFieldsResultDocumentElementField
    )
    store_to = _v.nested(
        "storeTo", lambda: CatalogDocumentElementGetFieldsResultDocumentElementField
    )
    amount = _v.nested("amount", lambda: CatalogDocumentElementGetFieldsResultDocumentElementField)
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogDocumentElementGetFieldsResultDocumentElementField
    )


class CatalogDocumentElementGetFieldsResultDocumentElementField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentElementUpdateResult(_v.View):
    __slots__ = ()
    document_element = _v.nested("documentElement", lambda: CatalogDocumentElement)


class CatalogDocumentFieldsResultItem(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogDocumentFieldsResultItemId)


class CatalogDocumentFieldsResultItemId(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CatalogDocumentGetFieldsResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CatalogDocumentGetFieldsResultDocument)


class CatalogDocumentGetFieldsResultDocument(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogDocumentGetFieldsResultDocumentField)
    doc_type = _v.nested("docType", lambda: CatalogDocumentGetFieldsResultDocumentField)
    doc_number = _v.nested("docNumber", lambda: CatalogDocumentGetFieldsResultDocumentField)
    title = _v.nested("title", lambda: CatalogDocumentGetFieldsResultDocumentField)
    site_id = _v.nested("siteId", lambda: CatalogDocumentGetFieldsResultDocumentField)
    responsible_id = _v.nested("responsibleId", lambda: CatalogDocumentGetFieldsResultDocumentField)
    created_by = _v.nested("createdBy", lambda: CatalogDocumentGetFieldsResultDocumentField)
    modified_by = _v.nested("modifiedBy", lambda: CatalogDocumentGetFieldsResultDocumentField)
    status = _v.nested("status", lambda: CatalogDocumentGetFieldsResultDocumentField)
    status_by = _v.nested("statusBy", lambda: CatalogDocumentGetFieldsResultDocumentField)
    date_status = _v.nested("dateStatus", lambda: CatalogDocumentGetFieldsResultDocumentField)
    date_create = _v.nested("dateCreate", lambda: CatalogDocumentGetFieldsResultDocumentField)
    date_modify = _v.nested("dateModify", lambda: CatalogDocumentGetFieldsResultDocumentField)
    date_document = _v.nested("dateDocument", lambda: CatalogDocumentGetFieldsResultDocumentField)
    currency = _v.nested("currency", lambda: CatalogDocumentGetFieldsResultDocumentField)
    total = _v.nested("total", lambda: CatalogDocumentGetFieldsResultDocumentField)
    commentary = _v.nested("commentary", lambda: CatalogDocumentGetFieldsResultDocumentField)


class CatalogDocumentGetFieldsResultDocumentField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentUpdateResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CatalogDocument)
