"""Two specs: which methods there are, which components they share, and all that changed."""

from __future__ import annotations

import json
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ...openapi.conventions import OPENAPI, OPENAPI_V3
from .model import Change, Diff, Entry, Impact, Kind, Side, Subject
from .operations import compare_events, compare_methods, section_of
from .rules import make_change, unpromised
from .schemas import Comparison, Pair, SchemaComparer
from .shapes import Shapes

Document = Mapping[str, Any]
#: File name → document.
Spec = Mapping[str, Document]

_SCHEMA_REFERENCE: Final = re.compile(r'"#/components/schemas/([^"]+)"')
_NO_DOCUMENT: Final[Document] = {"openapi": "3.1.1", "paths": {}}
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
    """A kind of things that a document holds by name."""

    name: str
    key: str
    compare: Callable[[Mapping[str, Any], Mapping[str, Any], SchemaComparer], Comparison]


_GROUPS: Final = (
    _Group("methods", "paths", compare_methods),
    _Group("events", "webhooks", compare_events),
)


class _Documents:
    def __init__(self, name: str, old: Document, new: Document) -> None:
        self._name = name
        self._old = old
        self._new = new
        references = References(old), References(new)
        self._reach = references[1]
        #: Components that are not, letter for letter, what they were.
        self._touched = {
            name
            for name, schema in references[1].components.items()
            if references[0].components.get(name) != schema
        }
        self._schemas = SchemaComparer(
            Shapes(old), Shapes(new), references[0].shared(), references[1].shared()
        )
        #: Pair → the methods and events that lead to it directly.
        self._users: dict[Pair, set[Subject]] = defaultdict(set)

    def entries(self) -> Iterator[Entry]:
        for group in _GROUPS:
            yield from self._group(group)
        yield from self._shared()

    def _group(self, group: _Group) -> Iterator[Entry]:
        old, new = _operations(self._old, group.key), _operations(self._new, group.key)
        renamed = dict(_renamed(old, new))
        came_from = {after: before for before, after in renamed.items()}
        for key in sorted({*old, *new}):
            if key in renamed:
                continue
            if key not in new:
                subject = self._subject(group, *old[key])
                yield Entry(subject, _change(Kind.REMOVED, before=_removed_words(old[key][1])))
                continue
            subject = self._subject(group, *new[key])
            before = old.get(came_from.get(key, key))
            if before is None:
                yield Entry(subject, _change(Kind.ADDED, after=new[key][1].get("summary")))
                continue
            if before[0] != subject.name:
                kind = Kind.RENAMED if key in came_from else Kind.RECASED
                yield Entry(subject, _change(kind, before=before[0], after=subject.name))
            if self._is_untouched(group, before[1], *new[key]):
                continue
            found = group.compare(before[1], new[key][1], self._schemas)
            judge = unpromised if before[1].get("x-b24-unfinished") else _as_it_is
            yield from (Entry(subject, judge(change)) for change in found.changes)
            for pair in found.pairs:
                self._users[pair].add(subject)

    def _is_untouched(
        self, group: _Group, before: Mapping[str, Any], name: str, after: Mapping[str, Any]
    ) -> bool:
        """True if neither the operation nor anything that it leads to differs: most of them."""
        # Order is nothing to the equality of mappings, and much to positional parameters.
        if before != after or after.get("x-b24-positional"):
            return False
        key = f"/{name}" if group.key == "paths" else name
        return self._touched.isdisjoint(self._reach.of(self._new[group.key][key]))

    def _subject(self, group: _Group, name: str, operation: Mapping[str, Any]) -> Subject:
        return Subject(self._name, group.name, name, section_of(operation))

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


def _operations(document: Document, key: str) -> dict[str, tuple[str, Mapping[str, Any]]]:
    """Name without regard to case → (name, operation)."""
    found: dict[str, tuple[str, Mapping[str, Any]]] = {}
    for path, item in document.get(key, {}).items():
        operation = item.get("post") if isinstance(item, Mapping) else None
        if isinstance(operation, Mapping):
            name = path.removeprefix("/")
            found[name.lower()] = (name, operation)
    return found


def _renamed(
    old: Mapping[str, tuple[str, Mapping[str, Any]]],
    new: Mapping[str, tuple[str, Mapping[str, Any]]],
) -> Iterator[tuple[str, str]]:
    """Names that went and came on the same page: the page tells that they are one method."""
    lost = _by_page((key, old[key][1]) for key in old if key not in new)
    won = _by_page((key, new[key][1]) for key in new if key not in old)
    for page, names in lost.items():
        if page and len(names) == 1 and len(won.get(page, ())) == 1:
            yield names[0], won[page][0]


def _by_page(operations: Iterable[tuple[str, Mapping[str, Any]]]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for key, operation in operations:
        found[operation.get("x-b24-source", "")].append(key)
    return found


class References:
    """Which components each method, event and component of a document leads to."""

    def __init__(self, document: Document) -> None:
        self.components: Mapping[str, Any] = document.get("components", {}).get("schemas", {})
        self._inner = {name: _references(schema) for name, schema in self.components.items()}
        self._reached = {
            id(item): self._reach(item)
            for group in _GROUPS
            for item in document.get(group.key, {}).values()
        }

    def of(self, item: Any) -> set[str]:
        """The components that an item of the document leads to, directly or not."""
        return self._reached[id(item)]

    def shared(self) -> set[str]:
        """Components that more than one method or event leads to."""
        users = Counter(name for reached in self._reached.values() for name in reached)
        return {name for name, number in users.items() if number > 1}

    def _reach(self, item: Any) -> set[str]:
        reached: set[str] = set()
        waiting = list(_references(item))
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached.add(name)
                waiting += self._inner.get(name, ())
        return reached


def _references(value: Any) -> set[str]:
    return set(_SCHEMA_REFERENCE.findall(json.dumps(value, default=str)))
