#!/usr/bin/env bash
# Starts bin/infohus with invented data in a folder of its own, signs in, and runs the GraphQL-over-HTTP audits of
# tools/http-audit against it. The server is stopped by its process number at the end, whatever happens.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[ -f tools/http-audit/node_modules/.package-lock.json ] ||
	[ ! -f tools/http-audit/package-lock.json ] ||
	npm --prefix tools/http-audit ci --no-audit --no-fund >/dev/null

folder=$(mktemp -d)
server=""
finish() {
	if [ -n "$server" ]; then
		kill -TERM "$server" 2>/dev/null || true
		wait "$server" 2>/dev/null || true
	fi
	rm -rf "$folder"
}
trap finish EXIT

port=$((32000 + RANDOM % 10000))
url="http://127.0.0.1:$port"
INFOHUS_ADDR="127.0.0.1:$port" INFOHUS_DATA_DIR="$folder/data" ./bin/infohus serve --demo >"$folder/log" 2>&1 &
server=$!
for _ in $(seq 1 120); do
	if curl -fsS -o /dev/null "$url/readyz" 2>/dev/null; then break; fi
	if ! kill -0 "$server" 2>/dev/null; then break; fi
	sleep 0.25
done
if ! curl -fsS -o /dev/null "$url/readyz"; then
	tail -n 20 "$folder/log" >&2
	echo "http-audit: the server did not become ready" >&2
	exit 1
fi
# Any account with the schema-reading right will do; in the demo every account has it.
token=$(curl -fsS -H 'Content-Type: application/json' -d '{"username":"tk","password":"infohus-demo"}' "$url/auth/login" |
	node -pe 'JSON.parse(require("node:fs").readFileSync(0, "utf8")).accessToken')
node tools/http-audit/audit.mjs "$url/graphql" "$token"
