"""Messages of errors that the platform makes, for pages that explain them and quote none.

An error that methods share has the same message everywhere; other pages show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

_NAME: Final = re.compile(r"\w+")
#: The refusals of catalog and sale: a number of the module, "403" for no access, and one of the
#: case (``2000403000NN``). 75 pages show their message, and no other.
_NO_ACCESS: Final = re.compile(r"20\d{2}403\d{5}")
#: An argument that the call lacks: more than 100 pages show the message.
_NO_ARGUMENT: Final = "100"


def platform_message(code: str, explanation: str, parameters: Iterable[str]) -> str:
    """The message of an error that the platform makes, or "" for an error of the method's own.

    ``parameters``: names of the method's parameters, of which the explanation may name one.
    """
    if _NO_ACCESS.fullmatch(code):
        return "Access Denied"
    if code != _NO_ARGUMENT:
        return ""
    names = set(parameters).intersection(_NAME.findall(explanation))
    named = f" {{{names.pop()}}}" if len(names) == 1 else ""
    return f"Could not find value for parameter{named}"
