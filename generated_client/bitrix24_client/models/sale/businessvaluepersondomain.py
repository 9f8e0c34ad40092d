"""Answers of ``sale.businessvaluepersondomain``."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import views as _v


class SaleBusinessValuePersonDomainDomain(StrEnum):
    I = "I"  # individual
    E = "E"  # legal entity


class SaleBusinessValuePersonDomain(_v.View):
    __slots__ = ()
    person_type_id = _v.integer("personTypeId")
    """Id of the payer type."""
    domain = _v.choice("domain", SaleBusinessValuePersonDomainDomain)
    """Address of the portal."""


class SaleBusinessValuePersonDomainAddResult(_v.View):
    __slots__ = ()
    business_value_person_domain = _v.nested(
        "businessValuePersonDomain", lambda: SaleBusinessValuePersonDomain
    )


class SaleBusinessValuePersonDomainGetFieldsResult(_v.View):
    __slots__ = ()
    business_value_person_domain = _v.nested(
        "businessValuePersonDomain",
        lambda: SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomain,
    )


class SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomain(_v.View):
    __slots__ = ()
    domain = _v.nested(
        "domain",
        lambda: SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainDomain,
    )
    """Address of the portal."""
    person_type_id = _v.nested(
        "personTypeId",
        lambda: SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainPersonTypeId,
    )
    """Id of the payer type."""


class SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainDomain(_v.View):
    """Address of the portal."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""


class SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainPersonTypeId(_v.View):
    """Id of the payer type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    """Whether the field can be set once only, when the record is made."""
    is_read_only = _v.boolean("isReadOnly")
    """Whether the field can be read only."""
    is_required = _v.boolean("isRequired")
    """Whether the field has to be filled in."""
    type = _v.string("type")
    """Type."""
