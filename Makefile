# make lab    explore the notebooks        make test   everything a change must pass
#
# Needs make and a Python of at least 3.11. All else goes into .venv, in the versions of
# requirements.lock; delete .venv (make clean) to start afresh.

BIN := .venv/bin
LAB_FLAGS ?=
PYTEST_FLAGS ?=
EACH ?=
SAME_FLAGS ?=
ACCURACY_FLAGS ?=

# Containers often set it, with which each process that a test starts would compile
# pandas anew.
unexport PYTHONDONTWRITEBYTECODE

# Containers often know no user but root, whom Jupyter asks to say so.
ROOT_FLAG := $(if $(filter 0,$(shell id -u)),--allow-root)

.PHONY: help lab test test-most test-out test-notebooks test-browser test-wheel \
  test-newest test-lowest \
  test-each accuracy conformance same soak lint format lock dist \
  notebooks pages bench clean

help:
	@echo "make lab           open the notebooks in JupyterLab"
	@echo "make test          lint, unit tests, doctests, notebooks"
	@echo "make test-most     of these all but the next two"
	@echo "make test-out      of these charts, pages and commands"
	@echo "make test-notebooks  of these the notebooks, output by output"
	@echo "make test-browser  tests that drive Chromium"
	@echo "make test-wheel    build and install what is published, and start the lab from it"
	@echo "make test-newest   the unit tests with the newest Python at hand"
	@echo "make test-each     each module with its own tests, one after another"
	@echo "make test-lowest   the tests with the oldest versions that pyproject.toml allows"
	@echo "make accuracy      how well transcripts are cut, and what is below its floor"
	@echo "make conformance   write what Python and the pages' JavaScript must agree on"
	@echo "make soak          let every write fail, and kill its writer, at each point"
	@echo "make same          which tables differ from those of the last commit"
	@echo "make lint          ruff: check and format, changing nothing"
	@echo "make format        ruff: mend what it can, and format"
	@echo "make lock          pin the newest versions in requirements.lock"
	@echo "make notebooks     execute the notebooks and save them as they are committed"
	@echo "make pages         share every notebook as a page, in build/pages"
	@echo "make dist          build the wheel and the sdist, in dist"
	@echo "make bench         import time and loading speed"
	@echo "make clean         remove .venv and everything that was built"

# --- install, once for each change of what is to be installed -----------------

ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))

.venv/created:
	@if $(BIN)/python -c 'import pip; $(ENOUGH)' 2>/dev/null; then \
	  touch $@; exit 0; \
	fi; \
	for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11 python; do \
	  "$$python" -c '$(ENOUGH)' 2>/dev/null || continue; \
	  echo "creating .venv with $$("$$python" --version)"; \
	  "$$python" -m venv --clear .venv && touch $@ && exit 0; \
	  echo "presskit: $$python cannot create a virtual environment." \
	    "On Debian and Ubuntu: apt install python3-venv" >&2; \
	  exit 1; \
	done; \
	echo "presskit: found no Python of at least 3.11 (python3 is" \
	  "$$(python3 --version 2>/dev/null || echo missing)). Install one, or name it:" \
	  "make lab PYTHON=/path/to/python3.11" >&2; \
	exit 1

# uv, where it is at hand, takes seconds for what takes pip minutes, which compiles all
# files. It reads no settings of pip: where it finds nothing, pip looks.
.venv/installed-%: .venv/created pyproject.toml requirements.lock
	{ test -x $(BIN)/uv && $(BIN)/uv pip install --quiet --python $(BIN)/python \
	    --constraint requirements.lock --editable ".[$*]"; } || \
	  $(BIN)/python -m pip install --quiet --disable-pip-version-check \
	    --constraint requirements.lock --editable ".[$*]"
	@touch $@

.venv/uv: .venv/created requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check \
	  --constraint requirements.lock uv
	@touch $@

# --- what people do -----------------------------------------------------------

lab: .venv/installed-lab
	@$(BIN)/jupyter trust notebooks/*.ipynb >/dev/null # else their figures stay blank
	JUPYTER_CONFIG_PATH="$(CURDIR)/presskit/cli/jupyter" \
	  $(BIN)/jupyter lab --ServerApp.root_dir="$(CURDIR)/notebooks" \
	  --LabApp.default_url=/lab/tree/00-start-here.ipynb \
	  $$($(BIN)/python -c "from presskit.cli.lab import FLAGS; print(*FLAGS)") \
	  $(ROOT_FLAG) $(LAB_FLAGS)

test: lint
	$(BIN)/python -m pytest $(PYTEST_FLAGS)

# The same in three parts, so that CI has something for each core until the end.
OUT := tests/charts tests/cli tests/conformance tests/sharing

test-most: lint
	$(BIN)/python -m pytest README.md tests presskit $(OUT:%=--ignore=%) $(UNIT) \
	  -m $(PLAIN) $(PYTEST_FLAGS)

test-out: .venv/installed-test
	$(BIN)/python -m pytest $(OUT) $(UNIT) -m $(PLAIN) $(PYTEST_FLAGS)

test-notebooks: .venv/installed-test
	$(BIN)/python -m pytest notebooks $(PYTEST_FLAGS)

test-browser: .venv/installed-browser
	$(BIN)/python -m pytest -m browser tests/browser $(PYTEST_FLAGS)

test-wheel: .venv/installed-test
	$(BIN)/python -m pytest -m wheel tests/wheel $(PYTEST_FLAGS)

test-each: .venv/installed-test
	$(BIN)/python -m tests.each $(EACH)

accuracy: .venv/installed-test
	$(BIN)/python benchmarks/accuracy.py --check $(ACCURACY_FLAGS)

conformance: .venv/installed-test
	$(BIN)/python -m tests.conformance.write

soak: .venv/installed-test
	$(BIN)/python -m tests.soak

same: .venv/installed-lab
	$(BIN)/python benchmarks/same.py $(SAME_FLAGS)

lint: .venv/installed-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check

format: .venv/installed-test
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

notebooks: .venv/installed-lab
	$(BIN)/python notebooks/execute.py

pages: .venv/installed-lab
	$(BIN)/presskit share notebooks/*.ipynb --out build/pages --index

dist: .venv/installed-test
	rm -rf dist
	$(BIN)/uv build --quiet --out-dir dist
	@ls dist

bench: .venv/installed-lab
	@for benchmark in benchmarks/[!_]*.py; do \
	  echo "== $$benchmark"; $(BIN)/python "$$benchmark" || exit 1; \
	done

# --- upkeep -------------------------------------------------------------------

lock: .venv/uv
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 \
	  --no-header --no-annotate --no-emit-index-url --no-emit-find-links \
	  --all-extras pyproject.toml --output-file requirements.lock

# Without notebooks: they show what tests hold, and what runs them takes long to start.
UNIT := -p no:nbval -p no:anyio -o addopts="" --import-mode=importlib \
  --strict-markers --doctest-modules --doctest-glob=README.md
PLAIN := "not browser and not wheel"
# Where another Python can fail: the examples of every module, whole transcripts, and what
# leans on the standard library. The rest is arithmetic on tables, and is tried once.
NEWEST := presskit tests/test_*.py tests/cli tests/files tests/languages tests/sources \
  tests/text
PYTHONS := python3.16 python3.15 python3.14 python3.13 python3.12 python3.11 \
  $(wildcard $(HOME)/.pyenv/versions/3.*/bin/python)
WHICH := import sys; print("%d.%d.%d" % sys.version_info[:3], sys.executable)

test-newest: .venv/uv
	@newest=$$(for python in $(PYTHONS); do \
	  "$$python" -c '$(WHICH)' 2>/dev/null; done | sort --version-sort | tail -n 1); \
	echo "newest Python at hand: $$newest"; \
	$(BIN)/uv venv --quiet --clear --python "$${newest#* }" build/newest
	$(BIN)/uv pip install --quiet --python build/newest \
	  --constraint requirements.lock --editable ".[test]"
	build/newest/bin/python -m pytest $(NEWEST) $(UNIT) --hypothesis-profile=few \
	  -m "not browser and not wheel and not once" $(PYTEST_FLAGS)

test-lowest: .venv/uv
	$(BIN)/uv venv --quiet --clear build/lowest
	$(BIN)/uv pip install --quiet --python build/lowest --resolution lowest-direct \
	  --editable ".[test]"
	build/lowest/bin/python -m pytest tests presskit $(UNIT) -m $(PLAIN) $(PYTEST_FLAGS)

clean:
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
