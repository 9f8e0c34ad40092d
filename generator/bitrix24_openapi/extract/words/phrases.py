"""Words of the docs that announce facts, as data: one :class:`Phrases` per language.

Recognisers hold no words of their own.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from .wording import Wording, register


@dataclass(frozen=True, slots=True)
class Phrases:
    # --- what a list is, by the sentence before it --------------------------------------
    #: Filter prefixes and operators: never values.
    operators: Wording
    #: The list shows examples, or a part of the values: not closed.
    open_lead: Wording
    #: "possible values for X"; the name is group ``code`` (back-ticked) or ``word``.
    values_of: Wording
    #: Names of fields to select, sort or filter by.
    field_names: Wording
    values: Wording
    #: "where:" after a format.
    legend: Wording
    #: Keys of an object.
    keys: Wording
    #: Keys of an object, said so that names of fields cannot be meant.
    object_keys: Wording
    #: Keys of an object that have to be given.
    required_keys: Wording
    #: Neither values nor keys: reasons, methods, formats.
    other_lists: Wording

    # --- values within a sentence -------------------------------------------------------
    #: Stands right before values ("possible values are", "one of"); anchored at the end.
    before_values: Wording
    #: The same before a single value, where less would not do; anchored at the end.
    before_value: Wording
    #: One string may hold several of the values: no enumeration of strings.
    combined: Wording
    #: What may follow values in their sentence, besides punctuation.
    value_ends: Wording
    #: Says that more values exist than the sentence names.
    open_sentence: Wording
    #: A sentence after a list: the list holds for one case of several.
    depends: Wording
    #: Words that join values, as the inside of a regular expression.
    joiners: str
    #: Words for "yes or no" flags; a ``Y``/``N`` pair in their sentence is the list of values.
    flag: Wording

    # --- notations ----------------------------------------------------------------------
    #: "in the format", "with the structure": a notation follows.
    format_lead: Wording
    #: What follows is an example, or a filter for another method.
    example_lead: Wording
    #: The keys of the notation are free: "where the key is …".
    map_lead: Wording

    # --- defaults -----------------------------------------------------------------------
    #: Announces a default, with the words that may stand before the literal.
    default: Wording
    #: "is used by default", right after the literal.
    default_after: Wording
    #: "Default value:" as the whole sentence before a fence.
    default_lead: Wording
    #: The mark of an item in a list of values.
    default_mark: Wording
    #: What may follow the literal.
    default_tail: Wording
    #: Begins a sentence about a special case; its default is not the field's.
    condition: Wording
    #: "if it is not given": a condition that is none.
    not_given: Wording
    #: "…, `N` is used" after :attr:`not_given`; the literal is group ``literal``.
    used_instead: Wording
    #: Literals in words.
    word_literals: dict[str, str]

    # --- limits -------------------------------------------------------------------------
    #: Kind ("max", "min", "above", "below", "range") and an expression whose groups are numbers.
    limits: tuple[tuple[str, Wording], ...]
    characters: Wording
    elements: Wording
    #: Units and subjects that make a number no limit of the value: bytes, pixels, page size.
    foreign: Wording

    #: What the server does with a value beyond the limits: it accepts it, and corrects it.
    corrected: Wording

    # --- conditions ---------------------------------------------------------------------
    #: Lower case; a sentence without any of these says nothing of the following members.
    condition_stems: tuple[str, ...]
    conditional: Wording
    #: Begins a sentence that explains a flag about some other field.
    meaning: Wording
    optional: Wording
    deprecated: Wording
    #: One of the parameters named in the rest of the sentence has to be given.
    either: Wording
    #: The field may stand in for another, whose name is group ``name``.
    instead: Wording
    #: Begins a sentence about some of the calls: those that are made for a purpose, or in a case.
    case: Wording

    #: Lower case; a cell without any of these (nor code, digits, lists, fences) says nothing.
    stems: tuple[str, ...]


def limit(kind: str, lines: str) -> tuple[str, Wording]:
    """A row of :attr:`Phrases.limits`; ``<N>`` stands for a number."""
    return kind, Wording(lines)


def named(language: str, phrases: Phrases) -> Phrases:
    """The phrases, with their tables listed under the language and the member's name."""
    for member in fields(phrases):
        value = getattr(phrases, member.name)
        if isinstance(value, Wording):
            register(f"{language}: {member.name}", value)
    for kind, wording in phrases.limits:
        register(f"{language}: limits, {kind}", wording)
    return phrases
