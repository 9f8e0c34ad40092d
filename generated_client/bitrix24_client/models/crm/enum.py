"""Answers of ``crm.enum``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmEnumActivitydirectionResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumActivitynotifytypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumActivitypriorityResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumActivitystatusResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumActivitytypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumAddresstypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumContenttypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmEnumFieldsResultField)
    name = _v.nested("NAME", lambda: CrmEnumFieldsResultField)
    """Name."""
    symbol_code = _v.nested("SYMBOL_CODE", lambda: CrmEnumFieldsResultField)
    symbol_code_short = _v.nested("SYMBOL_CODE_SHORT", lambda: CrmEnumFieldsResultField)


class CrmEnumFieldsResultField(_v.View):
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


class CrmEnumGetorderownertypesResultItem(_v.View):
    __slots__ = ()
    attribute = _v.string("attribute")
    code = _v.string("code")
    """Symbolic code."""
    id = _v.integer("id")
    name = _v.string("name")
    """Name."""


class CrmEnumOwnertypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumSettingsModeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")
