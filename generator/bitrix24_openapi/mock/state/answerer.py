"""Answers calls from the records: what was added is there until it is deleted."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from ..model import Call, Failure, Outcome, Success
from ..rules.refusals import documents
from . import filtering
from .bench import Bench, Benches
from .exceptions import CONDITIONS, MADE_OF_ID, OF_COLLECTION, OWN, RENAMES, SAME, SETS
from .habits import adapt, clash
from .names import fold
from .ordering import read_order, sort_records
from .paging import Page, after, cut, read_page
from .records import Collection, Record, Records, key_of
from .roles import CONTROLS, Family, Path, Role
from .views import read_selection

_UNKNOWN_OPERATOR: Final = "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION"
_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")


class Refuse(Protocol):
    """Makes the documented error of a method for a case."""

    def __call__(
        self, call: Call, kind: Any, *, parameter: str = "", reason: str = "", expected: str = ""
    ) -> Failure: ...


@dataclass(frozen=True, slots=True)
class Change:
    """Something that happened to a record."""

    family: str
    collection: str
    verb: str
    """``add``, ``update`` or ``delete``."""
    id: int
    key: Any
    """What tells the record: its number, or a code of the caller's choice."""
    record: Record
    call: Call


class State:
    """Answers the methods of the families."""

    def __init__(
        self,
        benches: Benches,
        records: Records,
        refuse: Refuse,
        clock: Callable[[], float],
    ) -> None:
        self._benches = benches
        self.records = records
        self.listeners: list[Callable[[Change], None]] = []
        self._refuse = refuse
        self._clock = clock
        self._verbs: Mapping[str, Callable[[Bench, Call, Collection], Outcome]] = {
            "add": self._add,
            "get": self._get,
            "list": self._list,
            "update": self._update,
            "delete": self._delete,
            "replace": self._replace,
        }

    def answer(self, call: Call) -> Outcome | None:
        """The answer from the records, None if the method keeps none."""
        bench = self._benches.of(call.operation)
        if bench is None:
            return None
        with self.records.lock:
            name = self.collection_of(bench.family, call.params)
            if not bench.family.having("add") and name not in self.records:
                # Nobody can add any: these answer from seed data, or not at all.
                return None
            collection = self.records.collection(name, bench.family.scope)
            return self._verbs[bench.role.verb](bench, call, collection)

    @staticmethod
    def collection_of(family: Family, params: Mapping[str, Any]) -> str:
        """Where the records of the call are."""
        name = _PLACEHOLDER.sub(lambda match: key_of(params.get(match[1], "")), family.collection)
        return SAME.get(name, name)

    # --- the verbs ----------------------------------------------------------------------------

    def _add(self, bench: Bench, call: Call, collection: Collection) -> Outcome:
        given = self._given(bench, call)
        given |= {n: _first(call.params, places) for n, places in bench.role.scope}
        there = clash(bench.family, collection, given, call)
        if isinstance(there, Failure):
            return there
        if there is not None:
            collection.remove(there)
        record = self._added(bench, call, collection, given)
        return Success(self._result(bench, collection, record))

    def _replace(self, bench: Bench, call: Call, collection: Collection) -> Outcome:
        """All records of an owner at once: those that it had make way for the given ones."""
        payload = call.params.get(bench.role.payload)
        owner = {n: v for n, v in call.params.items() if n != bench.role.payload}
        belongs = filtering.classic({f"={name}": v for name, v in owner.items()}, {}, "id")
        for record in [each for each in collection if belongs.matches(each)]:
            collection.remove(record)
        rows = [
            self._added(bench, call, collection, {**row, **owner})
            for row in (payload if isinstance(payload, list) else [])
            if isinstance(row, Mapping)
        ]
        return Success(bench.envelope.wrap([bench.view.show(r, collection, None) for r in rows]))

    def _added(
        self, bench: Bench, call: Call, collection: Collection, given: dict[str, Any]
    ) -> Record:
        """A new record, with what the portal knows of it."""
        family = bench.family
        given = adapt(family, collection, given)
        fields = bench.defaults.fill(given, self._now(), call.caller.user_id) | given
        fields |= SETS.get(_name(call), {})
        for name, value in OF_COLLECTION.get(collection.name, {}).items():
            fields.setdefault(name, value)
        record = collection.add(fields)
        numbered: dict[str, Any] = {"id": record.id}
        if not family.natural:
            numbered[family.id] = record.id
        names = {fold(name) for name in given}
        for name, made in MADE_OF_ID.get(family.name, {}).items():
            if name not in names:
                numbered[name] = made(record.id)
        collection.update(record, numbered)
        self._tell(bench, call, "add", record)
        return record

    def _get(self, bench: Bench, call: Call, collection: Collection) -> Outcome:
        if bench.many and not _has_key(call, bench.role) and _name(call) not in OWN:
            # entity.get without ENTITY: all of them.
            return Success([bench.view.show(each, collection, None) for each in collection])
        record = self._find(bench, call, collection)
        if record is None:
            refused = self._not_found(bench, call)
            # Where a page tells of null and of no such error: api-reference/chats/im-chat-get.md.
            silent = bench.nullable and not documents(call.operation, refused)
            return Success(None) if silent else refused
        selection = read_selection(_at(call.params, bench.role.controls.get("select", ())))
        return Success(bench.envelope.wrap(bench.view.show(record, collection, selection)))

    def _list(self, bench: Bench, call: Call, collection: Collection) -> Outcome:
        role, params = bench.role, call.params
        try:
            wanted = self._filter(bench, call, collection)
        except filtering.FilterError as error:
            if error.kind == "unknown_operator":
                message = f"Unknown filter operator `{error}`"
                return Failure(400, _UNKNOWN_OPERATOR, message, f"{error} is no operator")
            parameter = str(error) if error.kind == "unknown_field" else "filter"
            return self._refuse(call, error.kind, parameter=parameter, reason=f"filter: {error}")
        scope = [_first(params, places) for _, places in role.scope]
        page = read_page(role, params)
        if page.follow is not None and page.follow[2] is not None:
            field, down, value = page.follow
            wanted = wanted.also(field, "<" if down else ">", value)
        rows, following, total = self._rows(bench, call, collection, wanted, scope, page)
        selection = read_selection(_at(params, role.controls.get("select", ())))
        shown: Any
        if role.yields == "keys":
            shown = [self._key(bench, record) for record in rows]
        else:
            shown = [bench.view.show(record, collection, selection) for record in rows]
        if role.yields == "map":
            shown = {str(record.id): each for record, each in zip(rows, shown, strict=True)}
        if role.single and _has_key(call, role):
            shown = shown[0] if shown else []
        result = bench.envelope.wrap(shown)
        bench.envelope.mark(result, rows[-1] if rows else None, more=following is not None)
        if not page.counted:
            return Success(result)
        if page.silent:
            return Success(result, total=0)
        return Success(result, total=total, next=following)

    def _update(self, bench: Bench, call: Call, collection: Collection) -> Outcome:
        record = self._find(bench, call, collection)
        if record is None:
            return self._not_found(bench, call)
        given = self._given(bench, call)
        given = adapt(bench.family, collection, given, record)
        fields = {n: v for n, v in given.items() if fold(n) not in ("id", bench.family.id)}
        fields |= SETS.get(_name(call), {})
        fields |= bench.defaults.touch(fields, self._now(), call.caller.user_id)
        collection.update(record, fields)
        self._tell(bench, call, "update", record)
        return Success(self._result(bench, collection, record))

    def _delete(self, bench: Bench, call: Call, collection: Collection) -> Outcome:
        record = self._find(bench, call, collection)
        if record is None:
            return self._not_found(bench, call)
        collection.remove(record)
        self._tell(bench, call, "delete", record)
        return Success(self._result(bench, collection, record))

    # --- what they share ----------------------------------------------------------------------

    def _given(self, bench: Bench, call: Call) -> dict[str, Any]:
        """The fields that a call gives to a record, under the names that records have them."""
        role = bench.role
        rename = _renames(bench.family, call)
        aside = {role.key[0]} if role.verb == "update" and role.key else set()
        given: dict[str, Any] = {}
        for name, value in call.params.items():
            if name == role.payload and isinstance(value, Mapping):
                given.update({rename.get(fold(str(n)), str(n)): v for n, v in value.items()})
            elif name not in aside and (fold(name) not in CONTROLS or fold(name) in bench.fields):
                given[rename.get(fold(name), name)] = value
        return given

    def _find(self, bench: Bench, call: Call, collection: Collection) -> Record | None:
        role, params = bench.role, call.params
        if _name(call) in OWN:
            return collection.find(call.caller.user_id)
        if role.lookup and len(role.lookup) > 1:
            fields = _at(params, role.key)
            by_name = {
                fold(str(n)): v
                for n, v in (fields if isinstance(fields, Mapping) else params).items()
            }
            return collection.find_by(role.lookup, [by_name.get(name) for name in role.lookup])
        value = _at(params, role.key)
        scope = [_first(params, places) for _, places in role.scope]
        if value is None:
            return self._by_other_key(bench, call, collection)
        if role.lookup not in ((), ("id",), (bench.family.id,)) or bench.family.natural:
            known = all(each is not None for each in scope)
            names = bench.family.scope if known else ()
            return collection.find_by((*names, *role.lookup), [*(scope if known else ()), value])
        number = key_of(value)
        record = collection.find(int(number)) if number.lstrip("-").isdigit() else None
        if record is None or not all(
            wanted is None or key_of(record.values.get(name)) == key_of(wanted)
            for name, wanted in zip(bench.family.scope, scope, strict=True)
        ):
            return None
        return record

    def _by_other_key(self, bench: Bench, call: Call, collection: Collection) -> Record | None:
        """Lists and their elements are told by a code as well: ``ELEMENT_CODE``; bots, too."""
        for parameter, name in RENAMES.get(bench.family.name, {}).items():
            for given, value in call.params.items():
                if fold(given) == parameter and name == "code":
                    return collection.find_by((name,), [value])
        code = next((v for n, v in call.params.items() if fold(n) == "code"), None)
        return collection.find_by(("code",), [code]) if code is not None else None

    def _filter(self, bench: Bench, call: Call, collection: Collection) -> filtering.Filter:
        """What the call says about the records: its filter, and parameters named like fields."""
        role, params = bench.role, call.params
        rename = _renames(bench.family, call)
        conditions = _at(params, role.controls.get("filter", ()))
        if call.operation.generation == "v3" and isinstance(conditions, list):
            known = bench.fields | collection.spelling.keys()
            return filtering.v3(
                conditions, lambda name: not bench.fields or fold(name) in known, "id"
            )
        by_scope = all(_first(params, places) is not None for _, places in role.scope)
        flat = {}
        special = CONDITIONS.get(_name(call), {})
        for name, value in params.items():
            if fold(name) in special:
                flat[special[fold(name)]] = value
                continue
            folded = rename.get(fold(name), fold(name))
            if (name,) == role.key and folded == fold(name):
                folded = role.lookup[0] if role.lookup else "id"
            elif fold(name) in CONTROLS or (by_scope and fold(name) in bench.family.scope):
                continue
            if folded == "id" or folded in bench.fields or folded in collection.spelling:
                flat["=" + folded] = value
        inner = conditions if isinstance(conditions, (Mapping, list)) else {}
        if isinstance(inner, list):
            inner = dict(enumerate(inner))
        return filtering.classic({**flat, **inner}, rename, "id")

    def _rows(
        self,
        bench: Bench,
        call: Call,
        collection: Collection,
        wanted: filtering.Filter,
        scope: Sequence[Any],
        page: Page,
    ) -> tuple[Sequence[Record], int | None, int]:
        """The records of the page, where the next page starts, and how many there are."""
        controls = bench.role.controls
        order = page.order or read_order(
            _at(call.params, controls.get("order", ())), _at(call.params, controls.get("sort", ()))
        )
        ids = wanted.narrow(collection.ids(scope))
        if order and order[0][0] == "id" and order[0][1]:
            ids = list(reversed(ids))
            order = order[1:1]
        elif order and order[0][0] == "id":
            order = order[1:1]
        if not wanted.tests and not order and not page.after:
            part, following = cut(ids, page)
            return [collection[number] for number in part], following, len(ids)
        if page.silent and not order and page.size is not None:
            # Nobody wants the total: stop when the page is full.
            found: list[Record] = []
            for number in ids:
                record = collection[number]
                if wanted.matches(record):
                    found.append(record)
                    if len(found) == page.size:
                        break
            return found, None, 0
        rows: Sequence[Record] = [
            record for number in ids if wanted.matches(record := collection[number])
        ]
        if order:
            rows = sort_records(rows, order)
        total = len(rows)
        if page.after:
            rows = after(rows, page.after)
        part, following = cut(rows, page)
        return part, following, total

    def _result(self, bench: Bench, collection: Collection, record: Record) -> Any:
        match bench.role.yields:
            case "record":
                return bench.envelope.wrap(bench.view.show(record, collection, None))
            case "id":
                return bench.envelope.of_id(self._key(bench, record), record.id)
            case _:
                return bench.envelope.done(record.id)

    @staticmethod
    def _key(bench: Bench, record: Record) -> Any:
        natural = bench.family.natural
        return record.values.get(natural[0], record.id) if len(natural) == 1 else record.id

    def _not_found(self, bench: Bench, call: Call) -> Failure:
        key = ".".join(bench.role.key)
        value = _at(call.params, bench.role.key)
        others = any(fold(name).endswith("code") for name in call.params)
        if bench.role.key and value is None and bench.role.verb == "get" and not others:
            return self._refuse(call, "missing", parameter=key, reason=f"{key} is missing")
        return self._refuse(
            call,
            "not_found",
            # REST 3.0 has one error for it; what it says of ids is about their type.
            parameter="" if call.operation.generation == "v3" else key,
            reason=f"no record with {key or 'id'} {value!r} in {bench.family.name}",
        )

    def _tell(self, bench: Bench, call: Call, verb: str, record: Record) -> None:
        change = Change(
            bench.family.name,
            self.collection_of(bench.family, call.params),
            verb,
            record.id,
            self._key(bench, record),
            record,
            call,
        )
        for listener in self.listeners:
            listener(change)

    def _now(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self._clock(), dt.UTC)


def _name(call: Call) -> str:
    return call.operation.name.lower()


def _renames(family: Family, call: Call) -> Mapping[str, str]:
    return {**RENAMES.get(family.name, {}), **RENAMES.get(_name(call), {})}


def _has_key(call: Call, role: Role) -> bool:
    return bool(role.key) and _at(call.params, role.key) is not None


def _at(params: Mapping[str, Any], path: Path) -> Any:
    """The value at a place of the request, None where there is none."""
    if not path:
        return None
    found: Any = params
    for name in path:
        found = found.get(name) if isinstance(found, Mapping) else None
    return found


def _first(params: Mapping[str, Any], places: Iterable[Path]) -> Any:
    return next((value for place in places if (value := _at(params, place)) is not None), None)
