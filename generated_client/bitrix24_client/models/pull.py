"""Answers of ``pull``."""

from __future__ import annotations

from enum import StrEnum

from .._runtime import converters as _k, views as _v


class PullApplicationConfigChannelsValueType(StrEnum):
    SHARED = "shared"
    PRIVATE = "private"


class PullApplicationConfigServerMode(StrEnum):
    PERSONAL = "personal"  # own Push&Pull server
    SHARED = "shared"  # shared Push&Pull server


class PullApplicationConfig(_v.View):
    __slots__ = ()
    server = _v.nested("server", lambda: PullApplicationConfigServer)
    api = _v.nested("api", lambda: PullApplicationConfigApi)
    channels = _v.mapping("channels", _k.Nested(lambda: PullApplicationConfigChannelsValue))
    exp = _v.integer("exp")
    public_channels = _v.nested("publicChannels", lambda: PullApplicationConfigPublicChannels)
    client_id = _v.string("clientId")
    """Id of the application."""
    jwt = _v.string("jwt")


class PullApplicationConfigApi(_v.View):
    __slots__ = ()
    revision_web = _v.integer("revision_web")
    revision_mobile = _v.integer("revision_mobile")


class PullApplicationConfigChannelsValue(_v.View):
    __slots__ = ()
    id = _v.string("id")
    public_id = _v.string("public_id")
    start = _v.moment("start")
    """Time of the beginning, in seconds since 1970."""
    end = _v.moment("end")
    type = _v.choice("type", PullApplicationConfigChannelsValueType)
    """Type."""


class PullApplicationConfigPublicChannels(_v.View):
    __slots__ = ()
    user_id = _v.nested("<user_id>", lambda: PullApplicationConfigPublicChannelsUserId)


class PullApplicationConfigPublicChannelsUserId(_v.View):
    __slots__ = ()
    user_id = _v.integer("user_id")
    """Id of the user."""
    public_id = _v.string("public_id")
    signature = _v.string("signature")
    start = _v.string("start")
    """Time of the beginning, in seconds since 1970."""
    end = _v.string("end")


class PullApplicationConfigServer(_v.View):
    __slots__ = ()
    version = _v.integer("version")
    """Version."""
    server_enabled = _v.boolean("server_enabled")
    mode = _v.choice("mode", PullApplicationConfigServerMode)
    hostname = _v.string("hostname")
    long_polling = _v.string("long_polling")
    long_pooling_secure = _v.string("long_pooling_secure")
    websocket_enabled = _v.boolean("websocket_enabled")
    websocket = _v.string("websocket")
    websocket_secure = _v.string("websocket_secure")
    publish_enabled = _v.boolean("publish_enabled")
    publish = _v.string("publish")
    publish_secure = _v.string("publish_secure")
    config_timestamp = _v.integer("config_timestamp")
