#!/bin/bash
# Three roles, one database and who may connect. Runs once, on an empty PostgreSQL, as its superuser. The schemas and
# what each role may do in them come later, from the application's own migrations.
set -euo pipefail

: "${EVENHAND_DB_OWNER_PASSWORD:?}" "${EVENHAND_DB_APP_PASSWORD:?}" "${EVENHAND_DB_PUBLIC_PASSWORD:?}"

psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres <<'SQL'
-- read from the environment: on the command line a password would be seen by everyone on the machine
\getenv owner_password EVENHAND_DB_OWNER_PASSWORD
\getenv app_password EVENHAND_DB_APP_PASSWORD
\getenv public_password EVENHAND_DB_PUBLIC_PASSWORD

create role evenhand_owner login password :'owner_password';
create role evenhand_app login password :'app_password';
create role evenhand_public login password :'public_password';

create database evenhand owner evenhand_owner;
revoke all on database evenhand from public;
grant connect on database evenhand to evenhand_app, evenhand_public;

\connect evenhand
-- the engine makes its own tables here
grant create, usage on schema public to evenhand_app;
SQL
