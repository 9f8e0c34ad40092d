"""Parameters of ``imbot.command``."""

# mypy: disable-error-code="call-arg"
# It does not know extra_items (PEP 728) yet.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal, Required, TYPE_CHECKING
from typing_extensions import TypedDict

if TYPE_CHECKING:
    from ..._runtime.open_dicts import OtherKeys


class ImbotCommandAnswerAttach(TypedDict, total=False, extra_items=Any):
    """Keys: BLOCKS."""

    BLOCKS: (
        Sequence[ImbotCommandAnswerAttachBlocksItem | OtherKeys]
        | Mapping[str, ImbotCommandAnswerAttachBlocksItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class ImbotCommandAnswerAttachBlocksItem(TypedDict, total=False, extra_items=Any):
    """Keys: MESSAGE, DELIMITER, LINK."""

    MESSAGE: Any
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


class ImbotCommandAnswerKeyboard(TypedDict, total=False, extra_items=Any):
    """Keys: BUTTONS."""

    BUTTONS: (
        Sequence[ImbotCommandAnswerKeyboardButtonsItem | OtherKeys]
        | Mapping[str, ImbotCommandAnswerKeyboardButtonsValue | OtherKeys]
        | str
        | Literal[False]
        | None
    )


class ImbotCommandAnswerKeyboardButtonsItem(TypedDict, total=False, extra_items=Any):
    """Keys: TEXT, COMMAND."""

    TEXT: Any
    """Text."""
    COMMAND: Any
    """Command."""


class ImbotCommandAnswerKeyboardButtonsValue(TypedDict, total=False, extra_items=Any):
    """Keys: TEXT, COMMAND."""

    TEXT: Any
    """Text."""
    COMMAND: Any
    """Command."""


class ImbotCommandAnswerMENUItem(TypedDict, total=False, extra_items=Any):
    """Keys: TEXT, LINK."""

    TEXT: Any
    """Text."""
    LINK: Any
    """Link."""


class ImbotCommandRegisterLangItem(TypedDict, total=False, extra_items=Any):
    """Keys: LANGUAGE_ID, TITLE, PARAMS."""

    LANGUAGE_ID: Required[str | float | Decimal]
    """A text."""
    TITLE: Required[str | float | Decimal]
    """Title."""
    PARAMS: str | float | Decimal | Literal[False] | None
    """Further parameters of the call."""


class ImbotCommandUpdateFields(TypedDict, total=False, extra_items=Any):
    """Keys: COMMAND, EVENT_COMMAND_ADD, HIDDEN, EXTRANET_SUPPORT, LANG."""

    COMMAND: str | float | Decimal | Literal[False] | None
    """Command."""
    EVENT_COMMAND_ADD: str | float | Decimal | Literal[False] | None
    """A text, or nothing: the field is emptied."""
    HIDDEN: Literal["Y", "N"]
    EXTRANET_SUPPORT: Literal["Y", "N"]
    LANG: (
        Sequence[ImbotCommandRegisterLangItem | OtherKeys]
        | Mapping[str, ImbotCommandRegisterLangItem | OtherKeys]
        | str
        | Literal[False]
        | None
    )
    """Code of the language."""
