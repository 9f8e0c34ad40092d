"""Words of the docs that announce facts, as data: one :class:`Phrases` per language.

Recognisers hold no words of their own. Tables are written with :func:`words`: one alternative
on each line, a space for any white space, letter case ignored.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


def words(lines: str, *, around: str = "{}") -> re.Pattern[str]:
    """Compile a table of alternatives. ``around`` is wrapped around the alternation."""
    alternatives = [line.strip() for line in lines.strip().splitlines() if line.strip()]
    body = "(?:" + "|".join(alternatives) + ")"
    return re.compile(_spaces(around.replace("{}", body)), re.IGNORECASE)


def _spaces(pattern: str) -> str:
    return pattern.replace(" ?", r"\s*").replace(" ", r"\s+")


@dataclass(frozen=True, slots=True)
class Phrases:
    # --- what a list is, by the sentence before it --------------------------------------
    #: Filter prefixes and operators: never values.
    operators: re.Pattern[str]
    #: The list shows examples, or a part of the values: not closed.
    open_lead: re.Pattern[str]
    #: "possible values for X"; the name is group ``code`` (back-ticked) or ``word``.
    values_of: re.Pattern[str]
    #: Names of fields to select, sort or filter by.
    field_names: re.Pattern[str]
    values: re.Pattern[str]
    #: "where:" after a format.
    legend: re.Pattern[str]
    #: Keys of an object.
    keys: re.Pattern[str]
    #: Keys of an object, said so that names of fields cannot be meant.
    object_keys: re.Pattern[str]
    #: Keys of an object that have to be given.
    required_keys: re.Pattern[str]
    #: Neither values nor keys: reasons, methods, formats.
    other_lists: re.Pattern[str]

    # --- values within a sentence -------------------------------------------------------
    #: Stands right before values ("possible values are", "one of"); anchored at the end.
    before_values: re.Pattern[str]
    #: The same before a single value, where less would not do; anchored at the end.
    before_value: re.Pattern[str]
    #: One string may hold several of the values: no enumeration of strings.
    combined: re.Pattern[str]
    #: What may follow values in their sentence, besides punctuation.
    value_ends: re.Pattern[str]
    #: Says that more values exist than the sentence names.
    open_sentence: re.Pattern[str]
    #: A sentence after a list: the list holds for one case of several.
    depends: re.Pattern[str]
    #: Words that join values, as the inside of a regular expression.
    joiners: str
    #: Words for "yes or no" flags; a ``Y``/``N`` pair in their sentence is the list of values.
    flag: re.Pattern[str]

    # --- notations ----------------------------------------------------------------------
    #: "in the format", "with the structure": a notation follows.
    format_lead: re.Pattern[str]
    #: What follows is an example, or a filter for another method.
    example_lead: re.Pattern[str]
    #: The keys of the notation are free: "where the key is …".
    map_lead: re.Pattern[str]
    #: "contains the `TYPE` key": the list that follows is about that key.
    holds_key: re.Pattern[str]

    # --- defaults -----------------------------------------------------------------------
    #: Announces a default, with the words that may stand before the literal.
    default: re.Pattern[str]
    #: "is used by default", right after the literal.
    default_after: re.Pattern[str]
    #: "Default value:" as the whole sentence before a fence.
    default_lead: re.Pattern[str]
    #: The mark of an item in a list of values.
    default_mark: re.Pattern[str]
    #: What may follow the literal.
    default_tail: re.Pattern[str]
    #: Begins a sentence about a special case; its default is not the field's.
    condition: re.Pattern[str]
    #: "if it is not given": a condition that is none.
    not_given: re.Pattern[str]
    #: "…, `N` is used" after :attr:`not_given`; the literal is group ``literal``.
    used_instead: re.Pattern[str]
    #: Literals in words.
    word_literals: dict[str, str]

    # --- limits -------------------------------------------------------------------------
    #: Kind ("max", "min", "above", "below", "range") and an expression whose groups are numbers.
    limits: tuple[tuple[str, re.Pattern[str]], ...]
    characters: re.Pattern[str]
    elements: re.Pattern[str]
    #: Units and subjects that make a number no limit of the value: bytes, pixels, page size.
    foreign: re.Pattern[str]

    # --- conditions ---------------------------------------------------------------------
    #: Lower case; a sentence without any of these says nothing of the following members.
    condition_stems: tuple[str, ...]
    conditional: re.Pattern[str]
    #: Begins a sentence that explains a flag about some other field.
    meaning: re.Pattern[str]
    optional: re.Pattern[str]
    deprecated: re.Pattern[str]
    #: One of the parameters named in the rest of the sentence has to be given.
    either: re.Pattern[str]

    #: Lower case; a cell without any of these (nor code, digits, lists, fences) says nothing.
    stems: tuple[str, ...]


#: A number of the docs, with back-ticks and thousands separators: ``20,000``, ``1 048 576``.
NUMBER = r"[`'\"]?([-+]?\d+(?:[,  ]\d{3}(?!\d))*(?:\.\d+)?)[`'\"]?(?![\w.]*\w)"


def limit(kind: str, lines: str) -> tuple[str, re.Pattern[str]]:
    """A row of :attr:`Phrases.limits`; ``<N>`` stands for a number."""
    alternatives = [line.strip() for line in lines.strip().splitlines() if line.strip()]
    body = "(?:" + "|".join(alternatives) + ")"
    return kind, re.compile(_spaces(body).replace("<N>", NUMBER), re.IGNORECASE)
