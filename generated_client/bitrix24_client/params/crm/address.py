"""Parameters of ``crm.address``."""

from __future__ import annotations

from typing import Required, TypedDict


class CrmAddressAddFields(TypedDict, total=False):
    """Values of the fields of the new record."""

    TYPE_ID: Required[int]
    ENTITY_TYPE_ID: Required[int]
    ENTITY_ID: Required[str | int]
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
    """Values of the fields, by name."""

    TYPE_ID: Required[int]
    ENTITY_TYPE_ID: Required[int]
    ENTITY_ID: Required[str | int]


class CrmAddressListFilter(TypedDict, total=False):
    """Conditions on the records; a prefix of the name may set the comparison."""

    TYPE_ID: int
    ENTITY_TYPE_ID: int
    ENTITY_ID: str | int
    ADDRESS_1: str
    ADDRESS_2: str
    CITY: str
    POSTAL_CODE: str
    REGION: str
    PROVINCE: str
    COUNTRY: str
    COUNTRY_CODE: str
    LOC_ADDR_ID: int
    ANCHOR_TYPE_ID: int
    ANCHOR_ID: int


class CrmAddressListOrder(TypedDict, total=False):
    """Sorting: names of fields with asc or desc."""

    TYPE_ID: int | str
    ENTITY_TYPE_ID: int
    ENTITY_ID: str
    ADDRESS_1: str
    ADDRESS_2: str
    CITY: str
    POSTAL_CODE: str
    REGION: str
    PROVINCE: str
    COUNTRY: str
    COUNTRY_CODE: str
    LOC_ADDR_ID: int
    ANCHOR_TYPE_ID: int
    ANCHOR_ID: int


class CrmAddressUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    TYPE_ID: Required[int]
    ENTITY_TYPE_ID: Required[int]
    ENTITY_ID: Required[str | int]
    ADDRESS_1: str
    ADDRESS_2: str
    CITY: str
    POSTAL_CODE: str
    REGION: str
    PROVINCE: str
    COUNTRY: str
    COUNTRY_CODE: str
    LOC_ADDR_ID: int
