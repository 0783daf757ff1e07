#!/usr/bin/env bash
# Shell scripts: they parse, are strict and executable; shellcheck as well where it is installed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

status=0
mapfile -t scripts < <(git ls-files --cached --others --exclude-standard -- '*.sh' .ci/run)
for script in "${scripts[@]}"; do
	bash -n "$script" || status=1
	grep -q '^set -euo pipefail$' "$script" || {
		echo "$script: lacks set -euo pipefail" >&2
		status=1
	}
	[ -x "$script" ] || {
		echo "$script: is not executable" >&2
		status=1
	}
done
if command -v shellcheck >/dev/null 2>&1; then
	shellcheck "${scripts[@]}" || status=1
else
	echo "shellcheck: NOT CHECKED (not installed)"
fi
exit "$status"
