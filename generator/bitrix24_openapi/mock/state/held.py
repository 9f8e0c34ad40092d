"""Values that are set and read as a whole: product rows of a deal, settings, clients of a booking.

Their methods come in groups, too: one that sets (``crm.deal.productrows.set``), one that gets
(``crm.deal.productrows.get``), perhaps one that takes away. What both ask for is the key; what
only the first one asks for is the value. Groups are read off the spec, like families.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal

from ..model import Call, Operation, Outcome, Success
from .derivation import read_method
from .exceptions import NO_GROUP, OPTIONS, PERSONAL
from .families import Families, is_family
from .names import fold
from .records import Collection, Record, Records
from .results import listed
from .roles import Document, Method, Path, Role, follow_path
from .values import Form, Forms
from .views import Envelope

Act = Literal["set", "get", "unset", "link", "unlink"]

_ACTS: Final[Mapping[str, Act]] = {
    "set": "set",
    "save": "set",
    "update": "set",
    "get": "get",
    "list": "get",
    "unset": "unset",
    "delete": "unset",
    "reset": "unset",
}
#: ``crm.deal.contact.add`` puts one more into what ``crm.deal.contact.items.set`` sets.
_LINKS: Final[Mapping[str, Act]] = {"add": "link", "delete": "unlink"}
_ITEMS: Final = ".items"

#: Folded name of the field of a record that holds the value.
_VALUE: Final = "value"
#: The portal counts by tens.
_SORT_STEP: Final = 10


@dataclass(slots=True)
class Group:
    """Methods about the same value."""

    name: str
    acts: dict[str, tuple[Act, Operation]] = field(default_factory=dict)
    """Method name in lower case → what it does."""
    key: tuple[str, ...] = ()
    """Folded names of the parameters that tell the value."""
    value: str = ""
    """Folded name of the parameter that is the value, empty where several are."""


@dataclass(frozen=True, slots=True)
class _Tools:
    """What answering a method needs."""

    group: Group
    act: Act
    envelope: Envelope
    form: Form
    answers_list: bool
    known: frozenset[str]
    """Folded names of the fields that a row of the list has."""


class Held:
    """Answers the methods of the groups."""

    def __init__(self, families: Families, records: Records) -> None:
        self._families = families
        self._records = records
        self._groups: dict[str, Group] = {}
        self._tools: dict[str, _Tools] = {}
        document = families.documents.get("classic")
        if document is not None:
            self._groups = {
                name: group for group in _groups(document, families) for name in group.acts
            }
        self._document = document
        self._answers: Mapping[Act, Callable[[_Tools, Call, Collection], Outcome | None]] = {
            "set": self._set,
            "get": self._get,
            "unset": self._unset,
            "link": self._link,
            "unlink": self._unlink,
        }

    def names(self) -> set[str]:
        """The collections of the groups."""
        return {group.name for group in self._groups.values()}

    def groups(self) -> list[Group]:
        """The groups by name."""
        return sorted({id(g): g for g in self._groups.values()}.values(), key=lambda g: g.name)

    def answer(self, call: Call) -> Outcome | None:
        """The answer from what was set, None if the method is in no group or nothing was set."""
        name = call.operation.name.lower()
        group = self._groups.get(name)
        if group is None or call.operation.generation != "classic":
            return None
        tools = self._tools.get(name)
        if tools is None:
            tools = self._tools[name] = self._make(group, name)
        with self._records.lock:
            return self._answers[tools.act](tools, call, self._records.collection(group.name))

    def _make(self, group: Group, name: str) -> _Tools:
        assert self._document is not None
        act, operation = group.acts[name]
        shapes = self._document.shapes
        method = read_method(group.name, operation, "list", shapes)
        found = listed(group.name, method, shapes)
        path: Path = found[0] if found is not None else ()
        role = Role(operation, "list", answer=path, result=method.result, sample=method.sample)
        sample = method.sample
        for part in path:
            sample = sample.get(part) if isinstance(sample, Mapping) else None
        node = follow_path(method.result, path, shapes) or {}
        row = shapes.object_of(found[2]) if found is not None else None
        return _Tools(
            group,
            act,
            Envelope(role, shapes),
            Forms(shapes).of(node, sample),
            shapes.array_of(node) is not None and found is not None,
            frozenset(fold(each) for each in (row.properties if row is not None else ())),
        )

    # --- what the methods do --------------------------------------------------------------------

    def _set(self, tools: _Tools, call: Call, collection: Collection) -> Outcome:
        key = _key(tools.group, call)
        params = {fold(name): value for name, value in call.params.items()}
        value = (
            params.get(tools.group.value)
            if tools.group.value
            else {n: v for n, v in call.params.items() if fold(n) not in key}
        )
        before = _find(collection, key)
        if tools.group.name in OPTIONS and before is not None and isinstance(value, Mapping):
            value = {**before.values[_VALUE], **value}
        _keep(collection, key, value)
        return Success(tools.envelope.done(1))

    def _get(self, tools: _Tools, call: Call, collection: Collection) -> Outcome | None:
        key = _key(tools.group, call)
        record = _find(collection, key)
        if record is None:
            return Success(tools.envelope.wrap([])) if tools.answers_list else None
        value = record.values[_VALUE]
        wanted = call.params.get("option")
        if wanted is not None and isinstance(value, Mapping):
            return Success(value.get(wanted, ""))
        if tools.group.name in OPTIONS:
            # Whatever an application likes: no schema knows these names.
            return Success(value)
        if isinstance(value, list):
            value = [_row(each, place, key, tools.known) for place, each in enumerate(value, 1)]
        return Success(tools.envelope.wrap(tools.form.convert(value)))

    def _unset(self, tools: _Tools, call: Call, collection: Collection) -> Outcome:
        record = _find(collection, _key(tools.group, call))
        if record is not None:
            languages = call.params.get("lids")
            value = record.values[_VALUE]
            if isinstance(languages, list) and isinstance(value, Mapping):
                left = {name: each for name, each in value.items() if name not in languages}
                collection.update(record, {_VALUE: left})
            else:
                collection.remove(record)
        return Success(tools.envelope.done(1))

    def _link(self, tools: _Tools, call: Call, collection: Collection) -> Outcome:
        key = _key(tools.group, call)
        record = _find(collection, key)
        links = list(record.values[_VALUE]) if record is not None else []
        added = dict(call.params.get("fields") or {})
        other = _other(added)
        links = [each for each in links if str(each.get(other)) != str(added.get(other))]
        added.setdefault("SORT", _SORT_STEP * (len(links) + 1))
        if added.get("IS_PRIMARY") == "Y" or not links:
            links = [{**each, "IS_PRIMARY": "N"} for each in links]
            added["IS_PRIMARY"] = "Y"
        _keep(collection, key, [*links, added])
        return Success(tools.envelope.done(1))

    def _unlink(self, tools: _Tools, call: Call, collection: Collection) -> Outcome:
        record = _find(collection, _key(tools.group, call))
        gone = dict(call.params.get("fields") or {})
        other = _other(gone)
        if record is not None:
            left = [
                each
                for each in record.values[_VALUE]
                if str(each.get(other)) != str(gone.get(other))
            ]
            collection.update(record, {_VALUE: left})
        return Success(tools.envelope.done(1))


def _key(group: Group, call: Call) -> dict[str, Any]:
    params = {fold(name): value for name, value in call.params.items()}
    key = {name: params.get(name) for name in group.key}
    if group.name in PERSONAL:
        key["owner"] = f"{call.caller.user_id}/{call.caller.application}"
    return key


def _find(collection: Collection, key: Mapping[str, Any]) -> Record | None:
    return collection.find_by(tuple(key), key.values())


def _keep(collection: Collection, key: Mapping[str, Any], value: Any) -> None:
    record = _find(collection, key)
    if record is None:
        collection.add({**key, _VALUE: value})
    else:
        collection.update(record, {_VALUE: value})


def _row(row: Any, place: int, key: Mapping[str, Any], known: Container[str]) -> Any:
    """A row with what the portal adds to it: its number and whose it is."""
    if not isinstance(row, Mapping):
        return row
    given = {fold(str(name)) for name in row}
    added = {"ID": place, "OWNER_ID": key.get("id"), "SORT": _SORT_STEP * place}
    missing = {n: v for n, v in added.items() if fold(n) in known and fold(n) not in given}
    return {**missing, **row}


def _other(link: Mapping[str, Any]) -> str:
    """The field that tells what is linked: ``CONTACT_ID``."""
    return next((name for name in link if fold(name).endswith("id") and fold(name) != "roleid"), "")


# --- reading the groups off the spec ------------------------------------------------------------


def _groups(document: Document, families: Families) -> Iterable[Group]:
    members: dict[str, dict[str, Act]] = {}
    taken = {
        stem
        for generation, stem, verbs in families.stems()
        if generation == "classic" and "add" in verbs.values() and is_family(verbs.values())
    } | NO_GROUP
    for name in document.operations:
        stem, _, last = name.rpartition(".")
        act = _ACTS.get(last)
        if act is not None and stem and stem not in taken:
            members.setdefault(stem, {})[name] = act
    for stem, acts in members.items():
        setters = [name for name, act in acts.items() if act == "set"]
        getters = [name for name, act in acts.items() if act == "get"]
        if not setters or len(getters) != 1:
            continue
        group = Group(stem)
        group.acts = {name: (act, document.operations[name]) for name, act in acts.items()}
        if stem.endswith(_ITEMS):
            owner = stem.removesuffix(_ITEMS)
            for verb, link in _LINKS.items():
                operation = document.operations.get(f"{owner}.{verb}")
                if operation is not None:
                    group.acts[f"{owner}.{verb}"] = (link, operation)
        setter = _read(document, setters[0])
        getter = _read(document, getters[0])
        group.key = tuple(sorted(setter.params.keys() & getter.params.keys()))
        values = [name for name in setter.params if name not in group.key]
        group.value = values[0] if len(values) == 1 else ""
        if values:
            yield group


def _read(document: Document, name: str) -> Method:
    return read_method(name, document.operations[name], "list", document.shapes)
