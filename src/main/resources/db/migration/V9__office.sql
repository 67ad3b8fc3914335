-- Who the office is, and what has been done to the poll dates. Owned by the module "election".

-- Logos as they are served: drawn anew from what was uploaded. A version refers to one, so none is removed.
create table office.office_logo (
    fingerprint text primary key,
    picture     bytea not null
);

-- The office's profile, each change a version; the last one counts.
create table office.office_version (
    number     int primary key check (number > 0),
    profile    jsonb not null,                              -- every field that is filled in, by its key
    logo       text references office.office_logo (fingerprint),
    changed_by text not null,
    changed_at timestamptz not null,
    reason     text not null check (reason ~ '\S')
);

-- Elections entered and poll dates moved.
create table office.election_change (
    number           bigint generated always as identity primary key,
    election_id      uuid not null references office.election (id),
    poll_date_before date,                                  -- none for an election newly entered
    poll_date        date not null,
    changed_by       text not null,
    changed_at       timestamptz not null,
    reason           text not null check (reason ~ '\S')
);
create index election_change_of_election on office.election_change (election_id, number);

create function office.refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'What was recorded is never changed: % of office.% is refused', tg_op, tg_table_name;
end $$;
create trigger office_logo_append_only before update or delete or truncate on office.office_logo
    for each statement execute function office.refuse_rewriting();
create trigger office_version_append_only before update or delete or truncate on office.office_version
    for each statement execute function office.refuse_rewriting();
create trigger election_change_append_only before update or delete or truncate on office.election_change
    for each statement execute function office.refuse_rewriting();
revoke update, delete on office.office_logo, office.office_version, office.election_change from ${appRole};
