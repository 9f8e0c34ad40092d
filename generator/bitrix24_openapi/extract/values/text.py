"""The running text of a cell: sentences and notations; and what is known while it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from ...markdown.model import Diagnostic, Source
from ..model import MISSING, NO_LIMITS, DocType, Field, Json, Origin, Structure, _Missing
from ..words.phrases import Phrases
from .choices import Choice, is_open_name
from .conditions import read_conditions
from .defaults import default_matches_type, fence_default, sentence_default
from .enums import enum_values, sentence_choices, unread
from .facts import CellFacts
from .keys import is_object_like, merge, notation_keys
from .limits import read_limits
from .literals import LiteralType, item_kinds, literal_types
from .prose import Aside, CellBlock, Line, Skeleton, sentences

_CODE = re.compile(r"`([^`]+)`")
_DIGIT = re.compile(r"\d")
#: A field name in the text; most values begin with a capital or a digit.
_IDENTIFIER = re.compile(r"`[a-z]+\w*`")


def continues(before: str, text: str) -> bool:
    """Whether a line holds the values of the sentence above it."""
    return text.startswith("`") and before.endswith(":")


@dataclass(slots=True)
class TextReader:
    """What is known of a cell while it is read, and the reading of its running text."""

    name: str
    type: DocType | None
    phrases: Phrases
    request: bool
    depth: int
    kinds: frozenset[LiteralType] = field(init=False)
    item_kinds: frozenset[LiteralType] = field(init=False)
    facts: CellFacts = field(init=False, default_factory=CellFacts)
    defaults: list[Json] = field(init=False, default_factory=list)
    listed: list[Choice] = field(init=False, default_factory=list)
    inline: list[Choice] = field(init=False, default_factory=list)
    #: Why lists of values were not taken; reported when none was.
    refused: list[Diagnostic] = field(init=False, default_factory=list)
    #: Keys of a notation, which a legend may explain.
    notation: Structure | None = field(init=False, default=None)
    keys: list[Field] = field(init=False, default_factory=list)
    #: The text says that the keys are free.
    map: bool = field(init=False, default=False)
    #: … and the listed keys are those of the values.
    mapped: bool = field(init=False, default=False)
    #: The text says that one string may hold several values.
    combined: bool = field(init=False, default=False)
    #: The text says that there are other values in other cases.
    cases: bool = field(init=False, default=False)
    #: The text says that the array holds objects with fields.
    objects: bool = field(init=False, default=False)
    #: The text says that values beyond the limits are accepted, and corrected.
    soft: bool = field(init=False, default=False)

    def __post_init__(self) -> None:
        self.kinds = literal_types(self.type)
        self.item_kinds = item_kinds(self.type)

    def finish(self, parts: list[CellBlock]) -> CellFacts:
        facts = self.facts
        if self.soft:
            facts.limits = NO_LIMITS
        chosen = self.listed or self.inline
        if self.cases or (self.combined and LiteralType.ARRAY not in self.kinds):
            self.inline, self.listed = [], []
            chosen = []
        if chosen and not is_open_name(self.name):
            facts.enum = enum_values(chosen, self.item_kinds)
            for choice in chosen:
                if choice.default and choice.tokens:
                    self.defaults.append(enum_values([choice], self.item_kinds)[0].value)
        elif not self.keys and not facts.inner_enum:
            facts.diagnostics.extend(self.refused[:1])
        self.settle_default(parts)
        structure = self.notation
        if self.keys:
            structure = merge(structure or Structure(source=self.keys[0].source), self.keys)
            if self.mapped and self.notation is None:
                values = Field("", None, structure.fields[0].source, inner=structure)
                structure = Structure(map_of=values, source=values.source)
        facts.keys = structure
        return facts

    def settle_default(self, parts: list[CellBlock]) -> None:
        distinct: list[Json] = []
        for value in self.defaults:
            if value not in distinct or type(value) is not type(distinct[distinct.index(value)]):
                distinct.append(value)
        if len(distinct) == 1:
            self.facts.default = distinct[0]
        elif distinct and parts:
            self.facts.diagnostics.append(
                Diagnostic(
                    "default-ambiguous",
                    f"several defaults for {self.name}: {distinct!r}",
                    parts[0].source,
                )
            )

    # --- running text ---------------------------------------------------------------------

    def line(self, line: Line, lead: str, before: str, *, first: bool) -> None:
        """Read a line. ``lead``: it leads to a list; ``before``: the line above it."""
        if continues(before, line.text):
            line = Line(f"{sentences(before)[-1]} {line.text}", line.source)
        other = False
        for sentence in sentences(line.text):
            # The sentence before a list names the list, not its values; and one that goes on
            # about another field (``note/document/note-document-update.md``) names its values.
            self.sentence(sentence, line.source, first=first, values=sentence != lead and not other)
            other = other or (not first and _IDENTIFIER.search(sentence) is not None)

    def sentence(self, sentence: str, source: Source, *, first: bool, values: bool) -> None:
        phrases = self.phrases
        self.conditions(sentence)
        self.take_default(sentence)
        if _DIGIT.search(sentence):
            self.facts.limits = read_limits(sentence, self.kinds, phrases, self.facts.limits)
        self.soft = self.soft or phrases.corrected.search(sentence) is not None
        if "`" in sentence and phrases.combined.search(sentence) is not None:
            self.combined = True
        if self.listed and phrases.depends.search(sentence) is not None:
            self.cases = True
        if not self.inline and values:
            kinds = self.item_kinds | (self.kinds & {LiteralType.ARRAY})
            choices, reason = sentence_choices(sentence, kinds, phrases, first=first)
            if choices is not None:
                self.inline = choices
            elif reason:
                self.refused.append(unread(reason, source))
        if is_object_like(self.kinds):
            if "{" in sentence:
                self.inline_notation(sentence, source)
            self.map = self.map or phrases.map_lead.search(sentence) is not None
            self.objects = self.objects or phrases.object_keys.search(sentence) is not None

    def take_default(self, sentence: str) -> None:
        value = sentence_default(self.name, sentence, self.kinds, self.phrases)
        self.add_default(value)

    def add_default(self, value: Json | _Missing) -> None:
        if value is not MISSING and default_matches_type(value, self.kinds):
            self.defaults.append(value)

    def inline_notation(self, sentence: str, source: Source) -> None:
        phrases = self.phrases
        for code in _CODE.finditer(sentence):
            text = code[1].strip()
            if "{" not in text or text[0] not in "{[a":
                continue
            before = sentence[: code.start()]
            if phrases.example_lead.search(before) or phrases.map_lead.search(sentence):
                continue
            if phrases.format_lead.search(before) is None:
                continue
            found = notation_keys(self.name, text, source, Origin.INLINE)
            self.add_notation(found)

    def add_notation(self, found: Structure | None) -> None:
        if found is None:
            return
        self.notation = found if self.notation is None else merge(self.notation, found.fields)

    def skeleton(self, fence: Skeleton) -> None:
        phrases = self.phrases
        if phrases.default_lead.match(fence.lead):
            self.add_default(fence_default(fence.text))
            return
        if not is_object_like(self.kinds) or self.map:
            return
        if phrases.example_lead.search(fence.lead) or not fence.lead:
            return
        if phrases.map_lead.search(fence.lead):
            return
        introduced = phrases.format_lead.search(fence.lead) is not None
        self.add_notation(
            notation_keys(self.name, fence.text, fence.source, Origin.FENCE, introduced=introduced)
        )

    def aside(self, aside: Aside) -> None:
        for sentence in sentences(aside.text):
            self.conditions(sentence)

    def conditions(self, sentence: str) -> None:
        read_conditions(self.name, sentence, self.phrases, self.facts, request=self.request)
