"""Answers of ``catalog.userfield``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogUserfieldDocument(_v.View):
    __slots__ = ()
    document_id = _v.integer("documentId")
    """Id of the document."""
    document_type = _v.string("documentType")


class CatalogUserfieldDocumentUpdateResult(_v.View):
    __slots__ = ()
    document = _v.nested("document", lambda: CatalogUserfieldDocument)
