#!/usr/bin/env bash
# Runs every fuzz test of the project for a while each (INFOHUS_FUZZ_TIME, by default one minute). The seeds run with the
# ordinary tests; this looks for new inputs.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

status=0 found=0
while IFS=: read -r file name; do
	found=1
	echo "fuzz: $name in $(dirname "$file")"
	go test -run '^$' -fuzz "^$name\$" -fuzztime "${INFOHUS_FUZZ_TIME:-60s}" "./$(dirname "$file")" || status=1
done < <(git grep --untracked -oE '^func Fuzz[A-Za-z0-9_]+' -- '*_test.go' | sed 's|:func |:|')
if [ "$found" -eq 0 ]; then echo "fuzz: there are no fuzz tests"; fi
exit "$status"
