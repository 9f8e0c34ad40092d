"""Answers of ``crm.contact``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime import views as _v
from ..._runtime.lazy import lazy_module

if TYPE_CHECKING:
    from ...models import shared as models_shared
else:
    models_shared = lazy_module("...models.shared", __package__)


class CrmContactFieldsResult(_v.View):
    __slots__ = ()
    id = _v.nested("ID", lambda: models_shared.CrmCompanyFieldsResultField)
    honorific = _v.nested("HONORIFIC", lambda: models_shared.CrmCompanyFieldsResultField)
    name = _v.nested("NAME", lambda: models_shared.CrmCompanyFieldsResultField)
    """Name."""
    second_name = _v.nested("SECOND_NAME", lambda: models_shared.CrmCompanyFieldsResultField)
    last_name = _v.nested("LAST_NAME", lambda: models_shared.CrmCompanyFieldsResultField)
    """Last name."""
    photo = _v.nested("PHOTO", lambda: models_shared.CrmCompanyFieldsResultField)
    birthdate = _v.nested("BIRTHDATE", lambda: models_shared.CrmCompanyFieldsResultField)
    type_id = _v.nested("TYPE_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Id of the type."""
    source_id = _v.nested("SOURCE_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    source_description = _v.nested(
        "SOURCE_DESCRIPTION", lambda: models_shared.CrmCompanyFieldsResultField
    )
    post = _v.nested("POST", lambda: models_shared.CrmCompanyFieldsResultField)
    comments = _v.nested("COMMENTS", lambda: models_shared.CrmCompanyFieldsResultField)
    """Comment."""
    opened = _v.nested("OPENED", lambda: models_shared.CrmCompanyFieldsResultField)
    """Whether everybody may see it."""
    export = _v.nested("EXPORT", lambda: models_shared.CrmCompanyFieldsResultField)
    has_phone = _v.nested("HAS_PHONE", lambda: models_shared.CrmCompanyFieldsResultField)
    has_email = _v.nested("HAS_EMAIL", lambda: models_shared.CrmCompanyFieldsResultField)
    has_imol = _v.nested("HAS_IMOL", lambda: models_shared.CrmCompanyFieldsResultField)
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
    company_id = _v.nested("COMPANY_ID", lambda: FieldDescription17)
    """Id of the company."""
    company_ids = _v.nested("COMPANY_IDS", lambda: models_shared.CrmCompanyFieldsResultField)
    lead_id = _v.nested("LEAD_ID", lambda: models_shared.CrmCompanyFieldsResultField)
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
    phone = _v.nested("PHONE", lambda: models_shared.CrmCompanyFieldsResultField)
    """Phone numbers."""
    email = _v.nested("EMAIL", lambda: models_shared.CrmCompanyFieldsResultField)
    """E-mail addresses."""
    web = _v.nested("WEB", lambda: models_shared.CrmCompanyFieldsResultField)
    im = _v.nested("IM", lambda: models_shared.CrmCompanyFieldsResultField)
    """Messengers."""
    link = _v.nested("LINK", lambda: models_shared.CrmCompanyFieldsResultField)
    """Link."""
    originator_id = _v.nested("ORIGINATOR_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Source that it came from."""
    origin_id = _v.nested("ORIGIN_ID", lambda: models_shared.CrmCompanyFieldsResultField)
    """Id of the record in the source that it came from."""
    origin_version = _v.nested("ORIGIN_VERSION", lambda: models_shared.CrmCompanyFieldsResultField)
    address = _v.nested("ADDRESS", lambda: models_shared.CrmCompanyFieldsResultField)
    """Address."""
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


class FieldDescription17(_v.View):
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
    is_deprecated = _v.anything("isDeprecated")
    title = _v.anything("title")
    """Title."""
