"""What changed between two specs, and what it means for those who use them.

::

    old, new = read_pair("HEAD~3:spec", "spec")
    print(verdict(compare(old, new)))

:mod:`.rules` says how changes are judged.
"""

from __future__ import annotations

from .advice import Advice, additions, advice, grown, moves, respelled
from .documents import compare
from .model import Change, Diff, Entry, Impact, Kind, Side, Step, Subject
from .render import to_json, to_markdown, verdict
from .sources import read_pair, read_spec

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
    "read_pair",
    "read_spec",
    "respelled",
    "to_json",
    "to_markdown",
    "verdict",
]
