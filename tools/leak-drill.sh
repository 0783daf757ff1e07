#!/usr/bin/env bash
# `make leak-drill`: plants faults one at a time in a copy of the code and asks whether the tests notice. Each fault is a
# patch with two lines of its own above the diff: "Fault:" says what it does, "First:" may name what is tried before the
# others, a package and, with -run=, tests of it. PATCHES=dir takes other patches, ONLY=glob some of them.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

patches=$(realpath "${PATCHES:-tools/leak-drill}")
only=${ONLY:-*}
copy="$PWD/tmp/leak-drill"
log="$PWD/tmp/leak-drill.log"
# In this order, until one is red. The last finds what only the whole has.
suite=(./graph/... ./internal/sight ./internal/person ./internal/page ./server/app/matrix ./server/app/noninterference ./server/app ./internal/... ./server/...)

# CHECK=1 only asks whether each can still be planted: a fault that does not apply shows nothing.
if [ -n "${CHECK:-}" ]; then
	status=0
	for patch in "$patches"/$only.patch; do
		git apply --check "$patch" || { echo "leak-drill: $(basename "$patch") does not apply to this code any more" >&2; status=1; }
	done
	exit "$status"
fi

mkdir -p tmp
git worktree remove --force "$copy" 2>/dev/null || true
git worktree prune
git worktree add --quiet --detach "$copy" HEAD
trap 'git worktree remove --force "$copy"' EXIT
cd "$copy"

# generated files follow the fault, as they would for whoever made it.
generated() {
	if ! git diff --quiet -- graph/schema gqlgen.yml; then go tool gqlgen generate; fi
	if ! git diff --quiet -- ent/schema; then go generate ./ent; fi
	go test -count=1 -run '^$' ./graph >/dev/null
	go test -count=1 -run Golden ./graph -update
}

# red PACKAGES…: the name of a test that fails; fails itself when all pass.
red() {
	if go test -count=1 -failfast "$@" >"$log" 2>&1; then return 1; fi
	grep -oE -m1 -e '--- FAIL: \S+|^FAIL\s+\S+' "$log" | sed -E 's/--- FAIL: |FAIL\s+//'
}

if [ -z "${SKIP_GREEN:-}" ]; then
	echo "Without a fault the suite must be green …"
	if name=$(red ./graph/... ./internal/... ./server/...); then
		echo "leak-drill: $name is red without a fault (tmp/leak-drill.log)" >&2
		exit 2
	fi
fi

caught=0 planted=0
for patch in "$patches"/$only.patch; do
	[ -e "$patch" ] || { echo "leak-drill: no patch in $patches" >&2; exit 2; }
	planted=$((planted + 1))
	name=$(basename "$patch" .patch)
	git checkout --quiet -- . && git clean -fdq
	if ! git apply "$patch" 2>"$log"; then
		echo "NOT PLANTED  $name: does not apply to this code any more"
		continue
	fi
	if ! { generated && go build ./graph/... ./internal/... ./server/... && go vet ./server/app/... ; } >"$log" 2>&1; then
		echo "NOT PLANTED  $name: does not build"
		tail -5 "$log"
		continue
	fi
	read -ra first < <(sed -n 's/^First: //p' "$patch" | head -1) || true
	found=""
	if [ "${#first[@]}" -eq 0 ] || ! found=$(red "${first[@]}"); then
		for packages in "${suite[@]}"; do
			if found=$(red "$packages"); then break; fi
			found=""
		done
	fi
	if [ -n "$found" ]; then
		caught=$((caught + 1))
		echo "red          $name: $found"
	else
		echo "NOT NOTICED  $name: $(sed -n 's/^Fault: //p' "$patch" | head -1)"
	fi
done
echo "$caught of $planted"
[ "$caught" = "$planted" ]
