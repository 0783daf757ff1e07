#!/usr/bin/env bash
# `make test`: every part in turn, each with its time, and the sum as the last line. A part that fails does not stop the
# others; the parts that need the binary are counted as failed when it could not be built.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results="$PWD/tmp/results.$$"
mkdir -p "$results"
: >"$results/parts.tsv"
trap 'rm -rf "$results"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
export INFOHUS_TEST_RESULTS="$results"
began=$SECONDS

# part NAME FORMAT FILE COMMAND…
part() {
	local name=$1 format=$2 file=$3 started=$SECONDS status=0
	shift 3
	echo "== $name"
	"$@" </dev/null || status=$?
	printf '%s\t%s\t%d\t%d\t%s\n' "$name" "$format" "$status" "$((SECONDS - started))" "$file" >>"$results/parts.tsv"
	return "$status"
}

# shellcheck disable=SC2317 # these are called by part
audit() { make -s http-audit | tee "$results/http-audit.txt"; }
# shellcheck disable=SC2317
unit() { npm --prefix frontend test -- --reporter=default --reporter=json --outputFile.json="$results/vitest.json"; }
# shellcheck disable=SC2317
browser() { PLAYWRIGHT_JSON_OUTPUT_FILE="$results/$1.json" npm --prefix frontend run e2e -- --project="$1" --reporter=list,json; }

built=""
part verify check "" make -s verify || true
if part build check "" make -s build; then built=1; fi
if [ -n "$built" ]; then part start playwright start.json browser start || true; fi
part cost check "" make -s cost || true
part lint-go check "" make -s lint-go || true
part lint-frontend check "" make -s lint-frontend || true
part lint-shell check "" make -s lint-shell || true
part vulnerable check "" make -s vulnerabilities || true
part go go go.json make -s go-test || true
part frontend vitest vitest.json unit || true
if [ -n "$built" ]; then
	part http-audit lines http-audit.txt audit || true
	part e2e playwright screens.json browser screens || true
else
	part start check "" false || true
	part http-audit check "" false || true
	part e2e check "" false || true
fi
if [ -n "${INFOHUS_TEST_LONG:-}" ]; then
	part fuzz check "" tools/fuzz.sh || true
	part noninterference check "" tools/noninterference.sh || true
fi

echo
echo "All parts took $((SECONDS - began)) s."
status=0
go build -C tools -o ../tmp/count ./count
tmp/count -needs sqlite,postgres "$results" || status=1
exit "$status"
