"""The values of a comparison: what changed, where, and what that means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Any


class Impact(StrEnum):
    """What a change means for users of the old documents."""

    BREAKING = "breaking"
    ADDITIVE = "additive"
    DOCUMENTATION = "documentation"


class Side(StrEnum):
    """The part of a method that changed."""

    METHOD = "method"
    REQUEST = "request"
    RESPONSE = "response"
    EVENT = "event"


class Step(IntEnum):
    """What semantic versioning requires, in rising order."""

    NONE = 0
    PATCH = 1
    MINOR = 2
    MAJOR = 3

    @property
    def word(self) -> str:
        return self.name.lower()


class Kind(StrEnum):
    """What can change. :data:`.rules.RULES` says what each of them means."""

    ADDED = "added"
    REMOVED = "removed"
    RENAMED = "renamed"
    RECASED = "recased"
    DEPRECATED = "deprecated"
    UNDOCUMENTED = "undocumented"
    REINSTATED = "reinstated"
    REPLACEMENT = "replacement"
    SCOPE_ADDED = "scope-added"
    SCOPE_REMOVED = "scope-removed"
    ERROR_ADDED = "error-added"
    ERROR_REMOVED = "error-removed"
    ERROR_CHANGED = "error-changed"
    PAGING_ADDED = "paging-added"
    PAGING_REMOVED = "paging-removed"
    PAGING_CHANGED = "paging-changed"
    ORDER_MATTERS = "order-matters"
    ORDER_CHANGED = "order-changed"
    ORDER_FREE = "order-free"
    TITLE = "title"
    SECTION = "section"
    PAGE = "page"
    EXAMPLES = "examples"
    WORDS = "words"

    MEMBER_ADDED = "member-added"
    REQUIRED_MEMBER_ADDED = "required-member-added"
    MEMBER_REMOVED = "member-removed"
    MEMBER_RECASED = "member-recased"
    MEMBER_GENERALISED = "member-generalised"
    MEMBERS_DESCRIBED = "members-described"
    MEMBERS_UNDESCRIBED = "members-undescribed"
    EXAMPLE_MEMBER_ADDED = "example-member-added"
    EXAMPLE_MEMBER_REMOVED = "example-member-removed"
    SPELLING_ADDED = "spelling-added"
    SPELLING_REMOVED = "spelling-removed"
    REQUIRED = "required"
    CONDITIONAL = "conditional"
    OPTIONAL = "optional"
    ONE_OF_REQUIRED = "one-of-required"
    ONE_OF_RELAXED = "one-of-relaxed"
    SHOWN_ALWAYS = "shown-always"
    SHOWN_SOMETIMES = "shown-sometimes"
    TYPE_RENAMED = "type-renamed"
    TYPE_SPECIFIED = "type-specified"
    TYPE_SETTLED = "type-settled"
    TYPE_UNSPECIFIED = "type-unspecified"
    TYPE_WIDENED = "type-widened"
    TYPE_NARROWED = "type-narrowed"
    TYPE_CHANGED = "type-changed"
    EXAMPLE_ONLY = "example-only"
    NULL_ADDED = "null-added"
    NULL_REMOVED = "null-removed"
    FORMS = "forms"
    VALUES_LISTED = "values-listed"
    VALUES_UNLISTED = "values-unlisted"
    VALUE_ADDED = "value-added"
    VALUE_REMOVED = "value-removed"
    DEFAULT_ADDED = "default-added"
    DEFAULT_REMOVED = "default-removed"
    DEFAULT_CHANGED = "default-changed"
    LIMIT_ADDED = "limit-added"
    LIMIT_REMOVED = "limit-removed"
    LIMIT_TIGHTENED = "limit-tightened"
    LIMIT_LOOSENED = "limit-loosened"


@dataclass(frozen=True, slots=True)
class Change:
    kind: Kind
    side: Side
    impact: Impact
    #: The member, as a path from the method: ``fields.TITLE``, ``result.items[].id``.
    where: str = ""
    #: JSON-ready; None if there is no value.
    before: Any = None
    after: Any = None
    #: True if the rule says breaking, but the old page was marked as unfinished.
    unpromised: bool = False


@dataclass(frozen=True, slots=True, order=True)
class Subject:
    """A method, an event or a shared component."""

    document: str
    #: ``methods``, ``events`` or ``components``.
    group: str
    name: str
    #: The chapter of the docs; empty for a component of several chapters.
    section: str


@dataclass(slots=True)
class Entry:
    """A change of a subject. A change of a shared component is listed once, with its users."""

    subject: Subject
    change: Change
    used_by: tuple[str, ...] = ()


@dataclass(slots=True)
class Diff:
    """All changes between two specs, sorted."""

    old_version: str
    new_version: str
    #: Document → (methods before, methods after).
    sizes: dict[str, tuple[int, int]] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)

    def counts(self) -> Counter[Impact]:
        return Counter(entry.change.impact for entry in self.entries)

    @property
    def step(self) -> Step:
        return step_of(entry.change.impact for entry in self.entries)


_STEPS = {
    Impact.BREAKING: Step.MAJOR,
    Impact.ADDITIVE: Step.MINOR,
    Impact.DOCUMENTATION: Step.PATCH,
}


def step_of(impacts: Iterable[Impact]) -> Step:
    return max((_STEPS[impact] for impact in impacts), default=Step.NONE)
