"""Python source, told apart from text that came from a document.

Templates write :class:`Code` and nothing else: :func:`only_code` is asked about every value that
they write. Text becomes code by one of the functions below, each of which makes one kind of it:
a literal, the inside of a docstring, a comment, a name.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from ..identifiers import PYTHON

if TYPE_CHECKING:
    from jinja2 import Environment

#: What cannot stand in source, or shows something else than is there: control characters,
#: surrogates, separators of lines, signs that turn the direction of text.
_HIDDEN: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufeff]"
)
_QUOTE: Final = re.compile(r'"(?="|\Z)')


class Code(str):
    """Python source."""

    __slots__ = ()


NO_CODE: Final = Code("")


def literal(found: str | int) -> Code:
    """A literal of text or a number; text is in double quotes where it has none."""
    _check_plain(found)
    text = repr(found)
    if text[0] == "'" and '"' not in text:
        # Python chooses single quotes where neither kind is in the text, so nothing changes.
        return Code('"' + text[1:-1] + '"')
    return Code(text)


def value(found: object) -> Code:
    """A literal of text, numbers, truth values, and tuples and mappings of these."""
    _check_plain(found)
    return Code(repr(found))


def _check_plain(found: object) -> None:
    if isinstance(found, tuple):
        for each in found:
            _check_plain(each)
    elif isinstance(found, dict):
        for key, each in found.items():
            _check_plain(key)
            _check_plain(each)
    elif not isinstance(found, (str, int)):
        raise TypeError(f"no literal of {type(found).__name__}")


def inside_docstring(text: str) -> Code:
    """Text that means itself between triple quotes."""
    text = _HIDDEN.sub(_escape, text.replace("\\", "\\\\"))
    return Code(_QUOTE.sub(r"\"", text))


def indented(code: Code, columns: int) -> Code:
    """The same with every line but the first further to the right."""
    prefix = " " * columns
    return Code(textwrap.indent(code, prefix).removeprefix(prefix))


def comment(text: str) -> Code:
    """A comment, on one line; nothing where there is no text."""
    text = _HIDDEN.sub(_escape, " ".join(text.split()))
    return Code(f"# {text}" if text else "")


def name(text: str) -> Code:
    """A name. Raises :class:`InputError` for what cannot be one."""
    return Code(PYTHON.check(text, "generated code"))


def dotted(text: str) -> Code:
    """Names with dots between them and before them: ``..models.crm``."""
    for part in text.lstrip(".").split("."):
        PYTHON.check(part, "generated code")
    return Code(text)


def join(separator: str, parts: Iterable[Code]) -> Code:
    return Code(separator.join(parts))


def template_environment(environment: Environment) -> Environment:
    """An environment whose templates can only write code; filters make it of text."""
    own = environment.overlay(finalize=only_code)
    own.filters = {
        **environment.filters,
        "literal": literal,
        "docstring": inside_docstring,
        "comment": comment,
        "name": name,
        "dotted": dotted,
    }
    own.globals["flavours"] = ((NO_CODE, Code("Sync")), (Code("Async"), Code("Async")))
    return own


def only_code(value: object) -> object:
    """What a template may write: code and numbers. Jinja asks for every value."""
    if isinstance(value, Code):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError(f"a template writes {type(value).__name__}, which nobody has quoted")


def _escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
