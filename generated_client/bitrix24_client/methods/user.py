"""Methods of ``user``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import user as models
    from ..params import user as params
else:
    models = lazy_module("..models.user", __package__)

ACCESS = Method("user.access", _k.BOOLEAN, safe=True)
ADD = Method("user.add", _k.INTEGER)
ADMIN = Method("user.admin", _k.BOOLEAN, safe=True)
CURRENT = Method("user.current", _k.Nested(lambda: models.UserCurrentResult), safe=True)
FIELDS = Method("user.fields", _k.Nested(lambda: models.UserFieldsResult), safe=True)
GET = list_method(
    "user.get",
    _k.Nested(lambda: models.User),
    Pagination(id_field="ID"),
    some_keys={"FILTER": ("UserGetFilter",)},
)
SEARCH = list_method(
    "user.search",
    _k.Nested(lambda: models.UserSearchResultItem),
    Pagination(id_field="ID"),
    some_keys={"FILTER": ("UserSearchFilter",)},
)
UPDATE = Method("user.update", _k.BOOLEAN)
OPTION_GET = Method("user.option.get", _k.ANY, safe=True)
OPTION_SET = Method("user.option.set", _k.BOOLEAN, some_keys={"options": ("UserOptionSetOptions",)})
USERFIELD_ADD = Method(
    "user.userfield.add", _k.INTEGER, keys={"fields": ("UserUserfieldAddFields",)}
)
USERFIELD_DELETE = Method("user.userfield.delete", _k.BOOLEAN)
USERFIELD_LIST = list_method(
    "user.userfield.list",
    _k.Nested(lambda: models.UserUserfield),
    Pagination(id_field="ID"),
    some_keys={"order": ("UserUserfieldListOrder",), "filter": ("UserUserfieldListFilter",)},
)
USERFIELD_UPDATE = Method(
    "user.userfield.update", _k.BOOLEAN, keys={"fields": ("UserUserfieldUpdateFields",)}
)
USERFIELD_FILE_GET = Method("user.userfield.file.get", _k.ANY, safe=True)


class UserMethods(SyncNamespace):
    """``user``."""

    __slots__ = ()
    _name = "user"

    @builtins.property
    def option(self) -> UserOptionMethods:
        return UserOptionMethods(self._client)

    @builtins.property
    def userfield(self) -> UserUserfieldMethods:
        return UserUserfieldMethods(self._client)

    def access(self, *, access: Sequence[str], extra: Mapping[str, Any] | None = None) -> bool:
        """Determine the permissions set.

        ``user.access``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/users/user-access.html

        Args:
            access (Sequence[str]): Access level.
        """
        return self._client._invoke(ACCESS, {"ACCESS": access}, extra)

    def add(
        self,
        *,
        email: str,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: str | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: str | None = None,
        personal_photo: FileSource | Sequence[str] | None = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: Sequence[Any] | None = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: str | Sequence[int | str] | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Invite a user.

        ``user.add``, scope ``user``.
        https://apidocs.bitrix24.com/api-reference/user/user-add.html

        Args:
            email (str): E-mail addresses.
            name (str): Name.
            last_name (str): Last name.
            second_name (str):
            personal_gender (str):
            personal_profession (str):
            personal_www (str):
            personal_birthday (str):
            personal_photo (FileSource | Sequence[str]):
            personal_icq (str):
            personal_phone (str):
            personal_fax (str):
            personal_mobile (str):
            personal_pager (str):
            personal_street (str):
            personal_city (str):
            personal_state (str):
            personal_zip (str):
            personal_country (str):
            personal_mailbox (str):
            personal_notes (str):
            work_phone (str):
            work_company (str):
            work_position (str): Position at work.
            work_department (str):
            work_www (str):
            work_fax (str):
            work_pager (str):
            work_street (str):
            work_mailbox (str):
            work_city (str):
            work_state (str):
            work_zip (str):
            work_country (str):
            work_profile (str):
            work_logo (Sequence[Any]):
            work_notes (str):
            uf_skype_link (str):
            uf_zoom (str):
            uf_department (str | Sequence[int | str]):
            uf_interests (str):
            uf_skills (str):
            uf_web_sites (str):
            uf_xing (str):
            uf_linkedin (str):
            uf_facebook (str):
            uf_twitter (str):
            uf_skype (str):
            uf_district (str):
            uf_phone_inner (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: wrong_email
                ``ERROR_ARGUMENT``: A user with this email already exists
                ``ERROR_CORE``: access_denied
                ``ERROR_ARGUMENT``: user_count_exceeded
                ``ERROR_GROUPID``: Group code not specified
                ``ERROR_NO_GROUP``: Group is specified incorrectly
                ``ERROR_ARGUMENT``: no_extranet_field
                ``ERROR_CORE``
        """
        return self._client._invoke(
            ADD,
            {
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            extra,
        )

    def admin(self, *, extra: Mapping[str, Any] | None = None) -> bool:
        """Determine Access Permissions for Application Settings.

        ``user.admin``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
        """
        return self._client._invoke(ADMIN, {}, extra)

    def current(self, *, extra: Mapping[str, Any] | None = None) -> models.UserCurrentResult:
        """Get information about the current user.

        ``user.current``, scope ``user``, ``user_brief``, ``user_basic``.
        https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return self._client._invoke(CURRENT, {}, extra)

    def fields(self, *, extra: Mapping[str, Any] | None = None) -> models.UserFieldsResult:
        """Get user fields.

        ``user.fields``, scope ``user``, ``user_brief``, ``user_basic``.
        https://apidocs.bitrix24.com/api-reference/user/user-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self,
        *,
        sort: str | None = None,
        order: str | None = None,
        filter: str | params.UserGetFilter | OtherKeys | None = None,
        admin_mode: bool | Literal["Y", "N"] | None = None,
        select: Sequence[str] | None = None,
        image_resize: Literal["small", "medium", "large"] | None = None,
        start: int | None = None,
        uf_department: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.User]:
        """Get a list of users by filter.

        ``user.get``, scope ``user``, ``user_brief``, ``user_basic``.
        https://apidocs.bitrix24.com/api-reference/user/user-get.html

        Args:
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            filter (str | UserGetFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.UserGetFilter``.
            admin_mode (bool | Literal["Y", "N"]):
            select (Sequence[str]): Names of the fields to return.
            image_resize (Literal["small", "medium", "large"]):
            start (int): Offset of the first record; the next offset is in the answer.
            uf_department (Any):
        """
        return self._client._list(
            GET,
            {
                "sort": sort,
                "order": order,
                "FILTER": filter,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "IMAGE_RESIZE": image_resize,
                "start": start,
                "UF_DEPARTMENT": uf_department,
            },
            extra,
        )

    def search(
        self,
        *,
        filter: params.UserSearchFilter | OtherKeys | str | None = None,
        sort: str | None = None,
        order: str | None = None,
        admin_mode: bool | Literal["Y", "N"] | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
        uf_department: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.UserSearchResultItem]:
        """Get a list of users with personal data search.

        ``user.search``, scope ``user``, ``user_brief``, ``user_basic``.
        https://apidocs.bitrix24.com/api-reference/user/user-search.html

        Args:
            filter (UserSearchFilter | Mapping[str, Any] | str): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.UserSearchFilter``.
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            admin_mode (bool | Literal["Y", "N"]):
            select (Sequence[str]): Names of the fields to return.
            start (int): Offset of the first record; the next offset is in the answer.
            uf_department (Any):
        """
        return self._client._list(
            SEARCH,
            {
                "FILTER": filter,
                "sort": sort,
                "order": order,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "start": start,
                "UF_DEPARTMENT": uf_department,
            },
            extra,
        )

    def update(
        self,
        *,
        id: int,
        active: bool | Literal["Y", "N"] | None = None,
        email: str | None = None,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: str | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: str | None = None,
        personal_photo: FileSource | Sequence[str] | None = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: Sequence[Any] | None = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: str | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update user data.

        ``user.update``, scope ``user``.
        https://apidocs.bitrix24.com/api-reference/user/user-update.html

        Args:
            id (int): Id of the record to change.
            active (bool | Literal["Y", "N"]): Whether the record is active.
            email (str): E-mail addresses.
            name (str): Name.
            last_name (str): Last name.
            second_name (str):
            personal_gender (str):
            personal_profession (str):
            personal_www (str):
            personal_birthday (str):
            personal_photo (FileSource | Sequence[str]):
            personal_icq (str):
            personal_phone (str):
            personal_fax (str):
            personal_mobile (str):
            personal_pager (str):
            personal_street (str):
            personal_city (str):
            personal_state (str):
            personal_zip (str):
            personal_country (str):
            personal_mailbox (str):
            personal_notes (str):
            work_phone (str):
            work_company (str):
            work_position (str): Position at work.
            work_department (str):
            work_www (str):
            work_fax (str):
            work_pager (str):
            work_street (str):
            work_mailbox (str):
            work_city (str):
            work_state (str):
            work_zip (str):
            work_country (str):
            work_profile (str):
            work_logo (Sequence[Any]):
            work_notes (str):
            uf_skype_link (str):
            uf_zoom (str):
            uf_department (str):
            uf_interests (str):
            uf_skills (str):
            uf_web_sites (str):
            uf_xing (str):
            uf_linkedin (str):
            uf_facebook (str):
            uf_twitter (str):
            uf_skype (str):
            uf_district (str):
            uf_phone_inner (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: access_denied
                ``ERROR_CORE``
        """
        return self._client._invoke(
            UPDATE,
            {
                "ID": id,
                "ACTIVE": active,
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            extra,
        )


class AsyncUserMethods(AsyncNamespace):
    """``user``."""

    __slots__ = ()
    _name = "user"

    @builtins.property
    def option(self) -> AsyncUserOptionMethods:
        return AsyncUserOptionMethods(self._client)

    @builtins.property
    def userfield(self) -> AsyncUserUserfieldMethods:
        return AsyncUserUserfieldMethods(self._client)

    def access(
        self, *, access: Sequence[str], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Determine the permissions set.

        ``user.access``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/users/user-access.html

        Args:
            access (Sequence[str]): Access level.
        """
        return self._client._invoke(ACCESS, {"ACCESS": access}, extra)

    def add(
        self,
        *,
        email: str,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: str | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: str | None = None,
        personal_photo: FileSource | Sequence[str] | None = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: Sequence[Any] | None = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: str | Sequence[int | str] | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Invite a user.

        ``user.add``, scope ``user``.
        https://apidocs.bitrix24.com/api-reference/user/user-add.html

        Args:
            email (str): E-mail addresses.
            name (str): Name.
            last_name (str): Last name.
            second_name (str):
            personal_gender (str):
            personal_profession (str):
            personal_www (str):
            personal_birthday (str):
            personal_photo (FileSource | Sequence[str]):
            personal_icq (str):
            personal_phone (str):
            personal_fax (str):
            personal_mobile (str):
            personal_pager (str):
            personal_street (str):
            personal_city (str):
            personal_state (str):
            personal_zip (str):
            personal_country (str):
            personal_mailbox (str):
            personal_notes (str):
            work_phone (str):
            work_company (str):
            work_position (str): Position at work.
            work_department (str):
            work_www (str):
            work_fax (str):
            work_pager (str):
            work_street (str):
            work_mailbox (str):
            work_city (str):
            work_state (str):
            work_zip (str):
            work_country (str):
            work_profile (str):
            work_logo (Sequence[Any]):
            work_notes (str):
            uf_skype_link (str):
            uf_zoom (str):
            uf_department (str | Sequence[int | str]):
            uf_interests (str):
            uf_skills (str):
            uf_web_sites (str):
            uf_xing (str):
            uf_linkedin (str):
            uf_facebook (str):
            uf_twitter (str):
            uf_skype (str):
            uf_district (str):
            uf_phone_inner (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: wrong_email
                ``ERROR_ARGUMENT``: A user with this email already exists
                ``ERROR_CORE``: access_denied
                ``ERROR_ARGUMENT``: user_count_exceeded
                ``ERROR_GROUPID``: Group code not specified
                ``ERROR_NO_GROUP``: Group is specified incorrectly
                ``ERROR_ARGUMENT``: no_extranet_field
                ``ERROR_CORE``
        """
        return self._client._invoke(
            ADD,
            {
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            extra,
        )

    def admin(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Determine Access Permissions for Application Settings.

        ``user.admin``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/users/user-admin.html
        """
        return self._client._invoke(ADMIN, {}, extra)

    def current(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.UserCurrentResult]:
        """Get information about the current user.

        ``user.current``, scope ``user``, ``user_brief``, ``user_basic``.
        https://apidocs.bitrix24.com/api-reference/user/user-current.html
        """
        return self._client._invoke(CURRENT, {}, extra)

    def fields(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.UserFieldsResult]:
        """Get user fields.

        ``user.fields``, scope ``user``, ``user_brief``, ``user_basic``.
        https://apidocs.bitrix24.com/api-reference/user/user-fields.html
        """
        return self._client._invoke(FIELDS, {}, extra)

    def get(
        self,
        *,
        sort: str | None = None,
        order: str | None = None,
        filter: str | params.UserGetFilter | OtherKeys | None = None,
        admin_mode: bool | Literal["Y", "N"] | None = None,
        select: Sequence[str] | None = None,
        image_resize: Literal["small", "medium", "large"] | None = None,
        start: int | None = None,
        uf_department: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.User]:
        """Get a list of users by filter.

        ``user.get``, scope ``user``, ``user_brief``, ``user_basic``.
        https://apidocs.bitrix24.com/api-reference/user/user-get.html

        Args:
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            filter (str | UserGetFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys: ``bitrix24_client.params.UserGetFilter``.
            admin_mode (bool | Literal["Y", "N"]):
            select (Sequence[str]): Names of the fields to return.
            image_resize (Literal["small", "medium", "large"]):
            start (int): Offset of the first record; the next offset is in the answer.
            uf_department (Any):
        """
        return self._client._list(
            GET,
            {
                "sort": sort,
                "order": order,
                "FILTER": filter,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "IMAGE_RESIZE": image_resize,
                "start": start,
                "UF_DEPARTMENT": uf_department,
            },
            extra,
        )

    def search(
        self,
        *,
        filter: params.UserSearchFilter | OtherKeys | str | None = None,
        sort: str | None = None,
        order: str | None = None,
        admin_mode: bool | Literal["Y", "N"] | None = None,
        select: Sequence[str] | None = None,
        start: int | None = None,
        uf_department: Any = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.UserSearchResultItem]:
        """Get a list of users with personal data search.

        ``user.search``, scope ``user``, ``user_brief``, ``user_basic``.
        https://apidocs.bitrix24.com/api-reference/user/user-search.html

        Args:
            filter (UserSearchFilter | Mapping[str, Any] | str): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.UserSearchFilter``.
            sort (str): Position in the sorting order.
            order (str): Sorting: names of fields with asc or desc.
            admin_mode (bool | Literal["Y", "N"]):
            select (Sequence[str]): Names of the fields to return.
            start (int): Offset of the first record; the next offset is in the answer.
            uf_department (Any):
        """
        return self._client._list(
            SEARCH,
            {
                "FILTER": filter,
                "sort": sort,
                "order": order,
                "ADMIN_MODE": admin_mode,
                "select": select,
                "start": start,
                "UF_DEPARTMENT": uf_department,
            },
            extra,
        )

    def update(
        self,
        *,
        id: int,
        active: bool | Literal["Y", "N"] | None = None,
        email: str | None = None,
        name: str | None = None,
        last_name: str | None = None,
        second_name: str | None = None,
        personal_gender: str | None = None,
        personal_profession: str | None = None,
        personal_www: str | None = None,
        personal_birthday: str | None = None,
        personal_photo: FileSource | Sequence[str] | None = None,
        personal_icq: str | None = None,
        personal_phone: str | None = None,
        personal_fax: str | None = None,
        personal_mobile: str | None = None,
        personal_pager: str | None = None,
        personal_street: str | None = None,
        personal_city: str | None = None,
        personal_state: str | None = None,
        personal_zip: str | None = None,
        personal_country: str | None = None,
        personal_mailbox: str | None = None,
        personal_notes: str | None = None,
        work_phone: str | None = None,
        work_company: str | None = None,
        work_position: str | None = None,
        work_department: str | None = None,
        work_www: str | None = None,
        work_fax: str | None = None,
        work_pager: str | None = None,
        work_street: str | None = None,
        work_mailbox: str | None = None,
        work_city: str | None = None,
        work_state: str | None = None,
        work_zip: str | None = None,
        work_country: str | None = None,
        work_profile: str | None = None,
        work_logo: Sequence[Any] | None = None,
        work_notes: str | None = None,
        uf_skype_link: str | None = None,
        uf_zoom: str | None = None,
        uf_department: str | None = None,
        uf_interests: str | None = None,
        uf_skills: str | None = None,
        uf_web_sites: str | None = None,
        uf_xing: str | None = None,
        uf_linkedin: str | None = None,
        uf_facebook: str | None = None,
        uf_twitter: str | None = None,
        uf_skype: str | None = None,
        uf_district: str | None = None,
        uf_phone_inner: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update user data.

        ``user.update``, scope ``user``.
        https://apidocs.bitrix24.com/api-reference/user/user-update.html

        Args:
            id (int): Id of the record to change.
            active (bool | Literal["Y", "N"]): Whether the record is active.
            email (str): E-mail addresses.
            name (str): Name.
            last_name (str): Last name.
            second_name (str):
            personal_gender (str):
            personal_profession (str):
            personal_www (str):
            personal_birthday (str):
            personal_photo (FileSource | Sequence[str]):
            personal_icq (str):
            personal_phone (str):
            personal_fax (str):
            personal_mobile (str):
            personal_pager (str):
            personal_street (str):
            personal_city (str):
            personal_state (str):
            personal_zip (str):
            personal_country (str):
            personal_mailbox (str):
            personal_notes (str):
            work_phone (str):
            work_company (str):
            work_position (str): Position at work.
            work_department (str):
            work_www (str):
            work_fax (str):
            work_pager (str):
            work_street (str):
            work_mailbox (str):
            work_city (str):
            work_state (str):
            work_zip (str):
            work_country (str):
            work_profile (str):
            work_logo (Sequence[Any]):
            work_notes (str):
            uf_skype_link (str):
            uf_zoom (str):
            uf_department (str):
            uf_interests (str):
            uf_skills (str):
            uf_web_sites (str):
            uf_xing (str):
            uf_linkedin (str):
            uf_facebook (str):
            uf_twitter (str):
            uf_skype (str):
            uf_district (str):
            uf_phone_inner (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_CORE``: access_denied
                ``ERROR_CORE``
        """
        return self._client._invoke(
            UPDATE,
            {
                "ID": id,
                "ACTIVE": active,
                "EMAIL": email,
                "NAME": name,
                "LAST_NAME": last_name,
                "SECOND_NAME": second_name,
                "PERSONAL_GENDER": personal_gender,
                "PERSONAL_PROFESSION": personal_profession,
                "PERSONAL_WWW": personal_www,
                "PERSONAL_BIRTHDAY": personal_birthday,
                "PERSONAL_PHOTO": personal_photo,
                "PERSONAL_ICQ": personal_icq,
                "PERSONAL_PHONE": personal_phone,
                "PERSONAL_FAX": personal_fax,
                "PERSONAL_MOBILE": personal_mobile,
                "PERSONAL_PAGER": personal_pager,
                "PERSONAL_STREET": personal_street,
                "PERSONAL_CITY": personal_city,
                "PERSONAL_STATE": personal_state,
                "PERSONAL_ZIP": personal_zip,
                "PERSONAL_COUNTRY": personal_country,
                "PERSONAL_MAILBOX": personal_mailbox,
                "PERSONAL_NOTES": personal_notes,
                "WORK_PHONE": work_phone,
                "WORK_COMPANY": work_company,
                "WORK_POSITION": work_position,
                "WORK_DEPARTMENT": work_department,
                "WORK_WWW": work_www,
                "WORK_FAX": work_fax,
                "WORK_PAGER": work_pager,
                "WORK_STREET": work_street,
                "WORK_MAILBOX": work_mailbox,
                "WORK_CITY": work_city,
                "WORK_STATE": work_state,
                "WORK_ZIP": work_zip,
                "WORK_COUNTRY": work_country,
                "WORK_PROFILE": work_profile,
                "WORK_LOGO": work_logo,
                "WORK_NOTES": work_notes,
                "UF_SKYPE_LINK": uf_skype_link,
                "UF_ZOOM": uf_zoom,
                "UF_DEPARTMENT": uf_department,
                "UF_INTERESTS": uf_interests,
                "UF_SKILLS": uf_skills,
                "UF_WEB_SITES": uf_web_sites,
                "UF_XING": uf_xing,
                "UF_LINKEDIN": uf_linkedin,
                "UF_FACEBOOK": uf_facebook,
                "UF_TWITTER": uf_twitter,
                "UF_SKYPE": uf_skype,
                "UF_DISTRICT": uf_district,
                "UF_PHONE_INNER": uf_phone_inner,
            },
            extra,
        )


class UserOptionMethods(SyncNamespace):
    """``user.option``."""

    __slots__ = ()
    _name = "user.option"

    def get(self, *, option: str | None = None, extra: Mapping[str, Any] | None = None) -> Any:
        """Get User Data Associated with the Application.

        ``user.option.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html

        Args:
            option (str):

        Raises:
            ApiError: The codes that are documented:
                ``AccessException``: Application context required
                ``AccessException``: User authorization required
        """
        return self._client._invoke(OPTION_GET, {"option": option}, extra)

    def set(
        self,
        *,
        options: Sequence[Any] | params.UserOptionSetOptions | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Bind Data to User and Application.

        ``user.option.set``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html

        Args:
            options (Sequence[Any] | UserOptionSetOptions | Mapping[str, Any]): Options. Keys:
                ``bitrix24_client.params.UserOptionSetOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``ArgumentNullException``: options is empty
                ``AccessException``: Application context required
                ``AccessException``: User authorization required
        """
        return self._client._invoke(OPTION_SET, {"options": options}, extra)


class AsyncUserOptionMethods(AsyncNamespace):
    """``user.option``."""

    __slots__ = ()
    _name = "user.option"

    def get(
        self, *, option: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[Any]:
        """Get User Data Associated with the Application.

        ``user.option.get``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-get.html

        Args:
            option (str):

        Raises:
            ApiError: The codes that are documented:
                ``AccessException``: Application context required
                ``AccessException``: User authorization required
        """
        return self._client._invoke(OPTION_GET, {"option": option}, extra)

    def set(
        self,
        *,
        options: Sequence[Any] | params.UserOptionSetOptions | Mapping[str, Any],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Bind Data to User and Application.

        ``user.option.set``, scope ``basic``.
        https://apidocs.bitrix24.com/api-reference/common/settings/user-option-set.html

        Args:
            options (Sequence[Any] | UserOptionSetOptions | Mapping[str, Any]): Options. Keys:
                ``bitrix24_client.params.UserOptionSetOptions``.

        Raises:
            ApiError: The codes that are documented:
                ``ArgumentNullException``: options is empty
                ``AccessException``: Application context required
                ``AccessException``: User authorization required
        """
        return self._client._invoke(OPTION_SET, {"options": options}, extra)


class UserUserfieldMethods(SyncNamespace):
    """``user.userfield``."""

    __slots__ = ()
    _name = "user.userfield"

    @builtins.property
    def file(self) -> UserUserfieldFileMethods:
        return UserUserfieldFileMethods(self._client)

    def add(
        self, *, fields: params.UserUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> int:
        """Add custom field (user).

        ``user.userfield.add``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html

        Args:
            fields (UserUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.UserUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'USER_TYPE_ID' is null or empty
                ``ERROR_ARGUMENT``: Argument 'HANDLER' is null or empty
                ``ERROR_CORE``: Field *** for USER object already exists
                ``ERROR_CORE``: Fail to create new user field
                (no code): The 'FIELD_NAME' field is not found.
                (no code): The 'USER_TYPE_ID' field is not found.
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete custom field (user).

        ``user.userfield.delete``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): ID is not defined or invalid
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def list(
        self,
        *,
        order: str | Sequence[Any] | params.UserUserfieldListOrder | OtherKeys | None = None,
        filter: Sequence[Any] | params.UserUserfieldListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.UserUserfield]:
        """Get a list of custom fields (user).

        ``user.userfield.list``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html

        Args:
            order (str | Sequence[Any] | UserUserfieldListOrder | Mapping[str, Any]): Sorting: names
                of fields with asc or desc. Keys: ``bitrix24_client.params.UserUserfieldListOrder``.
            filter (Sequence[Any] | UserUserfieldListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.UserUserfieldListFilter``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): ID is not defined or invalid
        """
        return self._client._list(USERFIELD_LIST, {"order": order, "filter": filter}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.UserUserfieldUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update custom field (user).

        ``user.userfield.update``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (UserUserfieldUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.UserUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): ID is not defined or invalid
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)


class AsyncUserUserfieldMethods(AsyncNamespace):
    """``user.userfield``."""

    __slots__ = ()
    _name = "user.userfield"

    @builtins.property
    def file(self) -> AsyncUserUserfieldFileMethods:
        return AsyncUserUserfieldFileMethods(self._client)

    def add(
        self, *, fields: params.UserUserfieldAddFields, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[int]:
        """Add custom field (user).

        ``user.userfield.add``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-add.html

        Args:
            fields (UserUserfieldAddFields): Values of the fields of the new record. Keys:
                ``bitrix24_client.params.UserUserfieldAddFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_ARGUMENT``: Argument 'USER_TYPE_ID' is null or empty
                ``ERROR_ARGUMENT``: Argument 'HANDLER' is null or empty
                ``ERROR_CORE``: Field *** for USER object already exists
                ``ERROR_CORE``: Fail to create new user field
                (no code): The 'FIELD_NAME' field is not found.
                (no code): The 'USER_TYPE_ID' field is not found.
        """
        return self._client._invoke(USERFIELD_ADD, {"fields": fields}, extra)

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete custom field (user).

        ``user.userfield.delete``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): ID is not defined or invalid
        """
        return self._client._invoke(USERFIELD_DELETE, {"id": id}, extra)

    def list(
        self,
        *,
        order: str | Sequence[Any] | params.UserUserfieldListOrder | OtherKeys | None = None,
        filter: Sequence[Any] | params.UserUserfieldListFilter | OtherKeys | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.UserUserfield]:
        """Get a list of custom fields (user).

        ``user.userfield.list``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-list.html

        Args:
            order (str | Sequence[Any] | UserUserfieldListOrder | Mapping[str, Any]): Sorting: names
                of fields with asc or desc. Keys: ``bitrix24_client.params.UserUserfieldListOrder``.
            filter (Sequence[Any] | UserUserfieldListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.UserUserfieldListFilter``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): ID is not defined or invalid
        """
        return self._client._list(USERFIELD_LIST, {"order": order, "filter": filter}, extra)

    def update(
        self,
        *,
        id: int,
        fields: params.UserUserfieldUpdateFields | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update custom field (user).

        ``user.userfield.update``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-update.html

        Args:
            id (int): Id of the record to change.
            fields (UserUserfieldUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.UserUserfieldUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                (no code): Access denied.
                (no code): ID is not defined or invalid
        """
        return self._client._invoke(USERFIELD_UPDATE, {"id": id, "fields": fields}, extra)


class UserUserfieldFileMethods(SyncNamespace):
    """``user.userfield.file``."""

    __slots__ = ()
    _name = "user.userfield.file"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Any:
        """Get File from User Field.

        ``user.userfield.file.get``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
        """
        return self._client._invoke(USERFIELD_FILE_GET, {}, extra)


class AsyncUserUserfieldFileMethods(AsyncNamespace):
    """``user.userfield.file``."""

    __slots__ = ()
    _name = "user.userfield.file"

    def get(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Get File from User Field.

        ``user.userfield.file.get``, scope ``user.userfield``.
        https://apidocs.bitrix24.com/api-reference/user/userfields/user-userfield-file-get.html
        """
        return self._client._invoke(USERFIELD_FILE_GET, {}, extra)
