"""A model as Markdown: every habit of the documentation is a choice that is drawn."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from .model import Fault, PageModel, Parameter
from .rows import UNDER_A_HEADING, RowWriter, Way, renamed, two_columns, with_default, with_type
from .samples import flat, real_name, sample


@dataclass
class Writer(RowWriter):
    """Writes one page in one language. ``files`` collects what the page includes."""

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
        return self.choose.one(self.words.scope).format(
            ", ".join(form.format(scope) for scope in page.scopes)
        )

    # --- tables --------------------------------------------------------------------------
    def fields(self, fields: Sequence[Parameter], heading: str, *, request: bool) -> list[str]:
        """The table of a level, then the sections of its objects."""
        ways = {each.name: self.way(each, request=request) for each in fields}
        parts = [*self.aside(), *self.field_tables(fields, ways, request=request), *self.aside()]
        for each in fields:
            way = ways[each.name]
            if each.variants or (each.inside and way in UNDER_A_HEADING):
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
        layout = self.choose.one([two_columns, two_columns, with_default, with_type])
        head, row = layout(self, request)
        rows: list[str] = []
        for each in fields:
            rows.append(row(each, ways[each.name]))
            if ways[each.name] is Way.DOTTED:
                join = "[]." if each.is_list else "."
                rows += [
                    row(renamed(inner, f"{each.name}{join}{inner.name}"), Way.NAME)
                    for inner in each.inside
                ]
        return self.table(head, rows)

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
