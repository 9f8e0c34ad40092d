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
    id = _v.nested("id", lambda: CatalogDocumentElementGetFieldsResultDocumentElementId)
    doc_id = _v.nested("docId", lambda: CatalogDocumentElementGetFieldsResultDocumentElementDocId)
    element_id = _v.nested(
        "elementId", lambda: CatalogDocumentElementGetFieldsResultDocumentElementElementId
    )
    store_from = _v.nested(
        "storeFrom", lambda: CatalogDocumentElementGetFieldsResultDocumentElementStoreFrom
    )
    store_to = _v.nested(
        "storeTo", lambda: CatalogDocumentElementGetFieldsResultDocumentElementStoreTo
    )
    amount = _v.nested("amount", lambda: CatalogDocumentElementGetFieldsResultDocumentElementAmount)
    purchasing_price = _v.nested(
        "purchasingPrice",
        lambda: CatalogDocumentElementGetFieldsResultDocumentElementPurchasingPrice,
    )


class CatalogDocumentElementGetFieldsResultDocumentElementAmount(_v.View):
    """Amount."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentElementGetFieldsResultDocumentElementDocId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentElementGetFieldsResultDocumentElementElementId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentElementGetFieldsResultDocumentElementId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentElementGetFieldsResultDocumentElementPurchasingPrice(_v.View):
    """Price at which it was bought."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentElementGetFieldsResultDocumentElementStoreFrom(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentElementGetFieldsResultDocumentElementStoreTo(_v.View):
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
    id = _v.nested("id", lambda: CatalogDocumentGetFieldsResultDocumentId)
    doc_type = _v.nested("docType", lambda: CatalogDocumentGetFieldsResultDocumentDocType)
    doc_number = _v.nested("docNumber", lambda: CatalogDocumentGetFieldsResultDocumentDocNumber)
    title = _v.nested("title", lambda: CatalogDocumentGetFieldsResultDocumentTitle)
    site_id = _v.nested("siteId", lambda: CatalogDocumentGetFieldsResultDocumentSiteId)
    responsible_id = _v.nested(
        "responsibleId", lambda: CatalogDocumentGetFieldsResultDocumentResponsibleId
    )
    created_by = _v.nested("createdBy", lambda: CatalogDocumentGetFieldsResultDocumentCreatedBy)
    modified_by = _v.nested("modifiedBy", lambda: CatalogDocumentGetFieldsResultDocumentModifiedBy)
    status = _v.nested("status", lambda: CatalogDocumentGetFieldsResultDocumentStatus)
    status_by = _v.nested("statusBy", lambda: CatalogDocumentGetFieldsResultDocumentStatusBy)
    date_status = _v.nested("dateStatus", lambda: CatalogDocumentGetFieldsResultDocumentDateStatus)
    date_create = _v.nested("dateCreate", lambda: CatalogDocumentGetFieldsResultDocumentDateCreate)
    date_modify = _v.nested("dateModify", lambda: CatalogDocumentGetFieldsResultDocumentDateModify)
    date_document = _v.nested(
        "dateDocument", lambda: CatalogDocumentGetFieldsResultDocumentDateDocument
    )
    currency = _v.nested("currency", lambda: CatalogDocumentGetFieldsResultDocumentCurrency)
    total = _v.nested("total", lambda: CatalogDocumentGetFieldsResultDocumentTotal)
    commentary = _v.nested("commentary", lambda: CatalogDocumentGetFieldsResultDocumentCommentary)


class CatalogDocumentGetFieldsResultDocumentCommentary(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentCreatedBy(_v.View):
    """Id of the user who made it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentCurrency(_v.View):
    """Code of the currency."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentDateCreate(_v.View):
    """When it was made."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentDateDocument(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentDateModify(_v.View):
    """When it was last changed."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentDateStatus(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentDocNumber(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentDocType(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentModifiedBy(_v.View):
    """Id of the user who last changed it."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentResponsibleId(_v.View):
    """Id of the responsible user."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentSiteId(_v.View):
    """Id of the site."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentStatus(_v.View):
    """Status."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentStatusBy(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentTitle(_v.View):
    """Title."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentGetFieldsResultDocumentTotal(_v.View):
    """Number of records that fit the filter."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentUpdateResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CatalogDocument)
