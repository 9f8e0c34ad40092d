"""``python -m bitrix24_openapi``."""

import sys

from .cli import main

sys.exit(main())
