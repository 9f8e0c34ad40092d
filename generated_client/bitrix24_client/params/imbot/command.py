"""Parameters of ``imbot.command``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict


class ImbotCommandAnswerMENUItem(TypedDict, total=False):
    TEXT: str
    LINK: str


class ImbotCommandAnswerRequestAttach(TypedDict, total=False):
    """Attachment of the message."""

    BLOCKS: Sequence[ImbotCommandAnswerRequestAttachBlocksItem | Mapping[str, Any]]


class ImbotCommandAnswerRequestAttachBlocksItem(TypedDict, total=False):
    MESSAGE: str
    DELIMITER: Any
    LINK: ImbotCommandAnswerRequestAttachBlocksItemLink | Mapping[str, Any]


class ImbotCommandAnswerRequestAttachBlocksItemLink(TypedDict, total=False):
    """Link."""

    NAME: Any
    LINK: Any


class ImbotCommandAnswerRequestKeyboard(TypedDict, total=False):
    """Buttons below the message."""

    BUTTONS: Sequence[ImbotCommandAnswerRequestKeyboardButtonsItem]


class ImbotCommandAnswerRequestKeyboardButtonsItem(TypedDict, total=False):
    TEXT: str
    COMMAND: str


class ImbotCommandRegisterRequestLangItem(TypedDict, total=False):
    LANGUAGE_ID: Required[str]
    TITLE: Required[str]
    PARAMS: str


class ImbotCommandUpdateRequestFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are."""

    COMMAND: str
    EVENT_COMMAND_ADD: str
    HIDDEN: Literal["Y", "N"]
    EXTRANET_SUPPORT: Literal["Y", "N"]
    LANG: Sequence[ImbotCommandUpdateRequestFieldsLangItem]


class ImbotCommandUpdateRequestFieldsLangItem(TypedDict, total=False):
    LANGUAGE_ID: Required[str]
    TITLE: Required[str]
    PARAMS: str
