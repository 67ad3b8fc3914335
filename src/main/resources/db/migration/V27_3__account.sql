-- Official and personal accounts and devices, what may be done with each in the pre-election period, and when it was switched
-- and switched back (P31). Owned by the module "publicity".
create table office.account (
    id         uuid primary key,
    name       text not null unique,
    kind       text not null,
    owner      text not null,
    rights     text not null,
    added_by   text not null,
    added_at   timestamptz not null,
    decision   text,
    reason     text,
    decided_by text,
    decided_at timestamptz,
    check (decision is null or reason is not null)
);
create table office.account_switch (
    number      bigint generated always as identity primary key,
    account_id  uuid not null references office.account (id),
    started_at  timestamptz not null,
    decision    text not null,
    switched_at timestamptz,
    switched_by text,
    proof       text,
    restored_at timestamptz,
    restored_by text,
    restored_proof text
);
create unique index on office.account_switch (account_id) where restored_at is null;
