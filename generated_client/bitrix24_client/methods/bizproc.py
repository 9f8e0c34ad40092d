"""Methods of ``bizproc``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from .._runtime import converters as _k
from .._runtime.client import AsyncNamespace, SyncNamespace
from .._runtime.lazy import lazy_module
from .._runtime.method import ById, Method, Pagination, list_method

if TYPE_CHECKING:
    from .._runtime.encoding import FileSource
    from .._runtime.listing import AsyncListing, Listing
    from .._runtime.open_dicts import OtherKeys
    from ..models import bizproc as models
    from ..params import bizproc as params
else:
    models = lazy_module("..models.bizproc", __package__)

ACTIVITY_ADD = Method(
    "bizproc.activity.add",
    _k.BOOLEAN,
    keys={
        "PROPERTIES": ("BizprocActivityAddProperties",),
        "RETURN_PROPERTIES": ("BizprocActivityAddReturnProperties",),
    },
    some_keys={"FILTER": ("BizprocActivityAddFilter",)},
)
ACTIVITY_DELETE = Method("bizproc.activity.delete", _k.BOOLEAN)
ACTIVITY_LIST = Method("bizproc.activity.list", _k.ListOf(_k.STRING), safe=True)
ACTIVITY_LOG = Method("bizproc.activity.log", _k.BOOLEAN)
ACTIVITY_UPDATE = Method(
    "bizproc.activity.update", _k.BOOLEAN, keys={"FIELDS": ("BizprocActivityUpdateFields",)}
)
EVENT_SEND = Method(
    "bizproc.event.send", _k.BOOLEAN, some_keys={"RETURN_VALUES": ("BizprocEventSendReturnValues",)}
)
ROBOT_ADD = Method(
    "bizproc.robot.add",
    _k.BOOLEAN,
    keys={"RETURN_PROPERTIES": ("BizprocRobotAddReturnProperties",)},
    some_keys={"FILTER": ("BizprocRobotAddFilter",)},
)
ROBOT_DELETE = Method("bizproc.robot.delete", _k.BOOLEAN)
ROBOT_LIST = Method("bizproc.robot.list", _k.ListOf(_k.STRING), safe=True)
ROBOT_UPDATE = Method(
    "bizproc.robot.update", _k.BOOLEAN, keys={"FIELDS": ("BizprocRobotUpdateFields",)}
)
TASK_COMPLETE = Method(
    "bizproc.task.complete", _k.BOOLEAN, some_keys={"FIELDS": ("BizprocTaskCompleteFields",)}
)
TASK_DELEGATE = Method("bizproc.task.delegate", _k.BOOLEAN)
TASK_LIST = list_method(
    "bizproc.task.list",
    _k.Nested(lambda: models.BizprocTask),
    Pagination(
        cursor=("START",),
        id_field="ID",
        by_id=ById(filter="FILTER", order={"ORDER": {"ID": "ASC"}}, select="SELECT"),
    ),
    some_keys={"FILTER": ("BizprocTaskListFilter",), "ORDER": ("BizprocTaskListOrder",)},
)
WORKFLOW_INSTANCES = list_method(
    "bizproc.workflow.instances",
    _k.Nested(lambda: models.BizprocWorkflowInstancesResultItem),
    Pagination(
        id_field="ID", by_id=ById(filter="FILTER", order={"ORDER": {"ID": "ASC"}}, select="SELECT")
    ),
    some_keys={
        "FILTER": ("BizprocWorkflowInstancesFilter",),
        "ORDER": ("BizprocWorkflowInstancesOrder",),
    },
)
WORKFLOW_KILL = Method("bizproc.workflow.kill", _k.BOOLEAN)
WORKFLOW_START = Method(
    "bizproc.workflow.start",
    _k.STRING,
    some_keys={"PARAMETERS": ("BizprocWorkflowStartParameters",)},
)
WORKFLOW_TERMINATE = Method("bizproc.workflow.terminate", _k.BOOLEAN)
WORKFLOW_INSTANCE_LIST = list_method(
    "bizproc.workflow.instance.list",
    _k.Nested(lambda: models.BizprocWorkflowInstance),
    Pagination(
        id_field="ID", by_id=ById(filter="FILTER", order={"ORDER": {"ID": "ASC"}}, select="SELECT")
    ),
    some_keys={
        "FILTER": ("BizprocWorkflowInstanceListFilter",),
        "ORDER": ("BizprocWorkflowInstanceListOrder",),
    },
)
WORKFLOW_TEMPLATE_ADD = Method("bizproc.workflow.template.add", _k.INTEGER)
WORKFLOW_TEMPLATE_DELETE = Method("bizproc.workflow.template.delete", _k.ANY)
WORKFLOW_TEMPLATE_LIST = list_method(
    "bizproc.workflow.template.list",
    _k.Nested(lambda: models.BizprocWorkflowTemplate),
    Pagination(
        id_field="ID", by_id=ById(filter="FILTER", order={"ORDER": {"ID": "ASC"}}, select="SELECT")
    ),
    some_keys={
        "FILTER": ("BizprocWorkflowTemplateListFilter",),
        "ORDER": ("BizprocWorkflowTemplateListOrder",),
    },
)
WORKFLOW_TEMPLATE_UPDATE = Method(
    "bizproc.workflow.template.update",
    _k.INTEGER,
    keys={"FIELDS": ("BizprocWorkflowTemplateUpdateFields",)},
)


class BizprocMethods(SyncNamespace):
    """``bizproc``."""

    __slots__ = ()
    _name = "bizproc"

    @builtins.property
    def activity(self) -> BizprocActivityMethods:
        return BizprocActivityMethods(self._client)

    @builtins.property
    def event(self) -> BizprocEventMethods:
        return BizprocEventMethods(self._client)

    @builtins.property
    def robot(self) -> BizprocRobotMethods:
        return BizprocRobotMethods(self._client)

    @builtins.property
    def task(self) -> BizprocTaskMethods:
        return BizprocTaskMethods(self._client)

    @builtins.property
    def workflow(self) -> BizprocWorkflowMethods:
        return BizprocWorkflowMethods(self._client)


class AsyncBizprocMethods(AsyncNamespace):
    """``bizproc``."""

    __slots__ = ()
    _name = "bizproc"

    @builtins.property
    def activity(self) -> AsyncBizprocActivityMethods:
        return AsyncBizprocActivityMethods(self._client)

    @builtins.property
    def event(self) -> AsyncBizprocEventMethods:
        return AsyncBizprocEventMethods(self._client)

    @builtins.property
    def robot(self) -> AsyncBizprocRobotMethods:
        return AsyncBizprocRobotMethods(self._client)

    @builtins.property
    def task(self) -> AsyncBizprocTaskMethods:
        return AsyncBizprocTaskMethods(self._client)

    @builtins.property
    def workflow(self) -> AsyncBizprocWorkflowMethods:
        return AsyncBizprocWorkflowMethods(self._client)


class BizprocActivityMethods(SyncNamespace):
    """``bizproc.activity``."""

    __slots__ = ()
    _name = "bizproc.activity"

    def add(
        self,
        *,
        code: str,
        handler: str,
        name: str | Mapping[str, Any],
        auth_user_id: int | None = None,
        use_subscription: bool | Literal["Y", "N"] | None = None,
        description: str | Mapping[str, Any] | None = None,
        properties: params.BizprocActivityAddProperties | None = None,
        return_properties: params.BizprocActivityAddReturnProperties | None = None,
        document_type: Sequence[str] | None = None,
        filter: params.BizprocActivityAddFilter | OtherKeys | None = None,
        use_placement: bool | Literal["Y", "N"] | None = None,
        placement_handler: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Add a New Action.

        ``bizproc.activity.add``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html

        Args:
            code (str): Symbolic code.
            handler (str): Address of the handler.
            auth_user_id (int):
            use_subscription (bool | Literal["Y", "N"]):
            name (str | Mapping[str, Any]): Name.
            description (str | Mapping[str, Any]): Description.
            properties (BizprocActivityAddProperties): Properties. Keys:
                ``bitrix24_client.params.BizprocActivityAddProperties``.
            return_properties (BizprocActivityAddReturnProperties): Keys:
                ``bitrix24_client.params.BizprocActivityAddReturnProperties``.
            document_type (Sequence[str]):
            filter (BizprocActivityAddFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocActivityAddFilter``.
            use_placement (bool | Literal["Y", "N"]):
            placement_handler (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty data!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_UNSUPPORTED_PROTOCOL``: Unsupported handler protocol
                ``ERROR_WRONG_HANDLER_URL``: Wrong handler URL
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity NAME!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong properties array!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong property key <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty property NAME <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity FILTER!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity DOCUMENT_TYPE!
                ``ERROR_ACTIVITY_ALREADY_INSTALLED``: Activity or Robot already installed!
                ``ERROR_ACTIVITY_ADD_FAILURE``: Activity or Robot already added!
                ``ERROR_ACTIVITY_ADD_FAILURE``: Activity save error!
        """
        return self._client._invoke(
            ACTIVITY_ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": use_subscription,
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": properties,
                "RETURN_PROPERTIES": return_properties,
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": use_placement,
                "PLACEMENT_HANDLER": placement_handler,
            },
            extra,
        )

    def delete(self, *, code: str | None = None, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Action.

        ``bizproc.activity.delete``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_ACTIVITY_NOT_FOUND``: Activity or Automation rule not found!
        """
        return self._client._invoke(ACTIVITY_DELETE, {"CODE": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[str]:
        """Get a List of Application Actions.

        ``bizproc.activity.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(ACTIVITY_LIST, {}, extra)

    def log(
        self,
        *,
        event_token: str | None = None,
        log_message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Write Information to the Business Process Log.

        ``bizproc.activity.log``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html

        Args:
            event_token (str):
            log_message (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_EMPTY_LOG_MESSAGE``: Empty log message!
                ``ACCESS_DENIED``: Access denied!
                (no code): Depends on the business process error
        """
        return self._client._invoke(
            ACTIVITY_LOG, {"EVENT_TOKEN": event_token, "LOG_MESSAGE": log_message}, extra
        )

    def update(
        self,
        *,
        code: str,
        fields: params.BizprocActivityUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Action.

        ``bizproc.activity.update``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html

        Args:
            code (str): Symbolic code.
            fields (BizprocActivityUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.BizprocActivityUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_ACTIVITY_NOT_FOUND``: Activity or Automation rule not found!
                ``ERROR_UNSUPPORTED_PROTOCOL``: Unsupported handler protocol
                ``ERROR_WRONG_HANDLER_URL``: Wrong handler URL
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong properties array!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong property key <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty property NAME <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity FILTER!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity DOCUMENT_TYPE!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: No fields to update
        """
        return self._client._invoke(ACTIVITY_UPDATE, {"CODE": code, "FIELDS": fields}, extra)


class AsyncBizprocActivityMethods(AsyncNamespace):
    """``bizproc.activity``."""

    __slots__ = ()
    _name = "bizproc.activity"

    def add(
        self,
        *,
        code: str,
        handler: str,
        name: str | Mapping[str, Any],
        auth_user_id: int | None = None,
        use_subscription: bool | Literal["Y", "N"] | None = None,
        description: str | Mapping[str, Any] | None = None,
        properties: params.BizprocActivityAddProperties | None = None,
        return_properties: params.BizprocActivityAddReturnProperties | None = None,
        document_type: Sequence[str] | None = None,
        filter: params.BizprocActivityAddFilter | OtherKeys | None = None,
        use_placement: bool | Literal["Y", "N"] | None = None,
        placement_handler: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Add a New Action.

        ``bizproc.activity.add``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-add.html

        Args:
            code (str): Symbolic code.
            handler (str): Address of the handler.
            auth_user_id (int):
            use_subscription (bool | Literal["Y", "N"]):
            name (str | Mapping[str, Any]): Name.
            description (str | Mapping[str, Any]): Description.
            properties (BizprocActivityAddProperties): Properties. Keys:
                ``bitrix24_client.params.BizprocActivityAddProperties``.
            return_properties (BizprocActivityAddReturnProperties): Keys:
                ``bitrix24_client.params.BizprocActivityAddReturnProperties``.
            document_type (Sequence[str]):
            filter (BizprocActivityAddFilter | Mapping[str, Any]): Conditions on the records; a
                prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocActivityAddFilter``.
            use_placement (bool | Literal["Y", "N"]):
            placement_handler (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty data!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_UNSUPPORTED_PROTOCOL``: Unsupported handler protocol
                ``ERROR_WRONG_HANDLER_URL``: Wrong handler URL
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity NAME!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong properties array!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong property key <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty property NAME <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity FILTER!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity DOCUMENT_TYPE!
                ``ERROR_ACTIVITY_ALREADY_INSTALLED``: Activity or Robot already installed!
                ``ERROR_ACTIVITY_ADD_FAILURE``: Activity or Robot already added!
                ``ERROR_ACTIVITY_ADD_FAILURE``: Activity save error!
        """
        return self._client._invoke(
            ACTIVITY_ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": use_subscription,
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": properties,
                "RETURN_PROPERTIES": return_properties,
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": use_placement,
                "PLACEMENT_HANDLER": placement_handler,
            },
            extra,
        )

    def delete(
        self, *, code: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Delete Action.

        ``bizproc.activity.delete``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_ACTIVITY_NOT_FOUND``: Activity or Automation rule not found!
        """
        return self._client._invoke(ACTIVITY_DELETE, {"CODE": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[builtins.list[str]]:
        """Get a List of Application Actions.

        ``bizproc.activity.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(ACTIVITY_LIST, {}, extra)

    def log(
        self,
        *,
        event_token: str | None = None,
        log_message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Write Information to the Business Process Log.

        ``bizproc.activity.log``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-log.html

        Args:
            event_token (str):
            log_message (str):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_EMPTY_LOG_MESSAGE``: Empty log message!
                ``ACCESS_DENIED``: Access denied!
                (no code): Depends on the business process error
        """
        return self._client._invoke(
            ACTIVITY_LOG, {"EVENT_TOKEN": event_token, "LOG_MESSAGE": log_message}, extra
        )

    def update(
        self,
        *,
        code: str,
        fields: params.BizprocActivityUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Action.

        ``bizproc.activity.update``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-activity/bizproc-activity-update.html

        Args:
            code (str): Symbolic code.
            fields (BizprocActivityUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.BizprocActivityUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_ACTIVITY_NOT_FOUND``: Activity or Automation rule not found!
                ``ERROR_UNSUPPORTED_PROTOCOL``: Unsupported handler protocol
                ``ERROR_WRONG_HANDLER_URL``: Wrong handler URL
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong properties array!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong property key <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty property NAME <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity FILTER!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity DOCUMENT_TYPE!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: No fields to update
        """
        return self._client._invoke(ACTIVITY_UPDATE, {"CODE": code, "FIELDS": fields}, extra)


class BizprocEventMethods(SyncNamespace):
    """``bizproc.event``."""

    __slots__ = ()
    _name = "bizproc.event"

    def send(
        self,
        *,
        event_token: str | None = None,
        return_values: params.BizprocEventSendReturnValues | Mapping[str, Any] | None = None,
        log_message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Return Parameters to Action or Automation Rule.

        ``bizproc.event.send``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html

        Args:
            event_token (str):
            return_values (BizprocEventSendReturnValues | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.BizprocEventSendReturnValues``.
            log_message (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            EVENT_SEND,
            {
                "EVENT_TOKEN": event_token,
                "RETURN_VALUES": return_values,
                "LOG_MESSAGE": log_message,
            },
            extra,
        )


class AsyncBizprocEventMethods(AsyncNamespace):
    """``bizproc.event``."""

    __slots__ = ()
    _name = "bizproc.event"

    def send(
        self,
        *,
        event_token: str | None = None,
        return_values: params.BizprocEventSendReturnValues | Mapping[str, Any] | None = None,
        log_message: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Return Parameters to Action or Automation Rule.

        ``bizproc.event.send``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-event-send.html

        Args:
            event_token (str):
            return_values (BizprocEventSendReturnValues | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.BizprocEventSendReturnValues``.
            log_message (str):

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            EVENT_SEND,
            {
                "EVENT_TOKEN": event_token,
                "RETURN_VALUES": return_values,
                "LOG_MESSAGE": log_message,
            },
            extra,
        )


class BizprocRobotMethods(SyncNamespace):
    """``bizproc.robot``."""

    __slots__ = ()
    _name = "bizproc.robot"

    def add(
        self,
        *,
        code: str,
        handler: str,
        name: str | Mapping[str, Any],
        auth_user_id: int | None = None,
        use_subscription: bool | Literal["Y", "N"] | None = None,
        description: str | Mapping[str, Any] | None = None,
        properties: Mapping[str, params.BizprocRobotAddPropertiesValue] | None = None,
        return_properties: params.BizprocRobotAddReturnProperties | None = None,
        document_type: Sequence[Any] | None = None,
        filter: params.BizprocRobotAddFilter | OtherKeys | None = None,
        use_placement: bool | Literal["Y", "N"] | None = None,
        placement_handler: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Register a New Automation Rule.

        ``bizproc.robot.add``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html

        Args:
            code (str): Symbolic code.
            handler (str): Address of the handler.
            auth_user_id (int):
            use_subscription (bool | Literal["Y", "N"]):
            name (str | Mapping[str, Any]): Name.
            description (str | Mapping[str, Any]): Description.
            properties (Mapping[str, BizprocRobotAddPropertiesValue]): Properties.
            return_properties (BizprocRobotAddReturnProperties): Keys:
                ``bitrix24_client.params.BizprocRobotAddReturnProperties``.
            document_type (Sequence[Any]):
            filter (BizprocRobotAddFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocRobotAddFilter``.
            use_placement (bool | Literal["Y", "N"]):
            placement_handler (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty data!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_UNSUPPORTED_PROTOCOL``: Unsupported handler protocol
                ``ERROR_WRONG_HANDLER_URL``: Wrong handler URL
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity NAME!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong properties array!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong property key <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty property NAME <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity FILTER!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity DOCUMENT_TYPE!
                ``ERROR_ACTIVITY_ALREADY_INSTALLED``: Activity or Automation rule already installed!
                ``ERROR_ACTIVITY_ADD_FAILURE``: Activity or Automation rule already added!
                ``ERROR_ACTIVITY_ADD_FAILURE``: Activity save error!
        """
        return self._client._invoke(
            ROBOT_ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": use_subscription,
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": properties,
                "RETURN_PROPERTIES": return_properties,
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": use_placement,
                "PLACEMENT_HANDLER": placement_handler,
            },
            extra,
        )

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Registered Robot.

        ``bizproc.robot.delete``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_ACTIVITY_NOT_FOUND``: Activity or Robot not found!
        """
        return self._client._invoke(ROBOT_DELETE, {"CODE": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> builtins.list[str]:
        """Get a list of registered application robots.

        ``bizproc.robot.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(ROBOT_LIST, {}, extra)

    def update(
        self,
        *,
        code: str,
        fields: params.BizprocRobotUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Update Fields of the Automation Rule.

        ``bizproc.robot.update``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html

        Args:
            code (str): Symbolic code.
            fields (BizprocRobotUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.BizprocRobotUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_ACTIVITY_NOT_FOUND``: Activity or Automation Rule not found!
                ``ERROR_UNSUPPORTED_PROTOCOL``: Unsupported handler protocol
                ``ERROR_WRONG_HANDLER_URL``: Wrong handler URL
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong properties array!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong property key <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty property NAME <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity FILTER!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity DOCUMENT_TYPE!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: No fields to update
        """
        return self._client._invoke(ROBOT_UPDATE, {"CODE": code, "FIELDS": fields}, extra)


class AsyncBizprocRobotMethods(AsyncNamespace):
    """``bizproc.robot``."""

    __slots__ = ()
    _name = "bizproc.robot"

    def add(
        self,
        *,
        code: str,
        handler: str,
        name: str | Mapping[str, Any],
        auth_user_id: int | None = None,
        use_subscription: bool | Literal["Y", "N"] | None = None,
        description: str | Mapping[str, Any] | None = None,
        properties: Mapping[str, params.BizprocRobotAddPropertiesValue] | None = None,
        return_properties: params.BizprocRobotAddReturnProperties | None = None,
        document_type: Sequence[Any] | None = None,
        filter: params.BizprocRobotAddFilter | OtherKeys | None = None,
        use_placement: bool | Literal["Y", "N"] | None = None,
        placement_handler: str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Register a New Automation Rule.

        ``bizproc.robot.add``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-add.html

        Args:
            code (str): Symbolic code.
            handler (str): Address of the handler.
            auth_user_id (int):
            use_subscription (bool | Literal["Y", "N"]):
            name (str | Mapping[str, Any]): Name.
            description (str | Mapping[str, Any]): Description.
            properties (Mapping[str, BizprocRobotAddPropertiesValue]): Properties.
            return_properties (BizprocRobotAddReturnProperties): Keys:
                ``bitrix24_client.params.BizprocRobotAddReturnProperties``.
            document_type (Sequence[Any]):
            filter (BizprocRobotAddFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocRobotAddFilter``.
            use_placement (bool | Literal["Y", "N"]):
            placement_handler (str): Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty data!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_UNSUPPORTED_PROTOCOL``: Unsupported handler protocol
                ``ERROR_WRONG_HANDLER_URL``: Wrong handler URL
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity NAME!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong properties array!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong property key <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty property NAME <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity FILTER!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity DOCUMENT_TYPE!
                ``ERROR_ACTIVITY_ALREADY_INSTALLED``: Activity or Automation rule already installed!
                ``ERROR_ACTIVITY_ADD_FAILURE``: Activity or Automation rule already added!
                ``ERROR_ACTIVITY_ADD_FAILURE``: Activity save error!
        """
        return self._client._invoke(
            ROBOT_ADD,
            {
                "CODE": code,
                "HANDLER": handler,
                "AUTH_USER_ID": auth_user_id,
                "USE_SUBSCRIPTION": use_subscription,
                "NAME": name,
                "DESCRIPTION": description,
                "PROPERTIES": properties,
                "RETURN_PROPERTIES": return_properties,
                "DOCUMENT_TYPE": document_type,
                "FILTER": filter,
                "USE_PLACEMENT": use_placement,
                "PLACEMENT_HANDLER": placement_handler,
            },
            extra,
        )

    def delete(self, *, code: str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Registered Robot.

        ``bizproc.robot.delete``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-delete.html

        Args:
            code (str): Symbolic code.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_ACTIVITY_NOT_FOUND``: Activity or Robot not found!
        """
        return self._client._invoke(ROBOT_DELETE, {"CODE": code}, extra)

    def list(self, *, extra: Mapping[str, Any] | None = None) -> Awaitable[builtins.list[str]]:
        """Get a list of registered application robots.

        ``bizproc.robot.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-list.html

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(ROBOT_LIST, {}, extra)

    def update(
        self,
        *,
        code: str,
        fields: params.BizprocRobotUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Update Fields of the Automation Rule.

        ``bizproc.robot.update``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-robot/bizproc-robot-update.html

        Args:
            code (str): Symbolic code.
            fields (BizprocRobotUpdateFields): New values of the fields; those not named stay as
                they are. Keys: ``bitrix24_client.params.BizprocRobotUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty activity code!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity code!
                ``ERROR_ACTIVITY_NOT_FOUND``: Activity or Automation Rule not found!
                ``ERROR_UNSUPPORTED_PROTOCOL``: Unsupported handler protocol
                ``ERROR_WRONG_HANDLER_URL``: Wrong handler URL
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong properties array!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong property key <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Empty property NAME <key>!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity FILTER!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: Wrong activity DOCUMENT_TYPE!
                ``ERROR_ACTIVITY_VALIDATION_FAILURE``: No fields to update
        """
        return self._client._invoke(ROBOT_UPDATE, {"CODE": code, "FIELDS": fields}, extra)


class BizprocTaskMethods(SyncNamespace):
    """``bizproc.task``."""

    __slots__ = ()
    _name = "bizproc.task"

    def complete(
        self,
        *,
        task_id: int,
        status: Literal[1, 2, 3, 4, "yes", "no", "ok", "cancel", "1", "2", "3", "4"],
        comment: str | None = None,
        fields: params.BizprocTaskCompleteFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Complete a business process task.

        ``bizproc.task.complete``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html

        Args:
            task_id (int): Id of the task.
            status (Literal[1, 2, 3, 4, "yes", "no", "ok", "cancel", "1", "2", "3", "4"]): Status.
            comment (str):
            fields (BizprocTaskCompleteFields | Mapping[str, Any]): Values of the fields, by name.
                Keys: ``bitrix24_client.params.BizprocTaskCompleteFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_TASK_VALIDATION``: empty TASK_ID
                ``ERROR_TASK_VALIDATION``: incorrect STATUS
                ``ERROR_TASK_NOT_FOUND``: Task not found
                ``ERROR_TASK_COMPLETED``: Task already completed
                ``ERROR_TASK_TYPE``: Incorrect task type
                ``ERROR_TASK_EXECUTION``: error text from the task
        """
        return self._client._invoke(
            TASK_COMPLETE,
            {"TASK_ID": task_id, "STATUS": status, "COMMENT": comment, "FIELDS": fields},
            extra,
        )

    def delegate(
        self,
        *,
        task_ids: Sequence[int | str],
        from_user_id: int,
        to_user_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> bool:
        """Delegate a workflow task.

        ``bizproc.task.delegate``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html

        Args:
            task_ids (Sequence[int | str]):
            from_user_id (int):
            to_user_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_TASK_VALIDATION``: Invalid TASK_IDS
                ``ERROR_INVALID_USER_ID``: Invalid FROM_USER_ID
                ``ERROR_INVALID_USER_ID``: Invalid TO_USER_ID
                ``ERROR_DELEGATION_NOT_ALLOWED``: User is not responsible for the task
                ``ERROR_DELEGATION_NOT_ALLOWED``: Task delegation is only available for intranet
                    users
                ``ERROR_DELEGATION_NOT_ALLOWED``: List of errors separated by ;
        """
        return self._client._invoke(
            TASK_DELEGATE,
            {"TASK_IDS": task_ids, "FROM_USER_ID": from_user_id, "TO_USER_ID": to_user_id},
            extra,
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BizprocTaskListFilter | OtherKeys | None = None,
        order: params.BizprocTaskListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.BizprocTask]:
        """Get a List of Workflow Tasks.

        ``bizproc.task.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (BizprocTaskListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocTaskListFilter``.
            order (BizprocTaskListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.BizprocTaskListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_SELECT_VALIDATION_FAILURE``: Invalid data in SELECT parameter
        """
        return self._client._list(
            TASK_LIST, {"SELECT": select, "FILTER": filter, "ORDER": order, "START": start}, extra
        )


class AsyncBizprocTaskMethods(AsyncNamespace):
    """``bizproc.task``."""

    __slots__ = ()
    _name = "bizproc.task"

    def complete(
        self,
        *,
        task_id: int,
        status: Literal[1, 2, 3, 4, "yes", "no", "ok", "cancel", "1", "2", "3", "4"],
        comment: str | None = None,
        fields: params.BizprocTaskCompleteFields | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Complete a business process task.

        ``bizproc.task.complete``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-complete.html

        Args:
            task_id (int): Id of the task.
            status (Literal[1, 2, 3, 4, "yes", "no", "ok", "cancel", "1", "2", "3", "4"]): Status.
            comment (str):
            fields (BizprocTaskCompleteFields | Mapping[str, Any]): Values of the fields, by name.
                Keys: ``bitrix24_client.params.BizprocTaskCompleteFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_TASK_VALIDATION``: empty TASK_ID
                ``ERROR_TASK_VALIDATION``: incorrect STATUS
                ``ERROR_TASK_NOT_FOUND``: Task not found
                ``ERROR_TASK_COMPLETED``: Task already completed
                ``ERROR_TASK_TYPE``: Incorrect task type
                ``ERROR_TASK_EXECUTION``: error text from the task
        """
        return self._client._invoke(
            TASK_COMPLETE,
            {"TASK_ID": task_id, "STATUS": status, "COMMENT": comment, "FIELDS": fields},
            extra,
        )

    def delegate(
        self,
        *,
        task_ids: Sequence[int | str],
        from_user_id: int,
        to_user_id: int,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[bool]:
        """Delegate a workflow task.

        ``bizproc.task.delegate``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-delegate.html

        Args:
            task_ids (Sequence[int | str]):
            from_user_id (int):
            to_user_id (int):

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_TASK_VALIDATION``: Invalid TASK_IDS
                ``ERROR_INVALID_USER_ID``: Invalid FROM_USER_ID
                ``ERROR_INVALID_USER_ID``: Invalid TO_USER_ID
                ``ERROR_DELEGATION_NOT_ALLOWED``: User is not responsible for the task
                ``ERROR_DELEGATION_NOT_ALLOWED``: Task delegation is only available for intranet
                    users
                ``ERROR_DELEGATION_NOT_ALLOWED``: List of errors separated by ;
        """
        return self._client._invoke(
            TASK_DELEGATE,
            {"TASK_IDS": task_ids, "FROM_USER_ID": from_user_id, "TO_USER_ID": to_user_id},
            extra,
        )

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BizprocTaskListFilter | OtherKeys | None = None,
        order: params.BizprocTaskListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.BizprocTask]:
        """Get a List of Workflow Tasks.

        ``bizproc.task.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-task/bizproc-task-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.
            filter (BizprocTaskListFilter | Mapping[str, Any]): Conditions on the records; a prefix
                of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocTaskListFilter``.
            order (BizprocTaskListOrder | Mapping[str, Any]): Sorting: names of fields with asc or
                desc. Keys: ``bitrix24_client.params.BizprocTaskListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_SELECT_VALIDATION_FAILURE``: Invalid data in SELECT parameter
        """
        return self._client._list(
            TASK_LIST, {"SELECT": select, "FILTER": filter, "ORDER": order, "START": start}, extra
        )


class BizprocWorkflowMethods(SyncNamespace):
    """``bizproc.workflow``."""

    __slots__ = ()
    _name = "bizproc.workflow"

    @builtins.property
    def instance(self) -> BizprocWorkflowInstanceMethods:
        return BizprocWorkflowInstanceMethods(self._client)

    @builtins.property
    def template(self) -> BizprocWorkflowTemplateMethods:
        return BizprocWorkflowTemplateMethods(self._client)

    def instances(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BizprocWorkflowInstancesFilter | OtherKeys | None = None,
        order: params.BizprocWorkflowInstancesOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.BizprocWorkflowInstancesResultItem]:
        """Get a list of running workflows.

        ``bizproc.workflow.instances``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["ID", "MODIFIED",
                "OWNED_UNTIL"]``.
            filter (BizprocWorkflowInstancesFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocWorkflowInstancesFilter``.
            order (BizprocWorkflowInstancesOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BizprocWorkflowInstancesOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            WORKFLOW_INSTANCES,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            extra,
        )

    def kill(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> bool:
        """Delete Running Process.

        ``bizproc.workflow.kill``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_WRONG_WORKFLOW_ID``: Empty workflow instance ID
        """
        return self._client._invoke(WORKFLOW_KILL, {"ID": id}, extra)

    def start(
        self,
        *,
        template_id: int,
        document_id: Sequence[str],
        parameters: params.BizprocWorkflowStartParameters | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> str:
        """Start Business Process.

        ``bizproc.workflow.start``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html

        Args:
            template_id (int): Id of the template.
            document_id (Sequence[str]): Id of the document.
            parameters (BizprocWorkflowStartParameters | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.BizprocWorkflowStartParameters``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_WORKFLOW_ID``: Empty TEMPLATE_ID
                ``ERROR_WRONG_WORKFLOW_ID``: Template not found
                (no code): Wrong DOCUMENT_ID!
                (no code): Incorrect document type!
                (no code): Template type and DOCUMENT_ID mismatch!
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            WORKFLOW_START,
            {"TEMPLATE_ID": template_id, "DOCUMENT_ID": document_id, "PARAMETERS": parameters},
            extra,
        )

    def terminate(
        self, *, id: str, status: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> bool:
        """Stop Active Workflow.

        ``bizproc.workflow.terminate``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html

        Args:
            id (str): Id of the record.
            status (str): Status.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_WRONG_WORKFLOW_ID``: Empty workflow instance ID
        """
        return self._client._invoke(WORKFLOW_TERMINATE, {"ID": id, "STATUS": status}, extra)


class AsyncBizprocWorkflowMethods(AsyncNamespace):
    """``bizproc.workflow``."""

    __slots__ = ()
    _name = "bizproc.workflow"

    @builtins.property
    def instance(self) -> AsyncBizprocWorkflowInstanceMethods:
        return AsyncBizprocWorkflowInstanceMethods(self._client)

    @builtins.property
    def template(self) -> AsyncBizprocWorkflowTemplateMethods:
        return AsyncBizprocWorkflowTemplateMethods(self._client)

    def instances(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BizprocWorkflowInstancesFilter | OtherKeys | None = None,
        order: params.BizprocWorkflowInstancesOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.BizprocWorkflowInstancesResultItem]:
        """Get a list of running workflows.

        ``bizproc.workflow.instances``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["ID", "MODIFIED",
                "OWNED_UNTIL"]``.
            filter (BizprocWorkflowInstancesFilter | Mapping[str, Any]): Conditions on the records;
                a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocWorkflowInstancesFilter``.
            order (BizprocWorkflowInstancesOrder | Mapping[str, Any]): Sorting: names of fields with
                asc or desc. Keys: ``bitrix24_client.params.BizprocWorkflowInstancesOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            WORKFLOW_INSTANCES,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            extra,
        )

    def kill(self, *, id: int | str, extra: Mapping[str, Any] | None = None) -> Awaitable[bool]:
        """Delete Running Process.

        ``bizproc.workflow.kill``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-kill.html

        Args:
            id (int | str): Id of the record.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_WRONG_WORKFLOW_ID``: Empty workflow instance ID
        """
        return self._client._invoke(WORKFLOW_KILL, {"ID": id}, extra)

    def start(
        self,
        *,
        template_id: int,
        document_id: Sequence[str],
        parameters: params.BizprocWorkflowStartParameters | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[str]:
        """Start Business Process.

        ``bizproc.workflow.start``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-start.html

        Args:
            template_id (int): Id of the template.
            document_id (Sequence[str]): Id of the document.
            parameters (BizprocWorkflowStartParameters | Mapping[str, Any]): Keys:
                ``bitrix24_client.params.BizprocWorkflowStartParameters``.

        Raises:
            ApiError: The codes that are documented:
                ``ERROR_WRONG_WORKFLOW_ID``: Empty TEMPLATE_ID
                ``ERROR_WRONG_WORKFLOW_ID``: Template not found
                (no code): Wrong DOCUMENT_ID!
                (no code): Incorrect document type!
                (no code): Template type and DOCUMENT_ID mismatch!
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._invoke(
            WORKFLOW_START,
            {"TEMPLATE_ID": template_id, "DOCUMENT_ID": document_id, "PARAMETERS": parameters},
            extra,
        )

    def terminate(
        self, *, id: str, status: str | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[bool]:
        """Stop Active Workflow.

        ``bizproc.workflow.terminate``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-terminate.html

        Args:
            id (str): Id of the record.
            status (str): Status.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_WRONG_WORKFLOW_ID``: Empty workflow instance ID
        """
        return self._client._invoke(WORKFLOW_TERMINATE, {"ID": id, "STATUS": status}, extra)


class BizprocWorkflowInstanceMethods(SyncNamespace):
    """``bizproc.workflow.instance``."""

    __slots__ = ()
    _name = "bizproc.workflow.instance"

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BizprocWorkflowInstanceListFilter | OtherKeys | None = None,
        order: params.BizprocWorkflowInstanceListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.BizprocWorkflowInstance]:
        """List running workflows (alias).

        ``bizproc.workflow.instance.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["ID", "MODIFIED",
                "OWNED_UNTIL"]``.
            filter (BizprocWorkflowInstanceListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocWorkflowInstanceListFilter``.
            order (BizprocWorkflowInstanceListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.BizprocWorkflowInstanceListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            WORKFLOW_INSTANCE_LIST,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            extra,
        )


class AsyncBizprocWorkflowInstanceMethods(AsyncNamespace):
    """``bizproc.workflow.instance``."""

    __slots__ = ()
    _name = "bizproc.workflow.instance"

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BizprocWorkflowInstanceListFilter | OtherKeys | None = None,
        order: params.BizprocWorkflowInstanceListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.BizprocWorkflowInstance]:
        """List running workflows (alias).

        ``bizproc.workflow.instance.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/bizproc-workflow-instances.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["ID", "MODIFIED",
                "OWNED_UNTIL"]``.
            filter (BizprocWorkflowInstanceListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocWorkflowInstanceListFilter``.
            order (BizprocWorkflowInstanceListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.BizprocWorkflowInstanceListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            WORKFLOW_INSTANCE_LIST,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            extra,
        )


class BizprocWorkflowTemplateMethods(SyncNamespace):
    """``bizproc.workflow.template``."""

    __slots__ = ()
    _name = "bizproc.workflow.template"

    def add(
        self,
        *,
        document_type: Sequence[str],
        name: str,
        template_data: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any],
        description: str | None = None,
        auto_execute: Literal[0, 1, 2, 3] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Add Business Process Template.

        ``bizproc.workflow.template.add``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html

        Args:
            document_type (Sequence[str]):
            name (str): Name.
            description (str): Description.
            template_data (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]):
            auto_execute (Literal[0, 1, 2, 3]): Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field DOCUMENT_TYPE!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Empty template name!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field AUTO_EXECUTE!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field TEMPLATE_DATA!
        """
        return self._client._invoke(
            WORKFLOW_TEMPLATE_ADD,
            {
                "DOCUMENT_TYPE": document_type,
                "NAME": name,
                "DESCRIPTION": description,
                "TEMPLATE_DATA": template_data,
                "AUTO_EXECUTE": auto_execute,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Any:
        """Delete Business Process Template.

        ``bizproc.workflow.template.delete``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_TEMPLATE_NOT_FOUND``: Workflow template not found.
        """
        return self._client._invoke(WORKFLOW_TEMPLATE_DELETE, {"ID": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BizprocWorkflowTemplateListFilter | OtherKeys | None = None,
        order: params.BizprocWorkflowTemplateListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.BizprocWorkflowTemplate]:
        """Get the list of templates.

        ``bizproc.workflow.template.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["ID"]``.
            filter (BizprocWorkflowTemplateListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocWorkflowTemplateListFilter``.
            order (BizprocWorkflowTemplateListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.BizprocWorkflowTemplateListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            WORKFLOW_TEMPLATE_LIST,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: str | int,
        fields: params.BizprocWorkflowTemplateUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> int:
        """Update Business Process Template.

        ``bizproc.workflow.template.update``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html

        Args:
            id (str | int): Id of the record to change.
            fields (BizprocWorkflowTemplateUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.BizprocWorkflowTemplateUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: No fields to update.
                ``ERROR_TEMPLATE_NOT_FOUND``: Workflow template not found.
                ``ERROR_TEMPLATE_NOT_OWNER``: You can update ONLY templates created by current
                    application
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Empty template name!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field AUTO_EXECUTE!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field TEMPLATE_DATA!
        """
        return self._client._invoke(WORKFLOW_TEMPLATE_UPDATE, {"ID": id, "FIELDS": fields}, extra)


class AsyncBizprocWorkflowTemplateMethods(AsyncNamespace):
    """``bizproc.workflow.template``."""

    __slots__ = ()
    _name = "bizproc.workflow.template"

    def add(
        self,
        *,
        document_type: Sequence[str],
        name: str,
        template_data: FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str, Any],
        description: str | None = None,
        auto_execute: Literal[0, 1, 2, 3] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Add Business Process Template.

        ``bizproc.workflow.template.add``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-add.html

        Args:
            document_type (Sequence[str]):
            name (str): Name.
            description (str): Description.
            template_data (FileSource | Sequence[FileSource] | str | Sequence[Any] | Mapping[str,
                Any]):
            auto_execute (Literal[0, 1, 2, 3]): Default: ``0``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field DOCUMENT_TYPE!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Empty template name!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field AUTO_EXECUTE!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field TEMPLATE_DATA!
        """
        return self._client._invoke(
            WORKFLOW_TEMPLATE_ADD,
            {
                "DOCUMENT_TYPE": document_type,
                "NAME": name,
                "DESCRIPTION": description,
                "TEMPLATE_DATA": template_data,
                "AUTO_EXECUTE": auto_execute,
            },
            extra,
        )

    def delete(self, *, id: int, extra: Mapping[str, Any] | None = None) -> Awaitable[Any]:
        """Delete Business Process Template.

        ``bizproc.workflow.template.delete``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-delete.html

        Args:
            id (int): Id of the record to delete.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_TEMPLATE_NOT_FOUND``: Workflow template not found.
        """
        return self._client._invoke(WORKFLOW_TEMPLATE_DELETE, {"ID": id}, extra)

    def list(
        self,
        *,
        select: Sequence[str] | None = None,
        filter: params.BizprocWorkflowTemplateListFilter | OtherKeys | None = None,
        order: params.BizprocWorkflowTemplateListOrder | OtherKeys | None = None,
        start: int | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.BizprocWorkflowTemplate]:
        """Get the list of templates.

        ``bizproc.workflow.template.list``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-list.html

        Args:
            select (Sequence[str]): Names of the fields to return. Default: ``["ID"]``.
            filter (BizprocWorkflowTemplateListFilter | Mapping[str, Any]): Conditions on the
                records; a prefix of the name may set the comparison. Keys:
                ``bitrix24_client.params.BizprocWorkflowTemplateListFilter``.
            order (BizprocWorkflowTemplateListOrder | Mapping[str, Any]): Sorting: names of fields
                with asc or desc. Keys: ``bitrix24_client.params.BizprocWorkflowTemplateListOrder``.
            start (int): Offset of the first record; the next offset is in the answer.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Access denied!
        """
        return self._client._list(
            WORKFLOW_TEMPLATE_LIST,
            {"SELECT": select, "FILTER": filter, "ORDER": order, "start": start},
            extra,
        )

    def update(
        self,
        *,
        id: str | int,
        fields: params.BizprocWorkflowTemplateUpdateFields,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[int]:
        """Update Business Process Template.

        ``bizproc.workflow.template.update``, scope ``bizproc``.
        https://apidocs.bitrix24.com/api-reference/bizproc/template/bizproc-workflow-template-update.html

        Args:
            id (str | int): Id of the record to change.
            fields (BizprocWorkflowTemplateUpdateFields): New values of the fields; those not named
                stay as they are. Keys:
                ``bitrix24_client.params.BizprocWorkflowTemplateUpdateFields``.

        Raises:
            ApiError: The codes that are documented:
                ``ACCESS_DENIED``: Application context required
                ``ACCESS_DENIED``: Access denied!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: No fields to update.
                ``ERROR_TEMPLATE_NOT_FOUND``: Workflow template not found.
                ``ERROR_TEMPLATE_NOT_OWNER``: You can update ONLY templates created by current
                    application
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Empty template name!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field AUTO_EXECUTE!
                ``ERROR_TEMPLATE_VALIDATION_FAILURE``: Incorrect field TEMPLATE_DATA!
        """
        return self._client._invoke(WORKFLOW_TEMPLATE_UPDATE, {"ID": id, "FIELDS": fields}, extra)
