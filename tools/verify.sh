#!/usr/bin/env bash
# Generated code is current: writes it anew and fails when anything changed. What was written stays in place, so that
# `git diff` shows it. A second run over the same files is answered from tmp/verified.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Everything that generation reads or writes; deleted files that git still lists are left out.
paths=(go.mod go.sum gqlgen.yml schema.graphql ent graph internal frontend/src frontend/scripts frontend/package-lock.json docs/access-matrix.md)
fingerprint() {
	git ls-files -z --cached --others --exclude-standard -- "${paths[@]}" |
		while IFS= read -r -d '' file; do [ -f "$file" ] && printf '%s\0' "$file"; done |
		sort -zu | xargs -0 sha256sum
}

mkdir -p tmp
fingerprint >tmp/verify.before
if cmp -s tmp/verify.before tmp/verified; then
	echo "verify: nothing has changed since the last time"
	exit 0
fi
make generate >tmp/verify.log 2>&1 || {
	tail -n 40 tmp/verify.log >&2
	echo "verify: make generate failed" >&2
	exit 1
}
fingerprint >tmp/verify.after
if ! cmp -s tmp/verify.before tmp/verify.after; then
	echo "verify: generated code was not current; run make generate and commit:" >&2
	diff tmp/verify.before tmp/verify.after | sed -n 's/^[<>] [0-9a-f]*  /  /p' | sort -u >&2
	exit 1
fi
mv tmp/verify.after tmp/verified
echo "verify: generated code is current"
