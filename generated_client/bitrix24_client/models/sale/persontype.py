"""Answers of ``sale.persontype``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SalePersontype(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""
    code = _v.string("code")
    """Symbolic code."""
    sort = _v.string("sort")
    """Position in the sorting order."""
    active = _v.boolean("active")
    xml_id = _v.string("xmlId")
    """External id."""


class SalePersontypeAddResult(_v.View):
    __slots__ = ()
    person_type = _v.nested("personType", lambda: SalePersontype)


class SalePersontypeGetFieldsResult(_v.View):
    __slots__ = ()
    person_type = _v.mapping("personType", _k.Nested(lambda: models_shared.RestFieldDescription))


class SalePersontypeGetResult(_v.View):
    __slots__ = ()
    person_type = _v.nested("personType", lambda: SalePersontype)


class SalePersontypeUpdateResult(_v.View):
    __slots__ = ()
    person_type = _v.nested("personType", lambda: SalePersontype)
