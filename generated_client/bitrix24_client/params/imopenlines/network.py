"""Parameters of ``imopenlines.network``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict


class ImopenlinesNetworkMessageAddAttach(TypedDict, total=False):
    ID: Any
    COLOR_TOKEN: Any
    BLOCKS: Sequence[ImopenlinesNetworkMessageAddAttachBlocksItem | Mapping[str, Any]]


class ImopenlinesNetworkMessageAddAttachBlocksItem(TypedDict, total=False):
    MESSAGE: Any
    FILE: Sequence[ImopenlinesNetworkMessageAddAttachBlocksItemFileItem | Mapping[str, Any]]
    IMAGE: Sequence[ImopenlinesNetworkMessageAddAttachBlocksItemImageItem | Mapping[str, Any]]


class ImopenlinesNetworkMessageAddAttachBlocksItemFileItem(TypedDict, total=False):
    NAME: Any
    LINK: Any
    SIZE: Any


class ImopenlinesNetworkMessageAddAttachBlocksItemImageItem(TypedDict, total=False):
    NAME: Any
    LINK: Any
    PREVIEW: Any
    WIDTH: Any
    HEIGHT: Any


class ImopenlinesNetworkMessageAddKeyboard(TypedDict, total=False):
    BUTTONS: Sequence[ImopenlinesNetworkMessageAddKeyboardButtonsItem | Mapping[str, Any]]


class ImopenlinesNetworkMessageAddKeyboardButtonsItem(TypedDict, total=False):
    TEXT: Any
    LINK: Any
    DISPLAY: Any
    BG_COLOR_TOKEN: Any
