"""Closed lists of values."""

from __future__ import annotations

import re

from ...markdown.model import Diagnostic, Source
from ..model import EnumValue
from ..words.phrases import Phrases
from ..words.sentences import GOES_ON
from .choices import (
    FLAG_PAIRS,
    Choice,
    Run,
    are_directions,
    choices_match_type,
    is_placeholder,
    read_item,
    runs,
)
from .literals import LiteralType, value_of
from .prose import Group, Item

SCALARS = frozenset(
    {
        LiteralType.INTEGER,
        LiteralType.NUMBER,
        LiteralType.BOOLEAN,
        LiteralType.STRING,
        LiteralType.UNKNOWN,
    }
)


#: "for `MODE = single`": a condition, not the name of another field.
_CONDITION = re.compile(r"`[^`=]+=[^`=]+`")
#: "… `STRING` and `INT`, the type decides on the input field": another clause, without values.
_CLAUSE = re.compile(rf", (?!(?:{GOES_ON})\b)[^`,.;:]*\Z")
#: Longer sentences are no descriptions; runs are looked at one by one.
_LONGEST = 2000


class RefusedError(Exception):
    """A list that is no closed list of values; the argument says why."""


def list_choices(
    group: Group, kinds: frozenset[LiteralType], phrases: Phrases, *, introduced: bool
) -> list[Choice]:
    """The choices of a list.

    :raises RefusedError: an item names no value, a value stands for many, or the type disagrees.
    """
    choices: list[Choice] = []
    for item in _value_items(group.items, phrases, introduced=introduced):
        choice = read_item(item.text, phrases, introduced=introduced)
        if choice is None:
            raise RefusedError("an item names no value")
        choices.append(choice)
    _check(choices, kinds)
    return choices


def _value_items(items: list[Item], phrases: Phrases, *, introduced: bool) -> list[Item]:
    """The items that hold values: one level down where the upper level only groups them."""
    flat: list[Item] = []
    for item in items:
        nested = [part for part in item.parts if isinstance(part, Group)]
        if nested and len(items) == 1:
            # The translation has shifted all items but the first one to the right
            # (``crm/companies/userfields/crm-company-userfield-add.md``).
            flat.append(Item(item.text, [], item.source))
            for group in nested:
                flat.extend(group.items)
        elif nested and introduced and read_item(item.text, phrases, introduced=False) is None:
            for group in nested:
                flat.extend(group.items)
        else:
            flat.append(item)
    return flat


def _check(choices: list[Choice], kinds: frozenset[LiteralType]) -> None:
    if not choices:
        raise RefusedError("no items")
    if any(is_placeholder(t.text) for c in choices for t in c.tokens if not t.quoted):
        raise RefusedError("a value stands for many")
    if not choices_match_type(choices, kinds):
        raise RefusedError("the values do not fit the type")


def structural(choices: list[Choice], kinds: frozenset[LiteralType]) -> bool:
    """Whether a list shows by its form alone that it lists values: literals, each explained."""
    return (
        len(choices) >= 2
        and bool(kinds & SCALARS)
        and not kinds & {LiteralType.OBJECT}
        and all(len(t.text) <= 60 and " " not in t.text for c in choices for t in c.tokens)
    )


def sentence_choices(
    sentence: str, kinds: frozenset[LiteralType], phrases: Phrases, *, first: bool
) -> tuple[list[Choice] | None, str]:
    """The closed list of values that a sentence names, or the reason why it names none.

    ``first``: the sentence says what the field is, so that values after its colon, or in its
    brackets, are values of the field.
    """
    if len(sentence) > _LONGEST:
        return None, ""
    if "`" not in sentence and "Y" not in sentence and "0" not in sentence and "/" not in sentence:
        return None, ""
    for run in runs(sentence, phrases):
        if not _announced(run, kinds, phrases, first=first):
            continue
        if phrases.either.search(run.before) or phrases.conditional.search(run.before):
            # Names of parameters, or values of another one.
            continue
        if phrases.open_sentence.search(run.before) or phrases.open_sentence.search(run.after):
            return None, "the sentence leaves the list open"
        if are_directions(run.choices):
            return None, ""
        try:
            _check(run.choices, kinds)
        except RefusedError as reason:
            return None, str(reason)
        return run.choices, ""
    return None, ""


def _announced(run: Run, kinds: frozenset[LiteralType], phrases: Phrases, *, first: bool) -> bool:
    """Whether the words around values say that they are the values of the field."""
    before, after = run.before.rstrip(), run.after.lstrip()
    if any(found.end() == len(before) for found in phrases.default.finditer(before)):
        return False
    if LiteralType.OBJECT in kinds and not kinds & (SCALARS - {LiteralType.UNKNOWN}):
        return False
    closed_after = _closed(after, phrases)
    if len(run.choices) == 1:
        return phrases.before_value.search(before) is not None and (
            closed_after or after.startswith(",")
        )
    if _is_flag(run, before, after, phrases) and first:
        return LiteralType.OBJECT not in kinds and LiteralType.ARRAY not in kinds
    if phrases.condition.match(before) or phrases.operators.search(before):
        return False
    if phrases.before_values.search(before):
        return closed_after
    if phrases.other_lists.search(before) or phrases.field_names.search(before):
        return False
    return (
        first
        and not kinds & {LiteralType.OBJECT, LiteralType.ARRAY}
        and _by_form(run, before, after, phrases)
    )


def _closed(after: str, phrases: Phrases) -> bool:
    """Whether the sentence ends or pauses after the values."""
    return (
        not after
        or after[0] in ".;)—–-("
        or (after[0] == "," and phrases.default.match(after[1:].lstrip()) is not None)
        or phrases.value_ends.match(after) is not None
        or _CLAUSE.match(after) is not None
    )


def _is_flag(run: Run, before: str, after: str, phrases: Phrases) -> bool:
    """``Y`` and ``N`` side by side, where the sentence speaks of a flag."""
    if frozenset(t.text.lower() for c in run.choices for t in c.tokens) not in FLAG_PAIRS:
        return False
    if before.endswith(":") or (before[-1:] in ("(", "[") and after[:1] in (")", "]", ",", "(")):
        return True
    if phrases.condition.match(before) or phrases.operators.search(before):
        return False
    return phrases.flag.search(before) is not None and _closed(after, phrases)


def _by_form(run: Run, before: str, after: str, phrases: Phrases) -> bool:
    """Values after the colon (or in the brackets) of the sentence that names the field."""
    if "`" in _CONDITION.sub("", before):
        return False
    if run.labelled and (
        not before or before[-1] in ":(" or phrases.legend.search(before) is not None
    ):
        return True
    ends = not after.strip(" .;)") or phrases.open_sentence.match(after.lstrip(", ")) is not None
    return ends and (before.endswith(":") or (before.endswith("(") and after.startswith(")")))


def enum_values(choices: list[Choice], kinds: frozenset[LiteralType]) -> list[EnumValue]:
    """Choices as values of the documented type, in order, without repetitions."""
    found: list[EnumValue] = []
    seen: set[str] = set()
    for choice in choices:
        for literal in choice.tokens:
            value = value_of(literal, kinds)
            key = repr(value)
            if key not in seen:
                seen.add(key)
                found.append(EnumValue(value, choice.label))
    return found


def unread(reason: str, source: Source) -> Diagnostic:
    return Diagnostic("value-list-unread", f"a list of values was not taken: {reason}", source)
