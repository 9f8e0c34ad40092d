"""Answers of ``crm.enum``."""

from __future__ import annotations


from ..._runtime import views as _v


class CrmEnumActivitydirectionResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumActivitynotifytypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumActivitypriorityResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumActivitystatusResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumActivitytypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumAddresstypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumContenttypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: CrmEnumFieldsResultField)
    name = _v.nested("NAME", lambda: CrmEnumFieldsResultField)
    symbol_code = _v.nested("SYMBOL_CODE", lambda: CrmEnumFieldsResultField)
    symbol_code_short = _v.nested("SYMBOL_CODE_SHORT", lambda: CrmEnumFieldsResultField)


class CrmEnumFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")


class CrmEnumGetorderownertypesResultItem(_v.View):
    __slots__ = ()
    attribute = _v.string("attribute")
    code = _v.string("code")
    id = _v.integer("id")
    name = _v.string("name")


class CrmEnumOwnertypeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")


class CrmEnumSettingsModeResultItem(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    symbol_code = _v.string("SYMBOL_CODE")
    symbol_code_short = _v.string("SYMBOL_CODE_SHORT")
