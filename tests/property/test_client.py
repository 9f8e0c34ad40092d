"""Every method of the real client, called with made-up arguments: the call reaches the portal as
a valid request with every argument in it, and what the portal sent comes back in the views."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any

import pytest
from schemathesis import GenerationMode
from tests.paths import GENERATED

from bitrix24_openapi.mock.model import Exchange, Success
from bitrix24_openapi.mock.portal import Portal
from bitrix24_openapi.mock.serve.transport import PortalTransport

from .budget import RANDOM, SEED
from .laboratory import (
    Target,
    document,
    fuzz,
    of_applications,
    portal,
    says_too_little,
    shard,
    targets,
)

PACKAGE = GENERATED
SHARDS = 16
ADDRESS = "https://portal.test/rest/1/secret/"
#: Their parameters name events, which cannot be made up.
EVENTS = "event."
#: What a query string cannot say, and the client refuses to put into one.
UNSAYABLE = "call the method by itself"

pytestmark = [
    pytest.mark.skipif(not PACKAGE.is_dir(), reason="the client is not generated"),
    pytest.mark.filterwarnings("ignore:.* is deprecated:DeprecationWarning"),
    # Examples of the documentation hold keys that its tables spell otherwise, and placeholders.
    pytest.mark.filterwarnings("ignore:.* has no documented key"),
]


@cache
def client() -> ModuleType:
    if str(PACKAGE) not in sys.path:
        sys.path.insert(0, str(PACKAGE))
    return importlib.import_module("bitrix24_client")


def of_client(target: Target) -> bool:
    """Batches are called in a way of their own: see below."""
    return target.name != "batch"


def clients(make: Callable[..., Any], on: Portal) -> Callable[[Target], Any]:
    """The client that may call a method: of a webhook, or of an application."""
    settings = {"transport": PortalTransport(on), "limiter": None}
    webhook = make(ADDRESS, **settings)
    secrets = {"client_id": "app.1", "client_secret": "secret"}
    tokens = {"access_token": "token"}
    auth = client().OAuth("https://portal.test", **secrets, tokens=tokens)
    application = make(auth, **settings)
    return lambda target: (
        application if of_applications(target.generation, target.name) else webhook
    )


def method(b24: Any, target: Target) -> Callable[..., Any]:
    """``crm.item.import`` → ``b24.crm.item.import_``."""
    found = b24.v3 if target.generation == "v3" else b24
    for segment in target.name.split("."):
        found = getattr(found, segment, None) or getattr(found, segment + "_")
    called: Callable[..., Any] = found
    return called


def parameters(target: Target) -> dict[str, inspect.Parameter]:
    """Keyword parameters of the method in Python."""
    called = method(client().Bitrix24(ADDRESS, limiter=None), target)
    bound = called if inspect.ismethod(called) else called.__call__  # type: ignore[operator]
    found = dict(inspect.signature(bound).parameters)
    for own in ("extra", "idempotency_key"):
        found.pop(own, None)
    return found


def arguments(target: Target) -> dict[str, str]:
    """Wire name → keyword, as the method itself tells when each keyword has a value of its own."""
    called = method(client().Bitrix24(ADDRESS, limiter=None), target)
    names = list(parameters(target))
    runtime = importlib.import_module("bitrix24_client._runtime.client")
    call = runtime.capture_call(called, (), {name: f"value of {name}" for name in names})
    told = {f"value of {name}": name for name in names}
    return {wire: told[value] for wire, value in call.params.items()}


def documented(target: Target) -> set[str]:
    """Names of the parameters, without those that are patterns."""
    whole = document(target.generation)
    content = whole["paths"][f"/{target.name}"]["post"].get("requestBody", {}).get("content", {})
    schema: Mapping[str, Any] = content.get("application/json", {}).get("schema", {})
    names: set[str] = set()
    waiting = [schema]
    while waiting:
        each = waiting.pop()
        if reference := each.get("$ref"):
            waiting.append(whole["components"]["schemas"][reference.rpartition("/")[2]])
        waiting += each.get("anyOf", ())
        names |= set(each.get("properties", ()))
    return names


def calls(target: Target, start: int) -> Iterator[dict[str, Any]]:
    """What to send: the documented bodies, then random ones that the schema allows."""
    operation = document(target.generation)["paths"][f"/{target.name}"]["post"]
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    bodies = [each["value"] for each in content.get("examples", {}).values()]
    made = fuzz(target, GenerationMode.POSITIVE, RANDOM, start)
    if not target.name.startswith(EVENTS):
        # A made-up event does not exist, and is refused.
        bodies += [sortable(operation, e.body) for e in made if not says_too_little(e)]
    seen = [body for body in bodies if isinstance(body, dict) and in_order(target, body)]
    yield from seen or [{}]


#: Codes of errors that pages document for an order by a field that a method does not have.
UNSORTABLE = "NOT_ALLOWED_IN_ORDER"


def sortable(operation: Mapping[str, Any], body: Any) -> Any:
    """The body, without an order by made-up fields where the page says that those are refused."""
    codes = [str(error["code"]) for error in operation.get("x-b24-errors", ())]
    if isinstance(body, dict) and any(code.endswith(UNSORTABLE) for code in codes):
        return {name: value for name, value in body.items() if name != "order"}
    return body


def in_order(target: Target, body: Mapping[str, Any]) -> bool:
    """Whether nothing is left out before what is given: some methods count their parameters, of
    which schemas know nothing, and the client refuses to count wrongly."""
    if not document(target.generation)["paths"][f"/{target.name}"]["post"].get("x-b24-positional"):
        return True
    names = list(arguments(target))
    return all(
        name in body for name in names[: max(map(names.index, body.keys() & names), default=0)]
    )


def keywords(body: Mapping[str, Any], known: Mapping[str, str]) -> dict[str, Any]:
    """Arguments with keywords of their own, and the others under ``extra``. None is the
    client's word for an argument that is not given, and so goes the other way."""
    named = {
        known[wire]: value for wire, value in body.items() if wire in known and value is not None
    }
    rest = {wire: value for wire, value in body.items() if wire not in known or value is None}
    return {**named, "extra": rest} if rest else named


def prepared(target: Target, start: int) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Bodies and the arguments that say them."""
    known = arguments(target)
    needed = {name for name, each in parameters(target).items() if each.default is each.empty}
    for body in calls(target, start):
        given = keywords(body, known)
        # None where the schema has no type: no value for a keyword that has to be given.
        if needed <= set(given):
            yield body, given


def plain(value: Any) -> Any:
    """A value as JSON has it; numbers that are the same are equal."""
    return json.loads(json.dumps(value))


def equal(sent: Any, arrived: Any) -> bool:
    """The same, but that PHP's words for booleans may stand for them."""
    if isinstance(sent, bool) and not isinstance(arrived, bool):
        return arrived in (("Y", "1", 1) if sent else ("N", "0", 0, ""))
    if isinstance(sent, dict) and isinstance(arrived, dict):
        return sent.keys() == arrived.keys() and all(
            equal(value, arrived[name]) for name, value in sent.items()
        )
    if isinstance(sent, list) and isinstance(arrived, list):
        return len(sent) == len(arrived) and all(map(equal, sent, arrived))
    return bool(sent == arrived)


def raw(value: Any) -> Any:
    """The result with views turned back to what they were made of."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {name: raw(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [raw(each) for each in value]
    return value


def contains(whole: Any, part: Any) -> bool:
    """The part is somewhere in what was sent: the result may be a member of it, and one record
    where others come as a list is a list of one."""
    if whole == part or (isinstance(part, list) and [whole] == part):
        return True
    if isinstance(whole, dict):
        if part == list(whole.values()):
            return True
        return any(contains(each, part) for each in whole.values())
    return isinstance(whole, list) and any(contains(each, part) for each in whole)


def has_views(value: Any) -> bool:
    if isinstance(value, list) and value:
        return all(has_views(each) for each in value)
    return hasattr(value, "to_dict")


@pytest.mark.parametrize("number", range(SHARDS))
def test_keywords_are_the_documented_parameters(number: int) -> None:
    wrong = {}
    for target in filter(of_client, shard(number, SHARDS)):
        extra = set(arguments(target)) - documented(target)
        missing = documented(target) - set(arguments(target))
        if extra or missing:
            wrong[str(target)] = (sorted(extra), sorted(missing))
    assert not wrong


@pytest.mark.slow
@pytest.mark.parametrize("number", range(SHARDS))
@pytest.mark.parametrize("way", ["sync", "async"])
def test_calls_and_answers(
    number: int, way: str, record_property: Callable[[str, object], None]
) -> None:
    on = portal()
    done: list[Exchange] = []
    on.journal.listeners.append(done.append)
    client_for = clients(client().Bitrix24 if way == "sync" else client().AsyncBitrix24, on)
    wrong: list[str] = []
    made = 0
    for target in filter(of_client, shard(number, SHARDS)):
        b24 = client_for(target)
        for body, given in prepared(target, SEED * SHARDS + number):
            done.clear()
            made += 1
            try:
                answered = b24.raw(method(b24, target), **given)
                envelope = asyncio.run(answered) if way == "async" else answered
                complaint = _complaint(body, done, envelope)
            except Exception as error:  # noqa: BLE001 - every failure is a finding
                complaint = f"{type(error).__name__}: {error}"
            if complaint:
                wrong.append(f"{target}: {complaint:.300}\n  {body!r:.300}")
    record_property("calls", made)
    assert not wrong, f"{len(wrong)} of {made}\n" + "\n".join(wrong[:20])


def _complaint(body: dict[str, Any], done: list[Exchange], envelope: Any) -> str:
    """What is wrong with an exchange; empty if nothing is."""
    (exchange,) = done
    assert exchange.response is not None
    arrived = json.loads(exchange.request.body or b"{}")
    if isinstance(arrived, dict) and "auth" not in body:
        arrived.pop("auth", None)
    if not equal(plain(body), arrived):
        return f"arrived as {arrived!r}"
    sent = json.loads(exchange.response.body)
    if envelope.body != sent:
        return f"the envelope is {envelope.body!r}"
    result = envelope.result
    if has_views(result) and not contains(sent, raw(result)):
        return f"the result is {raw(result)!r}"
    return ""


# --- batches ------------------------------------------------------------------------------


def as_php(value: Any) -> Any:
    """A value as a query string has it, to be compared: lists are maps, scalars are texts, equal
    numbers are equal, and Y and N are what they mean."""
    if isinstance(value, list):
        value = {str(index): each for index, each in enumerate(value)}
    if isinstance(value, dict):
        return {name: as_php(each) for name, each in value.items()}
    if value is None or isinstance(value, bool):
        return "1.0" if value else "0.0" if value is False else ""
    text = {"Y": "1", "N": "0"}.get(value, value)
    try:
        return str(float(text))
    except ValueError:
        return value


#: Left out of a command where they are empty, also where a method insists on them.
CONDITIONS = ("filter", "order", "select")


def sayable(body: Mapping[str, Any]) -> bool:
    """Whether a command says what the body says: it has no empty conditions, and no numbers that
    PHP has as floats in JSON, and as texts here."""
    if any(not value and name.lower() in CONDITIONS for name, value in body.items()):
        return False
    return all(
        -(2**63) <= number < 2**63 if isinstance(number, int) else abs(number) < 1e17
        for number in numbers(body)
    )


def too_short_as_text(target: Target, body: Mapping[str, Any]) -> bool:
    """Whether a number goes where a text of some length may: as a text it has another length."""
    whole = document(target.generation)
    content = whole["paths"][f"/{target.name}"]["post"].get("requestBody", {}).get("content", {})
    schema = content.get("application/json", {}).get("schema", {})
    if reference := schema.get("$ref"):
        schema = whole["components"]["schemas"][reference.rpartition("/")[2]]
    limited = {name for name, each in schema.get("properties", {}).items() if "minLength" in each}
    return any(isinstance(body.get(name), int | float) for name in limited)


def numbers(value: Any) -> Iterator[float]:
    if isinstance(value, int | float):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from numbers(each)


@pytest.mark.slow
@pytest.mark.parametrize("number", range(SHARDS))
@pytest.mark.parametrize("generation", ["classic", "v3"])
def test_commands_of_a_batch(
    generation: str, number: int, record_property: Callable[[str, object], None]
) -> None:
    """A call as a command of a batch means what it means by itself: the portal understands the
    same parameters, and the client the same result."""
    on = portal()
    done: list[Exchange] = []
    on.journal.listeners.append(done.append)
    client_for = clients(client().Bitrix24, on)
    wrong: list[str] = []
    made = refused = 0
    for target in filter(of_client, shard(number, SHARDS)):
        if target.generation != generation or of_applications(generation, target.name):
            continue
        b24 = client_for(target)
        batch = b24.batch()
        sent: list[dict[str, Any]] = []
        for body, given in prepared(target, SEED * SHARDS + number):
            if sayable(body) and not too_short_as_text(target, body):
                batch.add(method(b24, target), **given)
                sent.append(body)
        done.clear()
        commands = batch.run(check=False)
        arrived = [call.params for exchange in done for call, _ in exchange.ran[:-1]]
        answers = [outcome for exchange in done for _, outcome in exchange.ran[:-1]]
        for body, command in zip(sent, commands, strict=True):
            made += 1
            complaint = ""
            if command.error is not None:
                if UNSAYABLE in str(command.error):
                    refused += 1
                    continue
                complaint = f"{type(command.error).__name__}: {command.error}"
            elif as_php(plain(body)) not in map(as_php, arrived):
                complaint = f"arrived as {arrived!r:.300}"
            elif command.envelope.body["result"] not in [
                outcome.result for outcome in answers if isinstance(outcome, Success)
            ]:
                complaint = f"answered {command.envelope.body!r:.300}"
            if complaint:
                wrong.append(f"{target}: {complaint:.400}\n  {body!r:.300}")
    record_property("calls", made)
    assert not wrong, f"{len(wrong)} of {made}\n" + "\n".join(wrong[:20])
    # Random names and empty lists are what most refusals are about.
    assert refused < 0.6 * made


def test_shards_are_all_methods() -> None:
    every = {target for number in range(SHARDS) for target in shard(number, SHARDS)}
    assert every == set(targets())
    assert sum(map(of_client, every)) > 1_650
