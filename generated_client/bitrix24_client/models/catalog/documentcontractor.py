"""Answers of ``catalog.documentcontractor``."""

from __future__ import annotations

from enum import IntEnum

from ..._runtime import views as _v


class CatalogDocumentcontractorEntityTypeId(IntEnum):
    CONTACT = 3  # contact
    COMPANY = 4  # company


class CatalogDocumentcontractor(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    document_id = _v.integer("documentId")
    """Id of the document."""
    entity_type_id = _v.choice("entityTypeId", CatalogDocumentcontractorEntityTypeId)
    """Id of the type of object."""
    entity_id = _v.integer("entityId")
    """Id or code of the object that it belongs to."""


class CatalogDocumentcontractorAddResult(_v.View):
    __slots__ = ()
    document_contractor = _v.nested("documentContractor", lambda: CatalogDocumentcontractor)


class CatalogDocumentcontractorGetFieldsResult(_v.View):
    __slots__ = ()
    document_contractor = _v.nested(
        "documentContractor", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractor
    )


class CatalogDocumentcontractorGetFieldsResultDocumentContractor(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorField)
    document_id = _v.nested(
        "documentId", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorField
    )
    """Id of the document."""
    entity_type_id = _v.nested(
        "entityTypeId", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorField
    )
    """Id of the type of object."""
    entity_id = _v.nested(
        "entityId", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorField
    )
    """Id or code of the object that it belongs to."""


class CatalogDocumentcontractorGetFieldsResultDocumentContractorField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
