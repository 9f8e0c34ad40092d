"""What was added is found, what was changed has changed, what was deleted is gone: for every
family of methods, on a portal that remembers, along the links that the documents have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

import pytest
from schemathesis import GenerationMode

from bitrix24_openapi.mock.model import Generation
from bitrix24_openapi.openapi.conventions import DOCUMENTS
from bitrix24_openapi.spec.families import Family, Member, Verb, families, members

from .laboratory import Target, document, fuzz, portal
from .links import Answer, at, call, fill

_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d\.\d\d\.\d{4}")
#: What a link leaves open although the answer has it, by family: parameter and place.
LEFT_OPEN = {"imbot.v2.chat": {"dialogId": "/result/chat/dialogId"}}
#: Fields that do not come back as they were sent, by family: the document knows the price of a
#: delivery from an example, which shows an integer (sale/shipment/sale-shipment-get.md).
UNECHOED = {"sale.shipment": frozenset({"basePriceDelivery"})}
#: Lists that want a filter, whose documented operator for ids takes sets.
FILTERED = frozenset({"crm.item.payment.delivery", "crm.item.payment.product"})
#: Lists whose documented example asks for the rows after the first.
ASKS_FOR_LATER_ROWS = frozenset({"landing.repowidget"})


@cache
def all_families(generation: Generation) -> dict[str, Family]:
    return families(members(document(generation)))


def names(*verbs: Verb) -> list[tuple[Generation, str]]:
    """The families that can be followed from ``add`` to all of the verbs."""
    return [
        (generation, name)
        for generation in DOCUMENTS
        for name, family in all_families(generation).items()
        if Verb.ADD in family
        and all(verb in family and family[verb].name in links(generation, family) for verb in verbs)
    ]


def operation(generation: Generation, method: str) -> dict[str, Any]:
    found: dict[str, Any] = document(generation)["paths"][f"/{method}"]["post"]
    return found


def links(generation: Generation, family: Family, verb: Verb = Verb.ADD) -> dict[str, Any]:
    response = operation(generation, family[verb].name)["responses"]["200"]
    found: dict[str, Any] = response.get("links", {})
    return found


def shown(generation: Generation, method: str) -> Iterator[dict[str, Any]]:
    content = operation(generation, method).get("requestBody", {}).get("content", {})
    for example in content.get("application/json", {}).get("examples", {}).values():
        if isinstance(example["value"], dict):
            yield example["value"]


@dataclass
class Records:
    """A family on a portal of its own."""

    generation: Generation
    name: str

    def __post_init__(self) -> None:
        self.family = all_families(self.generation)[self.name]
        self.portal = portal(stateful=True)

    def add(self, request: dict[str, Any] | None = None) -> Answer:
        method = self.family[Verb.ADD].name
        if request is None:
            request = next(shown(self.generation, method), None)
        if request is None:
            target = Target(self.generation, method)
            made = [c.body for c in fuzz(target, GenerationMode.POSITIVE, 3)]
            request = next((body for body in made if isinstance(body, dict)), {})
        return call(self.portal, self.generation, method, request)

    def follow(self, answer: Answer, verb: Verb, **more: Any) -> Answer:
        """Call the family's method for the verb as the link says; what the link leaves open
        and has to be given is taken from the method's own example."""
        target = self.family[verb]
        link = operation(self.generation, answer.method)["responses"]["200"]["links"][target.name]
        request = {**self._needed(answer, target), **more}
        request |= fill(link.get("requestBody", {}), answer)
        for name, place in LEFT_OPEN.get(self.name, {}).items():
            request |= {name: known} if (known := at(answer.body, place)) is not None else {}
        return call(self.portal, self.generation, target.name, request)

    def _needed(self, answer: Answer, target: Member) -> dict[str, Any]:
        """What has to be given, as the method's example has it, else as it was added, else as
        the schema allows."""
        needed = {*target.required, *(name for name in target.parameters if name == "fields")}
        found: dict[str, Any] = {}
        made = fuzz(Target(self.generation, target.name), GenerationMode.POSITIVE, 3)
        random = [each.body for each in made if isinstance(each.body, dict)]
        for source in (*shown(self.generation, target.name), answer.request, *random):
            for name, value in source.items():
                known = next((n for n in needed if n.lower() == name.lower()), None)
                if known is not None:
                    found.setdefault(known, value)
        return found

    def new_id(self, answer: Answer) -> Any:
        place = self.family[Verb.ADD].id_place
        return at(answer.body, place) if place is not None else None

    def listed(self, answer: Answer) -> list[str]:
        """Ids of the records of a list."""
        member = self.family[Verb.LIST]
        items = at(answer.body, member.items_place or "")
        assert isinstance(items, list), answer
        return [str(item.get(member.id_field)) for item in items if isinstance(item, dict)]


def ids(value: tuple[str, str]) -> str:
    return ":".join(value)


@pytest.mark.parametrize("which", names(Verb.GET), ids=ids)
def test_what_was_added_is_found(which: tuple[Generation, str]) -> None:
    records = Records(*which)
    added = records.add()
    assert added.good, added
    found = records.follow(added, Verb.GET)
    assert found.good, found
    place = records.family[Verb.GET].record_place
    if place is not None and (id_ := records.new_id(added)) is not None:
        field = records.family[Verb.GET].id_field
        known = at(found.body, f"{place}/{field}") if field else None
        # Fields of lists are told by `PROPERTY_1151` and have the number 1151 (lists/fields).
        assert known is None or str(known) == str(id_).removeprefix("PROPERTY_")


@pytest.mark.parametrize("which", names(Verb.GET), ids=ids)
def test_what_was_stored_is_echoed(which: tuple[Generation, str]) -> None:
    """Each member of ``fields`` that the record has, too, has the value that was sent."""
    records = Records(*which)
    added = records.add()
    sent = next((added.request[n] for n in added.request if n.lower() == "fields"), added.request)
    record = at(
        records.follow(added, Verb.GET).body, records.family[Verb.GET].record_place or "/result"
    )
    if not (isinstance(sent, dict) and isinstance(record, dict)):
        pytest.skip("no record with fields")
    assert not differences(sent, record).keys() - UNECHOED.get(which[1], frozenset())


def differences(sent: dict[str, Any], record: dict[str, Any]) -> dict[str, tuple[Any, Any]]:
    """Members that the record has with another value than was sent."""
    kept = {name.lower(): value for name, value in record.items() if name.lower() != "id"}
    return {
        name: (value, kept[name.lower()])
        for name, value in sent.items()
        if name.lower() in kept and not same(value, kept[name.lower()])
    }


def same(sent: Any, answered: Any) -> bool:
    """Equal as a portal sees it: numbers may be text, booleans Y and N; dates may be written in
    another way, and structures may be more than what was sent."""
    if isinstance(sent, dict | list) or isinstance(answered, dict | list):
        return True
    if sent is None or sent == "" or answered is None:
        return True
    if isinstance(sent, bool) or isinstance(answered, bool):
        return _truth(sent) == _truth(answered)
    if isinstance(sent, str) and _DATE.search(sent):
        return bool(_DATE.search(str(answered)))
    try:
        return float(sent) == float(answered)
    except (TypeError, ValueError):
        # CRM puts a prefix to the names of custom fields.
        return str(answered) in (str(sent), f"UF_CRM_{sent}")


def _truth(value: Any) -> bool:
    return value in (True, 1, "1", "Y", "true")


@pytest.mark.parametrize("which", names(Verb.LIST), ids=ids)
def test_what_was_added_is_listed(which: tuple[Generation, str]) -> None:
    records = Records(*which)
    if records.family[Verb.LIST].id_place is None or records.family[Verb.ADD].id_place is None:
        pytest.skip("no ids in this list")
    added = records.add()
    number = records.new_id(added)
    more: dict[str, Any] = {"filter": {"@id": [number]}} if which[1] in FILTERED else {}
    if which[1] in ASKS_FOR_LATER_ROWS:
        more = {"params": {}}
    answer = records.follow(added, Verb.LIST, **more)
    assert answer.good, answer
    assert str(number) in records.listed(answer)


@pytest.mark.parametrize("which", names(Verb.DELETE), ids=ids)
def test_what_was_deleted_is_gone(which: tuple[Generation, str]) -> None:
    records = Records(*which)
    added = records.add()
    deleted = records.follow(added, Verb.DELETE)
    assert deleted.good, deleted
    targets = links(records.generation, records.family)
    if Verb.GET in records.family and records.family[Verb.GET].name in targets:
        again = records.follow(added, Verb.GET)
        assert not again.good or again.body["result"] in ([], {}, None, False), again
    left = records.follow(added, Verb.LIST) if _lists(records, targets) else None
    if left is not None and left.good:
        assert str(records.new_id(added)) not in records.listed(left)


def _lists(records: Records, targets: dict[str, Any]) -> bool:
    member = records.family.get(Verb.LIST)
    return (
        member is not None
        and member.name in targets
        and member.id_place is not None
        and records.family[Verb.ADD].id_place is not None
    )


@pytest.mark.parametrize("which", names(Verb.GET, Verb.UPDATE), ids=ids)
def test_what_was_changed_has_changed(which: tuple[Generation, str]) -> None:
    """One field of another value; the others stay."""
    records = Records(*which)
    added = records.add()
    place = records.family[Verb.GET].record_place or "/result"
    before = at(records.follow(added, Verb.GET).body, place)
    changed = records.follow(added, Verb.UPDATE)
    assert changed.good, changed
    after = at(records.follow(added, Verb.GET).body, place)
    if not (isinstance(before, dict) and isinstance(after, dict)):
        pytest.skip("no record")
    assert not set(before) - set(after), "members are lost"
    fields: Any = next((changed.request[n] for n in changed.request if n.lower() == "fields"), {})
    if isinstance(fields, dict):
        assert not differences(fields, after).keys() - UNECHOED.get(which[1], frozenset())


def test_most_families_can_be_followed() -> None:
    assert len(names()) > 150
    assert len(names(Verb.GET)) > 90
    assert len(names(Verb.LIST)) > 90
    assert len(names(Verb.DELETE)) > 120
    assert len(names(Verb.GET, Verb.UPDATE)) > 80
