"""Stages, pipelines and reference books of CRM: what a new portal has, and what follows from them.

Codes of the reference books: api-reference/crm/status/crm-status-entity-types.md and the
examples of crm-status-list.md.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, Final

from .model import Writing

_SUCCESS: Final = "S"
_FAILURE: Final = "F"
_PROCESS: Final = "P"

#: Code, name, semantics.
Entries = tuple[tuple[str, str, str], ...]

_DEAL_STAGES: Final[Entries] = (
    ("NEW", "New", ""),
    ("PREPARATION", "Document preparation", ""),
    ("PREPAYMENT_INVOICE", "Prepayment invoice", ""),
    ("EXECUTING", "In progress", ""),
    ("FINAL_INVOICE", "Final invoice", ""),
    ("WON", "Deal won", _SUCCESS),
    ("LOSE", "Deal lost", _FAILURE),
    ("APOLOGY", "Analysis of failure", _FAILURE),
)
_ITEM_STAGES: Final[Entries] = (
    ("NEW", "Start", ""),
    ("PREPARATION", "Preparation", ""),
    ("CLIENT", "Approval", ""),
    ("SUCCESS", "Success", _SUCCESS),
    ("FAIL", "Failure", _FAILURE),
)
_BOOKS: Final[Mapping[str, Entries]] = {
    "STATUS": (
        ("NEW", "Unassigned", ""),
        ("IN_PROCESS", "In progress", ""),
        ("PROCESSED", "Processed", ""),
        ("CONVERTED", "Good lead", _SUCCESS),
        ("JUNK", "Junk lead", _FAILURE),
    ),
    "SOURCE": tuple(
        (code, code.replace("_", " ").capitalize(), "")
        for code in (
            "CALL", "EMAIL", "WEB", "ADVERTISING", "PARTNER", "RECOMMENDATION", "TRADE_SHOW",
            "WEBFORM", "CALLBACK", "RC_GENERATOR", "STORE", "OTHER",
        )
    ),
    "CONTACT_TYPE": tuple(
        (code, code.capitalize(), "") for code in ("CLIENT", "SUPPLIER", "PARTNER", "OTHER")
    ),
    "COMPANY_TYPE": tuple(
        (code, code.capitalize(), "")
        for code in ("CUSTOMER", "SUPPLIER", "COMPETITOR", "PARTNER", "OTHER")
    ),
    "EMPLOYEES": (
        ("EMPLOYEES_1", "fewer than 50", ""),
        ("EMPLOYEES_2", "50 to 250", ""),
        ("EMPLOYEES_3", "250 to 500", ""),
        ("EMPLOYEES_4", "over 500", ""),
    ),
    "INDUSTRY": tuple(
        (code, code.capitalize(), "")
        for code in (
            "IT", "TELECOM", "MANUFACTURING", "BANKING", "CONSULTING", "FINANCE", "GOVERNMENT",
            "DELIVERY", "ENTERTAINMENT", "NOTPROFIT", "OTHER",
        )
    ),
    "DEAL_TYPE": tuple(
        (code, code.capitalize(), "")
        for code in ("SALE", "COMPLEX", "GOODS", "SERVICES", "SERVICE")
    ),
    "DEAL_STAGE": _DEAL_STAGES,
    "QUOTE_STATUS": (
        ("DRAFT", "Draft", ""),
        ("SENT", "Sent", ""),
        ("APPROVED", "Accepted", _SUCCESS),
        ("DECLAINED", "Declined", _FAILURE),
    ),
    "HONORIFIC": (("HNR_EN_1", "Mr.", ""), ("HNR_EN_2", "Ms.", "")),
    "EVENT_TYPE": (
        ("INFO", "Information", ""),
        ("PHONE", "Phone call", ""),
        ("MESSAGE", "E-mail", ""),
    ),
    "CALL_LIST": (
        ("IN_WORK", "In progress", ""),
        ("SUCCESS", "Success", ""),
        ("WRONG_NUMBER", "Wrong number", ""),
    ),
}  # fmt: skip


def _statuses(
    book: str,
    entries: tuple[tuple[str, str, str], ...],
    prefix: str = "",
    category: int | None = None,
) -> Iterator[Mapping[str, Any]]:
    for place, (code, name, semantics) in enumerate(entries, 1):
        yield {
            "ENTITY_ID": book,
            "STATUS_ID": prefix + code,
            "NAME": name,
            "NAME_INIT": name,
            "SORT": place * 10,
            "SYSTEM": "Y" if place == 1 or semantics == _SUCCESS else "N",
            "CATEGORY_ID": category,
            "COLOR": "",
            "SEMANTICS": semantics or None,
            "EXTRA": {"SEMANTICS": _WORDS[semantics], "COLOR": ""},
        }


_WORDS: Final = {"": "process", _SUCCESS: "success", _FAILURE: "failure"}

STATUSES: Final = tuple(
    status for book, entries in _BOOKS.items() for status in _statuses(book, entries)
)
#: The general pipeline of deals has no number of its own.
CATEGORIES: Final = (
    {
        "id": 0,
        "name": "General",
        "sort": 300,
        "entityTypeId": 2,
        "isDefault": "Y",
        "originId": "",
        "originatorId": "",
    },
)
CURRENCIES: Final = tuple(
    {
        "CURRENCY": code,
        "AMOUNT_CNT": 1,
        "AMOUNT": amount,
        "SORT": sort,
        "BASE": base,
        "FULL_NAME": name,
        "FORMAT_STRING": "#",
        "DEC_POINT": ".",
        "DECIMALS": 2,
    }
    for code, amount, sort, base, name in (
        ("USD", 1, 100, "Y", "US Dollar"),
        ("EUR", 1, 200, "N", "Euro"),
    )
)


# --- defaults -------------------------------------------------------------------------------


def today(writing: Writing) -> str:
    return writing.now.replace(hour=0, minute=0, second=0).isoformat(timespec="seconds")


def in_a_week(writing: Writing) -> str:
    day = writing.now + dt.timedelta(days=7)
    return day.replace(hour=0, minute=0, second=0).isoformat(timespec="seconds")


def base_currency(writing: Writing) -> str:
    found = writing.records.collection("crm.currency").find_by(("base",), ["Y"])
    return str(found.values["currency"]) if found is not None else "USD"


def first_of_deal(writing: Writing) -> str:
    return f"{_prefix(writing)}NEW"


def _prefix(writing: Writing) -> str:
    """Stages of the general pipeline have bare codes, those of the others ``C7:NEW``."""
    category = str(writing.fields.get("categoryid") or "0")
    return "" if category == "0" else f"C{category}:"


def _type_of(writing: Writing) -> int:
    number = writing.collection.name.partition(":")[2]
    return int(number) if number.isdigit() else 0


def entity_type_of_item(writing: Writing) -> int:
    return _type_of(writing)


def category_of_item(writing: Writing) -> int:
    """The default pipeline of a smart process."""
    categories = writing.records.collection("crm.category")
    number = str(_type_of(writing))
    mine = [each for each in categories if str(each.values.get("entitytypeid")) == number]
    default = next((each for each in mine if each.values.get("isdefault") == "Y"), None)
    first = default or next(iter(mine), None)
    return first.id if first is not None else 0


def first_of_item(writing: Writing) -> str:
    category = writing.fields.get("categoryid") or category_of_item(writing)
    return f"DT{_type_of(writing)}_{category}:NEW"


# --- what follows ---------------------------------------------------------------------------


def _semantics(writing: Writing, book: str, stage: Any) -> str:
    statuses = writing.records.collection("crm.status")
    found = statuses.find_by(("entityid", "statusid"), [book, stage])
    return str(found.values.get("semantics") or _PROCESS) if found is not None else _PROCESS


def _moved(writing: Writing, stage: str) -> dict[str, Any]:
    if not writing.changes(stage):
        return {}
    moment = writing.now.isoformat(timespec="seconds")
    moved = {"movedtime": moment, "movedby": writing.user, "movedbyid": writing.user}
    return {name: value for name, value in moved.items() if name not in writing.given}


def of_deal(writing: Writing) -> Mapping[str, Any]:
    category = str(writing.fields.get("categoryid") or "0")
    book = "DEAL_STAGE" if category == "0" else f"DEAL_STAGE_{category}"
    stage = writing.fields.get("stageid")
    semantics = _semantics(writing, book, stage)
    return {
        "stagesemanticid": semantics,
        "closed": "N" if semantics == _PROCESS else "Y",
        "isnew": "Y" if str(stage).endswith("NEW") else "N",
        **_moved(writing, "stageid"),
    }


def of_lead(writing: Writing) -> Mapping[str, Any]:
    status = writing.fields.get("statusid")
    semantics = _semantics(writing, "STATUS", status)
    names = {"statusid": status, "stageid": status}
    moved = _moved(writing, "statusid")
    return {**names, "statussemanticid": semantics, "stagesemanticid": semantics, **moved}


def of_quote(writing: Writing) -> Mapping[str, Any]:
    status = writing.fields.get("statusid")
    semantics = _semantics(writing, "QUOTE_STATUS", status)
    return {
        "stageid": status,
        "statussemanticid": semantics,
        "stagesemanticid": semantics,
        "closed": "N" if semantics == _PROCESS else "Y",
    }


def of_item(writing: Writing) -> Mapping[str, Any]:
    category = writing.fields.get("categoryid")
    book = f"DYNAMIC_{_type_of(writing)}_STAGE_{category}"
    semantics = _semantics(writing, book, writing.fields.get("stageid"))
    return {"stagesemanticid": semantics, **_moved(writing, "stageid")}


def of_contact(writing: Writing) -> Mapping[str, Any]:
    names = (writing.fields.get("name"), writing.fields.get("lastname"))
    return {"fullname": " ".join(str(each) for each in names if each)}


# --- what comes along -----------------------------------------------------------------------


def add_stages_of_category(writing: Writing) -> None:
    """A new pipeline has stages of its own."""
    kind = str(writing.fields.get("entitytypeid") or "")
    statuses = writing.records.collection("crm.status")
    if kind == "2":
        book, prefix = f"DEAL_STAGE_{writing.number}", f"C{writing.number}:"
    else:
        book, prefix = f"DYNAMIC_{kind}_STAGE_{writing.number}", f"DT{kind}_{writing.number}:"
    stages = _DEAL_STAGES if kind == "2" else _ITEM_STAGES
    for status in _statuses(book, stages, prefix, writing.number):
        record = statuses.add(status)
        statuses.update(record, {"id": record.id})


def add_category_of_type(writing: Writing) -> None:
    """A new smart process has a pipeline."""
    kind = writing.fields.get("entitytypeid")
    categories = writing.records.collection("crm.category")
    record = categories.add(
        {"name": "General", "sort": 500, "entityTypeId": kind, "isDefault": "Y"}
    )
    categories.update(record, {"id": record.id})
    fields = record.values
    add_stages_of_category(
        Writing(writing.records, categories, record.id, fields, {}, None, writing.now, writing.user)
    )
