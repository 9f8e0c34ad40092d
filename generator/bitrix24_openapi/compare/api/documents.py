"""Two specs: their methods, the components that these share, and all changes."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Final

from ...openapi.conventions import OPENAPI, OPENAPI_V3
from ...openapi.document import Document, Operation
from .model import Change, Diff, Entry, Impact, Kind, Side, Subject
from .operations import compare_events, compare_methods, section_of
from .rules import make_change, unpromised
from .schemas import Comparison, Pair, SchemaComparer
from .shapes import Shapes

#: File name → document.
Spec = Mapping[str, Mapping[str, Any]]

_NO_DOCUMENT: Final[Mapping[str, Any]] = {"openapi": "3.1.1", "paths": {}}
_IMPACTS: Final = list(Impact)


def compare(old: Spec, new: Spec) -> Diff:
    """All changes from the old spec to the new one."""
    diff = Diff(_version(old), _version(new))
    for name in sorted({*old, *new}, key=_document_order):
        before, after = old.get(name, _NO_DOCUMENT), new.get(name, _NO_DOCUMENT)
        diff.sizes[name] = (len(before.get("paths", {})), len(after.get("paths", {})))
        diff.entries += _Documents(name, before, after).entries()
    diff.entries.sort(key=_order)
    return diff


def _version(spec: Spec) -> str:
    versions = (document.get("info", {}).get("version", "") for document in spec.values())
    return next((str(version) for version in versions if version), "")


def _document_order(name: str) -> tuple[int, str]:
    known = (OPENAPI, OPENAPI_V3)
    return known.index(name) if name in known else len(known), name


def _order(entry: Entry) -> tuple[Any, ...]:
    subject, change = entry.subject, entry.change
    return (
        _document_order(subject.document),
        subject.section,
        _IMPACTS.index(change.impact),
        subject.group,
        subject.name.lower(),
        change.side,
        change.where,
        change.kind,
        json.dumps([change.before, change.after], ensure_ascii=False, default=str),
    )


@dataclass(frozen=True, slots=True)
class _Group:
    """A kind of items that a document has by name."""

    name: str
    operations: Callable[[Document], Mapping[str, Operation]]
    compare: Callable[[Mapping[str, Any], Mapping[str, Any], SchemaComparer], Comparison]


_GROUPS: Final = (
    _Group("methods", attrgetter("methods"), compare_methods),
    _Group("events", attrgetter("events"), compare_events),
)


class _Documents:
    def __init__(self, name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        self._name = name
        self._old, self._new = Document(old), Document(new)
        references = References(self._old), References(self._new)
        self._reach = references[1]
        #: Components that are not identical in both documents.
        self._touched = {
            name
            for name, schema in self._new.components("schemas").items()
            if self._old.components("schemas").get(name) != schema
        }
        self._schemas = SchemaComparer(
            Shapes(self._old.schemas),
            Shapes(self._new.schemas),
            references[0].shared(),
            references[1].shared(),
        )
        #: Pair → the methods and events that lead to it directly.
        self._users: dict[Pair, set[Subject]] = defaultdict(set)

    def entries(self) -> Iterator[Entry]:
        for group in _GROUPS:
            yield from self._group(group)
        yield from self._shared()

    def _group(self, group: _Group) -> Iterator[Entry]:
        old, new = _by_name(group.operations(self._old)), _by_name(group.operations(self._new))
        renamed = dict(_renamed(old, new))
        came_from = {after: before for before, after in renamed.items()}
        for key in sorted({*old, *new}):
            if key in renamed:
                continue
            if key not in new:
                subject = self._subject(group, old[key])
                yield Entry(subject, _change(Kind.REMOVED, before=_removed_words(old[key].raw)))
                continue
            subject = self._subject(group, new[key])
            before = old.get(came_from.get(key, key))
            if before is None:
                yield Entry(subject, _change(Kind.ADDED, after=new[key].raw.get("summary")))
                continue
            if before.name != subject.name:
                kind = Kind.RENAMED if key in came_from else Kind.RECASED
                yield Entry(subject, _change(kind, before=before.name, after=subject.name))
            if self._is_untouched(before, new[key]):
                continue
            found = group.compare(before.raw, new[key].raw, self._schemas)
            judge = unpromised if before.raw.get("x-b24-unfinished") else _as_it_is
            yield from (Entry(subject, judge(change)) for change in found.changes)
            for pair in found.pairs:
                self._users[pair].add(subject)

    def _is_untouched(self, before: Operation, after: Operation) -> bool:
        """True if neither the operation nor anything that it refers to differs: the usual case."""
        # Equality of mappings ignores order, which matters for positional parameters.
        if before.raw != after.raw or after.raw.get("x-b24-positional"):
            return False
        return self._touched.isdisjoint(self._reach.of(after))

    def _subject(self, group: _Group, operation: Operation) -> Subject:
        return Subject(self._name, group.name, operation.name, section_of(operation.raw))

    def _shared(self) -> Iterator[Entry]:
        """Each change of a shared pair once, with all methods that it reaches."""
        users = self._all_users()
        for pair, found in self._schemas.pairs.items():
            using = users.get(pair, set())
            sections = {subject.section for subject in using}
            section = sections.pop() if len(sections) == 1 else ""
            subject = Subject(self._name, "components", pair.new, section)
            names = tuple(sorted(each.name for each in using))
            yield from (Entry(subject, change, names) for change in found.changes)

    def _all_users(self) -> dict[Pair, set[Subject]]:
        """Users of a pair use the pairs within it, too."""
        users: dict[Pair, set[Subject]] = {}
        for pair, direct in self._users.items():
            waiting, seen = [pair], {pair}
            while waiting:
                current = waiting.pop()
                users.setdefault(current, set()).update(direct)
                inner = self._schemas.pairs[current].pairs - seen
                seen |= inner
                waiting += inner
        return users


def _change(kind: Kind, before: Any = None, after: Any = None) -> Change:
    return make_change(kind, Side.METHOD, "", before, after)


def _as_it_is(change: Change) -> Change:
    return change


def _removed_words(operation: Mapping[str, Any]) -> str:
    return "it was deprecated" if operation.get("deprecated") else ""


def _by_name(operations: Mapping[str, Operation]) -> dict[str, Operation]:
    """Operations by their names without regard to case."""
    return {name.lower(): operation for name, operation in operations.items()}


def _renamed(
    old: Mapping[str, Operation], new: Mapping[str, Operation]
) -> Iterator[tuple[str, str]]:
    """Names that the same page lost and gained: they are one method."""
    lost = _by_page(old[key] for key in old if key not in new)
    won = _by_page(new[key] for key in new if key not in old)
    for page, names in lost.items():
        if page and len(names) == 1 and len(won.get(page, ())) == 1:
            yield names[0], won[page][0]


def _by_page(operations: Iterable[Operation]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for operation in operations:
        found[operation.raw.get("x-b24-source", "")].append(operation.name.lower())
    return found


class References:
    """The components that each method and event of a document refers to."""

    def __init__(self, document: Document) -> None:
        self._reached = {
            id(operation.raw): document.schemas.closure(operation.raw)
            for group in _GROUPS
            for operation in group.operations(document).values()
        }

    def of(self, operation: Operation) -> set[str]:
        """The components that an operation refers to, directly or not."""
        return self._reached[id(operation.raw)]

    def shared(self) -> set[str]:
        """Components that more than one method or event refers to."""
        users = Counter(name for reached in self._reached.values() for name in reached)
        return {name for name, number in users.items() if number > 1}
