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
    """Title."""
    site_id = _v.string("siteId")
    """Id of the site."""
    responsible_id = _v.integer("responsibleId")
    """Id of the responsible user."""
    created_by = _v.integer("createdBy")
    """Id of the user who made it."""
    modified_by = _v.integer("modifiedBy")
    """Id of the user who last changed it."""
    status = _v.choice("status", CatalogDocumentStatus)
    """Status."""
    status_by = _v.integer("statusBy")
    date_status = _v.moment("dateStatus")
    date_create = _v.moment("dateCreate")
    """When it was made."""
    date_modify = _v.moment("dateModify")
    """When it was last changed."""
    date_document = _v.moment("dateDocument")
    currency = _v.string("currency")
    """Code of the currency."""
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
    """Amount."""
    purchasing_price = _v.decimal("purchasingPrice")
    """Price at which it was bought."""


class CatalogDocumentElementAddResult(_v.View):
    __slots__ = ()
    document_element = _v.nested("documentElement", lambda: CatalogDocumentElement)


class CatalogDocumentElementFieldsResultItem(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogDocumentElementFieldsResultItemId)


class CatalogDocumentElementFieldsResultItemId(_v.View):
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
    """Amount."""
    purchasing_price = _v.nested(
        "purchasingPrice", lambda: CatalogDocumentElementGetFieldsResultDocumentElementField
    )
    """Price at which it was bought."""


class CatalogDocumentElementGetFieldsResultDocumentElementField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogDocumentElementUpdateResult(_v.View):
    __slots__ = ()
    document_element = _v.nested("documentElement", lambda: CatalogDocumentElement)


class CatalogDocumentFieldsResultItem(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogDocumentFieldsResultItemId)


class CatalogDocumentFieldsResultItemId(_v.View):
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


class CatalogDocumentGetFieldsResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CatalogDocumentGetFieldsResultDocument)


class CatalogDocumentGetFieldsResultDocument(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogDocumentGetFieldsResultDocumentField)
    doc_type = _v.nested("docType", lambda: CatalogDocumentGetFieldsResultDocumentField)
    doc_number = _v.nested("docNumber", lambda: CatalogDocumentGetFieldsResultDocumentField)
    title = _v.nested("title", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """Title."""
    site_id = _v.nested("siteId", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """Id of the site."""
    responsible_id = _v.nested("responsibleId", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """Id of the responsible user."""
    created_by = _v.nested("createdBy", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """Id of the user who made it."""
    modified_by = _v.nested("modifiedBy", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """Id of the user who last changed it."""
    status = _v.nested("status", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """Status."""
    status_by = _v.nested("statusBy", lambda: CatalogDocumentGetFieldsResultDocumentField)
    date_status = _v.nested("dateStatus", lambda: CatalogDocumentGetFieldsResultDocumentField)
    date_create = _v.nested("dateCreate", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """When it was made."""
    date_modify = _v.nested("dateModify", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """When it was last changed."""
    date_document = _v.nested("dateDocument", lambda: CatalogDocumentGetFieldsResultDocumentField)
    currency = _v.nested("currency", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """Code of the currency."""
    total = _v.nested("total", lambda: CatalogDocumentGetFieldsResultDocumentField)
    """Number of records that fit the filter."""
    commentary = _v.nested("commentary", lambda: CatalogDocumentGetFieldsResultDocumentField)


class CatalogDocumentGetFieldsResultDocumentField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogDocumentUpdateResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CatalogDocument)
