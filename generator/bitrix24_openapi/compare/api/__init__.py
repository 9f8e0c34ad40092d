"""What changed between two specs, and what it means for their users.

::

    from bitrix24_openapi.openapi.revisions import read_pair

    old, new = read_pair("HEAD~3:spec", "spec")
    print(verdict(compare(old, new)))

:mod:`.rules` classifies the changes.
"""

from __future__ import annotations

from .advice import Advice, additions, advice, grown, moves, respelled
from .documents import compare
from .model import Change, Diff, Entry, Impact, Kind, Side, Step, Subject
from .render import to_json, to_markdown, verdict

__all__ = [
    "Advice",
    "Change",
    "Diff",
    "Entry",
    "Impact",
    "Kind",
    "Side",
    "Step",
    "Subject",
    "additions",
    "advice",
    "compare",
    "grown",
    "moves",
    "respelled",
    "to_json",
    "to_markdown",
    "verdict",
]
