#!/usr/bin/env bash
# `make cost`: what access costs, in processor time, with nothing beside it that would blur the figure. `make test` measures
# SQLite only, for its time; its long form both.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

measure=(go test -count=1 -vet=off -v -tags cost ./graph -run)
if [ -n "${INFOHUS_TEST_RESULTS:-}" ] && [ -z "${INFOHUS_TEST_LONG:-}" ]; then
	"${measure[@]}" '^TestCostOfAccess$/^sqlite$'
else
	tools/postgres/postgres.sh run "${measure[@]}" '^TestCostOfAccess$'
fi
