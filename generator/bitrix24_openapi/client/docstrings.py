"""Docstrings of methods: what it does, takes and raises, and where it is documented."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from .plan.model import Error, Method

#: Columns that a docstring's text has, at an indentation of two levels.
_WIDTH = 92


def docstring(method: Method, types: dict[str, str]) -> str:
    """The text between the quotes, unindented. ``types``: annotations by parameter."""
    return escaped("\n".join(_lines(method, types)))


def escaped(text: str) -> str:
    """Text that means itself between triple quotes."""
    text = text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return text[:-1] + '\\"' if text.endswith('"') else text


def sentence(text: str) -> str:
    text = " ".join(text.split())
    return text if not text or text[-1] in ".!?" else text + "."


def _lines(method: Method, types: dict[str, str]) -> Iterator[str]:
    summary = sentence(method.summary) or f"Call ``{method.name}``."
    yield from textwrap.wrap(summary, _WIDTH - 8, break_long_words=False)
    if method.deprecated:
        yield ""
        yield from _filled(f"Deprecated{_instead(method)}.", "")
    yield ""
    yield from _filled(_about(method), "")
    if method.url:
        yield method.url
    if method.parameters:
        yield ""
        yield "Args:"
        for parameter in method.parameters:
            said = sentence(parameter.description)
            if parameter.deprecated:
                said = f"{said} Deprecated.".strip()
            if parameter.default and len(parameter.default) <= 40:
                said = f"{said} Default: ``{parameter.default}``.".strip()
            head = f"{parameter.name} ({types[parameter.name]}):"
            yield from _filled(f"{head} {said}".strip(), "    ")
    if method.errors:
        yield ""
        yield "Raises:"
        yield "    ApiError: The codes that are documented:"
        for error in method.errors:
            yield from _filled(_error(error), "        ")


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
