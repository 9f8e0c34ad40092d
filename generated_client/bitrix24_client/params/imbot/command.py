"""Parameters of ``imbot.command``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class ImbotCommandAnswerAttach(TypedDict, total=False):
    """Attachment of the message.

    Keys: BLOCKS."""

    BLOCKS: Sequence[ImbotCommandAnswerAttachBlocksItem | OtherKeys]


class ImbotCommandAnswerAttachBlocksItem(TypedDict, total=False, extra_items=Any):
    """Keys: MESSAGE, DELIMITER, LINK."""

    MESSAGE: str
    """Text of the message."""
    DELIMITER: Any
    LINK: ImbotCommandAnswerAttachBlocksItemLink | Mapping[str, Any]
    """Link."""


class ImbotCommandAnswerAttachBlocksItemLink(TypedDict, total=False):
    """Link.

    Keys: NAME, LINK."""

    NAME: Any
    """Name."""
    LINK: Any
    """Link."""


class ImbotCommandAnswerKeyboard(TypedDict, total=False):
    """Buttons below the message.

    Keys: BUTTONS."""

    BUTTONS: Sequence[ImbotCommandAnswerKeyboardButtonsItem]


class ImbotCommandAnswerKeyboardButtonsItem(TypedDict, total=False):
    """Keys: TEXT, COMMAND."""

    TEXT: str
    """Text."""
    COMMAND: str
    """Command."""


class ImbotCommandAnswerMENUItem(TypedDict, total=False):
    """Keys: TEXT, LINK."""

    TEXT: str
    """Text."""
    LINK: str
    """Link."""


class ImbotCommandRegisterLangItem(TypedDict, total=False):
    """Keys: LANGUAGE_ID, TITLE, PARAMS."""

    LANGUAGE_ID: Required[str]
    TITLE: Required[str]
    """Title."""
    PARAMS: str
    """Further parameters of the call."""


class ImbotCommandUpdateFields(TypedDict, total=False):
    """New values of the fields; those not named stay as they are.

    Keys: COMMAND, EVENT_COMMAND_ADD, HIDDEN, EXTRANET_SUPPORT, LANG."""

    COMMAND: str
    """Command."""
    EVENT_COMMAND_ADD: str
    HIDDEN: Literal["Y", "N"]
    EXTRANET_SUPPORT: Literal["Y", "N"]
    LANG: Sequence[ImbotCommandUpdateFieldsLangItem]
    """Code of the language."""


class ImbotCommandUpdateFieldsLangItem(TypedDict, total=False):
    """Keys: LANGUAGE_ID, TITLE, PARAMS."""

    LANGUAGE_ID: Required[str]
    TITLE: Required[str]
    """Title."""
    PARAMS: str
    """Further parameters of the call."""
