"""Answers of ``crm.automatedsolution``."""

from __future__ import annotations


from ..._runtime import kinds as _k, views as _v


class CrmAutomatedsolution(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    type_ids = _v.array("typeIds", _k.INTEGER)


class CrmAutomatedsolutionAddResult(_v.View):
    __slots__ = ()
    automated_solution = _v.nested("automatedSolution", lambda: CrmAutomatedsolution)


class CrmAutomatedsolutionFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CrmAutomatedsolutionFieldsResultField)
    title = _v.nested("title", lambda: CrmAutomatedsolutionFieldsResultField)
    type_ids = _v.nested("typeIds", lambda: CrmAutomatedsolutionFieldsResultField)


class CrmAutomatedsolutionFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.string("type")
    is_required = _v.boolean("isRequired")
    is_read_only = _v.boolean("isReadOnly")
    is_immutable = _v.boolean("isImmutable")
    is_multiple = _v.boolean("isMultiple")
    is_dynamic = _v.boolean("isDynamic")
    title = _v.string("title")
    upper_name = _v.string("upperName")


class CrmAutomatedsolutionGetResult(_v.View):
    __slots__ = ()
    automated_solution = _v.nested("automatedSolution", lambda: CrmAutomatedsolution)


class CrmAutomatedsolutionUpdateResult(_v.View):
    __slots__ = ()
    automated_solution = _v.nested("automatedSolution", lambda: CrmAutomatedsolution)
