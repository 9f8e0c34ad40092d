"""Methods of ``sonet_group``."""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import sonet_group as models
    from ..params import sonet_group as params
else:
    models = lazy_module("..models.sonet_group", __package__)

CREATE = Method("sonet_group.create", _k.INTEGER)
DELETE = Method("sonet_group.delete", _k.BOOLEAN)
GET = list_method(
    "sonet_group.get",
    _k.Nested(lambda: models.SonetGroup),
    Pagination(id_field="ID", by_id=ById(filter="FILTER", order={"ORDER": {"ID": "ASC"}})),
    some_keys={"ORDER": ("SonetGroupGetOrder",), "FILTER": ("SonetGroupGetFilter",)},
)
SETOWNER = Method("sonet_group.setowner", _k.BOOLEAN)
UPDATE = Method("sonet_group.update", _k.INTEGER)
FEATURE_ACCESS = Method("sonet_group.feature.access", _k.BOOLEAN, safe=True)
USER_ADD = Method("sonet_group.user.add", _k.ListOf(_k.STRING))
USER_DELETE = Method("sonet_group.user.delete", _k.ListOf(_k.STRING))
USER_GET = Method(
    "sonet_group.user.get", _k.ListOf(_k.Nested(lambda: models.SonetGroupUser)), safe=True
)
USER_GROUPS = Method(
    "sonet_group.user.groups",
    _k.ListOf(_k.Nested(lambda: models.SonetGroupUserGroupsResultItem)),
    safe=True,
)
USER_INVITE = Method("sonet_group.user.invite", _k.ListOf(_k.STRING))
USER_REQUEST = Method("sonet_group.user.request", _k.BOOLEAN)
USER_UPDATE = Method("sonet_group.user.update", _k.ListOf(_k.STRING))


class SonetGroupMethods(SyncNamespace):
    """``sonet_group``."""

    __slots__ = ()
    _name = "sonet_group"

    @builtins.property
    def feature(self) -> SonetGroupFeatureMethods:
        return SonetGroupFeatureMethods(self._client)

    @builtins.property
    def user(self) -> SonetGroupUserMethods:
        return SonetGroupUserMethods(self._client)

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        visible: Literal["Y", "N"] | None = None,
        opened: Literal["Y", "N"] | None = None,
        closed: Literal["Y", "N"] | None = None,
        keywords: str | None = None,
        initiate_perms: Literal["A", "E", "K"] | None = None,
        project: Literal["Y", "N"] | None = None,
        project_date_start: dt.date | str | None = None,
        project_date_finish: dt.date | str | None = None,
        scrum_master_id: int | None = None,
        owner_id: int | None = None,
        image: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        image_file_id: int | None = None,
        site_id: Sequence[int | str] | None = None,
        subject_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Create a group or project.

        ``sonet_group.create``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html

        Args:
            name (str): Name.
            description (str): Description.
            visible (Literal["Y", "N"]): Default: ``"Y"``.
            opened (Literal["Y", "N"]): Default: ``"N"``.
            closed (Literal["Y", "N"]): Default: ``"N"``.
            keywords (str):
            initiate_perms (Literal["A", "E", "K"]):
            project (Literal["Y", "N"]): Default: ``"N"``.
            project_date_start (dt.date | str):
            project_date_finish (dt.date | str):
            scrum_master_id (int):
            owner_id (int): Id of the owner.
            image (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]):
            image_file_id (int):
            site_id (Sequence[int | str]): Id of the site.
            subject_id (int):

        Raises:
            ApiError: The codes that are documented:
                (no code): Incorrect input data
                (no code): You have no permissions to create a group
                (no code): Cannot create group
                ``ERROR_IMAGE_ID``: Image is incorrect: Invalid file type
        """
        return self._client._invoke(
            CREATE,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": visible,
                "OPENED": opened,
                "CLOSED": closed,
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT": project,
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "SCRUM_MASTER_ID": scrum_master_id,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
                "SUBJECT_ID": subject_id,
            },
            extra,
        )

    def delete(self, *, group_id: int, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete group or project.

        ``sonet_group.delete``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html

        Args:
            group_id (int): Id of the group.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): Socialnetwork group not found
                (no code): User has no permissions to delete group
                (no code): Cannot delete group
        """
        return self._client._invoke(DELETE, {"GROUP_ID": group_id}, extra)

    def get(
        self,
        *,
        order: params.SonetGroupGetOrder | OtherKeys | None = None,
        filter: params.SonetGroupGetFilter | OtherKeys | None = None,
        group_id: int | None = None,
        is_admin: Literal["Y"] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.SonetGroup]:
        """Get a list of groups and projects.

        ``sonet_group.get``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html

        Args:
            order (SonetGroupGetOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SonetGroupGetOrder``.
            filter (SonetGroupGetFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.SonetGroupGetFilter``.
            group_id (int): Id of the group.
            is_admin (Literal["Y"]):
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            GET,
            {
                "ORDER": order,
                "FILTER": filter,
                "GROUP_ID": group_id,
                "IS_ADMIN": is_admin,
                "start": start,
            },
            extra,
        )

    def setowner(
        self, *, group_id: int, user_id: int, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Change the owner of a group or project.

        ``sonet_group.setowner``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html

        Args:
            group_id (int): Id of the group.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Invalid workgroup/project ID
                (no code): Invalid user ID
                (no code): Insufficient permissions to complete the operation.
                (no code): Cannot complete operation.
        """
        return self._client._invoke(SETOWNER, {"GROUP_ID": group_id, "USER_ID": user_id}, extra)

    def update(
        self,
        *,
        group_id: int,
        name: str | None = None,
        description: str | None = None,
        visible: Literal["Y", "N"] | None = None,
        opened: Literal["Y", "N"] | None = None,
        closed: Literal["Y", "N"] | None = None,
        keywords: str | None = None,
        initiate_perms: Literal["A", "E", "K"] | None = None,
        project_date_start: dt.date | str | None = None,
        project_date_finish: dt.date | str | None = None,
        owner_id: int | None = None,
        image: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        image_file_id: int | None = None,
        site_id: Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Change group or project.

        ``sonet_group.update``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html

        Args:
            group_id (int): Id of the group.
            name (str): Name.
            description (str): Description.
            visible (Literal["Y", "N"]): Whether it is shown.
            opened (Literal["Y", "N"]): Whether everybody may see it.
            closed (Literal["Y", "N"]): Whether it is closed.
            keywords (str):
            initiate_perms (Literal["A", "E", "K"]):
            project_date_start (dt.date | str):
            project_date_finish (dt.date | str):
            owner_id (int): Id of the owner.
            image (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]):
            image_file_id (int):
            site_id (Sequence[Any]): Id of the site.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): User has no permissions to update group
                (no code): Cannot update group
                ``ERROR_IMAGE_ID``: Image is incorrect: Invalid file type
        """
        return self._client._invoke(
            UPDATE,
            {
                "GROUP_ID": group_id,
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": visible,
                "OPENED": opened,
                "CLOSED": closed,
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
            },
            extra,
        )


class AsyncSonetGroupMethods(AsyncNamespace):
    """``sonet_group``."""

    __slots__ = ()
    _name = "sonet_group"

    @builtins.property
    def feature(self) -> AsyncSonetGroupFeatureMethods:
        return AsyncSonetGroupFeatureMethods(self._client)

    @builtins.property
    def user(self) -> AsyncSonetGroupUserMethods:
        return AsyncSonetGroupUserMethods(self._client)

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        visible: Literal["Y", "N"] | None = None,
        opened: Literal["Y", "N"] | None = None,
        closed: Literal["Y", "N"] | None = None,
        keywords: str | None = None,
        initiate_perms: Literal["A", "E", "K"] | None = None,
        project: Literal["Y", "N"] | None = None,
        project_date_start: dt.date | str | None = None,
        project_date_finish: dt.date | str | None = None,
        scrum_master_id: int | None = None,
        owner_id: int | None = None,
        image: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        image_file_id: int | None = None,
        site_id: Sequence[int | str] | None = None,
        subject_id: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Create a group or project.

        ``sonet_group.create``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-create.html

        Args:
            name (str): Name.
            description (str): Description.
            visible (Literal["Y", "N"]): Default: ``"Y"``.
            opened (Literal["Y", "N"]): Default: ``"N"``.
            closed (Literal["Y", "N"]): Default: ``"N"``.
            keywords (str):
            initiate_perms (Literal["A", "E", "K"]):
            project (Literal["Y", "N"]): Default: ``"N"``.
            project_date_start (dt.date | str):
            project_date_finish (dt.date | str):
            scrum_master_id (int):
            owner_id (int): Id of the owner.
            image (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]):
            image_file_id (int):
            site_id (Sequence[int | str]): Id of the site.
            subject_id (int):

        Raises:
            ApiError: The codes that are documented:
                (no code): Incorrect input data
                (no code): You have no permissions to create a group
                (no code): Cannot create group
                ``ERROR_IMAGE_ID``: Image is incorrect: Invalid file type
        """
        return self._client._invoke(
            CREATE,
            {
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": visible,
                "OPENED": opened,
                "CLOSED": closed,
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT": project,
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "SCRUM_MASTER_ID": scrum_master_id,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
                "SUBJECT_ID": subject_id,
            },
            extra,
        )

    def delete(self, *, group_id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete group or project.

        ``sonet_group.delete``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-delete.html

        Args:
            group_id (int): Id of the group.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): Socialnetwork group not found
                (no code): User has no permissions to delete group
                (no code): Cannot delete group
        """
        return self._client._invoke(DELETE, {"GROUP_ID": group_id}, extra)

    def get(
        self,
        *,
        order: params.SonetGroupGetOrder | OtherKeys | None = None,
        filter: params.SonetGroupGetFilter | OtherKeys | None = None,
        group_id: int | None = None,
        is_admin: Literal["Y"] | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.SonetGroup]:
        """Get a list of groups and projects.

        ``sonet_group.get``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-get.html

        Args:
            order (SonetGroupGetOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.SonetGroupGetOrder``.
            filter (SonetGroupGetFilter | Mapping[str, Any]): Conditions on the records; a prefix of
                the name may set the comparison. Keys:
                ``bitrix24_client.params.SonetGroupGetFilter``.
            group_id (int): Id of the group.
            is_admin (Literal["Y"]):
            start (int): Offset of the first record; the next offset is in the answer.
        """
        return self._client._list(
            GET,
            {
                "ORDER": order,
                "FILTER": filter,
                "GROUP_ID": group_id,
                "IS_ADMIN": is_admin,
                "start": start,
            },
            extra,
        )

    def setowner(
        self, *, group_id: int, user_id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Change the owner of a group or project.

        ``sonet_group.setowner``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-setowner.html

        Args:
            group_id (int): Id of the group.
            user_id (int): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Invalid workgroup/project ID
                (no code): Invalid user ID
                (no code): Insufficient permissions to complete the operation.
                (no code): Cannot complete operation.
        """
        return self._client._invoke(SETOWNER, {"GROUP_ID": group_id, "USER_ID": user_id}, extra)

    def update(
        self,
        *,
        group_id: int,
        name: str | None = None,
        description: str | None = None,
        visible: Literal["Y", "N"] | None = None,
        opened: Literal["Y", "N"] | None = None,
        closed: Literal["Y", "N"] | None = None,
        keywords: str | None = None,
        initiate_perms: Literal["A", "E", "K"] | None = None,
        project_date_start: dt.date | str | None = None,
        project_date_finish: dt.date | str | None = None,
        owner_id: int | None = None,
        image: FileSource
        | Sequence[FileSource]
        | str
        | Sequence[Any]
        | Mapping[str, Any]
        | None = None,
        image_file_id: int | None = None,
        site_id: Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Change group or project.

        ``sonet_group.update``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-update.html

        Args:
            group_id (int): Id of the group.
            name (str): Name.
            description (str): Description.
            visible (Literal["Y", "N"]): Whether it is shown.
            opened (Literal["Y", "N"]): Whether everybody may see it.
            closed (Literal["Y", "N"]): Whether it is closed.
            keywords (str):
            initiate_perms (Literal["A", "E", "K"]):
            project_date_start (dt.date | str):
            project_date_finish (dt.date | str):
            owner_id (int): Id of the owner.
            image (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any]):
            image_file_id (int):
            site_id (Sequence[Any]): Id of the site.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): User has no permissions to update group
                (no code): Cannot update group
                ``ERROR_IMAGE_ID``: Image is incorrect: Invalid file type
        """
        return self._client._invoke(
            UPDATE,
            {
                "GROUP_ID": group_id,
                "NAME": name,
                "DESCRIPTION": description,
                "VISIBLE": visible,
                "OPENED": opened,
                "CLOSED": closed,
                "KEYWORDS": keywords,
                "INITIATE_PERMS": initiate_perms,
                "PROJECT_DATE_START": project_date_start,
                "PROJECT_DATE_FINISH": project_date_finish,
                "OWNER_ID": owner_id,
                "IMAGE": image,
                "IMAGE_FILE_ID": image_file_id,
                "SITE_ID": site_id,
            },
            extra,
        )


class SonetGroupFeatureMethods(SyncNamespace):
    """``sonet_group.feature``."""

    __slots__ = ()
    _name = "sonet_group.feature"

    def access(
        self,
        *,
        group_id: int,
        feature: str,
        operation: Literal[
            "view",
            "write",
            "view_all",
            "sort",
            "create_tasks",
            "edit_tasks",
            "delete_tasks",
            "view_post",
            "premoderate_post",
            "write_post",
            "moderate_post",
            "full_post",
            "view_comment",
            "premoderate_comment",
            "write_comment",
            "moderate_comment",
            "full_comment",
        ],
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Check the access permissions of the current user.

        ``sonet_group.feature.access``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html

        Args:
            group_id (int): Id of the group.
            feature (str):
            operation (Literal["view", "write", "view_all", "sort", "create_tasks", "edit_tasks",
                "delete_tasks", "view_post", "premoderate_post", "write_post", "moderate_post",
                "full_post", "view_comment", "premoderate_comment", "write_comment",
                "moderate_comment", "full_comment"]):

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong socialnetwork group ID
                (no code): Wrong feature
                (no code): Wrong operation
        """
        return self._client._invoke(
            FEATURE_ACCESS,
            {"GROUP_ID": group_id, "FEATURE": feature, "OPERATION": operation},
            extra,
        )


class AsyncSonetGroupFeatureMethods(AsyncNamespace):
    """``sonet_group.feature``."""

    __slots__ = ()
    _name = "sonet_group.feature"

    def access(
        self,
        *,
        group_id: int,
        feature: str,
        operation: Literal[
            "view",
            "write",
            "view_all",
            "sort",
            "create_tasks",
            "edit_tasks",
            "delete_tasks",
            "view_post",
            "premoderate_post",
            "write_post",
            "moderate_post",
            "full_post",
            "view_comment",
            "premoderate_comment",
            "write_comment",
            "moderate_comment",
            "full_comment",
        ],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Check the access permissions of the current user.

        ``sonet_group.feature.access``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-feature-access.html

        Args:
            group_id (int): Id of the group.
            feature (str):
            operation (Literal["view", "write", "view_all", "sort", "create_tasks", "edit_tasks",
                "delete_tasks", "view_post", "premoderate_post", "write_post", "moderate_post",
                "full_post", "view_comment", "premoderate_comment", "write_comment",
                "moderate_comment", "full_comment"]):

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong socialnetwork group ID
                (no code): Wrong feature
                (no code): Wrong operation
        """
        return self._client._invoke(
            FEATURE_ACCESS,
            {"GROUP_ID": group_id, "FEATURE": feature, "OPERATION": operation},
            extra,
        )


class SonetGroupUserMethods(SyncNamespace):
    """``sonet_group.user``."""

    __slots__ = ()
    _name = "sonet_group.user"

    def add(
        self, *, group_id: int, user_id: int | Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> builtins.list[str]:
        """Add Users to Group.

        ``sonet_group.user.add``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html

        Args:
            group_id (int): Id of the group.
            user_id (int | Sequence[int]): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): No permissions to add users
                (no code): Wrong user IDs
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(USER_ADD, {"GROUP_ID": group_id, "USER_ID": user_id}, extra)

    def delete(
        self, *, group_id: int, user_id: int | Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> builtins.list[str]:
        """Remove users from group.

        ``sonet_group.user.delete``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html

        Args:
            group_id (int): Id of the group.
            user_id (int | Sequence[int]): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): No permissions to update users role
                (no code): Wrong user IDs
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(USER_DELETE, {"GROUP_ID": group_id, "USER_ID": user_id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.SonetGroupUser]:
        """Get the list of group participants.

        ``sonet_group.user.get``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong socialnetwork group ID
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(USER_GET, {"ID": id}, extra)

    def groups(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.SonetGroupUserGroupsResultItem]:
        """Get the list of groups for the current user.

        ``sonet_group.user.groups``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
        """
        return self._client._invoke(USER_GROUPS, {}, extra)

    def invite(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[str]:
        """Invite users to group.

        ``sonet_group.user.invite``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html

        Args:
            group_id (int): Id of the group.
            user_id (int | Sequence[int]): Id of the user.
            message (str): Text of the message.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): Wrong user IDs
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(
            USER_INVITE, {"GROUP_ID": group_id, "USER_ID": user_id, "MESSAGE": message}, extra
        )

    def request(
        self, *, group_id: int, message: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Send a request to join the group.

        ``sonet_group.user.request``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html

        Args:
            group_id (int): Id of the group.
            message (str): Text of the message.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): Socialnetwork group not found
                (no code): Cannot request to join group
        """
        return self._client._invoke(USER_REQUEST, {"GROUP_ID": group_id, "MESSAGE": message}, extra)

    def update(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        role: Literal["E", "K"],
        extra: Mapping[str, Any] | None = None,
    ) -> builtins.list[str]:
        """Change Role of Group Participants.

        ``sonet_group.user.update``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html

        Args:
            group_id (int): Id of the group.
            user_id (int | Sequence[int]): Id of the user.
            role (Literal["E", "K"]): Role.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): No permissions to update users role
                (no code): Incorrect role code
                (no code): Wrong user IDs
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(
            USER_UPDATE, {"GROUP_ID": group_id, "USER_ID": user_id, "ROLE": role}, extra
        )


class AsyncSonetGroupUserMethods(AsyncNamespace):
    """``sonet_group.user``."""

    __slots__ = ()
    _name = "sonet_group.user"

    def add(
        self, *, group_id: int, user_id: int | Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[str]]:
        """Add Users to Group.

        ``sonet_group.user.add``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-add.html

        Args:
            group_id (int): Id of the group.
            user_id (int | Sequence[int]): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): No permissions to add users
                (no code): Wrong user IDs
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(USER_ADD, {"GROUP_ID": group_id, "USER_ID": user_id}, extra)

    def delete(
        self, *, group_id: int, user_id: int | Sequence[int], extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[str]]:
        """Remove users from group.

        ``sonet_group.user.delete``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-delete.html

        Args:
            group_id (int): Id of the group.
            user_id (int | Sequence[int]): Id of the user.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): No permissions to update users role
                (no code): Wrong user IDs
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(USER_DELETE, {"GROUP_ID": group_id, "USER_ID": user_id}, extra)

    def get(
        self, *, id: int, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.SonetGroupUser]]:
        """Get the list of group participants.

        ``sonet_group.user.get``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-get.html

        Args:
            id (int): Id of the record to read.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong socialnetwork group ID
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(USER_GET, {"ID": id}, extra)

    def groups(
        self, *, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.SonetGroupUserGroupsResultItem]]:
        """Get the list of groups for the current user.

        ``sonet_group.user.groups``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/sonet-group-user-groups.html
        """
        return self._client._invoke(USER_GROUPS, {}, extra)

    def invite(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[str]]:
        """Invite users to group.

        ``sonet_group.user.invite``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-invite.html

        Args:
            group_id (int): Id of the group.
            user_id (int | Sequence[int]): Id of the user.
            message (str): Text of the message.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): Wrong user IDs
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(
            USER_INVITE, {"GROUP_ID": group_id, "USER_ID": user_id, "MESSAGE": message}, extra
        )

    def request(
        self, *, group_id: int, message: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Send a request to join the group.

        ``sonet_group.user.request``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-request.html

        Args:
            group_id (int): Id of the group.
            message (str): Text of the message.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): Socialnetwork group not found
                (no code): Cannot request to join group
        """
        return self._client._invoke(USER_REQUEST, {"GROUP_ID": group_id, "MESSAGE": message}, extra)

    def update(
        self,
        *,
        group_id: int,
        user_id: int | Sequence[int],
        role: Literal["E", "K"],
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[builtins.list[str]]:
        """Change Role of Group Participants.

        ``sonet_group.user.update``, scope ``sonet``.
        https://apidocs.bitrix24.com/api-reference/sonet-group/members/sonet-group-user-update.html

        Args:
            group_id (int): Id of the group.
            user_id (int | Sequence[int]): Id of the user.
            role (Literal["E", "K"]): Role.

        Raises:
            ApiError: The codes that are documented:
                (no code): Wrong group ID
                (no code): No permissions to update users role
                (no code): Incorrect role code
                (no code): Wrong user IDs
                (no code): Socialnetwork group not found
        """
        return self._client._invoke(
            USER_UPDATE, {"GROUP_ID": group_id, "USER_ID": user_id, "ROLE": role}, extra
        )
