"""Which method a page is about, in the exact letter case of the call.

The RU heading ends with the name on every page but one. The EN heading is machine-translated:
the name may stand in the middle, be doubled, or be corrupted, so EN alone takes a vote among
heading, first sentence, cURL URLs, code and file name.
"""

from __future__ import annotations

import posixpath
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from ...identifiers import METHOD
from ..model import Language
from ..words.sentences import METHOD_SENTENCE

#: Prefixes of JS functions that are spelled like methods.
JS_OBJECTS = ("bx24.", "messenger.", "b24.", "b24js.")

#: Method names without a dot.
SINGLE_WORDS = frozenset({"batch", "methods", "scope", "profile", "events"})

METHOD_NAME = re.compile(r"(?<![\w.@/-])[A-Za-z][A-Za-z0-9_]*(?:\.[A-Za-z0-9_]+)+(?![\w/]|\.\*)")
_CALLS = re.compile(
    r"(?:callMethod|CRest::call|->call|\.Call\(ctx,|method:)\s*\(?\s*[\"'](?P<name>[A-Za-z][\w.]*)[\"']"
)
#: ``imbot.v2`` is an API, not a method.
_VERSION_TAIL = re.compile(r"\.v\d+$", re.IGNORECASE)
_PUNCTUATION = re.compile(r"[^a-z0-9]")


@dataclass(frozen=True, slots=True)
class NameEvidence:
    """Where a page names its method, before the vote."""

    heading: str
    sentence_text: str
    curl_names: tuple[str, ...]
    code_text: str
    path: str


def squash(name: str) -> str:
    """A name without case and punctuation, as file names spell it."""
    return _PUNCTUATION.sub("", name.lower())


def heading_names(heading: str) -> list[str]:
    """Method names in a heading, in order; single words only at the end."""
    text = heading.replace("\\", "").replace("`", " ")
    names = [n for n in METHOD_NAME.findall(text) if _is_name(n)]
    last = text.split()[-1] if text.split() else ""
    if last in SINGLE_WORDS:
        names.append(last)
    return names


def choose_method_name(evidence: NameEvidence, language: Language) -> str | None:
    """The method's name, or None when the page names none that could be one."""
    in_heading = heading_names(evidence.heading)
    if language is Language.RU and in_heading and evidence.heading.strip().endswith(in_heading[-1]):
        return in_heading[-1]
    votes: dict[str, float] = defaultdict(float)
    spelling: dict[str, str] = {}

    def vote(name: str, weight: float) -> None:
        key = name.lower()
        if not _is_name(name):
            return
        votes[key] += weight
        spelling.setdefault(key, name)

    for name in in_heading:
        vote(name, 2.0 if name == in_heading[-1] else 1.5)
    sentence = METHOD_SENTENCE.search(evidence.sentence_text)
    if sentence is not None and _is_name(sentence["name"]):
        vote(sentence["name"], 2.0)
    in_urls = [name for name in evidence.curl_names if METHOD.accepts(name)]
    if in_urls:
        vote(_most_common(in_urls), 1.5)
    called = [m for m in _CALLS.findall(evidence.code_text) if _is_name(m)]
    if called:
        vote(_most_common(called), 1.5)
    if not votes:
        return None
    file_name = squash(posixpath.splitext(posixpath.basename(evidence.path))[0])
    for key in votes:
        squashed = squash(key)
        if squashed == file_name or squashed == file_name.removesuffix("restv3"):
            votes[key] += 2.0
        elif file_name and squashed.endswith(file_name):
            votes[key] += 1.0
    winner = max(votes, key=lambda key: (votes[key], key))
    return spelling[winner]


def refused(evidence: NameEvidence) -> list[str]:
    """What the page names as methods are named, with a dot, and what none can be called."""
    said = METHOD_NAME.findall(evidence.heading.replace("\\", "").replace("`", " "))
    sentence = METHOD_SENTENCE.search(evidence.sentence_text)
    if sentence is not None:
        said.append(sentence["name"])
    said += [*evidence.curl_names, *_CALLS.findall(evidence.code_text)]
    return [name for name in dict.fromkeys(said) if "." in name and not METHOD.accepts(name)]


def _is_name(name: str) -> bool:
    if not METHOD.accepts(name):
        return False
    if name.lower().startswith(JS_OBJECTS) or _VERSION_TAIL.search(name):
        return False
    return "." in name.strip(".") or name in SINGLE_WORDS


def _most_common(names: Sequence[str]) -> str:
    counts: dict[str, int] = defaultdict(int)
    for name in names:
        counts[name.lower()] += 1
    best = max(counts.values())
    return next(name for name in names if counts[name.lower()] == best)
