"""The portal against a plain model of it: any sequence of calls, the same records."""

from __future__ import annotations

from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule
from tests.mock.driver import PortalDriver, Reply

TITLES = st.sampled_from(["Tea", "Coffee", "Green tea", ""])
AMOUNTS = st.integers(0, 5)


class Deals(RuleBasedStateMachine):
    """Deals by two families of methods, and a dictionary that should know the same."""

    numbers = Bundle("numbers")

    def __init__(self) -> None:
        super().__init__()
        self.b24 = PortalDriver()
        self.model: dict[int, dict[str, Any]] = {}
        self.last = 0

    @rule(target=numbers, title=TITLES, amount=AMOUNTS)
    def add(self, title: str, amount: int) -> int:
        fields = {"TITLE": title, "OPPORTUNITY": amount}
        self.last += 1
        assert self.b24.call("crm.deal.add", fields=fields).result == self.last
        self.model[self.last] = fields
        return self.last

    @rule(target=numbers, title=TITLES, amount=AMOUNTS)
    def add_as_item(self, title: str, amount: int) -> int:
        fields = {"title": title, "opportunity": amount}
        self.last += 1
        reply = self.b24.call("crm.item.add", entityTypeId=2, fields=fields)
        assert reply.result["item"]["id"] == self.last
        self.model[self.last] = {"TITLE": title, "OPPORTUNITY": amount}
        return self.last

    @rule(target=numbers, title=TITLES)
    def add_by_batch(self, title: str) -> int:
        commands = {"a": f"crm.deal.add?fields[TITLE]={title}", "b": "crm.deal.get?id=$result[a]"}
        result = self.b24.call("batch", cmd=commands).result["result"]
        self.last += 1
        assert (result["a"], result["b"]["TITLE"]) == (self.last, title)
        self.model[self.last] = {"TITLE": title, "OPPORTUNITY": 0}
        return self.last

    @rule(number=numbers, title=TITLES)
    def update(self, number: int, title: str) -> None:
        reply = self.b24.call("crm.deal.update", id=number, fields={"TITLE": title})
        self.same_fate(reply, number)
        if number in self.model:
            self.model[number] = {**self.model[number], "TITLE": title}

    @rule(number=consumes(numbers))
    def delete(self, number: int) -> None:
        self.same_fate(self.b24.call("crm.deal.delete", id=number), number)
        self.model.pop(number, None)

    @rule(number=st.integers(1, 30))
    def get(self, number: int) -> None:
        reply = self.b24.call("crm.deal.get", id=number)
        self.same_fate(reply, number)
        if number in self.model:
            assert reply.result["TITLE"] == self.model[number]["TITLE"]

    @rule(low=st.integers(0, 30), amount=AMOUNTS, down=st.booleans())
    def find(self, low: int, amount: int, down: bool) -> None:
        reply = self.b24.call(
            "crm.deal.list",
            filter={">ID": low, "<=OPPORTUNITY": amount},
            order={"OPPORTUNITY": "DESC" if down else "ASC", "ID": "ASC"},
            select=["ID"],
        )
        expected = [
            number
            for number, fields in self.model.items()
            if number > low and fields["OPPORTUNITY"] <= amount
        ]
        sign = -1 if down else 1
        expected.sort(key=lambda each: (sign * self.model[each]["OPPORTUNITY"], each))
        assert [int(row["ID"]) for row in reply.result] == expected[:50]
        assert reply.body["total"] == len(expected)

    @rule()
    def dump_and_load(self) -> None:
        self.b24.state.load(self.b24.state.dump())

    @invariant()
    def as_many(self) -> None:
        assert self.b24.state.counts().get("crm.deal", 0) == len(self.model)

    def same_fate(self, reply: Reply, number: int) -> None:
        assert (reply.status == 200) is (number in self.model)


Deals.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestDeals = Deals.TestCase
