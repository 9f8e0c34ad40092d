"""The command line: arguments and exit codes. The subcommands are in ``commands``.

Exit codes: 0 good, 1 bad input (one message on stderr), 2 usage.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from . import __version__
from .commands import add_all
from .commands.terminal import GOOD, fail
from .errors import InputError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; what it returns is the exit code."""
    options = _parser().parse_args(arguments)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except InputError as error:
        return fail(str(error))
    except BrokenPipeError:
        # The reader (`| head`) has seen enough; nothing is left to be flushed to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD
    except KeyboardInterrupt:
        return fail("interrupted")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="bitrix24-openapi",
        description="Bitrix24 REST documentation → OpenAPI 3.1 → typed client and mock portal.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    add_all(parser.add_subparsers(required=True, metavar="COMMAND"))
    return parser
