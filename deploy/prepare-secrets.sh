#!/usr/bin/env bash
# Makes ./deploy/secrets for docker-compose.yml: three passwords, a certificate authority for the database alone and the
# database's certificate, with the owners and modes that the containers need. Run it once, as root, on the machine that
# will run the containers. It refuses to touch a folder that exists.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

if [ -e secrets ]; then
	echo "deploy/secrets exists already; nothing was changed" >&2
	exit 1
fi
umask 077
mkdir -m 0711 secrets
mkdir -p -m 0700 keys
cd secrets

for name in postgres owner app; do
	openssl rand -hex 24 | tr -d '\n' >"$name.password"
done
# Passwords for the program, in the form that the database driver reads by itself.
printf 'postgres:5432:infohus:infohus_owner:%s\n' "$(cat owner.password)" >owner.pgpass
printf 'postgres:5432:infohus:infohus_app:%s\n' "$(cat app.password)" >app.pgpass

openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj "/CN=infohus database authority" \
	-addext "basicConstraints=critical,CA:TRUE,pathlen:0" -addext "keyUsage=critical,keyCertSign" \
	-keyout authority.key -out postgres-authority.crt 2>/dev/null
openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=postgres" \
	-keyout postgres.key -out postgres.csr 2>/dev/null
openssl x509 -req -in postgres.csr -CA postgres-authority.crt -CAkey authority.key -CAcreateserial -days 825 \
	-extfile <(printf 'subjectAltName=DNS:postgres\nextendedKeyUsage=serverAuth\n') -out postgres.crt 2>/dev/null
# The authority signs nothing more; a new certificate comes with a new authority.
rm -f authority.key postgres.csr postgres-authority.srl

chmod 0644 postgres-authority.crt postgres.crt
chmod 0600 -- *.password *.pgpass postgres.key
if [ "$(id -u)" -eq 0 ]; then
	chown 999:999 -- *.password postgres.key    # the database's user in its image
	chown 10001:10001 -- *.pgpass ../keys       # the server's user in its image
else
	echo "Not root: now give *.password and postgres.key to 999:999, *.pgpass and ../keys to 10001:10001." >&2
fi
echo "deploy/secrets is ready."
