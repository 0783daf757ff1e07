-- The server works as infohus_app, which owns nothing: it reads and writes rows,
-- and may only add to the log and to what was attested. Where there is no such role (a development
-- server), nothing is granted. Triggers refuse every change of either.
-- +goose Up
-- +goose StatementBegin
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'infohus_app') THEN
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO infohus_app', current_database());
    GRANT USAGE ON SCHEMA public TO infohus_app;
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO infohus_app;
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO infohus_app;
    REVOKE UPDATE, DELETE ON audit_entries, audit_records, attestations FROM infohus_app;
    REVOKE INSERT, UPDATE, DELETE ON goose_db_version FROM infohus_app;
  END IF;
END
$$;
-- +goose StatementEnd
-- +goose StatementBegin
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the log is insert-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER audit_entries_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
CREATE TRIGGER audit_records_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_records FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
-- +goose StatementBegin
CREATE FUNCTION refuse_attestation_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an attestation is insert-only';
END
$$;
-- +goose StatementEnd
CREATE TRIGGER attestations_insert_only BEFORE UPDATE OR DELETE OR TRUNCATE ON attestations FOR EACH STATEMENT EXECUTE FUNCTION refuse_attestation_change();
