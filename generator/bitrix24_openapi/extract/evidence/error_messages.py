"""Wire messages of errors whose tables explain and do not quote: the page's own JSON shows them.

``api-reference/catalog/measure/catalog-measure-get.md``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..model import ErrorFact, ResponseExample
from ..words.sentences import says_no_access, says_only_error

_WORD: Final = re.compile(r"[^\W\d_]{3,}")
#: Words are compared by their beginnings: "provide" and "provided" are one.
_STEM: Final = 5
#: Codes that stand for anything that went wrong: a message belongs to one of their rows.
_ANY_ERROR: Final = frozenset({"", "0", "400", "ERROR_CORE", "BAD_REQUEST", "SYSTEM_ERROR"})


@dataclass(frozen=True, slots=True)
class _Shown:
    """An error as an example answers it."""

    code: str
    message: str
    field: str | None = None


def with_messages(
    errors: Sequence[ErrorFact], examples: Iterable[ResponseExample]
) -> list[ErrorFact]:
    """The rows, with the messages that the examples of the page show."""
    found = list(errors)
    for shown in dict.fromkeys(each for example in examples for each in _errors_of(example)):
        for index in _rows_of(shown, found):
            found[index] = replace(found[index], message=shown.message)
    return found


def _errors_of(example: ResponseExample) -> Iterator[_Shown]:
    body = example.body
    if not isinstance(body, dict) or "error" not in body:
        return
    error = body["error"]
    if not isinstance(error, dict):
        yield from _shown(error, body.get("error_description"))
        return
    yield from _shown(error.get("code"), error.get("message"))
    validation = error.get("validation")
    for each in validation if isinstance(validation, list) else ():
        if isinstance(each, dict) and isinstance(each.get("field"), str):
            yield from _shown(error.get("code"), each.get("message"), each["field"])


def _shown(code: object, message: object, field: object = None) -> Iterator[_Shown]:
    if isinstance(code, str | int) and isinstance(message, str):
        text = " ".join(message.split())
        if text and not says_only_error(text):
            yield _Shown(str(code), text, field if isinstance(field, str) else None)


def _rows_of(shown: _Shown, errors: Sequence[ErrorFact]) -> list[int]:
    """The rows without a message that an example is one of.

    Of several with the same code it is the one that has most words in common with the message,
    and without any all of them: a code of its own has a message of its own.
    """
    same = [
        (index, row)
        for index, row in enumerate(errors)
        if row.code == shown.code and row.field_name == shown.field
    ]
    open_rows = [index for index, row in same if not row.message]
    if not open_rows or any(row.message == shown.message for _, row in same):
        return []
    if len(open_rows) == 1:
        return open_rows
    words = _words(shown.message)
    common = {index: len(words & _words(errors[index].description)) for index in open_rows}
    most = max(common.values())
    best = [index for index in open_rows if common[index] == most]
    if most:
        return best[:1]
    return [] if shown.code in _ANY_ERROR else open_rows


def _words(text: str) -> set[str]:
    words = {word.lower()[:_STEM] for word in _WORD.findall(text)}
    return words | {"no access"} if says_no_access(text) else words
