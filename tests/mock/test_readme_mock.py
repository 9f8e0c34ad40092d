"""What the README shows of the mock is true."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess

import pytest
from tests.paths import ROOT

from bitrix24_openapi.mock.faults.fault_language import parse
from bitrix24_openapi.mock.faults.quirks import QUIRKS
from bitrix24_openapi.mock.serve.fixture import MockPortal

pytest_plugins = ["pytester"]

README = (ROOT / "README.md").read_text(encoding="utf-8")
SECTION = README.partition("## Mock portal\n")[2].partition("\n## ")[0]


def test_the_tests_shown_pass(pytester: pytest.Pytester) -> None:
    (block,) = re.findall(r"```python\n(.*?)```", SECTION, re.DOTALL)
    pytester.makepyfile(block)
    pytester.runpytest("-p", "no:cacheprovider").assert_outcomes(passed=4)


def test_faults_shown_can_be_read() -> None:
    table = re.findall(r"^\| (`.*?) \|", SECTION, re.MULTILINE)
    shown = [fault for row in table for fault in re.findall(r"`([^`]+)`", row)]
    assert len(shown) > 8
    options = re.findall(r"`(:[^`]+)`", SECTION)
    assert len(options) > 4
    for text in [*shown, *(f"503{option}" for option in options)]:
        parse(text)
    assert all(f"`{name}`" in SECTION or f"={name}`" in SECTION for name in QUIRKS)


@pytest.mark.skipif(
    not (shutil.which("curl") and shutil.which("bash")), reason="curl or bash is missing"
)
def test_commands_shown_answer_that(b24_mock: MockPortal) -> None:
    blocks = re.findall(r"```console\n(.*?)```", SECTION, re.DOTALL)
    text = "\n".join(blocks)
    ran = 0
    for command, expected in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", text, re.MULTILINE):
        if "curl" not in command:
            continue
        script = command.replace("http://127.0.0.1:8024", b24_mock.url)
        script = f"W={shlex.quote(b24_mock.url + '/rest/1/secret')}\n{script}"
        done = subprocess.run(
            ["bash", "-c", script], capture_output=True, text=True, check=False, timeout=30
        )
        assert done.stdout.replace("\r", "").split() == expected.split(), command
        ran += 1
    assert ran == 6
