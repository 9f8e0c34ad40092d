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
    domain = _v.choice("domain", SaleBusinessValuePersonDomainDomain)


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
    person_type_id = _v.nested(
        "personTypeId",
        lambda: SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainPersonTypeId,
    )


class SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainDomain(_v.View):
    """Address of the portal."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")


class SaleBusinessValuePersonDomainGetFieldsResultBusinessValuePersonDomainPersonTypeId(_v.View):
    """Id of the payer type."""

    __slots__ = ()
    is_immutable = _v.boolean("isImmutable")
    is_read_only = _v.boolean("isReadOnly")
    is_required = _v.boolean("isRequired")
    type = _v.string("type")
