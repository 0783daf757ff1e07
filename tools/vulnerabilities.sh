#!/usr/bin/env bash
# Known vulnerabilities in what we depend on. Both lists live on the network; where one cannot be reached, this says
# NOT CHECKED and does not fail.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

log=$(mktemp)
trap 'rm -f "$log"' EXIT
status=0

packages=()
for folder in ent graph internal server; do
	if [ -d "$folder" ]; then packages+=("./$folder/..."); fi
done
# Exit status 3 is govulncheck's "found something"; any other failure here is a list that could not be had.
code=0
timeout 120 go tool -modfile=tools/go.mod govulncheck "${packages[@]}" >"$log" 2>&1 || code=$?
case $code in
0) echo "govulncheck: none known" ;;
3)
	cat "$log" >&2
	status=1
	;;
*) if grep -qiE 'fetching vulnerabilities|dial tcp|lookup|timeout|connect|forbidden|status|no such host' "$log" || [ "$code" -eq 124 ]; then
	echo "govulncheck: NOT CHECKED (its database cannot be reached)"
else
	cat "$log" >&2
	status=1
fi ;;
esac

# npm answers in JSON: with "vulnerabilities" when it could ask, with "error" or a message when it could not.
code=0
(cd frontend && timeout 60 npm audit --omit=dev --audit-level=high --json) >"$log" 2>/dev/null || code=$?
if grep -q '"auditReportVersion"' "$log"; then
	if [ "$code" -eq 0 ]; then
		echo "npm audit: none known"
	else
		cat "$log" >&2
		status=1
	fi
else
	echo "npm audit: NOT CHECKED (its database cannot be reached)"
fi
exit "$status"
