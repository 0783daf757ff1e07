#!/usr/bin/env bash
# Runs once, when the database cluster is made. Two roles: infohus_owner owns the schema and runs the migrations;
# infohus_app is what the server works as. What infohus_app may do with each table is for the migrations to grant, so
# that it can read and add to the audit tables and nothing else.
set -euo pipefail

owner_password=$(cat /run/secrets/owner_password)
app_password=$(cat /run/secrets/app_password)
psql -X -q -v ON_ERROR_STOP=1 --username postgres --dbname postgres \
	-v owner_password="$owner_password" -v app_password="$app_password" <<-'SQL'
	CREATE ROLE infohus_owner LOGIN PASSWORD :'owner_password';
	CREATE ROLE infohus_app LOGIN PASSWORD :'app_password'
		CONNECTION LIMIT 100;
	ALTER ROLE infohus_app SET statement_timeout = '5s';
	ALTER ROLE infohus_app SET lock_timeout = '2s';
	ALTER ROLE infohus_app SET idle_in_transaction_session_timeout = '30s';
	CREATE DATABASE infohus OWNER infohus_owner;
	REVOKE ALL ON DATABASE infohus FROM PUBLIC;
	GRANT CONNECT ON DATABASE infohus TO infohus_app;
	\connect infohus
	ALTER SCHEMA public OWNER TO infohus_owner;
	REVOKE CREATE ON SCHEMA public FROM PUBLIC;
	GRANT USAGE ON SCHEMA public TO infohus_app;
SQL
