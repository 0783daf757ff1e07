#!/usr/bin/env bash
# `make noninterference`: the long form of the non-interference test, 10,000 pairs for each role on SQLite and 1,000 on
# PostgreSQL. Broken off, it goes on where it was: tmp/noninterference.progress has the rounds that are done, for one build;
# tmp/noninterference.log has everything that was said.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

mkdir -p tmp
go test -c -o tmp/noninterference.test ./server/app/noninterference
export INFOHUS_NONINTERFERENCE_LONG=1 INFOHUS_NONINTERFERENCE_PROGRESS="$PWD/tmp/noninterference.progress"
tools/postgres/postgres.sh run sh -c 'cd server/app/noninterference && ../../../tmp/noninterference.test -test.run "^TestNonInterference$" -test.timeout 12h -test.v' |
	tee tmp/noninterference.log | grep -E --line-buffered ' pairs for |rounds|^ *--- (FAIL|PASS): TestNonInterference/[a-z]+(/round-[0-9]+)? |^(PASS|FAIL|panic)'
