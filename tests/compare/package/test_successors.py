"""Classes that are gone, and what took their places."""

from __future__ import annotations

import pytest

from bitrix24_openapi.compare.api import Step
from bitrix24_openapi.compare.package import compare_surfaces, successors
from bitrix24_openapi.spec.ledger import Ledger, Successor
from bitrix24_openapi.update.names import follow_classes

OLD = """\
Bitrix24.a.get(*, id: int, filter: params.AGetFilter | None=None) -> models.AGet
Bitrix24.a.list(*, x: int) -> Listing[models.AGet]
models.a.AGet(_v.View): id = integer, inner = nested AGetInner, kind = choice AGetKind
models.a.AGetInner(_v.View): x = integer
models.a.AGetKind(StrEnum): A = 'a'
params.a.AGetFilter(TypedDict): ID: int
"""
RENAMED = OLD.replace("AGet", "Record")


def test_what_is_used_in_the_same_places_took_over() -> None:
    assert successors(OLD, RENAMED) == {
        "models.a.AGet": "models.a.Record",
        "models.a.AGetInner": "models.a.RecordInner",
        "models.a.AGetKind": "models.a.RecordKind",
        "params.a.AGetFilter": "params.a.RecordFilter",
    }


def test_nothing_is_gone_from_the_same() -> None:
    assert successors(OLD, OLD) == {}


def test_a_class_that_moved_is_found_by_its_name() -> None:
    moved = OLD.replace("models.a.AGetInner(", "models.shared.AGetInner(")
    assert successors(OLD, moved) == {"models.a.AGetInner": "models.shared.AGetInner"}


def test_an_event_is_found_where_it_is_defined() -> None:
    old = "events.OnA(Event[View]): code: int\nevents.bots.OnA(Event[View]): code: int\n"
    new = old.replace("bots", "common")
    assert successors(old, new) == {"events.bots.OnA": "events.common.OnA"}


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        ("models.a.AGetInner", "View"),
        ("models.a.AGetKind", "str"),
        ("params.a.AGetFilter", "dict"),
    ],
)
def test_without_a_successor_the_base_is_left(gone: str, expected: str) -> None:
    name = gone.rpartition(".")[2]
    new = "".join(
        line.replace(f"nested {name}", "anything").replace(f"choice {name}", "string")
        for line in OLD.splitlines(keepends=True)
        if not line.startswith(gone)
    ).replace("params.AGetFilter | None", "Mapping[str, Any] | None")
    assert successors(OLD, new) == {gone: expected}


def test_a_record_is_not_followed_by_an_enumeration() -> None:
    new = OLD.replace("inner = nested AGetInner", "inner = choice AGetKind").replace(
        "models.a.AGetInner(_v.View): x = integer\n", ""
    )
    assert successors(OLD, new) == {"models.a.AGetInner": "View"}


# --- from update to update ------------------------------------------------------------------


def follow(old: str, new: str, ledger: Ledger | None = None) -> tuple[Ledger, dict[str, int]]:
    """``new`` is what the client would be; a kept name is put into it."""

    def surface(known: Ledger) -> str:
        text = new
        for names in known.kept.values():
            for natural, kept in names.items():
                text = text.replace(f"{natural}(", f"{kept}(").replace(f" {natural}", f" {kept}")
                text = text.replace(f".{natural}", f".{kept}").replace(f"{natural}]", f"{kept}]")
        return text

    return follow_classes(ledger or Ledger(), old, surface, "1.0.0")


def test_a_class_that_only_has_another_name_keeps_the_one_it_had() -> None:
    new = OLD.replace("AGetFilter", "AGetConditions")
    ledger, counts = follow(OLD, new)
    assert ledger.kept == {"params": {"AGetConditions": "AGetFilter"}}
    assert ledger.types == {}
    assert counts["classes of the client that keep their name"] == 1
    # The next update starts from the kept name, and finds nothing new.
    again, counts = follow(OLD, new, ledger)
    assert again == ledger
    assert not any(counts.values())


def test_a_class_that_is_elsewhere_or_gone_leaves_a_former_name() -> None:
    new = OLD.replace("models.a.AGetInner(", "models.shared.AGetInner(").replace(
        "kind = choice AGetKind", "kind = string"
    )
    new = new.replace("models.a.AGetKind(StrEnum): A = 'a'\n", "")
    ledger, counts = follow(OLD, new)
    assert ledger.types == {
        "models.a.AGetInner": Successor("models.shared.AGetInner", "1.0.0"),
        "models.a.AGetKind": Successor("str", "1.0.0"),
    }
    assert counts["classes of the client that are in another place"] == 1
    assert counts["classes of the client that nothing describes any more"] == 1


def test_former_names_lead_on_and_end_when_the_class_is_back() -> None:
    ledger = Ledger(
        types={
            "models.a.Older": Successor("models.a.AGetInner", "0.9.0"),
            "models.a.AGet": Successor("View", "0.9.0"),
        }
    )
    moved = OLD.replace("models.a.AGetInner(", "models.shared.AGetInner(")
    found, _ = follow(OLD, moved, ledger)
    assert found.types == {
        "models.a.Older": Successor("models.shared.AGetInner", "0.9.0"),
        "models.a.AGetInner": Successor("models.shared.AGetInner", "1.0.0"),
    }


def test_a_name_that_is_another_class_already_is_not_taken_away() -> None:
    """Two classes become one: its name is its own."""
    old = OLD + "models.a.Other(_v.View): x = integer\n"
    new = OLD.replace("AGetInner", "Other")
    ledger, _ = follow(old, new)
    assert ledger.kept == {}
    assert ledger.types == {"models.a.AGetInner": Successor("models.a.Other", "1.0.0")}


# --- judged -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("new", "step"),
    [
        # An alias of a class that has all that it had.
        (RENAMED + "models.a.AGetInner = models.a.RecordInner\n", None),
        (OLD.replace("models.a.AGetInner(", "models.shared.AGetInner("), Step.MAJOR),
        (
            OLD.replace("models.a.AGetInner(", "models.shared.AGetInner(")
            + "models.a.AGetInner = models.shared.AGetInner\n",
            Step.MINOR,
        ),
        (
            OLD.replace("models.a.AGetInner(_v.View): x", "models.shared.AGetInner(_v.View): y")
            + "models.a.AGetInner = models.shared.AGetInner\n",
            Step.MAJOR,
        ),
        # Nobody describes it: whoever imports it is warned.
        (
            OLD.replace("params.a.AGetFilter(TypedDict): ID: int\n", "").replace(
                "params.AGetFilter | None", "Mapping[str, Any] | None"
            )
            + "params.a.AGetFilter = dict[str, typing.Any]\n",
            Step.MAJOR,
        ),
        (OLD.replace("x = integer", "x = integer, y = string"), Step.MINOR),
        (OLD.replace("Listing[models.AGet]", "Listing[Any]"), Step.MAJOR),
        (OLD.replace("x: int)", "x: int | str)"), Step.MINOR),
        (OLD.replace("kind = choice AGetKind", "kind = anything"), Step.MAJOR),
    ],
)
def test_surfaces_are_judged_with_former_names(new: str, step: Step | None) -> None:
    if step is None:
        aliases = "".join(f"{place} = {now}\n" for place, now in successors(OLD, RENAMED).items())
        assert compare_surfaces(OLD, RENAMED + aliases).step is Step.MINOR
    else:
        assert compare_surfaces(OLD, new).step is step


@pytest.mark.parametrize(
    ("old", "new", "step"),
    [
        ("a = anything", "a = integer", Step.MINOR),
        ("a = integer", "a = anything", Step.MAJOR),
        ("a = array _k.ANY", "a = array _k.INTEGER", Step.MINOR),
        ("a = string", "a = choice AGetKind", Step.MINOR),
        ("a = integer", "a = choice AGetKind", Step.MAJOR),
        ("a = nested AGetInner", "a = nested AGet", Step.MAJOR),
    ],
)
def test_how_fields_are_read(old: str, new: str, step: Step) -> None:
    head = OLD + "models.a.One(_v.View): "
    assert compare_surfaces(f"{head}{old}\n", f"{head}{new}\n").step is step


def test_callables_are_counted_once_for_both_clients() -> None:
    both = OLD + OLD.replace("Bitrix24", "AsyncBitrix24").split("models.a")[0]
    found = compare_surfaces(both, "models.a.AGet" + both.split("models.a.AGet", 1)[1])
    assert len(found.removed_callables()) == 2
    events = "events.OnA(Event[View]): code: int\nevents.crm.OnA(Event[View]): code: int\n"
    assert compare_surfaces(events, "").removed_types() == [events.splitlines()[1]]
