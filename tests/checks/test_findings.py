"""A finding survives being stored beside the part of the document it speaks of."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from bitrix24_openapi.checks.oracles import Finding, Oracle, Verdict
from bitrix24_openapi.markdown.model import Source

_FINDINGS = st.builds(
    Finding,
    oracle=st.sampled_from(Oracle),
    verdict=st.sampled_from(Verdict),
    kind=st.text(),
    operation=st.text(),
    source=st.builds(Source, file=st.text(), line=st.integers(min_value=1)),
    message=st.text(),
)


@given(finding=_FINDINGS)
def test_a_finding_comes_back_from_json(finding: Finding) -> None:
    assert Finding.from_json(finding.to_json()) == finding


@given(finding=_FINDINGS)
def test_the_stored_form_is_json(finding: Finding) -> None:
    back = Finding.from_json(json.loads(json.dumps(finding.to_json())))
    assert back == finding
    assert (type(back.oracle), type(back.verdict)) == (Oracle, Verdict)
