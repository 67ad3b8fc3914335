-- The office's policy, each change a version. Owned by the module "election".
create table office.policy_version (
    id         uuid primary key,
    number     int not null unique check (number > 0),
    valid_from timestamptz not null,
    preset     text not null,
    overrides  jsonb not null,                              -- where the office differs from the preset
    settings   jsonb not null,                              -- every value as it was, whatever becomes of the preset
    changed_by text not null,
    changed_at timestamptz not null,
    reason     text not null check (reason ~ '\S')
);

create function office.refuse_policy_change() returns trigger language plpgsql as $$
begin
    raise exception 'A policy version is never changed: % of office.% is refused', tg_op, tg_table_name;
end $$;
create trigger policy_version_append_only before update or delete or truncate on office.policy_version
    for each statement execute function office.refuse_policy_change();
revoke update, delete on office.policy_version from ${appRole};

-- The version in force when a contact was entered and when a decision was taken; unknown for those from before.
alter table office.contact add column policy_version int references office.policy_version (number);
alter table office.decision add column policy_version int references office.policy_version (number);
