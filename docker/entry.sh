#!/bin/sh
# What a container of the image does: api, worker or migrate. A setting may also come from a file: NAME_FILE=/run/secrets/….
set -eu

for name in DATABASE_URL DATABASE_OWNER_URL DATABASE_RELAY_URL REDIS_URL PASSWORD_PEPPER SIGNING_KEY; do
  eval "file=\${${name}_FILE:-}"
  if [ -n "$file" ]; then
    value=$(cat "$file")
    export "$name=$value"
    unset "${name}_FILE"
  fi
done

case "${1:-api}" in
  api) unset DATABASE_OWNER_URL DATABASE_RELAY_URL; exec node --enable-source-maps apps/api/dist/main.js ;;
  worker) unset DATABASE_OWNER_URL; exec node --enable-source-maps apps/worker/dist/main.js ;;
  migrate) exec node tools/migrate.mjs deploy ;;
  organisation) shift; exec node tools/organisation.mjs "$@" ;;
  *) exec "$@" ;;
esac
