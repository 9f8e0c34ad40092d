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
    id = _v.nested("id", lambda: CatalogMeasureGetFieldsResultMeasureId)
    code = _v.nested("code", lambda: CatalogMeasureGetFieldsResultMeasureCode)
    is_default = _v.nested("isDefault", lambda: CatalogMeasureGetFieldsResultMeasureIsDefault)
    measure_title = _v.nested(
        "measureTitle", lambda: CatalogMeasureGetFieldsResultMeasureMeasureTitle
    )
    symbol = _v.nested("symbol", lambda: CatalogMeasureGetFieldsResultMeasureSymbol)
    symbol_intl = _v.nested("symbolIntl", lambda: CatalogMeasureGetFieldsResultMeasureSymbolIntl)
    symbol_letter_intl = _v.nested(
        "symbolLetterIntl", lambda: CatalogMeasureGetFieldsResultMeasureSymbolLetterIntl
    )


class CatalogMeasureGetFieldsResultMeasureCode(_v.View):
    """Symbolic code."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogMeasureGetFieldsResultMeasureId(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogMeasureGetFieldsResultMeasureIsDefault(_v.View):
    """Whether it is the default."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogMeasureGetFieldsResultMeasureMeasureTitle(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogMeasureGetFieldsResultMeasureSymbol(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogMeasureGetFieldsResultMeasureSymbolIntl(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class CatalogMeasureGetFieldsResultMeasureSymbolLetterIntl(_v.View):
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
