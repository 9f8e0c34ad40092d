"""Answers of ``catalog.measure``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogMeasure(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    code = _v.integer("code")
    is_default = _v.boolean("isDefault")
    measure_title = _v.string("measureTitle")
    symbol = _v.string("symbol")
    symbol_intl = _v.string("symbolIntl")
    symbol_letter_intl = _v.string("symbolLetterIntl")


class CatalogMeasureAddResult(_v.View):
    __slots__ = ()
    measure = _v.nested("measure", lambda: CatalogMeasure)


class CatalogMeasureGetFieldsResult(_v.View):
    __slots__ = ()
    measure = _v.nested("measure", lambda: CatalogMeasureGetFieldsResultMeasure)


class CatalogMeasureGetFieldsResultMeasure(_v.View):
    """Id of the unit of measure."""

    __slots__ = ()
    id = _v.nested("id", lambda: CatalogMeasureGetFieldsResultMeasureField)
    code = _v.nested("code", lambda: CatalogMeasureGetFieldsResultMeasureField)
    is_default = _v.nested("isDefault", lambda: CatalogMeasureGetFieldsResultMeasureField)
    measure_title = _v.nested("measureTitle", lambda: CatalogMeasureGetFieldsResultMeasureField)
    symbol = _v.nested("symbol", lambda: CatalogMeasureGetFieldsResultMeasureField)
    symbol_intl = _v.nested("symbolIntl", lambda: CatalogMeasureGetFieldsResultMeasureField)
    symbol_letter_intl = _v.nested(
        "symbolLetterIntl", lambda: CatalogMeasureGetFieldsResultMeasureField
    )


class CatalogMeasureGetFieldsResultMeasureField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogMeasureGetResult(_v.View):
    __slots__ = ()
    measure = _v.nested("measure", lambda: CatalogMeasure)


class CatalogMeasureUpdateResult(_v.View):
    __slots__ = ()
    measure = _v.nested("measure", lambda: CatalogMeasure)
