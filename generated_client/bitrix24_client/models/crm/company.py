"""Answers of ``crm.company``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class CrmCompanyFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: models_shared.CrmCompanyFieldsResultField)
    title = _v.nested("TITLE", lambda: models_shared.CrmCompanyFieldsResultField)
    """Title."""
    company_type = _v.nested("COMPANY_TYPE", lambda: models_shared.CrmCompanyFieldsResultField)
    logo = _v.nested("LOGO", lambda: models_shared.CrmCompanyFieldsResultField)
    address = _v.nested("ADDRESS", lambda: models_shared.CrmCompanyFieldsResultField)
    """Address."""
    banking_details = _v.nested(
        "BANKING_DETAILS", lambda: models_shared.CrmCompanyFieldsResultField
    )
    industry = _v.nested("INDUSTRY", lambda: models_shared.CrmCompanyFieldsResultField)
    employees = _v.nested("EMPLOYEES", lambda: models_shared.CrmCompanyFieldsResultField)
    currency_id = _v.nested("CURRENCY_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Code of the currency."""
    revenue = _v.nested("REVENUE", lambda: models_shared.CrmCompanyFieldsResultField)
    opened = _v.nested("OPENED", lambda: models_shared.CrmCompanyFieldsResultField)
    """Whether everybody may see it."""
    comments = _v.nested("COMMENTS", lambda: models_shared.CrmCompanyFieldsResultField)
    """Comment."""
    has_phone = _v.nested("HAS_PHONE", lambda: models_shared.CrmCompanyFieldsResultField)
    has_email = _v.nested("HAS_EMAIL", lambda: models_shared.CrmCompanyFieldsResultField)
    has_imol = _v.nested("HAS_IMOL", lambda: models_shared.CrmCompanyFieldsResultField)
    is_my_company = _v.nested("IS_MY_COMPANY", lambda: models_shared.CrmCompanyFieldsResultField)
    assigned_by_id = _v.nested("ASSIGNED_BY_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Id of the responsible user."""
    created_by_id = _v.nested("CREATED_BY_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Id of the user who made it."""
    modify_by_id = _v.nested("MODIFY_BY_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Id of the user who last changed it."""
    date_create = _v.nested("DATE_CREATE", lambda: models_shared.CrmCompanyFieldsResultField)
    """When it was made."""
    date_modify = _v.nested("DATE_MODIFY", lambda: models_shared.CrmCompanyFieldsResultField)
    """When it was last changed."""
    contact_id = _v.nested("CONTACT_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Id of the contact."""
    lead_id = _v.nested("LEAD_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    originator_id = _v.nested("ORIGINATOR_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Source that it came from."""
    origin_id = _v.nested("ORIGIN_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Id of the record in the source that it came from."""
    origin_version = _v.nested("ORIGIN_VERSION", lambda: models_shared.CrmCompanyFieldsResultField)
    utm_source = _v.nested("UTM_SOURCE", lambda: models_shared.CrmCompanyFieldsResultField)
    """UTM mark of the advertising system."""
    utm_medium = _v.nested("UTM_MEDIUM", lambda: models_shared.CrmCompanyFieldsResultField)
    """UTM mark of the traffic type."""
    utm_campaign = _v.nested("UTM_CAMPAIGN", lambda: models_shared.CrmCompanyFieldsResultField)
    """UTM mark of the campaign."""
    utm_content = _v.nested("UTM_CONTENT", lambda: models_shared.CrmCompanyFieldsResultField)
    """UTM mark of the content."""
    utm_term = _v.nested("UTM_TERM", lambda: models_shared.CrmCompanyFieldsResultField)
    """UTM mark of the search term."""
    last_activity_time = _v.nested(
        "LAST_ACTIVITY_TIME", lambda: models_shared.CrmCompanyFieldsResultField
    )
    last_activity_by = _v.nested(
        "LAST_ACTIVITY_BY", lambda: models_shared.CrmCompanyFieldsResultField
    )
    last_communication_time = _v.nested(
        "LAST_COMMUNICATION_TIME", lambda: models_shared.CrmCompanyFieldsResultField
    )
    phone = _v.nested("PHONE", lambda: models_shared.CrmCompanyFieldsResultField)
    """Phone numbers."""
    email = _v.nested("EMAIL", lambda: models_shared.CrmCompanyFieldsResultField)
    """E-mail addresses."""
    web = _v.nested("WEB", lambda: models_shared.CrmCompanyFieldsResultField)
    im = _v.nested("IM", lambda: models_shared.CrmCompanyFieldsResultField)
    """Messengers."""
    link = _v.nested("LINK", lambda: models_shared.CrmCompanyFieldsResultField)
    """Link."""
    address_2 = _v.nested("ADDRESS_2", lambda: models_shared.CrmCompanyFieldsResultField)
    address_city = _v.nested("ADDRESS_CITY", lambda: models_shared.CrmCompanyFieldsResultField)
    address_postal_code = _v.nested(
        "ADDRESS_POSTAL_CODE", lambda: models_shared.CrmCompanyFieldsResultField
    )
    address_region = _v.nested("ADDRESS_REGION", lambda: models_shared.CrmCompanyFieldsResultField)
    address_province = _v.nested(
        "ADDRESS_PROVINCE", lambda: models_shared.CrmCompanyFieldsResultField
    )
    address_country = _v.nested(
        "ADDRESS_COUNTRY", lambda: models_shared.CrmCompanyFieldsResultField
    )
    address_country_code = _v.nested(
        "ADDRESS_COUNTRY_CODE", lambda: models_shared.CrmCompanyFieldsResultField
    )
    address_loc_addr_id = _v.nested(
        "ADDRESS_LOC_ADDR_ID", lambda: models_shared.CrmCompanyFieldsResultField
    )
    address_legal = _v.nested("ADDRESS_LEGAL", lambda: models_shared.CrmCompanyFieldsResultField)
    reg_address = _v.nested("REG_ADDRESS", lambda: models_shared.CrmCompanyFieldsResultField)
    reg_address_2 = _v.nested("REG_ADDRESS_2", lambda: models_shared.CrmCompanyFieldsResultField)
    reg_address_city = _v.nested(
        "REG_ADDRESS_CITY", lambda: models_shared.CrmCompanyFieldsResultField
    )
    reg_address_postal_code = _v.nested(
        "REG_ADDRESS_POSTAL_CODE", lambda: models_shared.CrmCompanyFieldsResultField
    )
    reg_address_region = _v.nested(
        "REG_ADDRESS_REGION", lambda: models_shared.CrmCompanyFieldsResultField
    )
    reg_address_province = _v.nested(
        "REG_ADDRESS_PROVINCE", lambda: models_shared.CrmCompanyFieldsResultField
    )
    reg_address_country = _v.nested(
        "REG_ADDRESS_COUNTRY", lambda: models_shared.CrmCompanyFieldsResultField
    )
    reg_address_country_code = _v.nested(
        "REG_ADDRESS_COUNTRY_CODE", lambda: models_shared.CrmCompanyFieldsResultField
    )
    reg_address_loc_addr_id = _v.nested(
        "REG_ADDRESS_LOC_ADDR_ID", lambda: models_shared.CrmCompanyFieldsResultField
    )
