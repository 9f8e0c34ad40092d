"""Methods of ``mail``."""

from __future__ import annotations

import builtins
from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING

from ..._runtime import converters as _k
from ..._runtime.client import AsyncNamespace, SyncNamespace
from ..._runtime.lazy import lazy_module
from ..._runtime.method import Method, Pagination, list_method

if TYPE_CHECKING:
    from ..._runtime.listing import AsyncListing, Listing
    from ..models import mail as models
    from ..params import mail as params
else:
    models = lazy_module("..models.mail", __package__)

MAILBOX_GET = Method(
    "mail.mailbox.get", _k.Nested(lambda: models.MailMailbox), version="v3", safe=True, at=("item",)
)
MAILBOX_LIST = list_method(
    "mail.mailbox.list",
    _k.Nested(lambda: models.MailMailbox),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        page_size=25,
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("MailMailboxListPagination",)},
)
MAILBOX_SENDERS = list_method(
    "mail.mailbox.senders",
    _k.Nested(lambda: models.MailMailboxSendersResultItemsItem),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        page_size=25,
    ),
    version="v3",
    keys={"pagination": ("MailMailboxSendersPagination",)},
)
MAILBOX_FIELD_GET = Method(
    "mail.mailbox.field.get",
    _k.Nested(lambda: models.MailMailboxField),
    version="v3",
    safe=True,
    at=("item",),
)
MAILBOX_FIELD_LIST = Method(
    "mail.mailbox.field.list",
    _k.Nested(lambda: models.MailMailboxFieldListResult),
    version="v3",
    safe=True,
)
MESSAGE_CREATECALENDAREVENT = Method(
    "mail.message.createcalendarevent",
    _k.Nested(lambda: models.MailMessageCreatecalendareventResult),
    version="v3",
)
MESSAGE_CREATECHAT = Method(
    "mail.message.createchat", _k.Nested(lambda: models.MailMessageCreatechatResult), version="v3"
)
MESSAGE_CREATECRMACTIVITY = Method("mail.message.createcrmactivity", _k.BOOLEAN, version="v3")
MESSAGE_CREATEFEEDPOST = Method(
    "mail.message.createfeedpost",
    _k.Nested(lambda: models.MailMessageCreatefeedpostResult),
    version="v3",
)
MESSAGE_CREATETASK = Method(
    "mail.message.createtask", _k.Nested(lambda: models.MailMessageCreatetaskResult), version="v3"
)
MESSAGE_FORWARD = Method(
    "mail.message.forward", _k.Nested(lambda: models.MailMessageForwardResult), version="v3"
)
MESSAGE_GET = Method(
    "mail.message.get", _k.Nested(lambda: models.MailMessage), version="v3", safe=True, at=("item",)
)
MESSAGE_LIST = list_method(
    "mail.message.list",
    _k.Nested(lambda: models.MailMessage),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        page_size=25,
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("MailMessageListPagination",)},
)
MESSAGE_MOVETOFOLDER = Method(
    "mail.message.movetofolder",
    _k.Nested(lambda: models.MailMessageMovetofolderResult),
    version="v3",
)
MESSAGE_REMOVECRMACTIVITY = Method("mail.message.removecrmactivity", _k.BOOLEAN, version="v3")
MESSAGE_REPLY = Method(
    "mail.message.reply", _k.Nested(lambda: models.MailMessageReplyResult), version="v3"
)
MESSAGE_SEND = Method(
    "mail.message.send", _k.Nested(lambda: models.MailMessageSendResult), version="v3"
)
MESSAGE_THREAD = Method(
    "mail.message.thread",
    _k.ListOf(_k.Nested(lambda: models.MailMessageThreadResultItem)),
    version="v3",
    safe=True,
)
MESSAGE_FIELD_GET = Method(
    "mail.message.field.get",
    _k.Nested(lambda: models.MailMessageField),
    version="v3",
    safe=True,
    at=("item",),
)
MESSAGE_FIELD_LIST = Method(
    "mail.message.field.list",
    _k.Nested(lambda: models.MailMessageFieldListResult),
    version="v3",
    safe=True,
)
RECIPIENT_LISTCONTACTS = list_method(
    "mail.recipient.listcontacts",
    _k.Nested(lambda: models.MailRecipientListcontactsResultItemsItem),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("MailRecipientListcontactsPagination",)},
)
RECIPIENT_LISTEMPLOYEES = list_method(
    "mail.recipient.listemployees",
    _k.Nested(lambda: models.MailRecipientListemployeesResultItemsItem),
    Pagination(
        style="offset",
        items=("result", "items"),
        cursor=("pagination", "offset"),
        limit=("pagination", "limit"),
        id_field="id",
    ),
    version="v3",
    keys={"pagination": ("MailRecipientListemployeesPagination",)},
)
RECIPIENT_FIELD_GET = Method(
    "mail.recipient.field.get",
    _k.Nested(lambda: models.MailRecipientField),
    version="v3",
    safe=True,
    at=("item",),
)
RECIPIENT_FIELD_LIST = Method(
    "mail.recipient.field.list",
    _k.Nested(lambda: models.MailRecipientFieldListResult),
    version="v3",
    safe=True,
)


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
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.MailMailbox:
        """Get mailbox.

        ``mail.mailbox.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

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
        name: str | None = None,
        email: str | None = None,
        pagination: params.MailMailboxListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.MailMailbox]:
        """Get a list of mailboxes.

        ``mail.mailbox.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html

        Args:
            name (str): Name.
            email (str): E-mail addresses.
            pagination (MailMailboxListPagination): Which page of the list to return. Keys:
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
        pagination: params.MailMailboxSendersPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.MailMailboxSendersResultItemsItem]:
        """Get senders.

        ``mail.mailbox.senders``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html

        Args:
            pagination (MailMailboxSendersPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMailboxSendersPagination``.

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
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.MailMailbox]:
        """Get mailbox.

        ``mail.mailbox.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-get.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

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
        name: str | None = None,
        email: str | None = None,
        pagination: params.MailMailboxListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.MailMailbox]:
        """Get a list of mailboxes.

        ``mail.mailbox.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-list.html

        Args:
            name (str): Name.
            email (str): E-mail addresses.
            pagination (MailMailboxListPagination): Which page of the list to return. Keys:
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
        pagination: params.MailMailboxSendersPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.MailMailboxSendersResultItemsItem]:
        """Get senders.

        ``mail.mailbox.senders``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-senders.html

        Args:
            pagination (MailMailboxSendersPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMailboxSendersPagination``.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.MailMailboxField:
        """Get mailbox field.

        ``mail.mailbox.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.MailMailboxFieldListResult:
        """Get a list of mailbox fields.

        ``mail.mailbox.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.MailMailboxField]:
        """Get mailbox field.

        ``mail.mailbox.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.MailMailboxFieldListResult]:
        """Get a list of mailbox fields.

        ``mail.mailbox.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/mailbox/mail-mailbox-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        message_id: int,
        date_from: str,
        date_to: str,
        name: str | None = None,
        description: str | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.MailMessageCreatecalendareventResult:
        """Create a calendar event from an e-mail.

        ``mail.message.createcalendarevent``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html

        Args:
            message_id (int): Id of the message.
            date_from (str):
            date_to (str):
            name (str): Name.
            description (str): Description.

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
        message_id: int,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.MailMessageCreatechatResult:
        """Create a chat from e-mail.

        ``mail.message.createchat``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html

        Args:
            message_id (int): Id of the message.

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
        message_id: int,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> bool:
        """Create a CRM activity from an e-mail.

        ``mail.message.createcrmactivity``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html

        Args:
            message_id (int): Id of the message.

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
        message_id: int,
        title: str | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.MailMessageCreatefeedpostResult:
        """Create a News Feed message from e-mail.

        ``mail.message.createfeedpost``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html

        Args:
            message_id (int): Id of the message.
            title (str): Title.

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
        message_id: int,
        title: str | None = None,
        responsible_id: int | None = None,
        description: str | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.MailMessageCreatetaskResult:
        """Create a task from an e-mail.

        ``mail.message.createtask``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html

        Args:
            message_id (int): Id of the message.
            title (str): Title.
            responsible_id (int): Id of the responsible user.
            description (str): Description.

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
        forward_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.MailMessageForwardResult:
        """Forward e-mail.

        ``mail.message.forward``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html

        Args:
            forward_message_id (int):
            from_ (str): Begin of the period.
            to (Sequence[str]): End of the period.
            subject (str):
            body (str):
            cc (Sequence[str]):
            bcc (Sequence[str]):

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
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.MailMessage:
        """Get e-mail.

        ``mail.message.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

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
        mailbox_id: int | None = None,
        search_query: str | None = None,
        date_from: str | None = None,
        date_to: str | None = None,
        is_seen: bool | Literal["Y", "N"] | None = None,
        has_attachments: bool | Literal["Y", "N"] | None = None,
        folder: str | None = None,
        pagination: params.MailMessageListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.MailMessage]:
        """Get a list of e-mails.

        ``mail.message.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html

        Args:
            mailbox_id (int):
            search_query (str):
            date_from (str):
            date_to (str):
            is_seen (bool | Literal["Y", "N"]):
            has_attachments (bool | Literal["Y", "N"]):
            folder (str):
            pagination (MailMessageListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMessageListPagination``.

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
        message_ids: Sequence[int | str],
        action: Literal["move", "spam", "delete"],
        folder: str | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.MailMessageMovetofolderResult:
        """Move emails to folder.

        ``mail.message.movetofolder``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html

        Args:
            message_ids (Sequence[int | str]):
            action (Literal["move", "spam", "delete"]): Action.
            folder (str): Required in some cases.

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
        message_id: int,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> bool:
        """Remove the link between an e-mail and a CRM deal.

        ``mail.message.removecrmactivity``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html

        Args:
            message_id (int): Id of the message.

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
        reply_to_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.MailMessageReplyResult:
        """Reply to e-mail.

        ``mail.message.reply``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html

        Args:
            reply_to_message_id (int):
            from_ (str): Begin of the period.
            to (Sequence[str]): End of the period.
            subject (str):
            body (str):
            cc (Sequence[str]):
            bcc (Sequence[str]):

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
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> models.MailMessageSendResult:
        """Send an e-mail.

        ``mail.message.send``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html

        Args:
            from_ (str): Begin of the period.
            to (Sequence[str]): End of the period.
            subject (str):
            body (str):
            cc (Sequence[str]):
            bcc (Sequence[str]):

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
        self, *, id: int, limit: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> builtins.list[models.MailMessageThreadResultItem]:
        """Get e-mail thread.

        ``mail.message.thread``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html

        Args:
            id (int): Id of the record.
            limit (int): Most records to return. Default: ``20``.

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
        message_id: int,
        date_from: str,
        date_to: str,
        name: str | None = None,
        description: str | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.MailMessageCreatecalendareventResult]:
        """Create a calendar event from an e-mail.

        ``mail.message.createcalendarevent``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcalendarevent.html

        Args:
            message_id (int): Id of the message.
            date_from (str):
            date_to (str):
            name (str): Name.
            description (str): Description.

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
        message_id: int,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.MailMessageCreatechatResult]:
        """Create a chat from e-mail.

        ``mail.message.createchat``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createchat.html

        Args:
            message_id (int): Id of the message.

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
        message_id: int,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[bool]:
        """Create a CRM activity from an e-mail.

        ``mail.message.createcrmactivity``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createcrmactivity.html

        Args:
            message_id (int): Id of the message.

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
        message_id: int,
        title: str | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.MailMessageCreatefeedpostResult]:
        """Create a News Feed message from e-mail.

        ``mail.message.createfeedpost``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createfeedpost.html

        Args:
            message_id (int): Id of the message.
            title (str): Title.

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
        message_id: int,
        title: str | None = None,
        responsible_id: int | None = None,
        description: str | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.MailMessageCreatetaskResult]:
        """Create a task from an e-mail.

        ``mail.message.createtask``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-createtask.html

        Args:
            message_id (int): Id of the message.
            title (str): Title.
            responsible_id (int): Id of the responsible user.
            description (str): Description.

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
        forward_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.MailMessageForwardResult]:
        """Forward e-mail.

        ``mail.message.forward``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-forward.html

        Args:
            forward_message_id (int):
            from_ (str): Begin of the period.
            to (Sequence[str]): End of the period.
            subject (str):
            body (str):
            cc (Sequence[str]):
            bcc (Sequence[str]):

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
        id: int,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.MailMessage]:
        """Get e-mail.

        ``mail.message.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-get.html

        Args:
            id (int): Id of the record to read.
            select (Sequence[str]): Names of the fields to return.

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
        mailbox_id: int | None = None,
        search_query: str | None = None,
        date_from: str | None = None,
        date_to: str | None = None,
        is_seen: bool | Literal["Y", "N"] | None = None,
        has_attachments: bool | Literal["Y", "N"] | None = None,
        folder: str | None = None,
        pagination: params.MailMessageListPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.MailMessage]:
        """Get a list of e-mails.

        ``mail.message.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-list.html

        Args:
            mailbox_id (int):
            search_query (str):
            date_from (str):
            date_to (str):
            is_seen (bool | Literal["Y", "N"]):
            has_attachments (bool | Literal["Y", "N"]):
            folder (str):
            pagination (MailMessageListPagination): Which page of the list to return. Keys:
                ``bitrix24_client.v3.params.MailMessageListPagination``.

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
        message_ids: Sequence[int | str],
        action: Literal["move", "spam", "delete"],
        folder: str | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.MailMessageMovetofolderResult]:
        """Move emails to folder.

        ``mail.message.movetofolder``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-movetofolder.html

        Args:
            message_ids (Sequence[int | str]):
            action (Literal["move", "spam", "delete"]): Action.
            folder (str): Required in some cases.

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
        message_id: int,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[bool]:
        """Remove the link between an e-mail and a CRM deal.

        ``mail.message.removecrmactivity``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-removecrmactivity.html

        Args:
            message_id (int): Id of the message.

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
        reply_to_message_id: int,
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.MailMessageReplyResult]:
        """Reply to e-mail.

        ``mail.message.reply``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-reply.html

        Args:
            reply_to_message_id (int):
            from_ (str): Begin of the period.
            to (Sequence[str]): End of the period.
            subject (str):
            body (str):
            cc (Sequence[str]):
            bcc (Sequence[str]):

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
        from_: str,
        to: Sequence[str],
        subject: str,
        body: str,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
    ) -> Awaitable[models.MailMessageSendResult]:
        """Send an e-mail.

        ``mail.message.send``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-send.html

        Args:
            from_ (str): Begin of the period.
            to (Sequence[str]): End of the period.
            subject (str):
            body (str):
            cc (Sequence[str]):
            bcc (Sequence[str]):

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
        self, *, id: int, limit: int | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[builtins.list[models.MailMessageThreadResultItem]]:
        """Get e-mail thread.

        ``mail.message.thread``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-thread.html

        Args:
            id (int): Id of the record.
            limit (int): Most records to return. Default: ``20``.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.MailMessageField:
        """Get e-mail field.

        ``mail.message.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.MailMessageFieldListResult:
        """Get a list of email fields.

        ``mail.message.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.MailMessageField]:
        """Get e-mail field.

        ``mail.message.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.MailMessageFieldListResult]:
        """Get a list of email fields.

        ``mail.message.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/message/mail-message-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        query: str | None = None,
        pagination: params.MailRecipientListcontactsPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.MailRecipientListcontactsResultItemsItem]:
        """Get a list of contacts (mail).

        ``mail.recipient.listcontacts``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html

        Args:
            query (str):
            pagination (MailRecipientListcontactsPagination): Which page of the list to return.
                Keys: ``bitrix24_client.v3.params.MailRecipientListcontactsPagination``.

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
        query: str,
        pagination: params.MailRecipientListemployeesPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Listing[models.MailRecipientListemployeesResultItemsItem]:
        """Get a list of employees.

        ``mail.recipient.listemployees``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html

        Args:
            query (str):
            pagination (MailRecipientListemployeesPagination): Which page of the list to return.
                Keys: ``bitrix24_client.v3.params.MailRecipientListemployeesPagination``.

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
        query: str | None = None,
        pagination: params.MailRecipientListcontactsPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.MailRecipientListcontactsResultItemsItem]:
        """Get a list of contacts (mail).

        ``mail.recipient.listcontacts``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listcontacts.html

        Args:
            query (str):
            pagination (MailRecipientListcontactsPagination): Which page of the list to return.
                Keys: ``bitrix24_client.v3.params.MailRecipientListcontactsPagination``.

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
        query: str,
        pagination: params.MailRecipientListemployeesPagination | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> AsyncListing[models.MailRecipientListemployeesResultItemsItem]:
        """Get a list of employees.

        ``mail.recipient.listemployees``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-listemployees.html

        Args:
            query (str):
            pagination (MailRecipientListemployeesPagination): Which page of the list to return.
                Keys: ``bitrix24_client.v3.params.MailRecipientListemployeesPagination``.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> models.MailRecipientField:
        """Get recipient field.

        ``mail.recipient.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> models.MailRecipientFieldListResult:
        """Get a list of recipient fields.

        ``mail.recipient.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

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
        name: str,
        select: Sequence[str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Awaitable[models.MailRecipientField]:
        """Get recipient field.

        ``mail.recipient.field.get``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-get.html

        Args:
            name (str): Name.
            select (Sequence[str]): Names of the fields to return.

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
        self, *, select: Sequence[str] | None = None, extra: Mapping[str, Any] | None = None
    ) -> Awaitable[models.MailRecipientFieldListResult]:
        """Get a list of recipient fields.

        ``mail.recipient.field.list``, scope ``mail``.
        https://apidocs.bitrix24.com/api-reference/mail/recipient/mail-recipient-field-list.html

        Args:
            select (Sequence[str]): Names of the fields to return.

        Raises:
            ApiError: The codes that are documented:
                ``BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION``: Access denied
                ``BITRIX_REST_V3_EXCEPTION_UNKNOWNDTOPROPERTYEXCEPTION``: Unknown field #FIELD# for
                    entity DtoFieldDto
                ``BITRIX_REST_V3_EXCEPTION_INVALIDSELECTEXCEPTION``: Unable to recognize select
                    expression #SELECT#
        """
        return self._client._invoke(RECIPIENT_FIELD_LIST, {"select": select}, extra)
