# One entry point for everything. `make help` lists it.

SHELL := /usr/bin/env bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules --no-print-directory

# Named one by one, because ./... would also find the Go files that some npm packages carry.
packages := $(addsuffix /...,$(addprefix ./,$(wildcard bench ent graph internal server))) $(if $(wildcard frontend/*.go),./frontend)
go_tool := go tool -modfile=tools/go.mod
npm := npm --prefix frontend
version := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)

modules := frontend/node_modules/.package-lock.json
front_end := frontend/dist/index.html
front_end_sources := $(shell find frontend -path frontend/node_modules -prune -o -path frontend/dist -prune -o -path frontend/e2e -prune -o -path frontend/test-results -prune -o -type f -print) \
	$(wildcard schema.graphql)

##@ Use
.PHONY: help run
help: ## Show this list
	@awk 'BEGIN {FS = ":.*## "} /^##@/ {printf "\n%s\n", substr($$0, 5)} /^[a-z0-9-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

run: build ## Build and start on http://localhost:8080 with invented data in ./data
	@INFOHUS_DATA_DIR="$${INFOHUS_DATA_DIR:-./data}" exec ./bin/infohus serve --demo

##@ Build
.PHONY: build generate baseline clean
build: $(front_end) ## bin/infohus with the web app inside
	@go build -ldflags "-s -w -X main.version=$(version)" -o bin/infohus ./server

generate: $(modules) ## Write all generated code anew: ent, gqlgen, front-end types, the manifest of operations
	go generate $(packages)
	grep -qs 'go:generate.*gqlgen' graph/*.go || go tool gqlgen generate
	go test ./graph -count=1 -run '^TestSchemaGolden$$' -update
	$(npm) run gen

baseline: ## Write the first migration of both dialects anew (until the first tagged release)
	@tools/baseline.sh

clean: ## Remove what was built (not ./data)
	rm -rf bin tmp frontend/dist/assets frontend/test-results frontend/playwright-report
	find frontend/dist -type f ! -name .keep -delete

# npm writes this file itself; touching it makes it newer than the lock file.
$(modules): frontend/package-lock.json frontend/package.json
	@tools/need.sh node
	$(npm) ci --no-audit --no-fund
	@touch $@

# The build also holds the size budget (frontend/scripts/check-size.mjs).
$(front_end): $(modules) $(front_end_sources)
	$(npm) run build
	@touch $@ frontend/dist/.keep

##@ Check
.PHONY: verify lint lint-go lint-frontend lint-shell vulnerabilities format
verify: $(modules) ## Generated code is current (regenerates, fails on a difference), and the faults of the drill can be planted
	@tools/verify.sh
	@CHECK=1 tools/leak-drill.sh

lint: lint-go lint-frontend lint-shell vulnerabilities ## All linters, type check of the front end, known vulnerabilities

# The first run compiles golangci-lint (two minutes on two cores); go keeps it in its build cache.
lint-go:
	$(go_tool) golangci-lint run $(packages)
	cd tools && go vet ./...

lint-frontend: $(modules)
	$(npm) run typecheck
	$(npm) run lint

lint-shell:
	@tools/lint-shell.sh

vulnerabilities:
	@tools/vulnerabilities.sh

format: ## Format Go code (gofumpt, import groups)
	$(go_tool) golangci-lint fmt $(packages)

##@ Test
.PHONY: test test-long cost noninterference leak-drill needs go-test frontend-test http-audit e2e screenshots
test: needs ## Everything in its short form, at most 25 minutes on two cores; last line: N passed, N failed
	@tools/test.sh

test-long: needs ## The long forms: race detector, long fault tests, fuzzing, non-interference
	@INFOHUS_TEST_LONG=1 tools/test.sh

cost: ## What the row rule and the lock on fields add to a list, with nothing beside it: at most 15 per cent
	@tools/cost.sh

noninterference: ## Its long form: 10,000 pairs for each role; broken off, it goes on where it was
	@tools/need.sh go postgres
	@tools/noninterference.sh

leak-drill: ## Plants faults of access one at a time and shows which test notices (PATCHES=dir for others')
	@tools/leak-drill.sh

needs: ## Install PostgreSQL 15 and Chromium where that is possible, else say what is missing
	@tools/need.sh go node postgres chromium

go-test: ## Go tests on SQLite and on PostgreSQL
	@tools/go-test.sh $(packages)

frontend-test: $(modules) ## Unit tests of the front end
	$(npm) test

http-audit: build ## GraphQL over HTTP: the published audits against a running server
	@tools/http-audit.sh

e2e: build ## Browser tests against the built binary
	@tools/need.sh chromium
	$(npm) run e2e

screenshots: build ## Browser tests that write the pictures of docs/screenshots anew
	@tools/need.sh chromium
	INFOHUS_SCREENSHOTS=1 $(npm) run e2e -- e2e/screens.spec.ts e2e/s1.spec.ts e2e/s2.spec.ts e2e/acts.spec.ts e2e/closing.spec.ts
