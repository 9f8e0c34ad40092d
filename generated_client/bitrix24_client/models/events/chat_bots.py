"""What events of ``chat_bots`` carry."""

from __future__ import annotations

from enum import StrEnum

from ..._runtime import converters as _k, views as _v


class ONIMBOTJOINCHATEventDataParamsChatType(StrEnum):
    P = "P"  # private, personal chat
    C = "C"  # group chat
    O = "O"  # open chat
    L = "L"  # open line
    S = "S"  # system/notify
    N = "N"  # channel
    J = "J"  # open channel
    T = "T"  # comment thread
    A = "A"  # copilot chat
    B = "B"  # collab
    X = "X"  # external chat


class ONIMBOTJOINCHATEventDataUserGender(StrEnum):
    M = "M"
    F = "F"


class ONIMBOTMESSAGEDELETEEventDataBotValueAuthStatus(StrEnum):
    L = "L"  # local application
    F = "F"  # free mass-market application
    D = "D"  # D
    T = "T"  # T
    P = "P"  # paid mass-market application


class ONIMCOMMANDADDEventDataCommandValueCommandContext(StrEnum):
    TEXTAREA = "TEXTAREA"  # command entered manually
    KEYBOARD = "KEYBOARD"  # command invoked by a keyboard button


class ONIMBOTDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    bot_id = _v.integer("BOT_ID")
    """Id of the bot."""
    bot_code = _v.string("BOT_CODE")


class ONIMBOTJOINCHATEventData(_v.View):
    """Data."""

    __slots__ = ()
    bot = _v.mapping("BOT", _k.Nested(lambda: ONIMBOTJOINCHATEventDataBotValue))
    params = _v.nested("PARAMS", lambda: ONIMBOTJOINCHATEventDataParams)
    user = _v.nested("USER", lambda: ONIMBOTJOINCHATEventDataUser)


class ONIMBOTJOINCHATEventDataBotValue(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires = _v.string("expires")
    expires_in = _v.string("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.string("status")
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    user_id = _v.string("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""
    auth = _v.nested("AUTH", lambda: ONIMBOTJOINCHATEventDataBotValueAuth)
    bot_id = _v.string("BOT_ID")
    """Id of the bot."""
    bot_code = _v.string("BOT_CODE")


class ONIMBOTJOINCHATEventDataBotValueAuth(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires = _v.string("expires")
    expires_in = _v.string("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.string("status")
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    user_id = _v.string("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""


class ONIMBOTJOINCHATEventDataParams(_v.View):
    __slots__ = ()
    chat_type = _v.choice("CHAT_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    message_type = _v.choice("MESSAGE_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    bot_id = _v.integer("BOT_ID")
    """Id of the bot."""
    user_id = _v.integer("USER_ID")
    """Id of the user."""
    to_user_id = _v.integer("TO_USER_ID")
    from_user_id = _v.integer("FROM_USER_ID")
    chat_id = _v.integer("CHAT_ID")
    """Id of the chat."""
    chat_author_id = _v.integer("CHAT_AUTHOR_ID")
    chat_entity_type = _v.string("CHAT_ENTITY_TYPE")
    chat_entity_id = _v.string("CHAT_ENTITY_ID")
    access_history = _v.string("ACCESS_HISTORY")
    silent_join = _v.boolean("SILENT_JOIN")
    dialog_id = _v.string("DIALOG_ID")
    """Id of the dialog: a user id, or chat with a chat id."""
    language = _v.string("LANGUAGE")


class ONIMBOTJOINCHATEventDataUser(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    first_name = _v.string("FIRST_NAME")
    """First name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    gender = _v.choice("GENDER", ONIMBOTJOINCHATEventDataUserGender)
    """Gender."""


class ONIMBOTMESSAGEADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    bot = _v.mapping("BOT", _k.Nested(lambda: ONIMBOTMESSAGEADDEventDataBotValue))
    params = _v.nested("PARAMS", lambda: ONIMBOTMESSAGEADDEventDataParams)
    user = _v.nested("USER", lambda: ONIMBOTMESSAGEADDEventDataUser)


class ONIMBOTMESSAGEADDEventDataBotValue(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires = _v.string("expires")
    expires_in = _v.string("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.string("status")
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    user_id = _v.string("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""
    auth = _v.nested("AUTH", lambda: ONIMBOTMESSAGEADDEventDataBotValueAuth)
    bot_id = _v.string("BOT_ID")
    """Id of the bot."""
    bot_code = _v.string("BOT_CODE")


class ONIMBOTMESSAGEADDEventDataBotValueAuth(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires = _v.string("expires")
    expires_in = _v.string("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.string("status")
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    user_id = _v.string("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""


class ONIMBOTMESSAGEADDEventDataParams(_v.View):
    __slots__ = ()
    message = _v.string("MESSAGE")
    """Text of the message."""
    template_id = _v.string("TEMPLATE_ID")
    """Id of the template."""
    message_type = _v.choice("MESSAGE_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    from_user_id = _v.integer("FROM_USER_ID")
    dialog_id = _v.string("DIALOG_ID")
    """Id of the dialog: a user id, or chat with a chat id."""
    to_chat_id = _v.integer("TO_CHAT_ID")
    author_id = _v.integer("AUTHOR_ID")
    """Id of the author."""
    system = _v.boolean("SYSTEM")
    to_user_id = _v.integer("TO_USER_ID")
    chat_id = _v.integer("CHAT_ID")
    """Id of the chat."""
    chat_title = _v.string("CHAT_TITLE")
    chat_author_id = _v.integer("CHAT_AUTHOR_ID")
    chat_type = _v.choice("CHAT_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    chat_avatar = _v.string("CHAT_AVATAR")
    chat_color = _v.string("CHAT_COLOR")
    chat_entity_type = _v.string("CHAT_ENTITY_TYPE")
    chat_entity_id = _v.string("CHAT_ENTITY_ID")
    chat_entity_data_1 = _v.string("CHAT_ENTITY_DATA_1")
    chat_entity_data_2 = _v.string("CHAT_ENTITY_DATA_2")
    chat_entity_data_3 = _v.string("CHAT_ENTITY_DATA_3")
    chat_extranet = _v.boolean("CHAT_EXTRANET")
    chat_prev_message_id = _v.integer("CHAT_PREV_MESSAGE_ID")
    chat_can_post = _v.string("CHAT_CAN_POST")
    rid = _v.integer("RID")
    is_manager = _v.boolean("IS_MANAGER")
    push = _v.boolean("PUSH")
    push_important = _v.boolean("PUSH_IMPORTANT")
    recent_skip_author = _v.boolean("RECENT_SKIP_AUTHOR")
    convert = _v.boolean("CONVERT")
    skip_command = _v.boolean("SKIP_COMMAND")
    skip_counter_increments = _v.boolean("SKIP_COUNTER_INCREMENTS")
    silent_connector = _v.boolean("SILENT_CONNECTOR")
    skip_connector = _v.boolean("SKIP_CONNECTOR")
    important_connector = _v.boolean("IMPORTANT_CONNECTOR")
    no_session_ol = _v.boolean("NO_SESSION_OL")
    fake_relation = _v.integer("FAKE_RELATION")
    skip_url_index = _v.boolean("SKIP_URL_INDEX")
    command_context = _v.string("COMMAND_CONTEXT")
    chat_user_count = _v.integer("CHAT_USER_COUNT")
    mentioned_list = _v.mapping("MENTIONED_LIST", _k.INTEGER)
    platform_context = _v.string("PLATFORM_CONTEXT")
    message_original = _v.string("MESSAGE_ORIGINAL")
    message_id = _v.integer("MESSAGE_ID")
    """Id of the message."""
    language = _v.string("LANGUAGE")


class ONIMBOTMESSAGEADDEventDataUser(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    first_name = _v.string("FIRST_NAME")
    """First name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    gender = _v.choice("GENDER", ONIMBOTJOINCHATEventDataUserGender)
    """Gender."""
    is_bot = _v.boolean("IS_BOT")
    is_connector = _v.boolean("IS_CONNECTOR")
    is_network = _v.boolean("IS_NETWORK")
    is_extranet = _v.boolean("IS_EXTRANET")


class ONIMBOTMESSAGEDELETEEventData(_v.View):
    """Data."""

    __slots__ = ()
    bot = _v.mapping("BOT", _k.Nested(lambda: ONIMBOTMESSAGEDELETEEventDataBotValue))
    params = _v.nested("PARAMS", lambda: ONIMBOTMESSAGEDELETEEventDataParams)
    user = _v.nested("USER", lambda: ONIMBOTMESSAGEDELETEEventDataUser)


class ONIMBOTMESSAGEDELETEEventDataBotValue(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires = _v.timestamp("expires")
    expires_in = _v.integer("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.string("status")
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    user_id = _v.integer("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""
    auth = _v.nested("AUTH", lambda: ONIMBOTMESSAGEDELETEEventDataBotValueAuth)
    bot_id = _v.integer("BOT_ID")
    """Id of the bot."""
    bot_code = _v.string("BOT_CODE")


class ONIMBOTMESSAGEDELETEEventDataBotValueAuth(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires_in = _v.integer("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.choice("status", ONIMBOTMESSAGEDELETEEventDataBotValueAuthStatus)
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""
    expires = _v.string("expires")
    user_id = _v.string("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""


class ONIMBOTMESSAGEDELETEEventDataParams(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    chat_id = _v.integer("CHAT_ID")
    """Id of the chat."""
    author_id = _v.integer("AUTHOR_ID")
    """Id of the author."""
    message = _v.string("MESSAGE")
    """Text of the message."""
    message_type = _v.choice("MESSAGE_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    chat_author_id = _v.integer("CHAT_AUTHOR_ID")
    chat_entity_type = _v.string("CHAT_ENTITY_TYPE")
    chat_entity_id = _v.string("CHAT_ENTITY_ID")
    chat_entity_data_1 = _v.string("CHAT_ENTITY_DATA_1")
    chat_entity_data_2 = _v.string("CHAT_ENTITY_DATA_2")
    chat_entity_data_3 = _v.string("CHAT_ENTITY_DATA_3")
    dialog_id = _v.string("DIALOG_ID")
    """Id of the dialog: a user id, or chat with a chat id."""
    message_id = _v.integer("MESSAGE_ID")
    """Id of the message."""
    chat_type = _v.choice("CHAT_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    language = _v.string("LANGUAGE")
    from_user_id = _v.string("FROM_USER_ID")
    to_user_id = _v.string("TO_USER_ID")


class ONIMBOTMESSAGEDELETEEventDataUser(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    first_name = _v.string("FIRST_NAME")
    """First name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    gender = _v.choice("GENDER", ONIMBOTJOINCHATEventDataUserGender)
    """Gender."""
    is_bot = _v.boolean("IS_BOT")
    is_connector = _v.boolean("IS_CONNECTOR")
    is_network = _v.boolean("IS_NETWORK")
    is_extranet = _v.boolean("IS_EXTRANET")


class ONIMBOTMESSAGEUPDATEEventData(_v.View):
    """Data."""

    __slots__ = ()
    bot = _v.mapping("BOT", _k.Nested(lambda: ONIMBOTMESSAGEUPDATEEventDataBotValue))
    params = _v.nested("PARAMS", lambda: ONIMBOTMESSAGEUPDATEEventDataParams)
    user = _v.nested("USER", lambda: ONIMBOTMESSAGEUPDATEEventDataUser)


class ONIMBOTMESSAGEUPDATEEventDataBotValue(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires = _v.timestamp("expires")
    expires_in = _v.integer("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.string("status")
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    user_id = _v.integer("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""
    auth = _v.nested("AUTH", lambda: ONIMBOTMESSAGEUPDATEEventDataBotValueAuth)
    bot_id = _v.integer("BOT_ID")
    """Id of the bot."""
    bot_code = _v.string("BOT_CODE")


class ONIMBOTMESSAGEUPDATEEventDataBotValueAuth(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires_in = _v.integer("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.choice("status", ONIMBOTMESSAGEDELETEEventDataBotValueAuthStatus)
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""
    expires = _v.string("expires")
    user_id = _v.string("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""


class ONIMBOTMESSAGEUPDATEEventDataParams(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    chat_id = _v.integer("CHAT_ID")
    """Id of the chat."""
    author_id = _v.integer("AUTHOR_ID")
    """Id of the author."""
    message = _v.string("MESSAGE")
    """Text of the message."""
    message_type = _v.choice("MESSAGE_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    chat_author_id = _v.integer("CHAT_AUTHOR_ID")
    chat_entity_type = _v.string("CHAT_ENTITY_TYPE")
    chat_entity_id = _v.string("CHAT_ENTITY_ID")
    chat_entity_data_1 = _v.string("CHAT_ENTITY_DATA_1")
    chat_entity_data_2 = _v.string("CHAT_ENTITY_DATA_2")
    chat_entity_data_3 = _v.string("CHAT_ENTITY_DATA_3")
    from_user_id = _v.integer("FROM_USER_ID")
    to_user_id = _v.integer("TO_USER_ID")
    chat_user_count = _v.integer("CHAT_USER_COUNT")
    mentioned_list = _v.mapping("MENTIONED_LIST", _k.INTEGER)
    platform_context = _v.string("PLATFORM_CONTEXT")
    message_original = _v.string("MESSAGE_ORIGINAL")
    dialog_id = _v.string("DIALOG_ID")
    """Id of the dialog: a user id, or chat with a chat id."""
    message_id = _v.integer("MESSAGE_ID")
    """Id of the message."""
    chat_type = _v.choice("CHAT_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    language = _v.string("LANGUAGE")


class ONIMBOTMESSAGEUPDATEEventDataUser(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    first_name = _v.string("FIRST_NAME")
    """First name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    work_position = _v.string("WORK_POSITION")
    """Position at work."""
    gender = _v.choice("GENDER", ONIMBOTJOINCHATEventDataUserGender)
    """Gender."""
    is_bot = _v.boolean("IS_BOT")
    is_connector = _v.boolean("IS_CONNECTOR")
    is_network = _v.boolean("IS_NETWORK")
    is_extranet = _v.boolean("IS_EXTRANET")


class ONIMCOMMANDADDEventData(_v.View):
    """Data."""

    __slots__ = ()
    command = _v.mapping("COMMAND", _k.Nested(lambda: ONIMCOMMANDADDEventDataCommandValue))
    """Command."""
    params = _v.nested("PARAMS", lambda: ONIMCOMMANDADDEventDataParams)
    user = _v.nested("USER", lambda: ONIMCOMMANDADDEventDataUser)


class ONIMCOMMANDADDEventDataCommandValue(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires = _v.timestamp("expires")
    expires_in = _v.integer("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.string("status")
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    user_id = _v.integer("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""
    auth = _v.nested("AUTH", lambda: ONIMCOMMANDADDEventDataCommandValueAuth)
    bot_id = _v.integer("BOT_ID")
    """Id of the bot."""
    bot_code = _v.string("BOT_CODE")
    command = _v.string("COMMAND")
    """Command."""
    command_id = _v.integer("COMMAND_ID")
    command_params = _v.string("COMMAND_PARAMS")
    command_context = _v.choice(
        "COMMAND_CONTEXT", ONIMCOMMANDADDEventDataCommandValueCommandContext
    )
    message_id = _v.integer("MESSAGE_ID")
    """Id of the message."""


class ONIMCOMMANDADDEventDataCommandValueAuth(_v.View):
    __slots__ = ()
    access_token = _v.string("access_token")
    """OAuth 2.0 access token."""
    expires_in = _v.integer("expires_in")
    """Seconds until the access token expires."""
    scope = _v.string("scope")
    """Code of the scope."""
    domain = _v.string("domain")
    """Address of the portal."""
    server_endpoint = _v.string("server_endpoint")
    """Address of the authorization server."""
    status = _v.choice("status", ONIMBOTMESSAGEDELETEEventDataBotValueAuthStatus)
    """Status."""
    client_endpoint = _v.string("client_endpoint")
    """Base address of REST calls to the portal."""
    member_id = _v.string("member_id")
    """Permanent id of the portal."""
    refresh_token = _v.string("refresh_token")
    """Token to get a new access token with."""
    application_token = _v.string("application_token")
    """Token to compare with the one that came at installation."""
    expires = _v.string("expires")
    user_id = _v.string("user_id")
    """Id of the user."""
    client_id = _v.string("client_id")
    """Id of the application."""


class ONIMCOMMANDADDEventDataParams(_v.View):
    __slots__ = ()
    message = _v.string("MESSAGE")
    """Text of the message."""
    template_id = _v.string("TEMPLATE_ID")
    """Id of the template."""
    message_type = _v.choice("MESSAGE_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    from_user_id = _v.integer("FROM_USER_ID")
    dialog_id = _v.string("DIALOG_ID")
    """Id of the dialog: a user id, or chat with a chat id."""
    to_chat_id = _v.integer("TO_CHAT_ID")
    author_id = _v.integer("AUTHOR_ID")
    """Id of the author."""
    system = _v.boolean("SYSTEM")
    to_user_id = _v.integer("TO_USER_ID")
    skip_user_check = _v.boolean("SKIP_USER_CHECK")
    push = _v.boolean("PUSH")
    push_important = _v.boolean("PUSH_IMPORTANT")
    recent_add = _v.boolean("RECENT_ADD")
    recent_skip_author = _v.boolean("RECENT_SKIP_AUTHOR")
    convert = _v.boolean("CONVERT")
    skip_command = _v.boolean("SKIP_COMMAND")
    skip_counter_increments = _v.boolean("SKIP_COUNTER_INCREMENTS")
    silent_connector = _v.boolean("SILENT_CONNECTOR")
    skip_connector = _v.boolean("SKIP_CONNECTOR")
    important_connector = _v.boolean("IMPORTANT_CONNECTOR")
    no_session_ol = _v.boolean("NO_SESSION_OL")
    fake_relation = _v.integer("FAKE_RELATION")
    skip_url_index = _v.boolean("SKIP_URL_INDEX")
    message_id = _v.integer("MESSAGE_ID")
    """Id of the message."""
    chat_type = _v.choice("CHAT_TYPE", ONIMBOTJOINCHATEventDataParamsChatType)
    language = _v.string("LANGUAGE")
    chat_id = _v.integer("CHAT_ID")
    """Id of the chat."""
    chat_parent_id = _v.integer("CHAT_PARENT_ID")
    chat_parent_mid = _v.integer("CHAT_PARENT_MID")
    chat_title = _v.string("CHAT_TITLE")
    chat_author_id = _v.integer("CHAT_AUTHOR_ID")
    chat_avatar = _v.string("CHAT_AVATAR")
    chat_color = _v.string("CHAT_COLOR")
    chat_entity_type = _v.string("CHAT_ENTITY_TYPE")
    chat_entity_id = _v.string("CHAT_ENTITY_ID")
    chat_entity_data_1 = _v.string("CHAT_ENTITY_DATA_1")
    chat_entity_data_2 = _v.string("CHAT_ENTITY_DATA_2")
    chat_entity_data_3 = _v.string("CHAT_ENTITY_DATA_3")
    chat_extranet = _v.boolean("CHAT_EXTRANET")
    chat_prev_message_id = _v.integer("CHAT_PREV_MESSAGE_ID")
    chat_can_post = _v.string("CHAT_CAN_POST")
    rid = _v.integer("RID")
    is_manager = _v.boolean("IS_MANAGER")
    bot_in_chat = _v.mapping("BOT_IN_CHAT", _k.INTEGER)


class ONIMCOMMANDADDEventDataUser(_v.View):
    __slots__ = ()
    id = _v.integer("ID")
    name = _v.string("NAME")
    """Name."""
    first_name = _v.string("FIRST_NAME")
    """First name."""
    last_name = _v.string("LAST_NAME")
    """Last name."""
    gender = _v.choice("GENDER", ONIMBOTJOINCHATEventDataUserGender)
    """Gender."""
