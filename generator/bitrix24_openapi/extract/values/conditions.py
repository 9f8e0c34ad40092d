"""Required-ness in words, and deprecation."""

from __future__ import annotations

import re

from ..words.phrases import Phrases
from ..words.sentences import SUBJECT
from .facts import CellFacts

_CODE = re.compile(r"`([A-Za-z_][\w.]*)`")


def read_conditions(
    name: str, sentence: str, phrases: Phrases, into: CellFacts, *, request: bool
) -> None:
    """Add what a sentence says about when the field has to be given.

    Fields of a response are not given by anybody: of them only deprecation is read.
    """
    lowered = sentence.lower()
    if not any(stem in lowered for stem in phrases.condition_stems):
        return
    if phrases.deprecated.search(sentence):
        into.deprecated = True
    if not request:
        return
    if phrases.optional.search(sentence) and phrases.meaning.match(sentence) is None:
        into.optional = True
    if phrases.meaning.match(sentence) or _of_another(name, sentence):
        return
    instead = phrases.instead.search(sentence)
    if instead is not None and instead["name"] not in into.stands_for:
        into.stands_for.append(instead["name"])
    conditional = instead is not None or phrases.conditional.search(sentence) is not None
    if conditional:
        into.conditional = True
    # "When creating a list, use either `A` or `B`" asks nothing of the other calls.
    if phrases.either.search(sentence) and phrases.case.match(sentence) is None:
        names = [n for n in _CODE.findall(sentence) if n.lower() not in ("null", "true", "false")]
        if names and (conditional or len(names) > 1):
            into.either_or.extend(n for n in names if n not in into.either_or)


def _of_another(name: str, sentence: str) -> bool:
    subject = SUBJECT.match(sentence)  # "The `iblockId` field is required"
    return subject is not None and subject["name"].lower() != name.lower()
