"""Answers of ``catalog.documentcontractor``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogDocumentcontractor(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    document_id = _v.integer("documentId")
    entity_type_id = _v.string("entityTypeId")
    entity_id = _v.integer("entityId")


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
    entity_type_id = _v.nested(
        "entityTypeId", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorField
    )
    entity_id = _v.nested(
        "entityId", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorField
    )


class CatalogDocumentcontractorGetFieldsResultDocumentContractorField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
