"""Rows of field tables: how a name, a mark, a type, a list of values may be written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TypeVar

from hypothesis import strategies as st

from .model import NO_DEFAULT, Mark, Parameter
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
class RowWriter:
    """Writes rows in one language."""

    words: Words
    choose: Choices

    def note(self, kind: str, text: str) -> str:
        title = self.choose.one(["", ' ""', f' "{self.words.about[0]}"'])
        return f"{{% note {kind}{title} %}}\n\n{text}\n\n{{% endnote %}}"

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

    # --- rows --------------------------------------------------------------------------------

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


UNDER_A_HEADING = (Way.TYPE_LINK, Way.WORDS_LINK, Way.NAME, Way.BROKEN_LINK)

Row = Callable[[Parameter, Way], str]


def two_columns(writer: RowWriter, request: bool) -> tuple[str | None, Row]:
    head = None if writer.choose.rarely() else writer.choose.one(writer.words.heads)

    def row(each: Parameter, way: Way) -> str:
        name, marked = writer.name(each)
        break_ = writer.choose.one(["\n", " "])
        text = writer.description(each, way, marked=marked)
        return f"{name}{break_}{writer.type(each, way)} | {text}"

    return head, row


def with_default(writer: RowWriter, request: bool) -> tuple[str | None, Row]:
    if not request:
        return two_columns(writer, request)

    def row(each: Parameter, way: Way) -> str:
        name, marked = writer.name(each)
        text = writer.description(each, way, marked=marked, default=False)
        default = f"`{each.default}`" if each.default is not NO_DEFAULT else "—"
        return f"{name}\n{writer.type(each, way)} | {text} | {default}"

    return writer.words.default_head, row


def with_type(writer: RowWriter, request: bool) -> tuple[str, Row]:
    """Name, type and description in columns of their own (2024/25)."""

    def row(each: Parameter, way: Way) -> str:
        name, marked = writer.name(each)
        text = writer.description(each, way, marked=marked)
        return f"{name} | {writer.type(each, way)} | {text}"

    return writer.words.columns, row


def renamed(each: Parameter, name: str) -> Parameter:
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
