-- The public register: append-only, without names, filled by one allow-list mapper of the module "register".
create schema published;

create table published.entry (
    number                 bigint primary key,
    reference              text not null,
    date_of_contact        date not null,
    role                   text not null,
    method                 text not null,
    category               text not null,
    information_sought     text not null,
    information_provided   text not null,
    documents              jsonb not null default '[]',
    date_added_to_register date not null,
    date_published         date not null,
    supersedes             bigint unique references published.entry (number),
    canonical              text not null,
    leaf_hash              bytea not null
);
-- a contact is published once; what follows are corrections, each of which supersedes an entry
create unique index entry_published_once on published.entry (reference) where supersedes is null;

create function published.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The public register is append-only: % of published.% is refused', tg_op, tg_table_name;
end $$;
create trigger entry_append_only before update or delete or truncate on published.entry
    for each statement execute function published.refuse_change();

grant usage on schema published to ${appRole}, ${publicRole};
grant select, insert on published.entry to ${appRole};
grant select on published.entry to ${publicRole};
