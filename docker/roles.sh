#!/bin/sh
# Runs once, when the database is made: three roles that row level security binds, and a database that app_owner owns.
set -eu

secret() { cat "/run/secrets/$1"; }

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=owner="$(secret app_owner_password)" --set=rt="$(secret app_rt_password)" --set=relay="$(secret app_relay_password)" <<'SQL'
CREATE ROLE app_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'owner';
CREATE ROLE app_rt LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'rt';
CREATE ROLE app_relay LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD :'relay';
CREATE DATABASE nybrud OWNER app_owner;
REVOKE ALL ON DATABASE nybrud FROM PUBLIC;
GRANT CONNECT ON DATABASE nybrud TO app_rt, app_relay;
SQL
