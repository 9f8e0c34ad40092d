"""Answers of ``sale.statuslang``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import converters as _k, views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class SaleLang(_v.View):
    __slots__ = ()
    active = _v.boolean("active")
    lid = _v.string("lid")
    """Code of the site or language."""
    name = _v.string("name")
    """Name."""


class SaleStatusLang(_v.View):
    __slots__ = ()
    status_id = _v.string("statusId")
    """Id of the status."""
    lid = _v.string("lid")
    """Code of the site or language."""
    name = _v.string("name")
    """Name."""
    description = _v.string("description")
    """Description."""


class SaleStatusLangAddResult(_v.View):
    __slots__ = ()
    status_lang = _v.nested("statusLang", lambda: SaleStatusLang)


class SaleStatusLangGetFieldsResult(_v.View):
    __slots__ = ()
    status_lang = _v.mapping("statusLang", _k.Nested(lambda: models_shared.RestFieldDescription))


class SaleStatusLangGetListLangsResult(_v.View):
    __slots__ = ()
    langs = _v.array("langs", _k.Nested(lambda: SaleLang))
