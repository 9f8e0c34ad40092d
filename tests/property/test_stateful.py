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
from bitrix24_openapi.spec.families import Family, Member, Verb
from bitrix24_openapi.spec.slice import Selection, cut

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


#: The id of a record, and what it belongs to.
Key = tuple[str, tuple[str, ...]]


def owners_of(family: Family) -> set[str]:
    """Parameters that say what a record belongs to: ids count for each of them anew."""
    asked = [set(family[verb].required) for verb in (Verb.GET, Verb.DELETE) if verb in family]
    return set.intersection(*asked) - {str(each.id_parameter) for each in family.values()}


def findings(target: Target, case: Call, response: Response) -> list[str]:
    found = [each for each in judge(case, response) if not each.startswith(LEFT_OUT)]
    return found + (wrong(target, response.json()) if response.status_code == 200 else [])


def whole(own: Member, body: dict[str, Any]) -> bool:
    return set(body) == set(own.required)


@cache
def walks() -> list[tuple[Generation, str]]:
    return names(Verb.GET)[SEED % EVERY :: EVERY]


def machine(generation: Generation, name: str) -> tuple[Any, Counter[str]]:
    """The state machine of a family, and what it came across."""
    family = all_families(generation)[name]
    verbs = {f"POST /{member.name}": verb for verb, member in family.items()}
    met: Counter[str] = Counter()
    small = cut(document(generation), Selection([member.name for member in family.values()]))
    made = schemathesis.openapi.from_dict(small, config=SchemathesisConfig())
    made.config.base_url = {
        "classic": "https://portal.test/rest/1/secret",
        "v3": "https://portal.test/rest/api/1/secret",
    }[generation]
    made.config.generation.update(modes=[GenerationMode.POSITIVE])
    member = {label: family[verb] for label, verb in verbs.items()}
    owners = owners_of(family)

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
            self.alive: set[str] = set()
            self.gone: set[Key] = set()

        def record(self, own: Member, body: dict[str, Any]) -> Key | None:
            """Which record a call is about."""
            if own.id_parameter not in body:
                return None
            beside = tuple(str(value) for name, value in sorted(body.items()) if name in owners)
            return str(body[own.id_parameter]), beside

        def call(self, case: Call, **_: Any) -> Response:
            return send(self.portal, case)

        def validate_response(self, response: Response, case: Call, **_: Any) -> None:
            own = member[case.operation.label]
            found = findings(Target(generation, own.name), case, response)
            assert not found, found
            verb = verbs[case.operation.label]
            body = case.body if isinstance(case.body, dict) else {}
            good = response.status_code == 200 and "error" not in response.json()
            met[f"{verb} {good}"] += 1
            which = self.record(own, body)
            if verb is Verb.ADD and good and own.id_place:
                new = str(at(response.json(), own.id_place))
                self.alive.add(new)
                # Who chooses the code of a record may choose one of before.
                self.gone = {each for each in self.gone if each[0] != new}
            elif verb is Verb.DELETE and good and which is not None:
                self.alive.discard(which[0])
                self.gone.add(which)
            elif verb is Verb.GET and which in self.gone:
                empty = good and response.json()["result"] in ([], {}, None, False)
                assert not good or empty, f"{which} was deleted"
                met["gone is gone"] += 1
            elif verb is Verb.GET and which and which[0] in self.alive and whole(own, body):
                met["alive is found"] += good

    return Walk, met


@pytest.mark.slow
@pytest.mark.parametrize("which", walks(), ids=ids)
def test_walks(which: tuple[Generation, str]) -> None:
    walk, met = machine(*which)
    seed(SEED)(walk)
    walk.run(
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=STEPS,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
    )
    assert sum(met.values()) >= RUNS, met


def test_links_lead_somewhere() -> None:
    """A link that is followed brings what its target needs to say which record is meant."""
    for generation, name in names(Verb.GET):
        family = all_families(generation)[name]
        for verb, member in family.items():
            link = links(generation, family).get(member.name)
            if link is not None and verb in (Verb.GET, Verb.UPDATE, Verb.DELETE):
                assert link.get("requestBody"), member.name
