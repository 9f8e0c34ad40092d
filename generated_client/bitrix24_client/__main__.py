"""The command ``bitrix24``, also as ``python -m bitrix24_client``."""

from __future__ import annotations

import sys

from ._client import Bitrix24
from ._runtime import command


def main() -> int:
    return command.main(sys.argv[1:], Bitrix24)


if __name__ == "__main__":
    sys.exit(main())
