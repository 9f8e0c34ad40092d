"""Parameters of ``crm.address``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required
from typing_extensions import TypedDict


class CrmAddressAddFields(TypedDict, total=False):
    """Values of the fields of the new record.

    Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION,
    PROVINCE, COUNTRY, COUNTRY_CODE, LOC_ADDR_ID."""

    TYPE_ID: Required[int]
    """Id of the type."""
    ENTITY_TYPE_ID: Required[int]
    """Id of the type of object."""
    ENTITY_ID: Required[str | int]
    """Id or code of the object that it belongs to."""
    ADDRESS_1: str
    ADDRESS_2: str
    CITY: str
    POSTAL_CODE: str
    REGION: str
    PROVINCE: str
    COUNTRY: str
    COUNTRY_CODE: str
    LOC_ADDR_ID: int


class CrmAddressDeleteFields(TypedDict, total=False):
    """Values of the fields, by name.

    Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID."""

    TYPE_ID: Required[int]
    """Id of the type."""
    ENTITY_TYPE_ID: Required[int]
    """Id of the type of object."""
    ENTITY_ID: Required[str | int]
    """Id or code of the object that it belongs to."""


class CrmAddressListFilter(TypedDict, total=False, extra_items=Any):
    """Conditions on the records; a prefix of the name may set the comparison.

    Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION,
    PROVINCE, COUNTRY, COUNTRY_CODE, LOC_ADDR_ID, ANCHOR_TYPE_ID, ANCHOR_ID."""

    TYPE_ID: int | Sequence[int] | None
    """Id of the type."""
    ENTITY_TYPE_ID: int | Sequence[int] | None
    """Id of the type of object."""
    ENTITY_ID: str | int | Sequence[str] | None
    """Id or code of the object that it belongs to."""
    ADDRESS_1: str | Sequence[str] | None
    ADDRESS_2: str | Sequence[str] | None
    CITY: str | Sequence[str] | None
    POSTAL_CODE: str | Sequence[str] | None
    REGION: str | Sequence[str] | None
    PROVINCE: str | Sequence[str] | None
    COUNTRY: str | Sequence[str] | None
    COUNTRY_CODE: str | Sequence[str] | None
    LOC_ADDR_ID: int | Sequence[int] | None
    ANCHOR_TYPE_ID: int | Sequence[int] | None
    ANCHOR_ID: int | Sequence[int] | None


class CrmAddressListOrder(TypedDict, total=False, extra_items=Any):
    """Sorting: names of fields with asc or desc.

    Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION,
    PROVINCE, COUNTRY, COUNTRY_CODE, LOC_ADDR_ID, ANCHOR_TYPE_ID, ANCHOR_ID."""

    TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    ENTITY_ID: Literal["ASC", "DESC", "asc", "desc"]
    ADDRESS_1: Literal["ASC", "DESC", "asc", "desc"]
    ADDRESS_2: Literal["ASC", "DESC", "asc", "desc"]
    CITY: Literal["ASC", "DESC", "asc", "desc"]
    POSTAL_CODE: Literal["ASC", "DESC", "asc", "desc"]
    REGION: Literal["ASC", "DESC", "asc", "desc"]
    PROVINCE: Literal["ASC", "DESC", "asc", "desc"]
    COUNTRY: Literal["ASC", "DESC", "asc", "desc"]
    COUNTRY_CODE: Literal["ASC", "DESC", "asc", "desc"]
    LOC_ADDR_ID: Literal["ASC", "DESC", "asc", "desc"]
    ANCHOR_TYPE_ID: Literal["ASC", "DESC", "asc", "desc"]
    ANCHOR_ID: Literal["ASC", "DESC", "asc", "desc"]


class CrmAddressUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: TYPE_ID, ENTITY_TYPE_ID, ENTITY_ID, ADDRESS_1, ADDRESS_2, CITY, POSTAL_CODE, REGION,
    PROVINCE, COUNTRY, COUNTRY_CODE, LOC_ADDR_ID."""

    TYPE_ID: Required[int]
    """Id of the type."""
    ENTITY_TYPE_ID: Required[int]
    """Id of the type of object."""
    ENTITY_ID: Required[str | int]
    """Id or code of the object that it belongs to."""
    ADDRESS_1: str
    ADDRESS_2: str
    CITY: str
    POSTAL_CODE: str
    REGION: str
    PROVINCE: str
    COUNTRY: str
    COUNTRY_CODE: str
    LOC_ADDR_ID: int
