"""Answers of ``crm.automatedsolution``."""

from __future__ import annotations


from ..._runtime import converters as _k, views as _v


class CrmAutomatedsolution(_v.View):
    __slots__ = ()
    id = _v.integer("id")
    title = _v.string("title")
    """Title."""
    type_ids = _v.array("typeIds", _k.ANY)


class CrmAutomatedsolutionAddResult(_v.View):
    __slots__ = ()
    automated_solution = _v.nested("automatedSolution", lambda: CrmAutomatedsolution)


class CrmAutomatedsolutionFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("id", lambda: CrmAutomatedsolutionFieldsResultField)
    title = _v.nested("title", lambda: CrmAutomatedsolutionFieldsResultField)
    """Title."""
    type_ids = _v.nested("typeIds", lambda: CrmAutomatedsolutionFieldsResultField)


class CrmAutomatedsolutionFieldsResultField(_v.View):
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
    upper_name = _v.string("upperName")


class CrmAutomatedsolutionGetResult(_v.View):
    __slots__ = ()
    automated_solution = _v.nested("automatedSolution", lambda: CrmAutomatedsolution)


class CrmAutomatedsolutionUpdateResult(_v.View):
    __slots__ = ()
    automated_solution = _v.nested("automatedSolution", lambda: CrmAutomatedsolution)
