#!/bin/sh
# Makes docker/secrets, once: passwords, the addresses that contain them, and the pepper of the password hashes.
# Keep a copy of "password_pepper" somewhere else: without it no password can be checked any more. "signing_key" signs decisions.
set -eu
umask 077
cd "$(dirname "$0")"
if [ -e secrets ]; then echo "docker/secrets is there already; nothing was changed." >&2; exit 1; fi
mkdir secrets

random() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; } # hexadecimal: it goes into addresses as it is

random > secrets/postgres_password
random > secrets/password_pepper
od -An -N32 -tx1 /dev/urandom | tr -d ' \n' > secrets/signing_key
for role in owner rt relay; do
  password=$(random)
  printf %s "$password" > "secrets/app_${role}_password"
  printf %s "postgresql://app_$role:$password@postgres:5432/nybrud" > "secrets/app_${role}_url"
done
chmod 644 secrets/* # containers read them as unprivileged users of their own; on this machine the folder keeps others out
echo "docker/secrets is made."
