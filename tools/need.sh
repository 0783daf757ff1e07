#!/usr/bin/env bash
# Makes sure that the named programs are there: go, node, postgres, chromium. What Debian has is installed when this runs
# as root on Debian; anything else ends in one line that says what is missing.
set -euo pipefail

missing=()
install=()

have() { command -v "$1" >/dev/null 2>&1; }
at_least() { [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]; }
can_install() { [ "$(id -u)" -eq 0 ] && have apt-get && grep -qs '^ID=debian' /etc/os-release; }

find_postgres() {
	local dir
	for dir in "${INFOHUS_TEST_POSTGRES_BIN:-}" /usr/lib/postgresql/1[5-9]/bin /usr/pgsql-15/bin /opt/homebrew/opt/postgresql@15/bin; do
		if [ -n "$dir" ] && [ -x "$dir/initdb" ] && [ -x "$dir/psql" ]; then return 0; fi
	done
	return 1
}

find_chromium() { [ -x "${CHROMIUM:-/usr/bin/chromium}" ]; }

for name in "$@"; do
	case $name in
	go)
		if ! have go; then
			missing+=("Go 1.26 or newer")
		elif ! at_least 1.26 "$(go env GOVERSION | sed 's/^go//')"; then
			missing+=("Go 1.26 or newer (found $(go env GOVERSION))")
		fi
		;;
	node)
		if ! have node || ! have npm; then
			missing+=("Node.js 20.19 or newer with npm")
		elif ! at_least 20.19 "$(node --version | sed 's/^v//')"; then
			missing+=("Node.js 20.19 or newer (found $(node --version))")
		fi
		;;
	postgres)
		if ! find_postgres; then
			if can_install; then install+=(postgresql-15); else missing+=("PostgreSQL 15 (Debian: postgresql-15; or INFOHUS_TEST_POSTGRES_BIN)"); fi
		fi
		;;
	chromium)
		if ! find_chromium; then
			if can_install; then install+=(chromium); else missing+=("Chromium (Debian: chromium; or CHROMIUM=its path)"); fi
		fi
		;;
	*)
		echo "need.sh: unknown name $name" >&2
		exit 2
		;;
	esac
done

if [ ${#missing[@]} -gt 0 ]; then
	list=$(printf '%s; ' "${missing[@]}")
	echo "Missing: ${list%; }" >&2
	exit 1
fi
if [ ${#install[@]} -gt 0 ]; then
	echo "Installing with apt: ${install[*]}"
	log=$(mktemp)
	trap 'rm -f "$log"' EXIT
	export DEBIAN_FRONTEND=noninteractive
	if ! { apt-get update -q && apt-get install -q -y --no-install-recommends "${install[@]}"; } >"$log" 2>&1 </dev/null; then
		tail -n 15 "$log" >&2
		echo "Missing: ${install[*]} (apt could not install it)" >&2
		exit 1
	fi
fi
