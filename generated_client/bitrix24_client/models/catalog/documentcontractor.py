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
    id = _v.nested("id", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorId)
    document_id = _v.nested(
        "documentId", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorDocumentId
    )
    entity_type_id = _v.nested(
        "entityTypeId",
        lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorEntityTypeId,
    )
    entity_id = _v.nested(
        "entityId", lambda: CatalogDocumentcontractorGetFieldsResultDocumentContractorEntityId
    )


class CatalogDocumentcontractorGetFieldsResultDocumentContractorDocumentId(_v.View):
    """Id of the document."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentcontractorGetFieldsResultDocumentContractorEntityId(_v.View):
    """Id or code of the object that it belongs to."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentcontractorGetFieldsResultDocumentContractorEntityTypeId(_v.View):
    """Id of the type of object."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogDocumentcontractorGetFieldsResultDocumentContractorId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
