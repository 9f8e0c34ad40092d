"""Answers of ``catalog.enum``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CatalogEnum(_v.View):
    __slots__ = ()
    id = _v.anything("id")
    name = _v.string("name")
    """Name."""


class CatalogEnumGetRoundTypesResult(_v.View):
    __slots__ = ()
    enum = _v.array("enum", _k.Nested(lambda: CatalogEnum))


class CatalogEnumGetStoreDocumentTypesResult(_v.View):
    __slots__ = ()
    enum = _v.array("enum", _k.Nested(lambda: CatalogEnum))
