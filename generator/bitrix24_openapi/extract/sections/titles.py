"""Titles of methods and events: whole, though the name that they held is taken out."""

from __future__ import annotations

import re
from typing import Final

from ..words.headings import EVENT_WORD
from ..words.titles import BY_MEANS_OF, EVENT_ON, OF_WHAT, happened, words_of
from .names import SINGLE_WORDS

_ANCHOR: Final = re.compile(r"\s*\{#[^}]*\}")
_VERSION: Final = re.compile(r"\bv\s?3\.0\b")
_EDGES: Final = " —–-:,"
_ON: Final = re.compile(r"^on(?=[A-Z])", re.IGNORECASE)


def method_title(heading: str, name: str) -> str:
    """The title of a page without the method's name: "Get Deal crm.deal.get" → "Get Deal".

    Where the name was the end of a phrase, the phrase is ended with words of the name, or cut
    before it: "Update the crm.quote.update" → "Update the Quote".
    """
    text = _ANCHOR.sub("", heading).replace("`", "")
    # "Get a List of Available Methods" ends with the word and not with the name ``methods``.
    flags = 0 if name in SINGLE_WORDS else re.IGNORECASE
    text = re.sub(rf"\s*(?<![\w.]){re.escape(name)}(?![\w.])\s*", " ", text, flags=flags)
    text = _tidy(_VERSION.sub("", text))
    return _capitalised(_ended(text, name)) if text else name


def event_title(heading: str, code: str, spelled: str, names: list[str]) -> str:
    """The title of an event's page, without the word "event" and without its code.

    ``spelled``: the code with its capitals; ``names``: the names in the heading. A title that has
    no other words is made of the code: ``onCrmLeadDelete`` → "CRM Lead Deleted".
    """
    text = _ANCHOR.sub("", heading)
    for name in names:
        if name.upper() == code:
            text = text.replace(name, " ")
    # "When Adding an Event" is about the event of a calendar.
    text = _tidy(EVENT_WORD.sub("", _tidy(text)))
    about = EVENT_ON.match(text)
    text = text[about.end() :] if about else text
    if not text or (" " not in text and not text.istitle()):
        text = " ".join(map(_as_title, happened(words_of(_ON.sub("", text or spelled)))))
    return _capitalised(_ON.sub("", text)) or code


def _ended(text: str, name: str) -> str:
    tool = BY_MEANS_OF.search(text)
    if tool is not None:
        return text[: tool.start()]
    lacks = OF_WHAT.search(text)
    if lacks is None and " " in text:
        return text
    start = text[: lacks.start()].rstrip() if lacks else text
    known = {_stem(word) for word in start.split()}
    nouns = [word for word in _object_of(name) if _stem(word) not in known]
    if not nouns:
        return start
    between = [lacks.group().lower()] if lacks else []
    return " ".join([start, *between, *map(_as_title, dict.fromkeys(nouns))])


def _object_of(name: str) -> list[str]:
    """The words of a method's name for what it is about: without scope, version and verb."""
    segments = name.split(".")
    inner = segments[1:-1] or segments[:-1]
    return [word for each in inner if not re.fullmatch(r"v\d+", each) for word in words_of(each)]


def _stem(word: str) -> str:
    return word.lower().rstrip("s")


def _as_title(word: str) -> str:
    return word if word.isupper() else word.capitalize()


def _capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def _tidy(text: str) -> str:
    return " ".join(text.split()).strip(_EDGES)
