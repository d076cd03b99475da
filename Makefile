# Two commands are enough for a newcomer: make try, make test.
PYTHON ?= python3
PORT ?= 8321
RUN := .venv/bin

.PHONY: help try test bench soak lint types lock clean

help: ## what can be made
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/' | expand -t 10

try: .venv/runtime ## a missed call, a text, an appointment: on this machine, with no account
	@$(RUN)/receptionist try --port $(PORT)

test: .venv/dev ## lint, types, tests, browser: what CI runs
	@$(RUN)/python -m tests.check

bench: .venv/dev ## the figures of speed, side by side
	@$(RUN)/python -m tests.bench

soak: .venv/dev ## what takes long: many kills, many hostile turns, every fault and every axis of the evals
	@$(RUN)/pytest -m soak -n 2 --maxschedchunk 1 --timeout 7200 -rP --show-capture stdout

lint: .venv/dev ## style
	@$(RUN)/ruff check . && $(RUN)/ruff format --check .

types: .venv/dev ## types
	@$(RUN)/mypy

lock: .venv/dev ## pins every dependency, with hashes
	@$(RUN)/pip install -q uv
	@$(RUN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate pyproject.toml -o requirements.lock
	@$(RUN)/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate pyproject.toml --extra dev -o requirements-dev.lock

clean: ## forgets the environment
	rm -rf .venv

.venv/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || (echo "Python 3.11 or newer is needed: make try PYTHON=python3.11" && exit 1)
	@$(PYTHON) -m venv .venv
	@touch $@

.venv/runtime: .venv/python requirements.lock pyproject.toml
	@echo "Setting up (once) …"
	@$(RUN)/pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@$(RUN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e . 2>/dev/null || $(RUN)/pip install -q --disable-pip-version-check --no-deps -e .
	@touch $@

.venv/dev: .venv/runtime requirements-dev.lock
	@echo "Setting up the checks (once) …"
	@$(RUN)/pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
