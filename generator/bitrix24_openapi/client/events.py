"""Events of the portal: a class each, in modules by the part of the product they come from.

``bitrix24_client.events`` knows where the classes are and imports a module when an event of it
arrives, or when somebody asks for a class by name; see ``templates/events``. What a handler gets
is decoded by ``runtime/events.py``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..openapi.document import Document
from ..openapi.load import RawDocument
from ..openapi.nodes import referenced
from .plan.naming import distinct, module_name
from .source import Code, dotted, inside_docstring, literal, name
from .syntax import bound_names

if TYPE_CHECKING:
    from jinja2 import Environment

_SUFFIX: Final = "Event"
#: Of docstrings: what is left of a line behind the indentation and the quotes.
_WIDTH: Final = 92


class Reference(Protocol):
    """Where a generated class is."""

    @property
    def module(self) -> str: ...
    @property
    def name(self) -> str: ...


class Views(Protocol):
    """Makes the classes of what events carry."""

    def of_component(
        self, component: str, path: tuple[str, ...], module: str
    ) -> Reference | None: ...


@dataclass(frozen=True)
class EventClass:
    """What a template needs to know of an event."""

    code: Code
    name: Code
    #: Module below ``bitrix24_client.events``.
    module: Code
    #: What the class says of itself.
    docstring: Code
    #: The class of ``data``, as the event's module calls it.
    annotation: Code
    #: The class of ``data``; None if nothing is documented about it.
    data: Reference | None


def event_files(document: RawDocument, views: Views, environment: Environment) -> dict[str, str]:
    """The modules of ``bitrix24_client.events``: path in the package → text."""
    init = environment.get_template("events/init.py.jinja")
    empty = init.render(classes=[], modules=[], example=Code("Event"))
    classes = list(event_classes(document, views, bound_names(empty)))
    modules: dict[Code, list[EventClass]] = {}
    for each in classes:
        modules.setdefault(each.module, []).append(each)
    # One that everybody knows, for the docstring.
    names = {str(each.code): each.name for each in classes}
    example = names.get(literal("ONCRMDEALADD")) or next(iter(names.values()), Code("Event"))
    files = {
        "events/__init__.py": init.render(
            classes=classes, modules=sorted(modules.items()), example=example
        )
    }
    template = environment.get_template("events/module.py.jinja")
    for module, members in modules.items():
        imported = sorted({each.data.module for each in members if each.data})
        files[f"events/{module}.py"] = template.render(
            module=module,
            classes=members,
            imports=[(*map(dotted, home.rpartition(".")[::2]), alias(home)) for home in imported],
            plain=any(each.data is None for each in members),
        )
    return files


def event_classes(
    document: RawDocument, views: Views, reserved: frozenset[str]
) -> Iterator[EventClass]:
    """The events of a document, in its order; ``reserved``: names of the package's own."""
    taken = set(reserved)
    for code, event in Document(document).events.items():
        operation, component = event.raw, referenced(event.request)
        source = operation.get("x-b24-source", "")
        module = _module(source, reserved)
        (own,) = distinct([class_name(code, component or "", source)], taken)
        taken.add(own)
        place = f"models.events.{module}"
        data = views.of_component(component, ("data",), place) if component is not None else None
        yield EventClass(
            code=literal(code),
            name=name(own),
            module=name(module),
            docstring=_docstring(code, operation),
            annotation=dotted(f"{alias(data.module)}.{data.name}") if data else Code("View"),
            data=data,
        )


def _docstring(code: str, operation: Mapping[str, Any]) -> Code:
    title = _title(operation.get("summary", ""), code)
    head = f"``{code}``" + (f": {title}" if title != code else "")
    first = f"{head}{' (outdated)' if operation.get('deprecated') else ''}."
    paragraphs = ["\n    ".join(wrap(first, _WIDTH))]
    if scopes := operation.get("x-b24-scopes", ()):
        paragraphs.append(f"Scope: {', '.join(scopes)}.")
    if link := operation.get("externalDocs", {}).get("url", ""):
        paragraphs.append(" ".join(link.split()))
    text = "\n\n    ".join(paragraphs).replace('"', "'")
    return inside_docstring(f"{text}\n    " if len(paragraphs) > 1 else text)


def class_name(code: str, component: str, source: str) -> str:
    """``ONCRMDEALADD`` → ``OnCrmDealAdd``: codes have no words, so somebody else has to know them.

    The heading of the page does (the component is named after it), or its file name: headings
    are wrong or without a name on some (api-reference/booking/resource/events).
    """
    heading = component.removesuffix(_SUFFIX)
    page = source.rpartition("/")[2].removesuffix(".md")
    if _same(heading, code) and heading.isalnum() and not heading.isupper():
        return heading[0].upper() + heading[1:]
    words = re.split(r"[^A-Za-z0-9]+", page if _same(page, code) else code)
    return "".join(word.capitalize() for word in words)


def alias(module: str) -> Code:
    """``models.events.crm`` → ``_events_crm``: what one generated module calls another."""
    return name("_" + "_".join(module.split(".")[1:]))


def _module(source: str, reserved: frozenset[str]) -> str:
    """The folder of the docs below ``api-reference``: the part of the product."""
    folders = source.split("/")[1:-1]
    words = re.sub(r"[^A-Za-z0-9]+", "_", folders[0]).strip("_") if folders else ""
    found = module_name(words) if words else "other"
    return found + "_" if found in reserved else found


def _title(summary: str, code: str) -> str:
    """A heading without the name of its event, which may begin anywhere in a sentence."""
    if not summary or _same(summary, code):
        return code
    return summary[0].upper() + summary[1:]


def _same(name: str, other: str) -> bool:
    return bool(name) and _squashed(name) == _squashed(other)


def _squashed(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())
