#!/usr/bin/env bash
# A throw-away PostgreSQL server for tests.
#
#   tools/postgres/postgres.sh start          start it; prints NAME=value lines for `eval` or a shell file
#   tools/postgres/postgres.sh stop           stop it and remove its data
#   tools/postgres/postgres.sh run COMMAND…   start one of its own, run COMMAND with the variables set, stop it
#
# `run` is what `make go-test` uses: its server has a folder of its own, so that two runs at once do not meet, and it is
# stopped when the command ends, fails or is interrupted.
#
# Not for data: fsync, full_page_writes and synchronous_commit are off, which makes the tests quick and would lose rows
# in a crash. Tests that kill the server to see what survives start a server of their own with these on
# (INFOHUS_TEST_POSTGRES_DURABLE=1).
#
# Two roles, as in production: infohus_owner owns the schema and may create databases (the tests make one for each
# test); infohus_app is what the server works as and owns nothing.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)

fail() {
	echo "postgres.sh: $*" >&2
	exit 1
}

find_binaries() {
	local dir
	for dir in "${INFOHUS_TEST_POSTGRES_BIN:-}" /usr/lib/postgresql/15/bin \
		/usr/lib/postgresql/1[6-9]/bin /usr/pgsql-15/bin /opt/homebrew/opt/postgresql@15/bin; do
		if [ -n "$dir" ] && [ -x "$dir/initdb" ] && [ -x "$dir/postgres" ]; then
			echo "$dir"
			return 0
		fi
	done
	fail "PostgreSQL 15 or newer is missing (on Debian: apt-get install postgresql-15); INFOHUS_TEST_POSTGRES_BIN names its folder of programs"
}

# initdb and postgres refuse to run as root; root lends them the system's postgres user.
as_postgres() {
	if [ "$(id -u)" -eq 0 ]; then
		(cd / && exec runuser -u postgres -- "$@")
	else
		"$@"
	fi
}

# The data lies in DIR/data. When the postgres user cannot reach the repository (a clone below /root), it lies in the
# system's folder for temporary files and DIR/data is a link to it.
prepare_folder() {
	local dir=$1 away
	mkdir -p "$dir"
	if [ "$(id -u)" -ne 0 ]; then
		mkdir -m 0700 "$dir/data"
		return 0
	fi
	id postgres >/dev/null 2>&1 || fail "there is no system user postgres to run the server as"
	mkdir -m 0700 "$dir/data"
	chown postgres "$dir/data"
	if ! as_postgres test -w "$dir/data"; then
		rmdir "$dir/data"
		away=$(mktemp -d "${TMPDIR:-/tmp}/infohus-postgres.XXXXXX")
		chown postgres "$away"
		ln -s "$away" "$dir/data"
	fi
}

start() {
	local dir=$1 bin data port secret try durable fast=off
	bin=$(find_binaries)
	if [ -f "$dir/env" ] && as_postgres "$bin/pg_ctl" -D "$(readlink -f "$dir/data")" status >/dev/null 2>&1; then
		cat "$dir/env"
		return 0
	fi
	if [ -e "$dir" ]; then stop "$dir"; fi
	prepare_folder "$dir"
	data=$(readlink -f "$dir/data")
	durable=${INFOHUS_TEST_POSTGRES_DURABLE:-}
	if [ -n "$durable" ]; then fast=on; fi

	# Made for this run and known to nobody else: other users of the machine cannot sign in.
	secret=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
	local pwfile
	pwfile=$(as_postgres mktemp "${TMPDIR:-/tmp}/infohus-postgres-pw.XXXXXX")
	printf '%s\n' "$secret" >"$pwfile"
	as_postgres "$bin/initdb" -D "$data" -U postgres --auth=scram-sha-256 --pwfile="$pwfile" \
		--encoding=UTF8 --locale=C.UTF-8 --no-sync >"$dir/initdb.log" 2>&1 || {
		cat "$dir/initdb.log" >&2
		fail "initdb failed"
	}
	rm -f "$pwfile"
	as_postgres sh -c "cat >>'$data/postgresql.conf'" <<-CONF
		listen_addresses = '127.0.0.1'
		unix_socket_directories = ''
		max_connections = 200
		shared_buffers = 128MB
		fsync = $fast
		full_page_writes = $fast
		synchronous_commit = $fast
		timezone = 'UTC'
		log_timezone = 'UTC'
		log_parameter_max_length = 0
		log_parameter_max_length_on_error = 0
	CONF

	for try in 1 2 3 4 5 6 7 8; do
		port=$((20000 + RANDOM % 12000))
		if as_postgres "$bin/pg_ctl" -D "$data" -l "$data/server.log" -o "-p $port" -w -t 30 -s start >/dev/null 2>&1; then
			break
		fi
		if [ "$try" -eq 8 ]; then
			as_postgres tail -n 20 "$data/server.log" >&2 || true
			fail "the server did not start"
		fi
	done

	PGPASSWORD=$secret "$bin/psql" -X -q -v ON_ERROR_STOP=1 -v secret="$secret" \
		"host=127.0.0.1 port=$port user=postgres dbname=postgres sslmode=disable" <<-'SQL' >&2
		CREATE ROLE infohus_owner LOGIN CREATEDB PASSWORD :'secret';
		CREATE ROLE infohus_app LOGIN PASSWORD :'secret';
		CREATE DATABASE infohus_test OWNER infohus_owner;
		REVOKE ALL ON DATABASE infohus_test FROM PUBLIC;
		GRANT CONNECT ON DATABASE infohus_test TO infohus_app;
	SQL

	(
		umask 077
		cat >"$dir/env" <<-ENV
			INFOHUS_TEST_POSTGRES_URL=postgres://infohus_owner:$secret@127.0.0.1:$port/infohus_test?sslmode=disable
			INFOHUS_TEST_POSTGRES_APP_URL=postgres://infohus_app:$secret@127.0.0.1:$port/infohus_test?sslmode=disable
		ENV
	)
	cat "$dir/env"
}

stop() {
	local dir=$1 bin data
	[ -e "$dir" ] || return 0
	bin=$(find_binaries)
	data=$(readlink -f "$dir/data" 2>/dev/null || true)
	if [ -n "$data" ] && [ -d "$data" ]; then
		# pg_ctl signals the one process whose number stands in this folder's postmaster.pid.
		if [ -f "$data/postmaster.pid" ]; then
			as_postgres "$bin/pg_ctl" -D "$data" -m immediate -w -t 20 -s stop >/dev/null 2>&1 || true
		fi
		rm -rf "$data"
	fi
	rm -rf "$dir"
}

run() {
	local dir="$root/tmp/postgres-run.$$" line status=0
	# shellcheck disable=SC2064 # the folder's name is meant to be fixed now
	trap "stop '$dir'" EXIT
	trap 'exit 130' INT
	trap 'exit 143' TERM HUP
	start "$dir" >/dev/null
	while IFS= read -r line; do export "${line?}"; done <"$dir/env"
	"$@" || status=$?
	return "$status"
}

case "${1:-}" in
start) start "$root/tmp/pg" ;;
stop) stop "$root/tmp/pg" ;;
run)
	shift
	[ $# -gt 0 ] || fail "run needs a command"
	run "$@"
	;;
*) fail "usage: postgres.sh start | stop | run COMMAND…" ;;
esac
