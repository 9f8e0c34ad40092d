"""Batches: any number of commands, references, and whose error it was."""

from __future__ import annotations

import io
import json
from base64 import b64decode
from collections.abc import Callable
from pathlib import Path
from typing import Any, assert_type

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitrix24_openapi.client.runtime.answers import Envelope
from bitrix24_openapi.client.runtime.batch import Batch
from bitrix24_openapi.client.runtime.calls import Namespace
from bitrix24_openapi.client.runtime.commands import Command
from bitrix24_openapi.client.runtime.errors import (
    ApiError,
    BatchError,
    CommandNotRun,
    LimitError,
    ParameterError,
    PermissionDenied,
    QueryLimitExceeded,
    ResponseMismatch,
    SentButUnanswered,
    ServerError,
    UnreadableAnswer,
)
from bitrix24_openapi.client.runtime.retry import NEVER, Retry

from .double import (
    URL,
    AsyncDealNamespace,
    Both,
    Clock,
    Deal,
    DealNamespace,
    Portal,
    async_client,
    paged,
    php_int,
    reply,
    sync_client,
)

KINDS = pytest.mark.parametrize("kind", ["sync", "async"])


def portal() -> Portal:
    added = iter(range(1, 10**6))
    return Portal(
        crm_deal_get=lambda params: {"result": {"ID": str(params["id"]), "TITLE": "x"}},
        crm_deal_add=lambda _: {"result": next(added)},
        crm_deal_list=paged(120),
        crm_contact_add=lambda _: {"result": {"ID": 77}},
        user_current=lambda _: {"result": {"ID": "5", "UF_DEPARTMENT": [31, 32]}},
        department_get=lambda params: {"result": [{"ID": params["ID"]}]},
        tasks_task_get=lambda params: {"result": {"item": {"id": params["id"]}}},
    )


def batched(
    both: Both, fill: Callable[[Any, Any], Any], *, halt: bool = False, check: bool = True
) -> Any:
    """Fill a batch and run it; what ``fill`` returned."""

    def action(client: Any) -> Any:
        namespace = (DealNamespace if both.kind == "sync" else AsyncDealNamespace)(client)
        batch = client.batch(halt=halt)
        found = fill(batch, namespace)
        if both.kind == "sync":
            batch.run(check=check)
            return found

        async def main() -> Any:
            await batch.run(check=check)
            return found

        return main()

    return both.run(action)


@KINDS
def test_commands_have_the_results_of_their_methods(kind: str) -> None:
    both = Both(portal(), kind)
    get, add = batched(
        both, lambda b, deal: (b.add(deal.get, id=4), b.add(deal.add, fields={"TITLE": "new"}))
    )
    assert isinstance(get.result, Deal)
    assert (get.result.id, add.result, get.error) == (4, 1, None)
    assert get.envelope.time.duration == 0.5
    assert json.loads(both.portal.requests[0].content) == {
        "halt": 0,
        "cmd": {"c0": "crm.deal.get?id=4", "c1": "crm.deal.add?fields[TITLE]=new"},
    }


def test_a_list_in_a_batch_is_its_first_page() -> None:
    client = sync_client(portal(), Clock())
    batch = client.batch()
    command = batch.add(DealNamespace(client).list)
    batch.run()
    assert [row.id for row in command.result] == list(range(1, 51))
    assert (command.envelope.total, command.envelope.next) == (120, 50)


@KINDS
@pytest.mark.parametrize("count", [0, 1, 50, 51, 100, 401])
def test_any_number_of_commands(kind: str, count: int) -> None:
    both = Both(portal(), kind)
    commands = batched(both, lambda b, deal: [b.add(deal.get, id=i) for i in range(count)])
    assert [command.result.id for command in commands] == list(range(count))
    assert len(both.portal.requests) == -(-count // 50)
    assert all(len(json.loads(r.content)["cmd"]) <= 50 for r in both.portal.requests)


@KINDS
def test_writes_go_out_in_order(kind: str) -> None:
    both = Both(portal(), kind)
    batched(both, lambda b, d: [b.add(d.add, fields={"N": i}) for i in range(130)])
    assert [int(params["fields"]["N"]) for _, params in both.portal.ran] == list(range(130))


def test_types_that_a_checker_sees() -> None:
    client, other = sync_client(portal(), Clock()), async_client(portal(), Clock())
    batch, async_batch = client.batch(), other.batch()
    deal, async_deal = DealNamespace(client), AsyncDealNamespace(other)
    assert_type(batch.add(deal.get, id=1), Command[Deal])
    assert_type(batch.add(deal.add, fields={"TITLE": "new"}), Command[int])
    assert_type(batch.add(deal.list), Command[list[Deal]])
    assert_type(async_batch.add(async_deal.get, id=1), Command[Deal])
    assert_type(async_batch.add(async_deal.list), Command[list[Deal]])
    assert_type(client.raw(deal.list), Envelope[list[Deal]])
    assert_type(client.raw(deal.get, id=1).result, Deal)


# --- errors ---------------------------------------------------------------------------------------


def deny(*ids: int) -> Callable[[str, Any], dict[str, Any] | None]:
    return lambda _, params: (
        {"error": "ACCESS_DENIED", "error_description": "No"}
        if php_int(params.get("id")) in ids
        else None
    )


@KINDS
def test_an_error_belongs_to_its_command(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.on_command = deny(2, 60)
    commands: list[Command[Deal]] = []

    def fill(batch: Any, deal: Any) -> None:
        commands.extend(batch.add(deal.get, id=i) for i in range(70))

    with pytest.raises(BatchError, match=r"2 of 70 commands failed: c2 crm\.deal\.get") as caught:
        batched(both, fill)
    assert caught.value.failed == [commands[2], commands[60]]
    assert isinstance(caught.value.__cause__, PermissionDenied)
    assert isinstance(commands[2].error, PermissionDenied)
    with pytest.raises(PermissionDenied):
        _ = commands[60].result
    assert [c.result.id for c in commands if c.error is None] == [
        i for i in range(70) if i not in (2, 60)
    ]


@KINDS
def test_without_check_errors_wait_in_the_commands(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.on_command = deny(0)
    (failed, fine) = batched(
        both, lambda b, deal: [b.add(deal.get, id=i) for i in range(2)], check=False
    )
    assert isinstance(failed.error, PermissionDenied)
    assert fine.result.id == 1


@KINDS
def test_errors_of_commands_are_masked(kind: str) -> None:
    """They come inside of an answer that is no error, and may quote what was sent, too."""
    both = Both(portal(), kind)
    both.portal.on_command = lambda _method, _params: {
        "error": "ACCESS_DENIED",
        "error_description": "wrong s3cr3tc0de",
        "url": URL,
    }
    failed = batched(both, lambda b, deal: b.add(deal.get, id=1), check=False)
    assert isinstance(failed.error, PermissionDenied)
    assert failed.error.message == "wrong ***"
    assert "s3cr3tc0de" not in repr(failed.error.body)


@KINDS
def test_halt_stops_at_the_first_error_in_all_requests(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.on_command = deny(55)
    commands = batched(
        both, lambda b, deal: [b.add(deal.get, id=i) for i in range(120)], halt=True, check=False
    )
    assert [c.error is None for c in commands] == [True] * 55 + [False] * 65
    assert isinstance(commands[55].error, PermissionDenied)
    assert all(isinstance(c.error, CommandNotRun) for c in commands[56:])
    assert len(both.portal.requests) == 2
    assert all(json.loads(r.content)["halt"] == 1 for r in both.portal.requests)


@KINDS
@pytest.mark.parametrize("halt", [False, True])
def test_a_command_refused_by_a_limit_runs_later_and_only_once(kind: str, halt: bool) -> None:
    both = Both(portal(), kind)
    refusals = iter([{"error": "QUERY_LIMIT_EXCEEDED"}, {"error": "OPERATION_TIME_LIMIT"}])

    def refuse(_: str, params: Any) -> dict[str, Any] | None:
        return next(refusals, None) if params["fields"]["N"] == "3" else None

    both.portal.on_command = refuse
    commands = batched(
        both, lambda b, d: [b.add(d.add, fields={"N": i}) for i in range(6)], halt=halt
    )
    assert sorted(command.result for command in commands) == list(range(1, 7))
    ran = [int(params["fields"]["N"]) for _, params in both.portal.ran]
    assert sorted(ran) == list(range(6)), "each write once"
    assert not halt or ran == list(range(6)), "in order where order was asked for"
    assert both.clock.slept


@KINDS
def test_tries_are_counted_by_command(kind: str) -> None:
    """However many commands wait their turn to be refused, each has all its tries."""
    both = Both(portal(), kind)
    left = {str(number): 3 for number in range(8)}

    def refuse(_: str, params: Any) -> dict[str, Any] | None:
        left[params["id"]] -= 1
        return {"error": "QUERY_LIMIT_EXCEEDED"} if left[params["id"]] >= 0 else None

    both.portal.on_command = refuse
    commands = batched(both, lambda b, d: [b.add(d.get, id=i) for i in range(8)], halt=True)
    assert [command.result.id for command in commands] == list(range(8))


@KINDS
def test_a_read_that_failed_is_tried_again_and_a_write_is_not(kind: str) -> None:
    both = Both(portal(), kind)
    seen: set[str] = set()

    def crash_once(method: str, _: Any) -> dict[str, Any] | None:
        if method in seen:
            return None
        seen.add(method)
        return {"error": "INTERNAL_SERVER_ERROR"}

    both.portal.on_command = crash_once
    read, write = batched(
        both, lambda b, d: (b.add(d.get, id=1), b.add(d.add, fields={"TITLE": "new"})), check=False
    )
    assert read.result.id == 1
    assert isinstance(write.error, ServerError)


@KINDS
@pytest.mark.parametrize("writes", [False, True])
def test_a_lost_answer_is_asked_for_again_only_if_all_commands_read(
    kind: str, writes: bool
) -> None:
    both = Both(portal(), kind)
    both.portal.script = [httpx.ReadError("reset")]
    commands: list[Command[Any]] = []

    def fill(b: Any, d: Any) -> Any:
        commands.append(b.add(d.get, id=1))
        if writes:
            commands.append(b.add(d.add, fields={"TITLE": "new"}))

    if writes:
        with pytest.raises(SentButUnanswered):
            batched(both, fill)
        assert all(isinstance(command.error, SentButUnanswered) for command in commands)
    else:
        batched(both, fill)
    assert len(both.portal.requests) == (1 if writes else 2)


@KINDS
def test_a_command_without_an_answer_is_not_taken_for_success(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.on_request = lambda _: reply({"result": {"c0": 1}, "result_error": []})
    one, other = batched(
        both, lambda b, d: [b.add(d.add, fields={"TITLE": "new"}) for _ in range(2)], check=False
    )
    assert one.result == 1
    assert isinstance(other.error, UnreadableAnswer)


@KINDS
@pytest.mark.parametrize("result", [[], None, "x", {"result": "x"}])
def test_an_answer_that_is_no_batch(kind: str, result: Any) -> None:
    both = Both(portal(), kind, retry=NEVER)
    both.portal.on_request = lambda _: reply(result)
    with pytest.raises(BatchError):
        batched(both, lambda b, d: b.add(d.add, fields={"TITLE": "new"}))


@KINDS
def test_more_commands_than_the_portal_takes(kind: str) -> None:
    """The portal refuses what is too much command by command, and it did not run."""
    both = Both(portal(), kind)
    original = both.portal.on_command
    runs = 0

    def few(method: str, params: Any) -> dict[str, Any] | None:
        nonlocal runs
        runs += 1
        return {"error": "ERROR_BATCH_LENGTH_EXCEEDED"} if runs == 3 else original(method, params)

    both.portal.on_command = few
    commands = batched(both, lambda b, d: [b.add(d.get, id=i) for i in range(3)], check=False)
    assert [command.error is None for command in commands] == [True, True, False]


# --- references -----------------------------------------------------------------------------------


@KINDS
def test_references(kind: str) -> None:
    both = Both(portal(), kind)

    def fill(batch: Any, deal: Any) -> Any:
        user = batch.call("user.current")
        contact = batch.call("crm.contact.add")
        return [
            batch.call("department.get", {"ID": batch.ref(user)["UF_DEPARTMENT"][1]}),
            batch.call("department.get", {"ID": "C&" + batch.ref(contact)["ID"] + "!"}),
        ]

    commands = batched(both, fill)
    assert [command.result for command in commands] == [[{"ID": "32"}], [{"ID": "C&77!"}]]
    sent = json.loads(both.portal.requests[0].content)
    assert sent["halt"] == 1, "an unresolved reference would run as text"
    assert sent["cmd"]["c2"] == "department.get?ID=$result[c0][UF_DEPARTMENT][1]"


@KINDS
def test_references_reach_over_requests(kind: str) -> None:
    both = Both(portal(), kind)

    def fill(batch: Any, deal: Any) -> Any:
        contact = batch.call("crm.contact.add")
        for number in range(60):
            batch.add(deal.get, id=number)
        return batch.call("department.get", {"ID": "C_" + batch.ref(contact)["ID"]})

    assert batched(both, fill).result == [{"ID": "C_77"}]
    assert len(both.portal.requests) == 2


@KINDS
def test_what_depends_on_a_failure_does_not_run_and_the_rest_does(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.on_command = lambda method, _: (
        {"error": "ACCESS_DENIED"} if method == "crm.contact.add" else None
    )

    def fill(batch: Any, deal: Any) -> Any:
        contact = batch.call("crm.contact.add")
        child = batch.call("department.get", {"ID": batch.ref(contact)["ID"]})
        grandchild = batch.call("department.get", {"ID": batch.ref(child)[0]["ID"]})
        return contact, child, grandchild, batch.add(deal.get, id=9)

    contact, child, grandchild, other = batched(both, fill, check=False)
    assert isinstance(contact.error, PermissionDenied)
    assert isinstance(child.error, CommandNotRun)
    assert isinstance(grandchild.error, CommandNotRun)
    assert other.result.id == 9
    assert [method for method, _ in both.portal.ran] == ["crm.deal.get"]


@KINDS
def test_a_reference_to_a_place_that_is_not_there(kind: str) -> None:
    both = Both(portal(), kind)

    def fill(batch: Any, deal: Any) -> Any:
        user = batch.call("user.current")
        for number in range(50):
            batch.add(deal.get, id=number)
        return batch.call("department.get", {"ID": batch.ref(user)["NOWHERE"]})

    assert isinstance(batched(both, fill, check=False).error, ParameterError)


def test_mistakes_are_told_when_they_are_made() -> None:
    client = sync_client(portal(), Clock())
    deal = DealNamespace(client)
    batch, other = client.batch(), client.batch()
    foreign = other.call("user.current")
    with pytest.raises(ParameterError, match="added before"):
        batch.call("department.get", {"ID": batch.ref(foreign)["ID"]})
    with pytest.raises(ParameterError, match="batch cannot be"):
        batch.call("batch", {})
    with pytest.raises(ParameterError, match="not a method name"):
        batch.call("crm.deal.get?id=5&x")
    with pytest.raises(ParameterError, match="not a method of a client"):
        batch.add(len, [])
    with pytest.raises(TypeError):
        batch.add(deal.get)  # type: ignore[call-overload]
    command = batch.add(deal.get, id=1)
    with pytest.raises(CommandNotRun, match="has not been run"):
        _ = command.result
    batch.run()
    with pytest.raises(ParameterError, match="has been run"):
        batch.run()
    with pytest.raises(ParameterError, match="has been run"):
        batch.add(deal.get, id=2)
    with pytest.raises(ValueError, match="1 to 50"):
        Batch(client, size=51)


def test_a_namespace_that_is_a_method_too() -> None:
    class Nearest(Namespace):
        __slots__ = ()

        def __call__(self, *, id: int) -> Deal:  # noqa: A002
            return DealNamespace.get(self, id=id)  # type: ignore[arg-type]

    client = sync_client(portal(), Clock())
    batch = client.batch()
    command = batch.add(Nearest(client), id=3)
    batch.run()
    assert command.result.id == 3
    assert client.raw(Nearest(client), id=4).result.id == 4
    with pytest.raises(ParameterError, match="not a method of a client"):
        batch.add(Namespace(client))  # type: ignore[call-overload]


# --- strict, REST 3.0 -----------------------------------------------------------------------------


def test_strict_reaches_into_batches() -> None:
    double = portal()
    double.methods["crm.deal.get"] = lambda _: {"result": {"ID": "n5"}}
    client = sync_client(double, Clock(), strict=True)
    batch = client.batch()
    command = batch.add(DealNamespace(client).get, id=1)
    with pytest.raises(BatchError):
        batch.run()
    assert isinstance(command.error, ResponseMismatch)


@KINDS
def test_rest_3_batches_are_arrays(kind: str) -> None:
    both = Both(portal(), kind)
    commands = batched(
        both,
        lambda b, _: [b.call("tasks.task.get", {"id": i}, version="v3") for i in range(60)],
    )
    assert [command.result["item"]["id"] for command in commands] == list(range(60))
    assert len(both.portal.requests) == 2
    assert both.portal.requests[0].url.path == "/rest/api/1/s3cr3tc0de/batch"
    assert json.loads(both.portal.requests[0].content)[1] == {
        "method": "tasks.task.get",
        "query": {"id": 1},
    }


@KINDS
def test_rest_3_refuses_a_batch_as_a_whole(kind: str) -> None:
    both = Both(portal(), kind)
    error = {"error": {"code": "BITRIX_REST_V3_EXCEPTION_ACCESSDENIEDEXCEPTION", "message": "No"}}
    both.portal.on_request = lambda _: httpx.Response(403, json=error)
    commands = batched(
        both,
        lambda b, _: [b.call("tasks.task.get", {"id": i}, version="v3") for i in range(2)],
        check=False,
    )
    assert all(isinstance(command.error, PermissionDenied) for command in commands)
    assert "as a whole" in commands[0].error.__notes__[0]


@KINDS
def test_both_versions_in_one_batch(kind: str) -> None:
    both = Both(portal(), kind)
    commands = batched(
        both,
        lambda b, d: [
            b.add(d.get, id=1),
            b.call("tasks.task.get", {"id": 2}, version="v3"),
            b.add(d.get, id=3),
        ],
    )
    assert commands[1].result == {"item": {"id": 2}}
    assert commands[2].result.id == 3
    assert len(both.portal.requests) == 3


def test_rest_3_answers_of_the_wrong_length() -> None:
    both = Both(portal(), "sync")
    both.portal.on_request = lambda _: reply([1])
    commands = batched(
        both,
        lambda b, _: [b.call("tasks.task.get", {"id": i}, version="v3") for i in range(2)],
        check=False,
    )
    assert all(isinstance(command.error, UnreadableAnswer) for command in commands)


# --- any batch, any trouble -----------------------------------------------------------------------

ERRORS = st.sampled_from(
    ["QUERY_LIMIT_EXCEEDED", "OPERATION_TIME_LIMIT", "INTERNAL_SERVER_ERROR", "ACCESS_DENIED"]
)


@settings(max_examples=60, deadline=None)
@given(
    writes=st.lists(st.booleans(), max_size=70),
    faults=st.dictionaries(st.integers(0, 69), st.lists(ERRORS, min_size=1, max_size=3)),
    halt=st.booleans(),
)
def test_every_command_ends_with_a_result_or_an_error_and_writes_run_once(
    writes: list[bool],
    faults: dict[int, list[str]],
    halt: bool,
) -> None:
    double = Portal(read=lambda params: {"result": params["n"]}, write=lambda p: {"result": p["n"]})
    left = {number: list(errors) for number, errors in faults.items()}

    def fail(_: str, params: Any) -> dict[str, Any] | None:
        errors = left.get(int(params["n"]))
        return {"error": errors.pop(0)} if errors else None

    double.on_command = fail
    client = sync_client(double, Clock())
    batch = client.batch(halt=halt)
    commands = [
        batch.call("write" if write else "read", {"n": n}, safe=not write)
        for n, write in enumerate(writes)
    ]
    batch.run(check=False)
    for number, command in enumerate(commands):
        if command.error is None:
            assert command.result == str(number)
        elif not isinstance(command.error, CommandNotRun):
            assert not isinstance(command.error, QueryLimitExceeded)
            assert number in faults
        else:
            assert halt
    ran = [int(params["n"]) for method, params in double.ran if method == "write"]
    assert len(ran) == len(set(ran))


# --- the second time ------------------------------------------------------------------------------


@KINDS
@pytest.mark.parametrize("error", ["QUERY_LIMIT_EXCEEDED", "OPERATION_TIME_LIMIT"])
def test_the_time_of_a_command_is_counted_from_its_first_try(kind: str, error: str) -> None:
    both = Both(portal(), kind, retry=Retry(seconds=100))
    both.portal.on_command = lambda method, _: (
        {"error": error} if method == "crm.deal.get" else None
    )
    (get,) = batched(both, lambda b, deal: (b.add(deal.get, id=1),), check=False)
    assert isinstance(get.error, LimitError)
    assert 50 < sum(both.clock.slept) <= 100


@KINDS
def test_refusals_of_a_command_for_the_rate_are_no_attempts(kind: str) -> None:
    both = Both(portal(), kind)
    refused = 0

    def refuse(_method: str, _params: Any) -> dict[str, Any] | None:
        nonlocal refused
        refused += 1
        return {"error": "QUERY_LIMIT_EXCEEDED"} if refused <= 40 else None

    both.portal.on_command = refuse
    (add,) = batched(both, lambda b, deal: (b.add(deal.add, fields={"TITLE": "x"}),))
    assert add.result == 1
    assert refused == 41


FILES: dict[str, Callable[[Path], Any]] = {
    "open file": lambda path: path.open("rb"),
    "in memory": lambda _: io.BytesIO(b"contents"),
    "path": lambda path: path,
}


@KINDS
@pytest.mark.parametrize("how", FILES)
@pytest.mark.parametrize("again", ["refused", "stopped"])
def test_a_file_is_read_once_however_often_its_command_goes_out(
    kind: str, how: str, again: str, tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"contents")
    both = Both(portal(), kind)
    left = ["crm.deal.add"] if again == "refused" else ["crm.deal.get"]

    def fail_once(method: str, _params: Any) -> dict[str, Any] | None:
        if method not in left:
            return None
        left.remove(method)
        return {"error": "QUERY_LIMIT_EXCEEDED"}

    both.portal.on_command = fail_once
    source = FILES[how](path)

    def fill(batch: Any, deal: Any) -> Any:
        first = batch.add(deal.get, id=1)
        add = batch.add(deal.add, fields={"TITLE": "x", "FILE": source, "LIST": [{"f": source}]})
        # What refers to another command makes the portal stop at the first error.
        batch.add(deal.get, id=batch.ref(first)["ID"])
        # Read when it was added: it may change, or vanish, before the batch is run.
        path.unlink()
        return add

    batched(both, fill)
    (added,) = [params for method, params in both.portal.ran if method == "crm.deal.add"]
    assert b64decode(added["fields"]["FILE"][1]) == b"contents"
    assert b64decode(added["fields"]["LIST"][0]["f"][1]) == b"contents", "the same file again"
    if how != "path":
        source.close()


def test_a_file_that_cannot_be_read_is_found_when_its_command_is_added(tmp_path: Path) -> None:
    client = sync_client(portal(), Clock())
    batch = client.batch()
    with pytest.raises(ParameterError, match="cannot be read"):
        batch.add(DealNamespace(client).add, fields={"FILE": tmp_path / "none"})
    inside: dict[str, Any] = {}
    inside["self"] = inside
    with pytest.raises(ParameterError, match="in itself"):
        batch.add(DealNamespace(client).add, fields=inside)
    assert len(batch) == 0


# --- what became of each command ------------------------------------------------------------------


@KINDS
def test_commands_that_failed_did_not_run_or_may_have_run_are_told_apart(kind: str) -> None:
    both = Both(portal(), kind)
    errors = {
        "crm.deal.add": "ACCESS_DENIED",
        "crm.contact.add": "INTERNAL_SERVER_ERROR",
        "user.current": "ERROR_BATCH_METHOD_NOT_ALLOWED",
    }
    both.portal.on_command = lambda method, _: (
        {"error": errors[method]} if method in errors else None
    )

    def fill(batch: Any, deal: Any) -> Any:
        denied = batch.add(deal.add, fields={"TITLE": "x"})
        return [
            batch.add(deal.get, id=1),
            denied,
            batch.call("crm.contact.add"),
            batch.call("user.current"),
            batch.call("department.get", {"ID": batch.ref(denied)}),
        ]

    commands = batched(both, fill, check=False)
    assert [each.state for each in commands] == ["done", "failed", "unknown", "not run", "not run"]
    assert [each.done for each in commands] == [True] * 5
    with pytest.raises(ApiError):
        _ = commands[1].result


@KINDS
def test_a_lost_answer_leaves_the_commands_of_one_request_unknown(kind: str) -> None:
    both = Both(portal(), kind)
    both.portal.script = [None, httpx.ReadError("reset")]
    found: list[Any] = []

    def fill(batch: Any, deal: Any) -> Any:
        found.extend(batch.add(deal.add, fields={"TITLE": str(n)}) for n in range(120))

    with pytest.raises(SentButUnanswered):
        batched(both, fill)
    assert [each.state for each in found] == ["done"] * 50 + ["unknown"] * 50 + ["not run"] * 20
