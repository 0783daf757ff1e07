#!/usr/bin/env bash
# Go tests on SQLite and on a throw-away PostgreSQL, in one run: a test of the database runs its cases once for each, as
# subtests named sqlite and postgres. With INFOHUS_TEST_RESULTS set, the event stream goes to go.json there for tools/count.
# With INFOHUS_TEST_LONG=1: race detector and no cached results.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=${INFOHUS_TEST_RESULTS:-}
own=""
if [ -z "$results" ]; then
	mkdir -p tmp
	results=$(mktemp -d tmp/go-test.XXXXXX)
	own=1
fi
trap 'if [ -n "$own" ]; then rm -rf "$results"; fi' EXIT

flags=(-json -timeout 15m -vet=off) # vet runs in lint
if [ -n "${INFOHUS_TEST_LONG:-}" ]; then
	export CGO_ENABLED=1
	flags+=(-race -count=1 -timeout 60m)
fi

started=$SECONDS status=0
tools/postgres/postgres.sh run go test "${flags[@]}" "$@" >"$results/go.json" || status=$?
if [ -z "${INFOHUS_TEST_LONG:-}" ]; then
	# The race detector where goroutines meet: the log's batches, repeated commands, streams. The long form has it everywhere.
	CGO_ENABLED=1 tools/postgres/postgres.sh run go test "${flags[@]}" -race -run 'TestRepeatedKey|TestDeskChanged|TestStaleVersion' ./server/app >>"$results/go.json" || status=$?
fi
(cd tools && go test -json ./count) >>"$results/go.json" || status=$?

if [ -n "$own" ]; then
	printf 'go\tgo\t%d\t%d\tgo.json\n' "$status" "$((SECONDS - started))" >"$results/parts.tsv"
	go build -C tools -o ../tmp/count ./count
	tmp/count "$PWD/$results" || status=1
fi
exit "$status"
