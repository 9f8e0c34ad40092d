"""What a revision of the documentation must not take away: names, and methods it is silent on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from bitrix24_openapi.compare.api import Kind, compare
from bitrix24_openapi.errors import InputError
from bitrix24_openapi.openapi.load import load_document
from bitrix24_openapi.spec import ledger as ledger_file
from bitrix24_openapi.spec import undocumented as undocumented_file
from bitrix24_openapi.spec.ledger import Former, Ledger, Successor
from bitrix24_openapi.spec.undocumented import Kept
from bitrix24_openapi.update.carry import Carried, carry_over, expired

from .test_update import docs, release, run, spec, write_page  # noqa: F401 - fixtures

OPENAPI = "openapi.yaml"


def document(*methods: str, **more: Any) -> dict[str, Any]:
    """Methods with a page and a request of their own; ``silent``: those that are kept."""
    silent = more.get("silent", ())
    paths = {
        f"/{name}": {
            "post": {
                "x-b24-source": more.get("pages", {}).get(name, f"{name.lower()}.md"),
                "requestBody": {"$ref": f"#/components/schemas/{name}Request"},
                **({"x-b24-undocumented-since": "2026-01-01"} if name in silent else {}),
            }
        }
        for name in methods
    }
    schemas = {
        **{f"{name}Request": {"$ref": "#/components/schemas/Deal"} for name in methods},
        "Deal": {"type": "object"},
        "Unused": {},
    }
    return {"paths": paths, "components": {"schemas": schemas}}


def carried(
    old: dict[str, Any],
    new: dict[str, Any],
    ledger: Ledger | None = None,
    kept: dict[str, Kept] | None = None,
    client: str = "1.2.0",
) -> Carried:
    return carry_over(
        {OPENAPI: old},
        {OPENAPI: new},
        ledger or Ledger(),
        kept or {},
        date="2026-08-20",
        client=client,
    )


# --- spellings ------------------------------------------------------------------------------


def test_another_letter_case_is_the_same_method() -> None:
    found = carried(document("a.getfields", "a.list"), document("a.getFields", "a.list"))
    assert found.ledger.methods == {"a.getFields": Former(("a.getfields",), "1.2.0")}
    assert found.dropped == {}
    assert found.kept[OPENAPI].operations["paths"] == {}


def test_spellings_gather_and_the_first_one_stays_first() -> None:
    ledger = Ledger({"a.getFields": Former(("a.getfields",), "1.0.0")})
    found = carried(document("a.getFields"), document("a.GetFields"), ledger)
    assert found.ledger.methods == {"a.GetFields": Former(("a.getfields", "a.getFields"), "1.0.0")}
    assert found.ledger.stem("a.GetFields") == "a.getfields"
    back = carried(document("a.GetFields"), document("a.getfields"), found.ledger)
    assert back.ledger.methods == {"a.getfields": Former(("a.getFields", "a.GetFields"), "1.0.0")}


@pytest.mark.parametrize(
    ("since", "client", "over"),
    [
        ("1.2.0", "1.9.0", False),
        ("1.2.0", "2.3.0", False),
        ("1.2.0", "3.0.0", True),
        ("0.4.0", "1.0.0", False),
        ("0.4.0", "2.0.0", True),
        ("", "1.0.0", False),
    ],
)
def test_a_former_name_lives_for_a_major_version(since: str, client: str, over: bool) -> None:
    assert expired(since, client) is over
    ledger = Ledger(
        {"a.B": Former(("a.b",), since)}, types={"models.a.Old": Successor("View", since)}
    )
    found = carried(document("a.B"), document("a.B"), ledger, client=client).ledger
    assert (not found.methods, not found.types) == (over, over)


# --- silence --------------------------------------------------------------------------------


def test_what_is_no_longer_described_is_kept_with_all_that_it_needs() -> None:
    found = carried(document("a.get", "a.old"), document("a.get"))
    kept = found.kept[OPENAPI]
    operation = kept.operations["paths"]["/a.old"]
    assert operation["deprecated"] is True
    assert operation["x-b24-undocumented-since"] == "2026-08-20"
    assert operation["description"] == "No longer documented since 2026-08-20."
    assert set(kept.schemas) == {"a.oldRequest", "Deal"}
    assert found.dropped == {OPENAPI: ["a.old"]}


def test_the_one_new_name_of_its_page_is_its_replacement() -> None:
    pages = {"a.old": "page.md", "a.new": "page.md"}
    found = carried(document("a.old", pages=pages), document("a.new", pages=pages))
    assert found.kept[OPENAPI].operations["paths"]["/a.old"]["x-b24-replacement"] == "a.new"


def test_what_is_described_again_is_not_kept_any_more() -> None:
    kept = carried(document("a.old"), document()).kept
    again = carried(document("a.old", silent=["a.old"]), document("A.Old"), kept=kept)
    assert again.kept[OPENAPI].operations["paths"] == {}
    assert again.kept[OPENAPI].schemas == {}


def test_what_a_person_has_removed_stays_removed() -> None:
    """It was kept, and it is not in the file any more."""
    found = carried(document("a.old", silent=["a.old"]), document())
    assert found.kept[OPENAPI].operations["paths"] == {}
    assert found.dropped == {}


# --- files ----------------------------------------------------------------------------------


def test_what_is_kept_is_read_as_it_was_written(tmp_path: Path) -> None:
    found = carried(document("a.get", "a.old"), document("a.get"))
    path = tmp_path / "undocumented.yaml"
    path.write_text(undocumented_file.to_yaml(found.kept), encoding="utf-8")
    assert undocumented_file.load(path) == {
        OPENAPI: Kept(
            {"paths": found.kept[OPENAPI].operations["paths"]}, found.kept[OPENAPI].schemas
        )
    }
    ledger = Ledger(
        {"a.B": Former(("a.b",), "1.0.0")},
        {"ONA": Former(("OnA",), "1.0.0")},
        {"models": {"New": "Old"}},
        {"models.a.Old": Successor("models.b.New", "1.0.0")},
    )
    path.write_text(ledger.to_yaml(), encoding="utf-8")
    assert ledger_file.load(path) == ledger
    for empty in (Ledger().to_yaml(), ""):
        path.write_text(empty, encoding="utf-8")
        assert ledger_file.load(path) == Ledger()
        assert undocumented_file.load(path) == {}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("methods: [a]\n", ":1: methods: expected a mapping"),
        ("names: {}\n", ":1: expected a mapping with"),
        ("- a\n", ":1: expected a mapping with"),
        ("methods:\n  a.b: {former: [a.c]}\n", ":2: a.b: former: expected other spellings"),
        ("methods:\n  a.b: x\n", ":2: a.b: former: expected other spellings"),
        ("types:\n\n  models.A: {since: 1.0.0}\n", ":3: models.A: now: expected"),
        ("kept: {models: [a]}\n", ":1: kept: expected a mapping"),
        ("methods: [\n", ":2: not YAML"),
    ],
)
def test_a_broken_ledger_names_the_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "names.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as caught:
        ledger_file.load(path)
    assert str(caught.value).startswith(f"{path}{message}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[]\n", ":1: expected a mapping of documents"),
        ("openapi.yaml: []\n", ":1: expected paths, webhooks and schemas"),
        ("\nopenapi.yaml: {other: {}}\n", ":2: expected paths, webhooks and schemas"),
        ("openapi.yaml: {paths: {/a: {post: {}}}}\n", ":1: /a: expected post with x-b24"),
        ("openapi.yaml: {schemas: []}\n", ":1: schemas: expected a mapping"),
    ],
)
def test_broken_kept_operations_name_the_line(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "undocumented.yaml"
    path.write_text(text, encoding="utf-8")
    if text == "openapi.yaml: {schemas: []}\n":
        assert undocumented_file.load(path) == {OPENAPI: Kept()}
        return
    with pytest.raises(InputError) as caught:
        undocumented_file.load(path)
    assert str(caught.value).startswith(f"{path}{message}")


# --- through an update ----------------------------------------------------------------------


def page(folder: Path, method: str) -> Path:
    return folder / "api-reference" / "crm" / f"{method.replace('.', '-')}.md"


def operations(folder: Path) -> dict[str, Any]:
    paths: dict[str, Any] = load_document(folder / OPENAPI)["paths"]
    return {name: item["post"] for name, item in paths.items()}


def test_a_method_that_is_not_described_any_more_stays(
    docs: Path,  # noqa: F811
    spec: Path,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    before = {OPENAPI: load_document(spec / OPENAPI)}
    page(docs, "crm.deal.delete").unlink()
    assert run(docs, spec) == 0
    after = operations(spec)["/crm.deal.delete"]
    assert after["deprecated"] is True
    assert after["x-b24-undocumented-since"] == "2026-08-20.1"
    schemas = load_document(spec / OPENAPI)["components"]["schemas"]
    assert "CrmDealDeleteRequest" in schemas
    (entry,) = compare(before, {OPENAPI: load_document(spec / OPENAPI)}).entries
    assert entry.change.kind is Kind.UNDOCUMENTED
    output = capsys.readouterr().out
    assert "- `crm.deal.delete`: no longer documented: works as before" in output
    # The same documentation makes the same spec, by update and by build.
    assert run(docs, spec) == 0
    assert "Nothing to update" in capsys.readouterr().out
    # It is described again.
    write_page(docs, "crm.deal.delete")
    assert run(docs, spec) == 0
    assert "deprecated" not in operations(spec)["/crm.deal.delete"]
    assert yaml.safe_load((spec / "undocumented.yaml").read_text(encoding="utf-8")) is None


def test_a_person_can_say_that_it_is_gone(
    docs: Path,  # noqa: F811
    spec: Path,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    page(docs, "crm.deal.delete").unlink()
    assert run(docs, spec) == 0
    (spec / "undocumented.yaml").write_text("", encoding="utf-8")
    capsys.readouterr()
    assert run(docs, spec) == 0
    assert "/crm.deal.delete" not in operations(spec)
    assert "- `crm.deal.delete`: gone: stop using it" in capsys.readouterr().out


def test_a_respelled_method_keeps_the_names_of_its_schemas(
    docs: Path,  # noqa: F811
    spec: Path,  # noqa: F811
) -> None:
    schemas = set(load_document(spec / OPENAPI)["components"]["schemas"])
    page(docs, "crm.deal.update").unlink()
    write_page(docs, "crm.deal.upDate")
    assert run(docs, spec) == 0
    after = operations(spec)
    assert "/crm.deal.update" not in after
    assert after["/crm.deal.upDate"]["x-b24-former-names"] == ["crm.deal.update"]
    assert set(load_document(spec / OPENAPI)["components"]["schemas"]) == schemas
    assert "deprecated" not in after["/crm.deal.upDate"]


def test_corrections_follow_a_method_to_its_new_spelling(
    docs: Path,  # noqa: F811
    spec: Path,  # noqa: F811
) -> None:
    (spec / "overlay.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
        "- target: $.paths['/crm.deal.update'].post\n  update: {summary: Corrected}\n"
        "  x-evidence: p.md:1\n"
        "- target: $.components.schemas.CrmDealUpdateRequest\n  update: {description: Corrected}\n"
        "  x-evidence: p.md:1\n",
        encoding="utf-8",
    )
    assert run(docs, spec) == 0
    page(docs, "crm.deal.update").unlink()
    write_page(docs, "crm.deal.upDate")
    text = (spec / "overlay.yaml").read_text(encoding="utf-8")
    assert run(docs, spec) == 0
    assert operations(spec)["/crm.deal.upDate"]["summary"] == "Corrected"
    schemas = load_document(spec / OPENAPI)["components"]["schemas"]
    assert schemas["CrmDealUpdateRequest"]["description"] == "Corrected"
    assert (spec / "overlay.yaml").read_text(encoding="utf-8") == text


def test_stale_corrections_are_removed_and_listed(
    docs: Path,  # noqa: F811
    spec: Path,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    head = "# Why.\noverlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions:\n"
    stale = "- target: $.paths['/gone'].post\n  update: {x: 1}\n  x-evidence: p.md:1\n"
    good = "- target: $.info\n  update: {x-a: 1}\n  x-evidence: p.md:1\n"
    (spec / "overlay.yaml").write_text(head + stale + good, encoding="utf-8")
    (spec / "verdicts.yaml").write_text(
        "- {operation: a.b, oracle: keys, verdict: docs, reason: r, page: p.md}\n", encoding="utf-8"
    )
    write_page(docs, "crm.deal.add", id="integer*", title="string")
    assert run(docs, spec) == 0
    assert (spec / "overlay.yaml").read_text(encoding="utf-8") == head + good
    assert (spec / "verdicts.yaml").read_text(encoding="utf-8").strip() == ""
    output = capsys.readouterr().out
    assert "### Corrections that no longer apply (2)" in output
    assert "They are removed here" in output
    assert "(evidence: `p.md:1`)" in output
    assert "Stale corrections" not in (spec / "report.md").read_text(encoding="utf-8")


def test_new_findings_are_listed_and_stop_nothing(
    docs: Path,  # noqa: F811
    spec: Path,  # noqa: F811
    capsys: pytest.CaptureFixture[str],
) -> None:
    write_page(docs, "crm.deal.add", id="integer*", title="string")
    (docs / "api-reference" / "crm" / "index.md").write_text(
        "# Deals\n\n#|\n|| **Method** | **Description** ||\n"
        "|| [crm.deal.nosuch](./crm-deal-nosuch.md) | Does nothing ||\n|#\n",
        encoding="utf-8",
    )
    assert run(docs, spec) == 0
    output = capsys.readouterr().out
    listed = output.partition("### To judge (1)")[2].partition("###")[0]
    assert "- `crm.deal.nosuch`, index, `api-reference/crm/index.md:5`: " in listed
    assert release(spec)["client"] != "0.1.0"
