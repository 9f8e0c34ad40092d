"""Answers of ``crm.currency``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmCurrencyLocalization(_v.View):
    __slots__ = ()
    decimals = _v.integer("DECIMALS")
    dec_point = _v.string("DEC_POINT")
    format_string = _v.string("FORMAT_STRING")
    full_name = _v.string("FULL_NAME")
    hide_zero = _v.boolean("HIDE_ZERO")
    thousands_sep = _v.string("THOUSANDS_SEP")
    thousands_variant = _v.string("THOUSANDS_VARIANT")


class CrmCurrencyLocalizationsFieldsResult(_v.View):
    __slots__ = ()
    decimals = _v.nested("DECIMALS", lambda: CrmCurrencyLocalizationsFieldsResultField)
    dec_point = _v.nested("DEC_POINT", lambda: CrmCurrencyLocalizationsFieldsResultField)
    format_string = _v.nested("FORMAT_STRING", lambda: CrmCurrencyLocalizationsFieldsResultField)
    full_name = _v.nested("FULL_NAME", lambda: CrmCurrencyLocalizationsFieldsResultField)
    hide_zero = _v.nested("HIDE_ZERO", lambda: CrmCurrencyLocalizationsFieldsResultField)
    thousands_sep = _v.nested("THOUSANDS_SEP", lambda: CrmCurrencyLocalizationsFieldsResultField)
    thousands_variant = _v.nested(
        "THOUSANDS_VARIANT", lambda: CrmCurrencyLocalizationsFieldsResultField
    )


class CrmCurrencyLocalizationsFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    """Type."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.boolean("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.boolean("isDynamic")
    """Whether the field is a user field."""
    title = _v.string("title")
    """Title."""
