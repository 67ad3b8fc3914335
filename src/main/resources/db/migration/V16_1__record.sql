-- Entries of the master register are put right by amendments, each with its reason; what stood there before stays here.
-- Owned by the module "register".
create table office.amendment (
    number     bigint generated always as identity primary key,
    contact_id uuid not null references office.contact (id),
    field      text not null,
    before     text,
    after      text,
    reason     text not null check (reason ~ '\S'),
    amended_by text not null,
    amended_at timestamptz not null,
    check (before is distinct from after)
);
create index amendment_of_contact on office.amendment (contact_id, number);

create function office.refuse_change() returns trigger language plpgsql as $$
begin
    -- what the policy has deleted leaves no record of itself; the application's role may delete nothing here at any rate
    if tg_op = 'DELETE' and current_setting('evenhand.forgetting', true) = 'on' then
        return null;
    end if;
    raise exception 'What is recorded here is only added to: % of office.% is refused', tg_op, tg_table_name;
end $$;
create trigger amendment_append_only before update or delete or truncate on office.amendment
    for each statement execute function office.refuse_change();
revoke update, delete on office.amendment from ${appRole};
-- Who looked at what, and who was reminded of what waits to be published. Owned by the module "register".

-- Nothing about anybody but the person who looked; one row an hour for the same look at the same thing.
create table office.access_record (
    number     bigint generated always as identity primary key,
    person     text not null,                               -- user id
    contact_id uuid references office.contact (id),         -- none for an export
    act        text not null check (act in ('OPENED', 'DOWNLOADED', 'EXPORTED')),
    what       text not null default '',                    -- the paper's number, or the filter without its words
    at         timestamptz not null
);
create unique index access_record_once_an_hour on office.access_record
    (person, contact_id, act, what, date_trunc('hour', at at time zone 'UTC'));
create index access_record_of_contact on office.access_record (contact_id, number);
create index access_record_of_exports on office.access_record (number) where act = 'EXPORTED';
create trigger access_record_append_only before update or delete or truncate on office.access_record
    for each statement execute function office.refuse_change();

-- C21: who was told that an entry is neither published nor marked, once each.
create table office.lag_notice (
    contact_id uuid not null references office.contact (id),
    told       text not null check (told in ('OWNER', 'CHIEF_EXECUTIVE')),
    told_at    timestamptz not null,
    primary key (contact_id, told)
);
create trigger lag_notice_append_only before update or delete or truncate on office.lag_notice
    for each statement execute function office.refuse_change();
revoke update, delete on office.access_record, office.lag_notice from ${appRole};

-- How exact the public entry will be, settled when it is redacted, so that it is published as the redactor saw it.
alter table office.redaction add column coarsened text check (coarsened in ('WEEK', 'MONTH'));
