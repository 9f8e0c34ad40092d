"""Answers of several namespaces."""

from __future__ import annotations


from .._runtime import views as _v


class CrmCompanyFieldsResultField(_v.View):
    __slots__ = ()
    type = _v.anything("type")
    """Type."""
    is_required = _v.anything("isRequired")
    """Whether the field has to be filled in."""
    is_read_only = _v.anything("isReadOnly")
    """Whether the field can be read only."""
    is_immutable = _v.anything("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_multiple = _v.anything("isMultiple")
    """Whether the field holds several values."""
    is_dynamic = _v.anything("isDynamic")
    """Whether the field is a user field."""
    title = _v.anything("title")
    """Title."""
    status_type = _v.anything("statusType")
    settings = _v.nested("settings", lambda: FieldDescription16Settings)
    """Settings."""


class FieldDescription16Settings(_v.View):
    """Settings."""

    __slots__ = ()
    parent_entity_type_id = _v.anything("parentEntityTypeId")
