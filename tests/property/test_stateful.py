"""Walks along the links of a family in random order, as state machines of schemathesis: what was
added and not deleted is found, what was deleted is not."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, seed, settings
from schemathesis import GenerationMode, Response
from schemathesis.config import SchemathesisConfig
from schemathesis.generation.stateful.control import TransitionController

from bitrix24_openapi.mock.model import Generation
from bitrix24_openapi.slice import Selection, cut
from bitrix24_openapi.spec.families import Family, Member, Verb

from .budget import EVERY, RUNS, SEED
from .laboratory import Call, Target, document, judge, portal, send, wrong
from .links import at
from .test_families import all_families, ids, links, names

STEPS = 8
#: Not judged here: a call may be refused for more than its types (a name that is taken), a
#: lenient portal takes a number for text (an id that a link hands on), and a text that is no date
#: is kept, since JSON Schema does not insist on formats: schemas are held without them.
LEFT_OUT = (
    "Schema-valid request rejected",
    "Schema-violating request accepted",
    "Response violates schema",
)


#: The id of a record, and what it belongs to: ids count for each owner anew.
Key = tuple[str, tuple[str, ...]]


class Ledger:
    """What has to be there on a portal, and what must not, as far as the calls of a walk tell."""

    def __init__(self, family: Family) -> None:
        asked = [set(family[verb].required) for verb in (Verb.GET, Verb.DELETE) if verb in family]
        self._owners = set.intersection(*asked) - {str(m.id_parameter) for m in family.values()}
        self._alive: set[Key] = set()
        self._gone: set[Key] = set()

    def enter(self, verb: Verb, own: Member, body: dict[str, Any], response: Response) -> str:
        """Take note of a call; what it has proved, if anything."""
        answer = response.json()
        good = response.status_code == 200 and "error" not in answer
        if verb is Verb.ADD and good and own.id_place:
            self._added(str(at(answer, own.id_place)), body)
        if own.id_parameter not in body:
            return ""
        which = str(body[own.id_parameter]), self._beside(body)
        if verb is Verb.DELETE and good:
            self._alive.discard(which)
            self._gone.add(which)
        elif verb is Verb.GET and which in self._gone:
            empty = good and answer["result"] in ([], {}, None, False)
            assert not good or empty, f"{which} was deleted"
            return "gone is gone"
        elif verb is Verb.GET and which in self._alive and set(body) == set(own.required):
            assert good, f"{which} was added: {response.text:.300}"
            return "alive is found"
        return ""

    def _added(self, new: str, body: dict[str, Any]) -> None:
        if self._owners <= body.keys():
            self._alive.add((new, self._beside(body)))
        # Who chooses the code of a record may choose one of before.
        self._gone = {each for each in self._gone if each[0] != new}

    def _beside(self, body: dict[str, Any]) -> tuple[str, ...]:
        return tuple(str(value) for name, value in sorted(body.items()) if name in self._owners)


def findings(target: Target, case: Call, response: Response) -> list[str]:
    found = [each for each in judge(case, response) if not each.startswith(LEFT_OUT)]
    return found + (wrong(target, response.json()) if response.status_code == 200 else [])


@cache
def walks() -> list[tuple[Generation, str]]:
    return names(Verb.GET)[SEED % EVERY :: EVERY]


def of_one_type(node: Any) -> Any:
    """The document with one type in each alternative: schemathesis, which looks for links of its
    own in answers, raises TypeError where an alternative has a list of types."""
    if isinstance(node, list):
        return [of_one_type(each) for each in node]
    if not isinstance(node, dict):
        return node
    read = {key: of_one_type(value) for key, value in node.items()}
    if isinstance(read.get("anyOf"), list):
        read["anyOf"] = [
            {**part, "type": kind} if isinstance(part.get("type"), list) else part
            for part in read["anyOf"]
            for kind in (part["type"] if isinstance(part.get("type"), list) else [""])
        ]
    return read


def machine(generation: Generation, name: str) -> tuple[Any, Counter[str]]:
    """The state machine of a family, and what it came across."""
    family = all_families(generation)[name]
    verbs = {f"POST /{member.name}": verb for verb, member in family.items()}
    met: Counter[str] = Counter()
    small = cut(document(generation), Selection([member.name for member in family.values()]))
    made = schemathesis.openapi.from_dict(of_one_type(small), config=SchemathesisConfig())
    made.config.base_url = {
        "classic": "https://portal.test/rest/1/secret",
        "v3": "https://portal.test/rest/api/1/secret",
    }[generation]
    made.config.generation.update(modes=[GenerationMode.POSITIVE])
    member = {label: family[verb] for label, verb in verbs.items()}

    class FromNew(TransitionController):
        """Walks start with something new where they can: all else answers "not found"."""

        def allow_root_transition(self, label: str, bundles: Any) -> bool:
            starts = {each for each in self.roots if verbs[each] is Verb.ADD} or self.roots
            return label in starts and super().allow_root_transition(label, bundles)

    class Walk(made.as_state_machine()):  # type: ignore[misc]
        def __init__(self) -> None:
            super().__init__()
            self.control = FromNew(self._transitions, self._root_labels)

        def setup(self) -> None:
            self.portal = portal(stateful=True)
            self.ledger = Ledger(family)

        def call(self, case: Call, **_: Any) -> Response:
            return send(self.portal, case)

        def validate_response(self, response: Response, case: Call, **_: Any) -> None:
            own = member[case.operation.label]
            found = findings(Target(generation, own.name), case, response)
            assert not found, found
            body = case.body if isinstance(case.body, dict) else {}
            met["calls"] += 1
            met[self.ledger.enter(own.verb, own, body, response)] += 1

    return Walk, met


def walked(which: tuple[Generation, str], runs: int) -> Counter[str]:
    """What so many walks come across."""
    walk, met = machine(*which)
    seed(SEED)(walk)
    walk.run(
        settings=settings(
            max_examples=runs,
            stateful_step_count=STEPS,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
    )
    return met


@pytest.mark.slow
@pytest.mark.parametrize("which", walks(), ids=ids)
def test_walks(which: tuple[Generation, str]) -> None:
    met = walked(which, RUNS)
    assert met["calls"] >= RUNS, met


@pytest.mark.slow
def test_walks_prove_something() -> None:
    met = sum((walked(which, 10) for which in names(Verb.GET, Verb.DELETE)[::10]), Counter[str]())
    assert met["alive is found"] > 10, met
    assert met["gone is gone"] > 10, met


def test_links_lead_somewhere() -> None:
    """A link that is followed brings what its target needs to say which record is meant."""
    for generation, name in names(Verb.GET):
        family = all_families(generation)[name]
        for verb, member in family.items():
            link = links(generation, family).get(member.name)
            if link is not None and verb in (Verb.GET, Verb.UPDATE, Verb.DELETE):
                assert link.get("requestBody"), member.name
