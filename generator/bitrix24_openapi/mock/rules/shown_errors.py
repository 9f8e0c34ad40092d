"""How the errors of a method travel: with which HTTP status, and where in the answer.

The table of a page gives few of its errors a status. Its examples have one each, and show
errors that come with 200: flat ones (api-reference/biconnector), and ones that stand inside of
``result`` (api-reference/imopenlines/imconnector/imconnector-register.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ...openapi.conventions import media_of
from ..model import Operation

_OK: Final = 200


@dataclass(frozen=True, slots=True)
class Shown:
    """An example of an error."""

    status: int
    code: str
    message: str
    result: Mapping[str, Any] | None = None
    """The result that it stands in, None where it stands beside."""


def shown_errors(operation: Operation) -> Iterator[Shown]:
    """The errors that the examples of a method show."""
    for status, response in operation.document.get("responses", {}).items():
        for example in media_of(response).get("examples", {}).values():
            value = example.get("value")
            if not isinstance(value, Mapping):
                continue
            result = value.get("result")
            if "error" in value:
                error = value["error"]
                inner = error if isinstance(error, Mapping) else {}
                code = inner.get("code", "") if inner else error
                message = value.get("error_description", inner.get("message", ""))
                yield Shown(int(status), str(code), str(message))
            elif isinstance(result, Mapping) and {"error", "error_description"} <= result.keys():
                said = str(result["error"]), str(result["error_description"])
                yield Shown(int(status), *said, result)


def status_of(operation: Operation, entry: Mapping[str, Any]) -> int | None:
    """The status of an error in the table of a method, None where its page gives none.

    Where the table says that an error is none, an example that shows it as one is believed
    (api-reference/widgets/placement-bind.md). A page that shows errors with 200 alone means
    those of its table, too, as far as that says nothing.
    """
    code, told = str(entry["code"]), entry.get("status")
    if isinstance(told, int) and 400 <= told < 600:
        return told
    shown = list(shown_errors(operation))
    entries = operation.document.get("x-b24-errors", ())
    shared = sum(str(each["code"]) == code for each in entries) > 1
    seen = [
        each.status
        for each in shown
        if each.code == code and (not shared or each.message == entry["message"])
    ]
    if seen:
        return max(seen)
    return _OK if told == _OK or (shown and all(each.status == _OK for each in shown)) else None


def result_with(operation: Operation, code: str, message: str) -> Mapping[str, Any] | None:
    """The result that an error with status 200 stands in, None where it stands beside."""
    shown = (each for each in shown_errors(operation) if each.status == _OK)
    holder = next((each.result for each in shown), None)
    return None if holder is None else {**holder, "error": code, "error_description": message}
