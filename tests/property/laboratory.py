"""The documents and the portal made of them, ready for calls that schemathesis makes up.

Calls go straight into the portal and not over a socket: of the time of a run the portal takes a
third, the making of calls and the judging of answers the rest, and HTTP would double it. What is
not public API of schemathesis is used here alone; its version is pinned in constraints.txt.
"""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

import jsonschema_rs
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import Case, GenerationMode, Response
from schemathesis.generation.drivers import CoverageGenerator, ExamplesGenerator
from schemathesis.generation.feedback import NO_FEEDBACK
from schemathesis.generation.overrides import Override
from schemathesis.specs.openapi.checks import negative_data_rejection, positive_data_acceptance
from tests import documents
from tests.paths import SPEC
from tests.schemas import validator

from bitrix24_openapi.mock.catalogue import Catalogue
from bitrix24_openapi.mock.model import Generation, Request
from bitrix24_openapi.mock.options import Options
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.rules.access import application_only
from bitrix24_openapi.mock.serve.assembly import assemble
from bitrix24_openapi.openapi.conventions import DOCUMENTS
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.openapi.stateful import with_links

from . import checks

_BASES: Final[dict[Generation, str]] = {
    "classic": "https://portal.test/rest/1/secret",
    "v3": "https://portal.test/rest/api/1/secret",
}
#: GET is no mistake: portals take it for every method (settings/how-to-call-rest-api). The
#: documents have POST alone, so that clients have one way.
_OTHER_METHODS: Final = {"delete", "patch", "put"}
#: `Allow: GET, POST` is the truth, of which the documents tell half.
_EXCLUDED: Final = ["allow_header_conformance"]
_NOTHING: Final = Override(query={}, headers={}, cookies={}, path_parameters={}, body={})


Call = Case[Any]


@dataclass(frozen=True, slots=True)
class Target:
    """An operation of one of the documents."""

    generation: Generation
    name: str

    def __str__(self) -> str:
        return f"{self.generation}:{self.name}"


@cache
def document(generation: Generation) -> dict[str, Any]:
    return with_links(load_document(SPEC / DOCUMENTS[generation]))


@cache
def schema(generation: Generation) -> Any:
    """What schemathesis makes of a document; operations are read when they are asked for."""
    made = schemathesis.openapi.from_dict(document(generation))
    made.config.base_url = _BASES[generation]
    made.config.phases.coverage.unexpected_methods = _OTHER_METHODS
    checks.register()
    made.config.checks.update(excluded_check_names=_EXCLUDED)
    return made


def targets() -> list[Target]:
    """All operations of both documents."""
    return [
        Target(generation, path.lstrip("/"))
        for generation in DOCUMENTS
        for path in document(generation)["paths"]
    ]


def shard(number: int, of: int) -> list[Target]:
    """Every ``of``-th operation: neighbours are alike, and so all shards take about as long."""
    return targets()[number::of]


def catalogue() -> Catalogue:
    return documents.catalogue()


def portal(**options: Any) -> Portal:
    return assemble(Options(journal=0, **options), catalogue=catalogue())


def operation(target: Target) -> Any:
    return schema(target.generation)[f"/{target.name}"]["POST"]


# --- calls --------------------------------------------------------------------------------


def examples(target: Target) -> Iterator[Call]:
    """The calls that the document shows."""
    generator = ExamplesGenerator(
        operation=operation(target),
        fill_missing=False,
        override=_NOTHING,
        feedback=NO_FEEDBACK,
    )
    yield from generator


def coverage(target: Target, modes: Sequence[GenerationMode]) -> Iterator[Call]:
    """Calls at every boundary of every keyword of the request schema."""
    of = schema(target.generation)
    yield from CoverageGenerator(
        operation=operation(target),
        generation_modes=list(modes),
        generation_config=of.config.generation_for(operation=operation(target), phase="coverage"),
        auth_storage=None,
        override=_NOTHING,
        feedback=NO_FEEDBACK,
    )


def spread(calls: Iterable[Call], most: int) -> list[Call]:
    """At most so many of the calls, from all over them: neighbours vary the same keyword."""
    every = list(calls)
    return every[:: len(every) // most + 1]


def fuzz(target: Target, mode: GenerationMode, number: int, start: int = 0) -> list[Call]:
    """Up to ``number`` random calls; the same for the same ``start``."""
    found: list[Call] = []

    @seed(start)
    @settings(
        max_examples=number,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(operation(target).as_strategy(generation_mode=mode))
    def collect(case: Call) -> None:
        found.append(case)

    with warnings.catch_warnings(), contextlib.suppress(Unsatisfiable):
        # A method without parameters cannot be called wrongly.
        warnings.simplefilter("ignore")
        collect()
    return found


@cache
def _spellings(target: Target) -> frozenset[str] | None:
    """Names that alternatives ask for and no property describes: other spellings, which the
    docs' own calls use. None where there are no alternatives."""
    whole = document(target.generation)
    content = whole["paths"][f"/{target.name}"]["post"].get("requestBody", {}).get("content", {})
    schema_ = content.get("application/json", {}).get("schema", {})
    if name := schema_.get("$ref", "").removeprefix("#/components/schemas/"):
        schema_ = whole["components"]["schemas"][name]
    alternatives = schema_.get("anyOf")
    if alternatives is None:
        return None
    asked = {name for each in alternatives for name in each.get("required", ())}
    described = {name for each in (schema_, *alternatives) for name in each.get("properties", ())}
    return frozenset(asked - described)


def says_too_little(case: Call) -> bool:
    """Whether the schema allows the body without saying enough: nothing at all where names are
    asked for by alternatives alone, or anything under another spelling of a name."""
    generation: Generation = "v3" if checks.is_v3(case) else "classic"
    spellings = _spellings(Target(generation, case.path.lstrip("/")))
    if spellings is None:
        return False
    return not isinstance(case.body, dict) or not spellings.isdisjoint(case.body)


def of_applications(generation: Generation, name: str) -> bool:
    """Whether a method refuses webhooks."""
    found = catalogue().find(generation, name)
    return found is not None and (name.startswith("event.") or application_only(found) is not None)


# --- answers ------------------------------------------------------------------------------


def send(portal: Portal, case: Call) -> Response:
    """The portal's answer, in the form that checks understand."""
    prepared = requests.Request(**case.as_transport_kwargs()).prepare()
    body = prepared.body or b""
    path, _, query = prepared.path_url.partition("?")
    headers_sent = {name.lower(): str(value) for name, value in prepared.headers.items()}
    generation: Generation = "v3" if checks.is_v3(case) else "classic"
    if of_applications(generation, case.path.lstrip("/")):
        path = path.replace("/1/secret/", "/")
        headers_sent["authorization"] = "Bearer token"
    answer = portal.handle(
        Request(
            method=prepared.method or "",
            path=path,
            query=query,
            headers=headers_sent,
            body=body.encode() if isinstance(body, str) else bytes(body),  # type: ignore[arg-type]
            secure=True,
        )
    )
    headers: dict[str, list[str]] = {}
    for name, value in answer.headers:
        headers.setdefault(name.lower(), []).append(value)
    return Response(
        status_code=answer.status,
        headers=headers,
        content=answer.body,
        request=prepared,
        elapsed=0.0,
        verify=False,
    )


def judge(case: Call, response: Response) -> list[str]:
    """What schemathesis' checks and ours have to say, one line each."""
    # PHP takes a JSON array for the parameters of a classic method in their order.
    in_order = isinstance(case.body, list) and not checks.is_v3(case)
    rejected = checks.says_no(response)
    excluded: list[Any] = [negative_data_rejection] if in_order or rejected else []
    if in_order or says_too_little(case):
        excluded.append(positive_data_acceptance)
    try:
        case.validate_response(response, excluded_checks=excluded)
    except schemathesis.errors.FailureGroup as group:
        return [f"{failure.title}: {failure.message}" for failure in group.exceptions]
    return []


@cache
def _answers(target: Target) -> jsonschema_rs.Validator:
    """Of the document itself, in which the mock has no say."""
    whole = document(target.generation)
    response = whole["paths"][f"/{target.name}"]["post"]["responses"]["200"]
    return validator(whole, response["content"]["application/json"]["schema"])


def wrong(target: Target, answer: Any) -> list[str]:
    """What the document has against an answer with status 200."""
    errors = _answers(target).iter_errors(answer)
    return [f"/{'/'.join(map(str, e.instance_path))}: {e.message:.300}" for e in errors]
