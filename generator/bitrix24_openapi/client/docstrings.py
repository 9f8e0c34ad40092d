"""Docstrings of methods: what it does, takes and raises, and where it is documented."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from .plan.model import Error, Method, Parameter
from .source import Code, inside_docstring

#: Columns that a docstring's text has, at an indentation of two levels.
_WIDTH = 92
NO_CLASSES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType({})
#: A default that is longer is left to the documentation.
_LONG = 40


def docstring(
    method: Method, types: Mapping[str, str], classes: Mapping[str, tuple[str, ...]] = NO_CLASSES
) -> Code:
    """The text between the quotes, unindented. ``types``: annotations by parameter; ``classes``:
    what has the keys of objects, by wire name."""
    return inside_docstring("\n".join(_lines(method, types, classes)))


def sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?" else text + "."


def _lines(
    method: Method, types: Mapping[str, str], classes: Mapping[str, tuple[str, ...]]
) -> Iterator[str]:
    summary = sentence(method.summary) or f"Call ``{method.name}``."
    yield from textwrap.wrap(summary, _WIDTH - 8, break_long_words=False)
    if method.deprecated:
        yield ""
        yield from _filled(f"Deprecated{_instead(method)}.", "")
    yield ""
    yield from _filled(_about(method), "")
    if method.url:
        yield " ".join(method.url.split())
    if method.positional:
        yield ""
        yield "The portal goes by the order of parameters: none may be left out before one given."
    if method.parameters:
        yield ""
        yield "Args:"
        for parameter in method.parameters:
            head = f"{parameter.name} ({types[parameter.name]}):"
            said = [*_said(parameter), *_keys(classes.get(parameter.wire, ()))]
            yield from _filled(" ".join([head, *said]), "    ")
    if method.errors:
        yield ""
        yield "Raises:"
        yield "    ApiError: The codes that are documented:"
        for error in method.errors:
            yield from _filled(_error(error), "        ")


def _said(parameter: Parameter) -> Iterator[str]:
    if parameter.description:
        yield sentence(parameter.description)
    if parameter.conditional and not parameter.required:
        yield "Required in some cases."
    if parameter.deprecated:
        yield "Deprecated."
    if parameter.default and len(parameter.default) <= _LONG:
        yield f"Default: ``{parameter.default}``."


def _keys(classes: tuple[str, ...]) -> Iterator[str]:
    """Where the keys of an object are: ``help("bitrix24_client.params.CrmDealAddFields")``."""
    if classes:
        yield f"Keys: {', '.join(f'``{each}``' for each in classes)}."


def _about(method: Method) -> str:
    scopes = ", ".join(f"``{scope}``" for scope in method.scopes)
    return f"``{method.name}``" + (f", scope {scopes}." if scopes else ".")


def _instead(method: Method) -> str:
    return f": use ``{method.replacement}``" if method.replacement else ""


def _error(error: Error) -> str:
    message = " ".join(error.message.split())
    if not error.code:
        return f"(no code): {message}"
    return f"``{error.code}``: {message}" if message else f"``{error.code}``"


def _filled(text: str, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "    ",
        break_long_words=False,
        break_on_hyphens=False,
    )
