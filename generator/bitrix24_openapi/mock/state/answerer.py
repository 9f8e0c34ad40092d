"""Answers calls from the records: what was added is there until it is deleted."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from ...php import truth_of
from ..model import Call, Failure, Operation, Outcome, Refuse, Success
from ..rules.refusals import documents
from . import custom_fields, filtering, links, sample_rows, singleton_values
from .family import Family, Role, at, first
from .input import find_conflict
from .listing import select_rows
from .lookup import find_record
from .names import fold
from .params import given_fields
from .records import Collection, Record, Records, key_of
from .services import collection_of, linked_by, method_rules
from .tools import MethodTools, ToolsCache, ValueTools
from .views import read_selection, with_original_names
from .writing import Writer

_UNKNOWN_OPERATOR: Final = "BITRIX_REST_V3_EXCEPTION_UNKNOWNFILTEROPERATOREXCEPTION"
_PLACEHOLDER: Final = re.compile(r"\{(\w+)\}")


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
        tools: ToolsCache,
        records: Records,
        refuse: Refuse,
        clock: Callable[[], float],
        sample: Callable[[Operation], Success],
    ) -> None:
        self._tools = tools
        self.records = records
        self.listeners: list[Callable[[Change], None]] = []
        self._refuse = refuse
        self._clock = clock
        self._sample = sample
        self._writer = Writer(records, tools, clock)
        self._verbs: Mapping[str, Callable[[MethodTools, Call, Collection], Outcome]] = {
            "add": self._add,
            "get": self._get,
            "list": self._list,
            "update": self._update,
            "delete": self._delete,
            "replace": self._replace,
            "copy": self._copy,
        }

    def answer(self, call: Call) -> Outcome | None:
        """The answer from the records, None if the method keeps none."""
        tools = self._tools.of(call.operation)
        if tools is None:
            return None
        with self.records.lock:
            if isinstance(tools, ValueTools):
                return self._answer_value(tools, call)
            name = self.collection_of(tools.family, call.params)
            known = name in self.records
            collection = self.records.collection(name)
            if not known and not self._tools.families.is_writable(name):
                sample_rows.fill(collection, tools.family, self._sample)
            outcome = self._verbs[tools.role.verb](tools, call, collection)
            if truth_of(call.params.get("useOriginalUfNames")) and isinstance(outcome, Success):
                named = with_original_names(outcome.result, collection.spelling)
                return replace(outcome, result=named)
            return outcome

    def _answer_value(self, tools: ValueTools, call: Call) -> Outcome | None:
        """A method of a single value; links that it sets are links of the records as well."""
        collection = self.records.collection(tools.family.name)
        outcome = singleton_values.answer(tools, call, collection)
        linked = linked_by(tools.family.name) if tools.role.verb != "read" else None
        if linked is not None:
            number = key_of(singleton_values.key_value(tools.family, call))
            found = collection.find_by(("id",), [number])
            stored = found.values[links.VALUE] if found is not None else []
            owner, rule = linked
            links.follow(self.records, rule, self.records.collection(owner), number, stored)
        return outcome

    def read(self, tools: MethodTools, call: Call, collection: Collection) -> Outcome:
        """The answer of a list or get method from the records of a collection."""
        return self._verbs[tools.role.verb](tools, call, collection)

    @staticmethod
    def collection_of(family: Family, params: Mapping[str, Any]) -> str:
        """Where the records of the call are."""
        name = _PLACEHOLDER.sub(lambda match: key_of(params.get(match[1], "")), family.collection)
        return collection_of(name)

    # --- the verbs ----------------------------------------------------------------------------

    def _add(self, tools: MethodTools, call: Call, collection: Collection) -> Outcome:
        given = given_fields(tools, call)
        given |= {n: first(call.params, places) for n, places in tools.role.scope}
        given, wrong = custom_fields.typed(self.records, collection, given)
        if wrong:
            return self._wrong_value(call, wrong)
        there = find_conflict(tools.family, collection, given, call)
        if isinstance(there, Failure):
            return there
        if there is not None:
            collection.remove(there)
        record = self._added(tools, call, collection, given)
        return Success(self._result(tools, collection, record))

    def _replace(self, tools: MethodTools, call: Call, collection: Collection) -> Outcome:
        """All records of an owner at once: those that it had make way for the given ones."""
        payload = call.params.get(tools.role.payload)
        owner = {n: v for n, v in call.params.items() if n != tools.role.payload}
        belongs = filtering.classic({f"={name}": v for name, v in owner.items()}, {}, "id")
        for record in [each for each in collection if belongs.matches(each)]:
            collection.remove(record)
        rows = [
            self._added(tools, call, collection, {**row, **owner})
            for row in (payload if isinstance(payload, list) else [])
            if isinstance(row, Mapping)
        ]
        return Success(tools.envelope.wrap([tools.view.show(r, collection, None) for r in rows]))

    def _copy(self, tools: MethodTools, call: Call, collection: Collection) -> Outcome:
        """Another record with the same values, except those that the call gives."""
        record = find_record(tools, call, collection)
        if record is None:
            return self._not_found(tools, call)
        spelled = {collection.spelling.get(n, n): v for n, v in record.values.items() if n != "id"}
        key = tools.role.key[0] if tools.role.key else ""
        given = {n: v for n, v in given_fields(tools, call).items() if n != key}
        names = {fold(name) for name in given}
        kept = {n: v for n, v in spelled.items() if fold(n) not in names}
        return Success(
            self._result(tools, collection, self._added(tools, call, collection, kept | given))
        )

    def _added(
        self, tools: MethodTools, call: Call, collection: Collection, given: dict[str, Any]
    ) -> Record:
        """A new record, with what the portal knows of it."""
        fixed = method_rules(_name(call)).sets
        record = self._writer.add(tools, collection, given, call.caller.user_id, fixed=fixed)
        self._tell(tools, call, "add", record)
        return record

    def _get(self, tools: MethodTools, call: Call, collection: Collection) -> Outcome:
        if (
            tools.many
            and not _has_key(call, tools.role)
            and not method_rules(_name(call)).own_record
        ):
            # entity.get without ENTITY: all of them.
            return Success([tools.view.show(each, collection, None) for each in collection])
        record = find_record(tools, call, collection)
        if record is None:
            refused = self._not_found(tools, call)
            # Where a page tells of null and of no such error: api-reference/chats/im-chat-get.md.
            silent = tools.nullable and not documents(call.operation, refused)
            return Success(None) if silent else refused
        selection = read_selection(at(call.params, tools.role.controls.get("select", ())))
        return Success(tools.envelope.wrap(tools.view.show(record, collection, selection)))

    def _list(self, tools: MethodTools, call: Call, collection: Collection) -> Outcome:
        role, params = tools.role, call.params
        try:
            rows, following, total, page = select_rows(tools, call, collection)
        except filtering.FilterError as error:
            if error.kind == "unknown_operator":
                message = f"Unknown filter operator `{error}`"
                return Failure(400, _UNKNOWN_OPERATOR, message, f"{error} is not a filter operator")
            parameter = str(error) if error.kind == "unknown_field" else "filter"
            return self._refuse(call, error.kind, parameter=parameter, reason=f"filter: {error}")
        selection = read_selection(at(params, role.controls.get("select", ())))
        shown: Any
        if role.yields == "keys":
            shown = [self._key(tools, record) for record in rows]
        else:
            shown = [tools.view.show(record, collection, selection) for record in rows]
        if role.yields == "map":
            shown = {str(record.id): each for record, each in zip(rows, shown, strict=True)}
        if role.single and _has_key(call, role):
            shown = shown[0] if shown else []
        result = tools.envelope.wrap(shown)
        tools.envelope.mark(result, rows[-1] if rows else None, more=following is not None)
        if not page.counted:
            return Success(result)
        if page.silent:
            return Success(result, total=0)
        return Success(result, total=total, next=following)

    def _update(self, tools: MethodTools, call: Call, collection: Collection) -> Outcome:
        record = find_record(tools, call, collection)
        if record is None:
            return self._not_found(tools, call)
        given, wrong = custom_fields.typed(self.records, collection, given_fields(tools, call))
        if wrong:
            return self._wrong_value(call, wrong)
        fixed = method_rules(_name(call)).sets
        self._writer.update(tools, collection, record, given, call.caller.user_id, fixed=fixed)
        self._tell(tools, call, "update", record)
        return Success(self._result(tools, collection, record))

    def _delete(self, tools: MethodTools, call: Call, collection: Collection) -> Outcome:
        record = find_record(tools, call, collection)
        if record is None:
            return self._not_found(tools, call)
        collection.remove(record)
        self._tell(tools, call, "delete", record)
        return Success(self._result(tools, collection, record))

    # --- what they share ----------------------------------------------------------------------

    def _result(self, tools: MethodTools, collection: Collection, record: Record) -> Any:
        match tools.role.yields:
            case "record":
                return tools.envelope.wrap(tools.view.show(record, collection, None))
            case "id":
                return tools.envelope.of_id(self._key(tools, record), record.id)
            case _:
                return tools.envelope.done(record.id)

    @staticmethod
    def _key(tools: MethodTools, record: Record) -> Any:
        natural = tools.family.natural
        return record.values.get(natural[0], record.id) if len(natural) == 1 else record.id

    def _wrong_value(self, call: Call, name: str) -> Failure:
        reason = f"fields.{name}: not a value of the type of this custom field"
        for entry in call.operation.document.get("x-b24-errors", ()):
            if str(entry["code"]).endswith("VALUE_NOT_VALID"):
                message = str(entry["message"]).replace('"field"', f'"{name}"')
                return Failure(400, str(entry["code"]), message, reason)
        return self._refuse(call, "invalid", parameter=f"fields.{name}", reason=reason)

    def _not_found(self, tools: MethodTools, call: Call) -> Failure:
        key = ".".join(tools.role.key)
        value = at(call.params, tools.role.key)
        others = any(fold(name).endswith("code") for name in call.params)
        if tools.role.key and value is None and tools.role.verb == "get" and not others:
            return self._refuse(call, "missing", parameter=key, reason=f"{key} is required")
        return self._refuse(
            call,
            "not_found",
            # REST 3.0 has one error for it; what it says of ids is about their type.
            parameter="" if call.operation.generation == "v3" else key,
            reason=f"no record with {key or 'id'} {value!r} in {tools.family.name}",
        )

    def _tell(self, tools: MethodTools, call: Call, verb: str, record: Record) -> None:
        change = Change(
            tools.family.name,
            self.collection_of(tools.family, call.params),
            verb,
            record.id,
            self._key(tools, record),
            record,
            call,
        )
        for listener in self.listeners:
            listener(change)

    def _now(self) -> dt.datetime:
        return dt.datetime.fromtimestamp(self._clock(), dt.UTC)


def _name(call: Call) -> str:
    return call.operation.name.lower()


def _has_key(call: Call, role: Role) -> bool:
    return bool(role.key) and at(call.params, role.key) is not None
