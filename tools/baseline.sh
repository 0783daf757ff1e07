#!/usr/bin/env bash
# Writes the baseline migration of both dialects anew from ent/schema. Only until the first tagged release: after it, a
# change of the schema is a new file. Hand-written parts (triggers, views, grants) belong into files of their own.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
migrations=internal/database/migrations

go run ./internal/database/baseline "sqlite:$folder/empty.db" >"$folder/sqlite.sql"
# shellcheck disable=SC2016 # the variable is set for the command that runs inside
tools/postgres/postgres.sh run bash -c 'exec go run ./internal/database/baseline "$INFOHUS_TEST_POSTGRES_URL"' >"$folder/postgres.sql"
for dialect in sqlite postgres; do
	mv "$folder/$dialect.sql" "$migrations/$dialect/00001_baseline.sql"
done
git diff --stat -- "$migrations"
