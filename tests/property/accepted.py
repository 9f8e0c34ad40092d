"""Findings that are known and stay, each with its reason."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import Final

from .laboratory import Target

#: Pattern of the target, beginning of the finding, why it stays.
ACCEPTED: Final = (
    (
        "classic:batch",
        "Schema-violating request accepted",
        "a batch is carried out, and each command is judged by itself",
    ),
    (
        "v3:batch",
        "Schema-valid request rejected",
        "what a command may be is not described",
    ),
    (
        "v3:batch",
        "Schema-violating request accepted",
        "PHP has one word for the empty list and the empty object",
    ),
    (
        "classic:event.*",
        "Schema-valid request rejected",
        "an event has to exist",
    ),
    (
        "v3:batch",
        "Custom check failed: `documented_code`",
        "a batch is refused with the codes of its commands",
    ),
    (
        "v3:*",
        "Schema-violating request accepted: Invalid data should have been rejected\n"
        "Expected: 400, 401, 403, 404, 405, 406, 409, 415, 422, 428, 429, 5xx\n"
        "Invalid component: parameter `Idempotency-Key`",
        "methods that only read look at no idempotency key, good or bad",
    ),
)


def reason(target: Target, finding: str) -> str:
    """Why the finding stays; empty if it does not."""
    for pattern, start, why in ACCEPTED:
        if fnmatchcase(str(target), pattern) and finding.startswith(start):
            return why
    return ""
