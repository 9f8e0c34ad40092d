"""Methods of ``mail``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..._runtime.open_dicts import OtherKeys
    from ..params import mail as params
    from ..params import shared as params_shared

MAILBOX_GET = Method("mail.mailbox.get", _k.ANY, version="v3", safe=True)
MAILBOX_LIST = list_method(
    "mail.mailbox.list",
    _k.ANY,
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        page_size=25,
        id_field="id",
    ),
    version="v3",
    some_keys={"pagination": ("MailMailboxListPagination",)},
)
MAILBOX_SENDERS = list_method(
    "mail.mailbox.senders",
    _k.ANY,
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        page_size=25,
    ),
    version="v3",
    some_keys={"pagination": ("MailMailboxListPagination",)},
)
MAILBOX_FIELD_GET = Method("mail.mailbox.field.get", _k.ANY, version="v3", safe=True)
MAILBOX_FIELD_LIST = Method("mail.mailbox.field.list", _k.ANY, version="v3", safe=True)
MESSAGE_CREATECALENDAREVENT = Method("mail.message.createcalendarevent", _k.ANY, version="v3")
MESSAGE_CREATECHAT = Method("mail.message.createchat", _k.ANY, version="v3")
MESSAGE_CREATECRMACTIVITY = Method("mail.message.createcrmactivity", _k.BOOLEAN, version="v3")
MESSAGE_CREATEFEEDPOST = Method("mail.message.createfeedpost", _k.ANY, version="v3")
MESSAGE_CREATETASK = Method("mail.message.createtask", _k.ANY, version="v3")
MESSAGE_FORWARD = Method("mail.message.forward", _k.ANY, version="v3")
MESSAGE_GET = Method("mail.message.get", _k.ANY, version="v3", safe=True)
MESSAGE_LIST = list_method(
    "mail.message.list",
    _k.ANY,
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        page_size=25,
        id_field="id",
    ),
    version="v3",
    some_keys={"pagination": ("MailMailboxListPagination",)},
)
MESSAGE_MOVETOFOLDER = Method("mail.message.movetofolder", _k.ANY, version="v3")
MESSAGE_REMOVECRMACTIVITY = Method("mail.message.removecrmactivity", _k.BOOLEAN, version="v3")
MESSAGE_REPLY = Method("mail.message.reply", _k.ANY, version="v3")
MESSAGE_SEND = Method("mail.message.send", _k.ANY, version="v3")
MESSAGE_THREAD = Method("mail.message.thread", _k.ANY, version="v3", safe=True)
MESSAGE_FIELD_GET = Method("mail.message.field.get", _k.ANY, version="v3", safe=True)
MESSAGE_FIELD_LIST = Method("mail.message.field.list", _k.ANY, version="v3", safe=True)
RECIPIENT_LISTCONTACTS = list_method(
    "mail.recipient.listcontacts",
    _k.ANY,
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    some_keys={"pagination": ("TasksTaskListPagination",)},
)
RECIPIENT_LISTEMPLOYEES = list_method(
    "mail.recipient.listemployees",
    _k.ANY,
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    some_keys={"pagination": ("TasksTaskListPagination",)},
)
RECIPIENT_FIELD_GET = Method("mail.recipient.field.get", _k.ANY, version="v3", safe=True)
RECIPIENT_FIELD_LIST = Method("mail.recipient.field.list", _k.ANY, version="v3", safe=True)


class MailMethods(SyncNamespace):
    """``mail`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail"

    @builtins.property
    def mailbox(self) -> MailMailboxMethods:
        return MailMailboxMethods(self._client)

    @builtins.property
    def message(self) -> MailMessageMethods:
        return MailMessageMethods(self._client)

    @builtins.property
    def recipient(self) -> MailRecipientMethods:
        return MailRecipientMethods(self._client)


class AsyncMailMethods(AsyncNamespace):
    """``mail`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail"

    @builtins.property
    def mailbox(self) -> AsyncMailMailboxMethods:
        return AsyncMailMailboxMethods(self._client)

    @builtins.property
    def message(self) -> AsyncMailMessageMethods:
        return AsyncMailMessageMethods(self._client)

    @builtins.property
    def recipient(self) -> AsyncMailRecipientMethods:
        return AsyncMailRecipientMethods(self._client)


class MailMailboxMethods(SyncNamespace):
    """``mail.mailbox`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.mailbox"

    @builtins.property
    def field(self) -> MailMailboxFieldMethods:
        return MailMailboxFieldMethods(self._client)

    def get(
        self,
        *,
        id: int | str,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get mailbox.

        ``mail.mailbox.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html

        Args:
            id (int | str): Id of the record to read.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
        """
        return self._client._invoke(MAILBOX_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        name: str | float | Decimal | None = None,
        email: str | float | Decimal | None = None,
        pagination: params.MailMailboxListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of mailboxes.

        ``mail.mailbox.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html

        Args:
            name (str | float | Decimal): Name.
            email (str | float | Decimal): E-mail addresses.
            pagination (MailMailboxListPagination | Mapping[str, Any] | Sequence[Any]): Which page
                of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMailboxListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            MAILBOX_LIST, {"name": name, "email": email, "pagination": pagination}, extra
        )

    def senders(
        self,
        *,
        pagination: params.MailMailboxListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get senders.

        ``mail.mailbox.senders``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html

        Args:
            pagination (MailMailboxListPagination | Mapping[str, Any] | Sequence[Any]): Which page
                of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMailboxListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(MAILBOX_SENDERS, {"pagination": pagination}, extra)


class AsyncMailMailboxMethods(AsyncNamespace):
    """``mail.mailbox`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.mailbox"

    @builtins.property
    def field(self) -> AsyncMailMailboxFieldMethods:
        return AsyncMailMailboxFieldMethods(self._client)

    def get(
        self,
        *,
        id: int | str,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get mailbox.

        ``mail.mailbox.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html

        Args:
            id (int | str): Id of the record to read.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
        """
        return self._client._invoke(MAILBOX_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        name: str | float | Decimal | None = None,
        email: str | float | Decimal | None = None,
        pagination: params.MailMailboxListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of mailboxes.

        ``mail.mailbox.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html

        Args:
            name (str | float | Decimal): Name.
            email (str | float | Decimal): E-mail addresses.
            pagination (MailMailboxListPagination | Mapping[str, Any] | Sequence[Any]): Which page
                of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMailboxListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            MAILBOX_LIST, {"name": name, "email": email, "pagination": pagination}, extra
        )

    def senders(
        self,
        *,
        pagination: params.MailMailboxListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get senders.

        ``mail.mailbox.senders``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html

        Args:
            pagination (MailMailboxListPagination | Mapping[str, Any] | Sequence[Any]): Which page
                of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMailboxListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(MAILBOX_SENDERS, {"pagination": pagination}, extra)


class MailMailboxFieldMethods(SyncNamespace):
    """``mail.mailbox.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.mailbox.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get mailbox field.

        ``mail.mailbox.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(MAILBOX_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a list of mailbox fields.

        ``mail.mailbox.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(MAILBOX_FIELD_LIST, {"select": select}, extra)


class AsyncMailMailboxFieldMethods(AsyncNamespace):
    """``mail.mailbox.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.mailbox.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get mailbox field.

        ``mail.mailbox.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(MAILBOX_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a list of mailbox fields.

        ``mail.mailbox.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(MAILBOX_FIELD_LIST, {"select": select}, extra)


class MailMessageMethods(SyncNamespace):
    """``mail.message`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.message"

    @builtins.property
    def field(self) -> MailMessageFieldMethods:
        return MailMessageFieldMethods(self._client)

    def createcalendarevent(
        self,
        *,
        message_id: int | str,
        date_from: str | float | Decimal,
        date_to: str | float | Decimal,
        name: str | float | Decimal | None = None,
        description: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Create a calendar event from an e-mail.

        ``mail.message.createcalendarevent``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html

        Args:
            message_id (int | str): Id of the message.
            date_from (str | float | Decimal): A text.
            date_to (str | float | Decimal): A text.
            name (str | float | Decimal): Name.
            description (str | float | Decimal): Description.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    messageId is not specified or an incorrect value is provided
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    dateFrom is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    dateTo is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message deleted
                    or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid date
                    format
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to create
                    calendar event
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Module calendar
                    is not installed
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATECALENDAREVENT,
            {
                "messageId": message_id,
                "dateFrom": date_from,
                "dateTo": date_to,
                "name": name,
                "description": description,
            },
            extra,
            idempotency_key,
        )

    def createchat(
        self,
        *,
        message_id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Create a chat from e-mail.

        ``mail.message.createchat``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html

        Args:
            message_id (int | str): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    messageId is not specified or an incorrect value was passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Modules
                    im/intranet are not installed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message was
                    deleted or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to
                    acquire lock for chat creation
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to create
                    chat
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATECHAT, {"messageId": message_id}, extra, idempotency_key
        )

    def createcrmactivity(
        self,
        *,
        message_id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> bool:
        """Create a CRM activity from an e-mail.

        ``mail.message.createcrmactivity``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html

        Args:
            message_id (int | str): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    messageId is not specified or an incorrect value was passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: CRM module is
                    not installed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message has been
                    deleted or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Please try
                    adding the email to the CRM a little later
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATECRMACTIVITY, {"messageId": message_id}, extra, idempotency_key
        )

    def createfeedpost(
        self,
        *,
        message_id: int | str,
        title: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Create a News Feed message from e-mail.

        ``mail.message.createfeedpost``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html

        Args:
            message_id (int | str): Id of the message.
            title (str | float | Decimal): Title.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    messageId is not specified or an incorrect value is passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Modules
                    blog/socialnetwork are not installed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message deleted
                    or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: User blog not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to create
                    blog post
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATEFEEDPOST,
            {"messageId": message_id, "title": title},
            extra,
            idempotency_key,
        )

    def createtask(
        self,
        *,
        message_id: int | str,
        title: str | float | Decimal | None = None,
        responsible_id: int | str | None = None,
        description: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Create a task from an e-mail.

        ``mail.message.createtask``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html

        Args:
            message_id (int | str): Id of the message.
            title (str | float | Decimal): Title.
            responsible_id (int | str): Id of the responsible user.
            description (str | float | Decimal): Description.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    messageId is not specified or an incorrect value was passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Module tasks is
                    not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message was
                    deleted or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to create
                    task
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATETASK,
            {
                "messageId": message_id,
                "title": title,
                "responsibleId": responsible_id,
                "description": description,
            },
            extra,
            idempotency_key,
        )

    def forward(
        self,
        *,
        forward_message_id: int | str,
        from_: str | float | Decimal,
        to: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None],
        subject: str | float | Decimal,
        body: str | float | Decimal,
        cc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        bcc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Forward e-mail.

        ``mail.message.forward``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html

        Args:
            forward_message_id (int | str): A whole number, or its digits.
            from_ (str | float | Decimal): Begin of the period.
            to (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]): End of the period.
            subject (str | float | Decimal): A text.
            body (str | float | Decimal): A text.
            cc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]):
            bcc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float
                | Decimal | Literal[False] | None]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    forwardMessageId is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    from is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    to is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    subject is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    body is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    MESSAGE_FORWARD_FAILED
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: NO_RECIPIENTS
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    RESOLVE_RECIPIENTS_ERROR
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_FORWARD,
            {
                "forwardMessageId": forward_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            extra,
            idempotency_key,
        )

    def get(
        self,
        *,
        id: int | str,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get e-mail.

        ``mail.message.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html

        Args:
            id (int | str): Id of the record to read.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
        """
        return self._client._invoke(MESSAGE_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        mailbox_id: int | str | None = None,
        search_query: str | float | Decimal | None = None,
        date_from: str | float | Decimal | None = None,
        date_to: str | float | Decimal | None = None,
        is_seen: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        has_attachments: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        folder: str | float | Decimal | None = None,
        pagination: params.MailMailboxListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of e-mails.

        ``mail.message.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html

        Args:
            mailbox_id (int | str): A whole number, or its digits.
            search_query (str | float | Decimal): A text.
            date_from (str | float | Decimal): A text.
            date_to (str | float | Decimal): A text.
            is_seen (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.
            has_attachments (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value.
            folder (str | float | Decimal): A text.
            pagination (MailMailboxListPagination | Mapping[str, Any] | Sequence[Any]): Which page
                of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMailboxListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    dateFrom must be in ISO 8601 format (DATE_ATOM), for example
                    2026-01-01T00:00:00+00:00
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter dateTo
                    must be in ISO 8601 format (DATE_ATOM), for example 2026-01-01T00:00:00+00:00
        """
        return self._client._list(
            MESSAGE_LIST,
            {
                "mailboxId": mailbox_id,
                "searchQuery": search_query,
                "dateFrom": date_from,
                "dateTo": date_to,
                "isSeen": is_seen,
                "hasAttachments": has_attachments,
                "folder": folder,
                "pagination": pagination,
            },
            extra,
        )

    def movetofolder(
        self,
        *,
        message_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None],
        action: Literal["move", "spam", "delete"],
        folder: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Move emails to folder.

        ``mail.message.movetofolder``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html

        Args:
            message_ids (Sequence[int | str | Literal[False] | float | Decimal | None] |
                Mapping[str, int | str | Literal[False] | float | Decimal | None]):
            action (Literal["move", "spam", "delete"]): Action.
            folder (str | float | Decimal): A text. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Select emails
                    from a single folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The folder
                    parameter is required when action=move
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The action
                    parameter must be move, spam, or delete
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: No accessible
                    messages found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: All messages
                    must belong to the same mailbox
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_MOVETOFOLDER,
            {"messageIds": message_ids, "action": action, "folder": folder},
            extra,
            idempotency_key,
        )

    def removecrmactivity(
        self,
        *,
        message_id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> bool:
        """Remove the link between an e-mail and a CRM deal.

        ``mail.message.removecrmactivity``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html

        Args:
            message_id (int | str): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Access denied:
                    no access to CRM
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Access denied:
                    cannot delete CRM activity
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message is
                    deleted or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_REMOVECRMACTIVITY, {"messageId": message_id}, extra, idempotency_key
        )

    def reply(
        self,
        *,
        reply_to_message_id: int | str,
        from_: str | float | Decimal,
        to: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None],
        subject: str | float | Decimal,
        body: str | float | Decimal,
        cc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        bcc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Reply to e-mail.

        ``mail.message.reply``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html

        Args:
            reply_to_message_id (int | str): A whole number, or its digits.
            from_ (str | float | Decimal): Begin of the period.
            to (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]): End of the period.
            subject (str | float | Decimal): A text.
            body (str | float | Decimal): A text.
            cc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]):
            bcc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float
                | Decimal | Literal[False] | None]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    from is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    to is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    subject is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    body is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    MESSAGE_REPLY_FAILED
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: NO_RECIPIENTS
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    RESOLVE_RECIPIENTS_ERROR
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_REPLY,
            {
                "replyToMessageId": reply_to_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            extra,
            idempotency_key,
        )

    def send(
        self,
        *,
        from_: str | float | Decimal,
        to: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None],
        subject: str | float | Decimal,
        body: str | float | Decimal,
        cc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        bcc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Any:
        """Send an e-mail.

        ``mail.message.send``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html

        Args:
            from_ (str | float | Decimal): Begin of the period.
            to (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]): End of the period.
            subject (str | float | Decimal): A text.
            body (str | float | Decimal): A text.
            cc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]):
            bcc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float
                | Decimal | Literal[False] | None]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    to is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    subject is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    body is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    MESSAGE_SEND_FAILED
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: NO_RECIPIENTS
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    RESOLVE_RECIPIENTS_ERROR
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_SEND,
            {"from": from_, "to": to, "subject": subject, "body": body, "cc": cc, "bcc": bcc},
            extra,
            idempotency_key,
        )

    def thread(
        self,
        *,
        id: int | str,
        limit: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get e-mail thread.

        ``mail.message.thread``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html

        Args:
            id (int | str): Id of the record.
            limit (int | str): Most records to return. Default: ``20``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(MESSAGE_THREAD, {"id": id, "limit": limit}, extra)


class AsyncMailMessageMethods(AsyncNamespace):
    """``mail.message`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.message"

    @builtins.property
    def field(self) -> AsyncMailMessageFieldMethods:
        return AsyncMailMessageFieldMethods(self._client)

    def createcalendarevent(
        self,
        *,
        message_id: int | str,
        date_from: str | float | Decimal,
        date_to: str | float | Decimal,
        name: str | float | Decimal | None = None,
        description: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Create a calendar event from an e-mail.

        ``mail.message.createcalendarevent``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html

        Args:
            message_id (int | str): Id of the message.
            date_from (str | float | Decimal): A text.
            date_to (str | float | Decimal): A text.
            name (str | float | Decimal): Name.
            description (str | float | Decimal): Description.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    messageId is not specified or an incorrect value is provided
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    dateFrom is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    dateTo is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message deleted
                    or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Invalid date
                    format
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to create
                    calendar event
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Module calendar
                    is not installed
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATECALENDAREVENT,
            {
                "messageId": message_id,
                "dateFrom": date_from,
                "dateTo": date_to,
                "name": name,
                "description": description,
            },
            extra,
            idempotency_key,
        )

    def createchat(
        self,
        *,
        message_id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Create a chat from e-mail.

        ``mail.message.createchat``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html

        Args:
            message_id (int | str): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    messageId is not specified or an incorrect value was passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Modules
                    im/intranet are not installed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message was
                    deleted or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to
                    acquire lock for chat creation
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to create
                    chat
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATECHAT, {"messageId": message_id}, extra, idempotency_key
        )

    def createcrmactivity(
        self,
        *,
        message_id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[bool]:
        """Create a CRM activity from an e-mail.

        ``mail.message.createcrmactivity``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html

        Args:
            message_id (int | str): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    messageId is not specified or an incorrect value was passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: CRM module is
                    not installed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message has been
                    deleted or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Please try
                    adding the email to the CRM a little later
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATECRMACTIVITY, {"messageId": message_id}, extra, idempotency_key
        )

    def createfeedpost(
        self,
        *,
        message_id: int | str,
        title: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Create a News Feed message from e-mail.

        ``mail.message.createfeedpost``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html

        Args:
            message_id (int | str): Id of the message.
            title (str | float | Decimal): Title.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    messageId is not specified or an incorrect value is passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Modules
                    blog/socialnetwork are not installed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message deleted
                    or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: User blog not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to create
                    blog post
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATEFEEDPOST,
            {"messageId": message_id, "title": title},
            extra,
            idempotency_key,
        )

    def createtask(
        self,
        *,
        message_id: int | str,
        title: str | float | Decimal | None = None,
        responsible_id: int | str | None = None,
        description: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Create a task from an e-mail.

        ``mail.message.createtask``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html

        Args:
            message_id (int | str): Id of the message.
            title (str | float | Decimal): Title.
            responsible_id (int | str): Id of the responsible user.
            description (str | float | Decimal): Description.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    messageId is not specified or an incorrect value was passed
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Module tasks is
                    not installed.
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message was
                    deleted or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Failed to create
                    task
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_CREATETASK,
            {
                "messageId": message_id,
                "title": title,
                "responsibleId": responsible_id,
                "description": description,
            },
            extra,
            idempotency_key,
        )

    def forward(
        self,
        *,
        forward_message_id: int | str,
        from_: str | float | Decimal,
        to: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None],
        subject: str | float | Decimal,
        body: str | float | Decimal,
        cc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        bcc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Forward e-mail.

        ``mail.message.forward``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html

        Args:
            forward_message_id (int | str): A whole number, or its digits.
            from_ (str | float | Decimal): Begin of the period.
            to (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]): End of the period.
            subject (str | float | Decimal): A text.
            body (str | float | Decimal): A text.
            cc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]):
            bcc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float
                | Decimal | Literal[False] | None]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    forwardMessageId is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    from is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    to is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    subject is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    body is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    MESSAGE_FORWARD_FAILED
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: NO_RECIPIENTS
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    RESOLVE_RECIPIENTS_ERROR
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_FORWARD,
            {
                "forwardMessageId": forward_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            extra,
            idempotency_key,
        )

    def get(
        self,
        *,
        id: int | str,
        select: Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get e-mail.

        ``mail.message.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html

        Args:
            id (int | str): Id of the record to read.
            select (Sequence[str | float | Decimal] | Mapping[str, str | float | Decimal]): Names of
                the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
        """
        return self._client._invoke(MESSAGE_GET, {"id": id, "select": select}, extra)

    def list(
        self,
        *,
        mailbox_id: int | str | None = None,
        search_query: str | float | Decimal | None = None,
        date_from: str | float | Decimal | None = None,
        date_to: str | float | Decimal | None = None,
        is_seen: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        has_attachments: bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"] | None = None,
        folder: str | float | Decimal | None = None,
        pagination: params.MailMailboxListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of e-mails.

        ``mail.message.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html

        Args:
            mailbox_id (int | str): A whole number, or its digits.
            search_query (str | float | Decimal): A text.
            date_from (str | float | Decimal): A text.
            date_to (str | float | Decimal): A text.
            is_seen (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth value.
            has_attachments (bool | Literal["Y", "N", 1, 0, "1", "0", "true", "false"]): A truth
                value.
            folder (str | float | Decimal): A text.
            pagination (MailMailboxListPagination | Mapping[str, Any] | Sequence[Any]): Which page
                of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMailboxListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter
                    dateFrom must be in ISO 8601 format (DATE_ATOM), for example
                    2026-01-01T00:00:00+00:00
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Parameter dateTo
                    must be in ISO 8601 format (DATE_ATOM), for example 2026-01-01T00:00:00+00:00
        """
        return self._client._list(
            MESSAGE_LIST,
            {
                "mailboxId": mailbox_id,
                "searchQuery": search_query,
                "dateFrom": date_from,
                "dateTo": date_to,
                "isSeen": is_seen,
                "hasAttachments": has_attachments,
                "folder": folder,
                "pagination": pagination,
            },
            extra,
        )

    def movetofolder(
        self,
        *,
        message_ids: Sequence[int | str | Literal[False] | float | Decimal | None]
        | Mapping[str, int | str | Literal[False] | float | Decimal | None],
        action: Literal["move", "spam", "delete"],
        folder: str | float | Decimal | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Move emails to folder.

        ``mail.message.movetofolder``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html

        Args:
            message_ids (Sequence[int | str | Literal[False] | float | Decimal | None] |
                Mapping[str, int | str | Literal[False] | float | Decimal | None]):
            action (Literal["move", "spam", "delete"]): Action.
            folder (str | float | Decimal): A text. Required in some cases.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Select emails
                    from a single folder
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The folder
                    parameter is required when action=move
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: The action
                    parameter must be move, spam, or delete
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: No accessible
                    messages found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: All messages
                    must belong to the same mailbox
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_MOVETOFOLDER,
            {"messageIds": message_ids, "action": action, "folder": folder},
            extra,
            idempotency_key,
        )

    def removecrmactivity(
        self,
        *,
        message_id: int | str,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[bool]:
        """Remove the link between an e-mail and a CRM deal.

        ``mail.message.removecrmactivity``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html

        Args:
            message_id (int | str): Id of the message.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Access denied:
                    no access to CRM
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Access denied:
                    cannot delete CRM activity
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Message is
                    deleted or moved to another folder
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_REMOVECRMACTIVITY, {"messageId": message_id}, extra, idempotency_key
        )

    def reply(
        self,
        *,
        reply_to_message_id: int | str,
        from_: str | float | Decimal,
        to: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None],
        subject: str | float | Decimal,
        body: str | float | Decimal,
        cc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        bcc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Reply to e-mail.

        ``mail.message.reply``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html

        Args:
            reply_to_message_id (int | str): A whole number, or its digits.
            from_ (str | float | Decimal): Begin of the period.
            to (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]): End of the period.
            subject (str | float | Decimal): A text.
            body (str | float | Decimal): A text.
            cc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]):
            bcc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float
                | Decimal | Literal[False] | None]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    from is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    to is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    subject is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    body is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    MESSAGE_REPLY_FAILED
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: NO_RECIPIENTS
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    RESOLVE_RECIPIENTS_ERROR
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_REPLY,
            {
                "replyToMessageId": reply_to_message_id,
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "cc": cc,
                "bcc": bcc,
            },
            extra,
            idempotency_key,
        )

    def send(
        self,
        *,
        from_: str | float | Decimal,
        to: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None],
        subject: str | float | Decimal,
        body: str | float | Decimal,
        cc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        bcc: Sequence[str | float | Decimal | Literal[False] | None]
        | Mapping[str, str | float | Decimal | Literal[False] | None]
        | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[Any]:
        """Send an e-mail.

        ``mail.message.send``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html

        Args:
            from_ (str | float | Decimal): Begin of the period.
            to (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]): End of the period.
            subject (str | float | Decimal): A text.
            body (str | float | Decimal): A text.
            cc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float |
                Decimal | Literal[False] | None]):
            bcc (Sequence[str | float | Decimal | Literal[False] | None] | Mapping[str, str | float
                | Decimal | Literal[False] | None]):

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    to is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    subject is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    body is not specified
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    MESSAGE_SEND_FAILED
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: NO_RECIPIENTS
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``:
                    RESOLVE_RECIPIENTS_ERROR
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(
            MESSAGE_SEND,
            {"from": from_, "to": to, "subject": subject, "body": body, "cc": cc, "bcc": bcc},
            extra,
            idempotency_key,
        )

    def thread(
        self,
        *,
        id: int | str,
        limit: int | str | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get e-mail thread.

        ``mail.message.thread``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html

        Args:
            id (int | str): Id of the record.
            limit (int | str): Most records to return. Default: ``20``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    id is not specified
                ``BITRIX_REST_V3_EXCEPTION_ENTITYNOTFOUNDEXCEPTION``: Record with the specified
                    identifier not found
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
        """
        return self._client._invoke(MESSAGE_THREAD, {"id": id, "limit": limit}, extra)


class MailMessageFieldMethods(SyncNamespace):
    """``mail.message.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.message.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get e-mail field.

        ``mail.message.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(MESSAGE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a list of email fields.

        ``mail.message.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(MESSAGE_FIELD_LIST, {"select": select}, extra)


class AsyncMailMessageFieldMethods(AsyncNamespace):
    """``mail.message.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.message.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get e-mail field.

        ``mail.message.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(MESSAGE_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a list of email fields.

        ``mail.message.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(MESSAGE_FIELD_LIST, {"select": select}, extra)


class MailRecipientMethods(SyncNamespace):
    """``mail.recipient`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.recipient"

    @builtins.property
    def field(self) -> MailRecipientFieldMethods:
        return MailRecipientFieldMethods(self._client)

    def listcontacts(
        self,
        *,
        query: str | float | Decimal | None = None,
        pagination: params_shared.TasksTaskListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of contacts (mail).

        ``mail.recipient.listcontacts``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html

        Args:
            query (str | float | Decimal): A text.
            pagination (params_shared.TasksTaskListPagination | Mapping[str, Any] | Sequence[Any]):
                Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            RECIPIENT_LISTCONTACTS, {"query": query, "pagination": pagination}, extra
        )

    def listemployees(
        self,
        *,
        query: str | float | Decimal,
        pagination: params_shared.TasksTaskListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[Any]:
        """Get a list of employees.

        ``mail.recipient.listemployees``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html

        Args:
            query (str | float | Decimal): A text.
            pagination (params_shared.TasksTaskListPagination | Mapping[str, Any] | Sequence[Any]):
                Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    query is not specified
        """
        return self._client._list(
            RECIPIENT_LISTEMPLOYEES, {"query": query, "pagination": pagination}, extra
        )


class AsyncMailRecipientMethods(AsyncNamespace):
    """``mail.recipient`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.recipient"

    @builtins.property
    def field(self) -> AsyncMailRecipientFieldMethods:
        return AsyncMailRecipientFieldMethods(self._client)

    def listcontacts(
        self,
        *,
        query: str | float | Decimal | None = None,
        pagination: params_shared.TasksTaskListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of contacts (mail).

        ``mail.recipient.listcontacts``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html

        Args:
            query (str | float | Decimal): A text.
            pagination (params_shared.TasksTaskListPagination | Mapping[str, Any] | Sequence[Any]):
                Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
        """
        return self._client._list(
            RECIPIENT_LISTCONTACTS, {"query": query, "pagination": pagination}, extra
        )

    def listemployees(
        self,
        *,
        query: str | float | Decimal,
        pagination: params_shared.TasksTaskListPagination | OtherKeys | Sequence[Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[Any]:
        """Get a list of employees.

        ``mail.recipient.listemployees``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html

        Args:
            query (str | float | Decimal): A text.
            pagination (params_shared.TasksTaskListPagination | Mapping[str, Any] | Sequence[Any]):
                Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.TasksTaskListPagination``.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_INVALIDPAGINATIONEXCEPTION``: Unable to recognize
                    pagination parameter #PAGE#
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Required field
                    query is not specified
        """
        return self._client._list(
            RECIPIENT_LISTEMPLOYEES, {"query": query, "pagination": pagination}, extra
        )


class MailRecipientFieldMethods(SyncNamespace):
    """``mail.recipient.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.recipient.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get recipient field.

        ``mail.recipient.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECIPIENT_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Any:
        """Get a list of recipient fields.

        ``mail.recipient.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECIPIENT_FIELD_LIST, {"select": select}, extra)


class AsyncMailRecipientFieldMethods(AsyncNamespace):
    """``mail.recipient.field`` of REST 3.0."""

    __slots__ = ()
    _name = "v3.mail.recipient.field"

    def get(
        self,
        *,
        name: str | float | Decimal,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get recipient field.

        ``mail.recipient.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html

        Args:
            name (str | float | Decimal): Name.
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_REALISATION_EXCEPTION_FIELDNOTFOUNDEXCEPTION``: Field #FIELD# not
                    found
                ``BITRIX_REST_V3_EXCEPTION_VALIDATION_REQUESTVALIDATIONEXCEPTION``: Mandatory field
                    name is not specified
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECIPIENT_FIELD_GET, {"name": name, "select": select}, extra)

    def list(
        self,
        *,
        select: Sequence[str | float | Decimal] | Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[Any]:
        """Get a list of recipient fields.

        ``mail.recipient.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html

        Args:
            select (Sequence[str | float | Decimal] | Mapping[str, Any]): Names of the fields to
                return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECIPIENT_FIELD_LIST, {"select": select}, extra)
