#!/usr/bin/env bash
# Writes both baseline migrations anew from ent/schema (until the first tagged
# release). Needs INFOHUS_TEST_POSTGRES_URL; see tools/postgres.
set -euo pipefail
cd "$(dirname "$0")/.."
: "${INFOHUS_TEST_POSTGRES_URL:?start one with: tools/postgres/postgres.sh start}"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
name=baseline_$$
go run ./internal/database/baseline "sqlite:$scratch/b.db" >"$scratch/sqlite.sql"
psql -q "$INFOHUS_TEST_POSTGRES_URL" -c "create database $name"
server=${INFOHUS_TEST_POSTGRES_URL%/*}
options=${INFOHUS_TEST_POSTGRES_URL##*\?}
go run ./internal/database/baseline "$server/$name?$options" >"$scratch/postgres.sql" || true
psql -q "$INFOHUS_TEST_POSTGRES_URL" -c "drop database $name"
test -s "$scratch/postgres.sql"
cp "$scratch/sqlite.sql" internal/database/migrations/sqlite/00001_baseline.sql
cp "$scratch/postgres.sql" internal/database/migrations/postgres/00001_baseline.sql
