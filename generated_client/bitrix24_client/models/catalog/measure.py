"""Answers of ``catalog.measure``."""

from __future__ import annotations


from ..._runtime import views as _v


class CatalogMeasure(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    code = _v.integer("code")
    """Symbolic code."""
    is_default = _v.boolean("isDefault")
    """Whether it is the default."""
    measure_title = _v.string("measureTitle")
    symbol = _v.string("symbol")
    symbol_intl = _v.string("symbolIntl")
    symbol_letter_intl = _v.string("symbolLetterIntl")


class CatalogMeasureAddResult(_v.View):
    __slots__ = ()
    measure = _v.nested("measure", lambda: CatalogMeasure)
    """Id of the unit of measure."""


class CatalogMeasureGetFieldsResult(_v.View):
    __slots__ = ()
    measure = _v.nested("measure", lambda: CatalogMeasureGetFieldsResultMeasure)
    """Id of the unit of measure."""


class CatalogMeasureGetFieldsResultMeasure(_v.View):
    """Id of the unit of measure."""

    __slots__ = ()
    id = _v.nested("id", lambda: CatalogMeasureGetFieldsResultMeasureField)
    code = _v.nested("code", lambda: CatalogMeasureGetFieldsResultMeasureField)
    """Symbolic code."""
    is_default = _v.nested("isDefault", lambda: CatalogMeasureGetFieldsResultMeasureField)
    """Whether it is the default."""
    measure_title = _v.nested("measureTitle", lambda: CatalogMeasureGetFieldsResultMeasureField)
    symbol = _v.nested("symbol", lambda: CatalogMeasureGetFieldsResultMeasureField)
    symbol_intl = _v.nested("symbolIntl", lambda: CatalogMeasureGetFieldsResultMeasureField)
    symbol_letter_intl = _v.nested(
        "symbolLetterIntl", lambda: CatalogMeasureGetFieldsResultMeasureField
    )


class CatalogMeasureGetFieldsResultMeasureField(_v.View):
    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class CatalogMeasureGetResult(_v.View):
    __slots__ = ()
    measure = _v.nested("measure", lambda: CatalogMeasure)
    """Id of the unit of measure."""


class CatalogMeasureUpdateResult(_v.View):
    __slots__ = ()
    measure = _v.nested("measure", lambda: CatalogMeasure)
    """Id of the unit of measure."""
