"""Which text may be a name: one rule for each kind of name.

Documentation pages and OpenAPI documents are other people's text. A name taken from them becomes
a path, a file, a class or an attribute, so it is matched in full, in ASCII and up to a length,
where it enters: in ``extract``, which leaves out what does not match, and where a document is
loaded, which is then refused. ASCII text is stable under NFKC, with which Python reads
identifiers: no letter of a name can turn into another one.

Names of fields are the exception. They are keys of JSON, in any script, and stay data.
"""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from .errors import InputError

#: So much of a refused name is quoted in a message.
_SHOWN: Final = 60
#: Characters that change the direction of the text around them.
_DIRECTIONS: Final = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_UNPRINTABLE: Final = frozenset({"Cc", "Cs", "Zl", "Zp"})

#: A part of a dotted name. No underscore at either end: in front of a name it marks what belongs
#: to Python or to the client itself, and behind a name it keeps it apart from a keyword.
_SEGMENT: Final = r"[A-Za-z0-9](?:[A-Za-z0-9_]*[A-Za-z0-9])?"
_CAPITALS: Final = r"[A-Z0-9](?:[A-Z0-9_]*[A-Z0-9])?"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of name: what it is called in messages, and the rule."""

    noun: str
    longest: int
    matches: Callable[[str], object]

    def accepts(self, name: object) -> bool:
        """Whether a value is a name of this kind."""
        return isinstance(name, str) and len(name) <= self.longest and bool(self.matches(name))

    def refusal(self, name: object) -> str:
        """What to say of a value that is no name of this kind."""
        return f"not {self.noun}: {shown(name)}"

    def check(self, name: str, place: str) -> str:
        """The name itself. Raises :class:`InputError`; ``place`` says where the name stands."""
        if self.accepts(name):
            return name
        raise InputError(f"{place}: {self.refusal(name)}")


def shown(name: object) -> str:
    """A refused value for a message: text in quotes and ASCII, on one line, not too long."""
    if not isinstance(name, str):
        return f"a value of type {type(name).__name__}"
    return ascii(name[:_SHOWN]) + ("..." if len(name) > _SHOWN else "")


def ascii_part(text: str) -> str:
    """What is left of text in ASCII, after look-alike letters became the letters they look like.

    Names for Python are made of this: it would make the same of them, only later.
    """
    if text.isascii():
        return text
    return unicodedata.normalize("NFKC", text).encode("ascii", "ignore").decode("ascii")


def _is_key(name: str) -> bool:
    if name.isascii() and name.isprintable():
        return True
    return not any(
        each in _DIRECTIONS or unicodedata.category(each) in _UNPRINTABLE for each in name
    )


def _full(pattern: str) -> Callable[[str], object]:
    return re.compile(pattern, re.ASCII).fullmatch


#: ``crm.item.list``. The first part begins with a letter.
METHOD: Final = Kind("a method name", 128, _full(rf"(?=[A-Za-z]){_SEGMENT}(?:\.{_SEGMENT})*"))
#: ``ONCRMDEALADD``, ``CATALOG.PRODUCT.ON.ADD``.
EVENT: Final = Kind("an event code", 128, _full(rf"(?=[A-Z]){_CAPITALS}(?:\.{_CAPITALS})*"))
#: ``user_brief``, ``imopenlines.v2``.
SCOPE: Final = Kind("a scope", 64, _full(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*"))
#: Key of a request, an answer or an object inside of them.
FIELD: Final = Kind("a field name", 256, _is_key)
#: Parameter outside of the body: the name of a header.
PARAMETER: Final = Kind("a parameter name", 128, _full(r"[A-Za-z][A-Za-z0-9_-]*"))
#: Key of ``components.schemas`` and its neighbours.
COMPONENT: Final = Kind("a component name", 512, _full(r"[A-Za-z0-9][A-Za-z0-9._-]*"))
#: An operation is called like its method or its event.
OPERATION: Final = Kind("an operation id", 128, _full(r"[A-Za-z][A-Za-z0-9._-]*"))

#: What generated Python code may call a class, a function, an attribute or a parameter.
PYTHON: Final = Kind(
    "a Python name",
    600,
    lambda name: (
        re.fullmatch(r"_?[A-Za-z][A-Za-z0-9_]*", name, re.ASCII) and not keyword.iskeyword(name)
    ),
)
