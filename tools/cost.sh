#!/usr/bin/env bash
# `make cost`: what access costs, in processor time, with nothing beside it that would blur the figure. With
# INFOHUS_TEST_RESULTS set, the event stream goes to cost.json there for tools/count.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

measure=(tools/postgres/postgres.sh run go test -count=1 -vet=off -tags cost ./graph -run '^TestCostOfAccess$')
if [ -n "${INFOHUS_TEST_RESULTS:-}" ]; then
	"${measure[@]}" -json >"$INFOHUS_TEST_RESULTS/cost.json"
else
	"${measure[@]}" -v
fi
