"""A model as Markdown: every habit of the documentation is a choice that is drawn."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from hypothesis import strategies as st

from .model import NO_DEFAULT, Fault, Mark, PageModel, Parameter, Value
from .words import Words

T = TypeVar("T")

BASIC = frozenset("string integer boolean double datetime text object array null".split())


class Way(Enum):
    """How a row says what is inside."""

    TYPE_LINK = "type"
    WORDS_LINK = "words"
    NAME = "name"
    BROKEN_LINK = "broken"
    LIST = "list"
    FENCE = "fence"
    INLINE = "inline"
    DOTTED = "dotted"


@dataclass
class Choices:
    """Draws the dialect, choice by choice; the first option is the plainest."""

    draw: st.DrawFn

    def one(self, options: Sequence[T]) -> T:
        return self.draw(st.sampled_from(options))

    def rarely(self) -> bool:
        return self.draw(st.integers(0, 5)) == 5

    def maybe(self) -> bool:
        return self.draw(st.booleans())


@dataclass
class Writer:
    """Writes one page in one language. ``files`` collects what the page includes."""

    words: Words
    choose: Choices
    files: dict[str, str] = field(default_factory=dict)
    #: The translation lost some headings: only English pages have parameters above them.
    lose_headings: bool = False
    #: The folder of includes, as seen from the file that is being written.
    folder: str = "./_includes/"

    # --- the page ------------------------------------------------------------------------

    def page(self, page: PageModel) -> str:
        words, one = self.words, self.choose.one
        parts = [f"# {one(words.title).format(title=page.title, name=page.name)}"]
        if self.choose.rarely():
            parts.append(self.note("tip", one(words.remark)))
        parts += [*self.deprecation(page), self.scopes(page), one(words.about) + "."]
        if page.parameters:
            if not (self.lose_headings and self.choose.rarely()):
                parts.append(f"## {one(words.request)}")
            # Definitions are sometimes raised to the level of the sections.
            heading = one(["###", "####", "##"])
            parts += self.fields(page.parameters, heading, request=True)
        else:
            parts += [f"## {one(words.request)}"] if self.choose.maybe() else []
            parts.append(one(words.no_parameters))
        parts += [f"## {one(words.examples)}", *self.calls(page)]
        parts += [f"## {one(words.response)}", one(words.status).format(200), *self.answer(page)]
        parts += [f"## {one(words.errors)}", *self.faults(page.faults)]
        if page.system_errors:
            parts.append("{% include [words](../../_includes/system-errors.md) %}")
        text = "\n\n".join(parts) + "\n"
        if self.choose.rarely():
            # The site swallows the line after a table.
            text = text.replace("|#\n\n#", "|#\n#")
        return text

    def aside(self) -> list[str]:
        """What may stand between any two blocks and says nothing about the method."""
        if not self.choose.rarely():
            return []
        remark = self.choose.one(self.words.remark)
        note = self.note("info", remark)
        return [
            self.choose.one(
                [
                    note,
                    f"<!-- {remark} -->",
                    f"{{% if build == 'dev' %}}\n\n{remark}\n\n{{% endif %}}",
                    f'{{% cut "{self.words.about[0]}" %}}\n\n{remark}\n\n{{% endcut %}}',
                    f"> {remark}",
                    remark,
                ]
            )
        ]

    def note(self, kind: str, text: str) -> str:
        title = self.choose.one(["", ' ""', f' "{self.words.about[0]}"'])
        return f"{{% note {kind}{title} %}}\n\n{text}\n\n{{% endnote %}}"

    def deprecation(self, page: PageModel) -> list[str]:
        if not page.deprecated:
            return []
        text = self.words.halted
        if page.replacement is not None:
            form = self.choose.one(["[{0}](./bag.md)", "[`{0}`](bag.md)", "`{0}`"])
            text += " " + self.words.use_instead.format(form.format(page.replacement))
        title = self.choose.one(self.words.deprecation_note)
        return [f'{{% note warning "{title}" %}}\n\n{text}\n\n{{% endnote %}}']

    def scopes(self, page: PageModel) -> str:
        form = self.choose.one(["[`{}`](../scopes/permissions.md)", "`{}`"])
        join = self.words.any_scope if page.any_scope and self.choose.maybe() else ", "
        return self.choose.one(self.words.scope).format(
            join.join(form.format(scope) for scope in page.scopes)
        )

    # --- tables --------------------------------------------------------------------------

    def table(self, head: str | None, rows: Sequence[str]) -> str:
        """Rows between ``||``, closed in one of the ways of the docs."""
        every = [*([] if head is None else [head]), *rows]
        form = self.choose.one(["|| {} ||", "||{} ||", "|| {}\n||", "||\n{}\n||"])
        lines = [form.format(row) for row in every]
        if self.choose.rarely() and rows and "||\n" not in form:
            lines[-1] = f"|| {every[-1]}"
        if self.choose.rarely():
            lines = [text for line in lines for text in (line, "")]
        text = "\n".join(["#|", *lines, "|#"])
        if self.choose.rarely():
            # The line before the table, and the one after it, stand without a blank line.
            text = f"{self.choose.one(self.words.about)}:\n{text}"
        return text

    def fields(self, fields: Sequence[Parameter], heading: str, *, request: bool) -> list[str]:
        """The table of a level, then the sections of its objects."""
        ways = {each.name: self.way(each, request=request) for each in fields}
        parts = [*self.aside(), *self.field_tables(fields, ways, request=request), *self.aside()]
        for each in fields:
            way = ways[each.name]
            if each.variants or (each.inside and way in _UNDER_A_HEADING):
                parts.append(self.section(each, way, heading, request=request))
        return parts

    def section(self, each: Parameter, way: Way, heading: str, *, request: bool) -> str:
        """The heading of an object with its table; sometimes in a file of its own."""
        title = self.choose.one(self.words.definitions).format(each.name)
        anchor = f" {{#{each.name.lower()}}}" if way in (Way.TYPE_LINK, Way.WORDS_LINK) else ""
        parts = [f"{heading} {title}{anchor}"]
        # Paths of includes are relative to the file that they stand in.
        included = self.choose.rarely()
        above, self.folder = self.folder, "./" if included else self.folder
        if each.variants:
            parts.append(self.tabs(each, heading, request=request))
        else:
            parts += self.fields(each.inside, heading, request=request)
        self.folder = above
        text = "\n\n".join(parts)
        if included:
            name = f"{each.name.lower()}.md"
            self.files[f"api-reference/fruit/_includes/{name}"] = text + "\n"
            return f"{{% include [{each.name}]({above}{name}) %}}"
        return text

    def tabs(self, each: Parameter, heading: str, *, request: bool) -> str:
        lines = ["{% list tabs %}"]
        for variant in each.variants:
            ways = dict.fromkeys((f.name for f in variant.fields), Way.NAME)
            table = self.field_table(variant.fields, ways, request=request)
            indented = "\n".join(f"    {line}" if line else "" for line in table.split("\n"))
            lines += ["", f"- {variant.title}", "", indented]
        return "\n".join([*lines, "", "{% endlist %}"])

    # --- rows ----------------------------------------------------------------------------

    def way(self, each: Parameter, *, request: bool) -> Way:
        if each.variants:
            return self.choose.one([Way.TYPE_LINK, Way.WORDS_LINK, Way.NAME])
        if not each.inside:
            return Way.NAME
        options = [Way.TYPE_LINK, Way.WORDS_LINK, Way.NAME]
        if self.words.language == "en":
            options.append(Way.BROKEN_LINK)
        if all(_is_plain(inner) for inner in each.inside):
            if len(each.inside) > 1:
                options.append(Way.LIST)
            options += [Way.FENCE, Way.INLINE]
        if not any(i.inside or i.variants or i.stands_for_many for i in each.inside):
            options.append(Way.DOTTED)
        return self.choose.one(options)

    def field_tables(
        self, fields: Sequence[Parameter], ways: dict[str, Way], *, request: bool
    ) -> list[str]:
        """One table, or several about one object, each under words in bold."""
        if len(fields) < 2 or not self.choose.rarely():
            return [self.field_table(fields, ways, request=request)]
        at = len(fields) // 2
        return [
            self.field_table(fields[:at], ways, request=request),
            f"**{self.choose.one(self.words.about)}**",
            self.field_table(fields[at:], ways, request=request),
        ]

    def field_table(
        self, fields: Sequence[Parameter], ways: dict[str, Way], *, request: bool
    ) -> str:
        layout = self.choose.one([_two_columns, _two_columns, _with_default, _with_type])
        head, row = layout(self, request)
        rows: list[str] = []
        for each in fields:
            rows.append(row(each, ways[each.name]))
            if ways[each.name] is Way.DOTTED:
                join = "[]." if each.is_list else "."
                rows += [
                    row(_renamed(inner, f"{each.name}{join}{inner.name}"), Way.NAME)
                    for inner in each.inside
                ]
        return self.table(head, rows)

    def name(self, each: Parameter, *, stars: bool = True) -> tuple[str, bool]:
        """The name with its mark; the flag says that the mark says everything."""
        if each.mark is Mark.REQUIRED and stars:
            form = self.choose.one(["**{}***", "**{}**^*^", "**{}^*^**"])
            return form.format(each.name), True
        # Between a dot and a comma, stars do not close bold words.
        stars = stars and not each.stands_for_many
        if each.mark is Mark.CONDITIONAL and stars and self.choose.maybe():
            return self.choose.one(["**{}****", "**{}***,**"]).format(each.name), True
        star = "*" if each.mark is Mark.CONDITIONAL and stars and self.choose.maybe() else ""
        return f"**{each.name}**{star}", each.mark is Mark.NONE

    def type(self, each: Parameter, way: Way) -> str:
        if way is Way.TYPE_LINK and (each.inside or each.variants):
            return f"[`{each.types[0]}`](#{each.name.lower()})"
        one = self.choose.one
        if len(each.types) == 1:
            form = one(["[`{0}`](../data-types.md)", "`{0}`", "[`{0}`](../data-types.md#{1})",
                        "```{0}```", "[```{0}```](../data-types.md)"])  # fmt: skip
            return form.format(each.types[0], each.types[0].removesuffix("[]"))
        first, second = each.types
        form = one([
            "[`{0}`](../data-types.md)\n[`{1}`](../data-types.md)",
            "[`{0}`](../data-types.md)\\|[`{1}`](../data-types.md)",
            "[`{0} \\| {1}`](../data-types.md)",
            "[```{0}|{1}```](../data-types.md)",
            "`{0}` or `{1}`" if self.words.language == "en" else "`{0}` или `{1}`",
        ])  # fmt: skip
        return form.format(first, second)

    def description(
        self, each: Parameter, way: Way, *, default: bool = True, marked: bool = True
    ) -> str:
        """Sentences in any order, lists behind them."""
        one, words = self.choose.one, self.words
        sentences = [one(words.about) + "."]
        if way is Way.WORDS_LINK:
            sentences = [one(words.below).format(each.name.lower()) + "."]
        elif way is Way.BROKEN_LINK:
            sentences = [one(words.below).format(f"parametr-{each.name.lower()}") + "."]
        if not marked:
            sentences.append(one(words.conditional))
        if each.deprecated:
            sentences.insert(0, one(words.deprecated))
        if each.minimum is not None:
            low, high = self.number(each.minimum), self.number(each.maximum or 0)
            sentences.append(one(words.limits).format(low, high))
        if each.max_length is not None:
            sentences.append(one(words.length).format(self.number(each.max_length)))
        on_item = each.values and each.values[0].label and self.choose.maybe()
        if each.default is not NO_DEFAULT and default and not on_item:
            sentences.append(one(words.default).format(f"`{each.default}`"))
        text = one([" ", "\n", "\n\n"]).join(sentences)
        if each.values:
            text += self.values(each, mark=bool(on_item) and default)
        elif self.choose.rarely():
            text += "\n\n" + self.note("warning", one(words.remark)) + "\n"
        if each.inside and way in (Way.LIST, Way.FENCE, Way.INLINE):
            text += self.keys(each, way)
        return text

    def number(self, value: int) -> str:
        """``20,000``: English pages group digits by commas, Russian ones by spaces."""
        separator = "," if self.words.language == "en" else " "
        plain = str(value)
        grouped = f"{value:,}".replace(",", separator)
        return self.choose.one([plain, f"`{plain}`", grouped])

    def values(self, each: Parameter, *, mark: bool) -> str:
        """A closed list: a list where values have labels, a sentence or bare items else."""
        one, words = self.choose.one, self.words
        if not each.values[0].label and self.choose.maybe():
            named = ", ".join(f"`{value.value}`" for value in each.values)
            return "\n" + one(words.inline_values).format(named)
        form = one(["`{}` — {}", "`{}` - {}", "`{}` – {}"])
        bullet = one(["-", "*"])
        end = one(["", ";"])
        items = []
        for value in each.values:
            item = form.format(value.value, value.label) if value.label else f"`{value.value}`"
            if mark and value.value == each.default:
                item += one(words.default_mark)
            items.append(f"{bullet} {item}{end}")
        gap = one(["\n", "\n\n"])
        if each.values[0].label and not mark and self.choose.rarely():
            rows = [f"|| `{value.value}` | {value.label} ||" for value in each.values]
            head = f"|| {words.value_head} ||"
            return "\n" + one(words.values) + "\n\n" + "\n".join(["#|", head, *rows, "|#"]) + "\n"
        return "\n" + one(words.values) + gap + "\n".join(items)

    def keys(self, each: Parameter, way: Way) -> str:
        if way is Way.LIST:
            form = self.choose.one(["- `{}` (`{}`) — {}", "- `{}` `{}` — {}"])
            items = [
                form.format(inner.name, inner.types[0], self.choose.one(self.words.about))
                for inner in each.inside
            ]
            return "\n" + self.choose.one(self.words.keys) + "\n" + "\n".join(items)
        pairs = [f'"{inner.name}": {inner.types[0]}' for inner in each.inside]
        opening, closing = ("[{", "}]") if each.is_list else ("{", "}")
        lead = "\n" + self.choose.one(self.words.notation)
        if way is Way.INLINE:
            return f"{lead} `{opening}{', '.join(pairs)}{closing}`"
        body = ",\n".join(f"  {pair}" for pair in pairs)
        return f"{lead}\n\n```json\n{opening}\n{body}\n{closing}\n```\n"

    # --- examples ------------------------------------------------------------------------

    def calls(self, page: PageModel) -> list[str]:
        is_v3 = page.version == "v3"
        # Where no call tells, a page is about the classic method.
        if not is_v3 and (not page.parameters or self.choose.maybe()):
            return []
        body = {real_name(each): sample(each) for each in page.parameters}
        call = (
            "curl -X POST \\\n"
            '  -H "Content-Type: application/json" \\\n'
            f"  -d '{json.dumps(body)}' \\\n"
            f"  https://portal.test/rest/{'api/' if is_v3 else ''}1/key/{page.name}"
        )
        fence = f"```bash\n{call}\n```"
        if self.choose.maybe():
            return [fence]
        indented = "\n".join(f"    {line}" for line in fence.split("\n"))
        return [f"{{% list tabs %}}\n\n- cURL (Webhook)\n\n{indented}\n\n{{% endlist %}}"]

    def answer(self, page: PageModel) -> list[str]:
        """The example and the table of the answer, flat, nested or dotted."""
        result = page.result
        body: dict[str, object] = {"result": sample(result)}
        if "total" in page.envelope:
            body["total"] = 17
        if "next" in page.envelope:
            body["next"] = 50
        body["time"] = {"start": 1.5}
        inside = body["result"]
        if isinstance(inside, dict) and not body.keys() & inside.keys() and self.choose.rarely():
            # 30 pages show the content without its envelope.
            body = {**inside, **{key: body[key] for key in body if key != "result"}}
        parts = [f"```json\n{json.dumps(body, indent=2)}\n```"]
        parts.append(f"### {self.choose.one(self.words.returned)}")
        envelope = [Parameter(n, ("time" if n == "time" else "integer",)) for n in page.envelope]
        if result.inside and self.choose.maybe():
            rows = [Parameter("result", result.types), *flat(result.inside), *envelope]
            ways = dict.fromkeys((row.name for row in rows), Way.NAME)
            return [*parts, self.field_table(rows, ways, request=False)]
        return [*parts, *self.fields([result, *envelope], "####", request=False)]

    # --- errors --------------------------------------------------------------------------

    def faults(self, faults: Sequence[Fault]) -> list[str]:
        if not faults:
            return []
        one, words = self.choose.one, self.words
        parts = [f"### {one(words.codes)}"] if self.choose.maybe() else []
        whole = all(fault.code and fault.message and fault.status is None for fault in faults)
        if any(fault.field is not None for fault in faults) or (whole and self.choose.maybe()):
            return [*parts, *self.field_faults(faults)]
        if faults[0].status is not None:
            head = one(words.status_heads)
        elif faults[0].message is not None:
            head = one(words.message_heads)
        else:
            head = one(words.explained_heads)
        return [*parts, self.table(head, [self.fault(fault, head) for fault in faults])]

    def fault(self, fault: Fault, head: str) -> str:
        code = f"`{fault.code}`" if fault.code and self.choose.maybe() else fault.code
        code = code or self.choose.one(self.words.empty_codes)
        why = self.choose.one(self.words.remark)
        if fault.message is None:
            return f"{code} | {why}"
        if fault.status is None:
            if "**Value**" in head or "**Значение**" in head:
                why = self.choose.one([why, why, ">"])
            return f"{code} | {fault.message} | {why}"
        status = f"`{fault.status}`" if self.choose.maybe() else str(fault.status)
        columns = head.count(" | ")
        if columns == 3:
            return f"{status} | {code} | {fault.message} | {why}"
        if "\n" in head:
            code = f"`{fault.code}`" if fault.code else ""
            return f"{status} | {code}\n{fault.message} | {why}"
        return f"{code} | {fault.message} | {status}"

    def field_faults(self, faults: Sequence[Fault]) -> list[str]:
        """REST 3.0: the code stands in a paragraph before each table."""
        parts: list[str] = []
        for fault in faults:
            parts.append(self.choose.one(self.words.error_code).format(fault.code))
            name = self.choose.one(["`{}`", "{}"]).format(fault.field) if fault.field else "-"
            row = f"{name} | {fault.message} | {self.choose.one(self.words.remark)}"
            parts.append(self.table(self.choose.one(self.words.field_heads), [row]))
        return parts


_UNDER_A_HEADING = (Way.TYPE_LINK, Way.WORDS_LINK, Way.NAME, Way.BROKEN_LINK)

Row = Callable[[Parameter, Way], str]


def _two_columns(writer: Writer, request: bool) -> tuple[str | None, Row]:
    head = None if writer.choose.rarely() else writer.choose.one(writer.words.heads)

    def row(each: Parameter, way: Way) -> str:
        name, marked = writer.name(each)
        break_ = writer.choose.one(["\n", " "])
        text = writer.description(each, way, marked=marked)
        return f"{name}{break_}{writer.type(each, way)} | {text}"

    return head, row


def _with_default(writer: Writer, request: bool) -> tuple[str | None, Row]:
    if not request:
        return _two_columns(writer, request)

    def row(each: Parameter, way: Way) -> str:
        name, marked = writer.name(each)
        text = writer.description(each, way, marked=marked, default=False)
        default = f"`{each.default}`" if each.default is not NO_DEFAULT else "—"
        return f"{name}\n{writer.type(each, way)} | {text} | {default}"

    return writer.words.default_head, row


def _with_type(writer: Writer, request: bool) -> tuple[str, Row]:
    """Name, type, required and description in columns of their own (2024/25)."""

    def row(each: Parameter, way: Way) -> str:
        required = writer.words.yes if each.mark is Mark.REQUIRED else writer.words.no
        text = writer.description(each, way, marked=each.mark is not Mark.CONDITIONAL)
        return f"**{each.name}** | {writer.type(each, way)} | {required} | {text}"

    return writer.words.columns, row


def _renamed(each: Parameter, name: str) -> Parameter:
    return Parameter(
        name, each.types, each.mark, each.values, each.default,
        each.minimum, each.maximum, each.max_length, each.deprecated,
    )  # fmt: skip


def _is_plain(each: Parameter) -> bool:
    """Nothing but a name and a basic type: all that a list or a notation can hold."""
    return (
        each == Parameter(each.name, each.types)
        and not each.stands_for_many
        and (len(each.types) == 1 and each.types[0] in BASIC - {"object", "array", "null"})
    )


def flat(fields: Sequence[Parameter]) -> list[Parameter]:
    """Rows in page order, each followed by what is inside of it."""
    rows: list[Parameter] = []
    for each in fields:
        rows.append(Parameter(**{**vars(each), "inside": ()}))
        rows += flat(each.inside)
    return rows


def real_name(each: Parameter) -> str:
    """A name that is sent, where the documented one stands for many."""
    return each.name.replace("...", "ROUND").replace("treeN", "tree7")


def sample(each: Parameter) -> object:
    """A value that an example could show."""
    fields = each.inside or (each.variants[0].fields if each.variants else ())
    inside = {real_name(inner): sample(inner) for inner in fields}
    if inside:
        return [inside] if each.is_list else inside
    if each.values:
        return _as_sent(each.values[0], each)
    kind = each.types[0]
    if kind.endswith("[]"):
        return [1] if kind == "integer[]" else ["words"]
    samples: dict[str, object] = {
        "integer": (each.minimum or 0) + 1, "boolean": "Y", "double": 1.5,
        "array": [], "object": {},
        "datetime": "2024-05-06T07:08:09+03:00", "user": 5,
    }  # fmt: skip
    return samples.get(kind, "words")


def _as_sent(value: Value, each: Parameter) -> object:
    return value.value
