-- The election page (P05): each item from its first draft to its publication. Owned by the module "preparation". A column that
-- is null says: not yet.
create sequence office.page_item_number;
create table office.page_item (
    id            uuid primary key,
    reference     text not null unique,
    topic         text not null,
    state         text not null,
    begun_by      text not null,
    begun_at      timestamptz not null,
    written_by    text,                                      -- who wrote the latest version
    return_reason text,
    approved_by   text,
    approved_at   timestamptz,
    published_by  text,
    published_at  timestamptz,
    check (approved_by <> written_by),
    check (published_at is null or approved_at is not null)
);
-- one version of a topic at a time is in work
create unique index page_item_in_work on office.page_item (topic) where state in ('WRITING', 'APPROVING', 'PUBLISHING');

-- What was written, in its versions; and what was decided and done. Never changed, only added to.
create table office.page_version (
    item_id       uuid not null references office.page_item (id),
    version       int not null,
    title_english text not null check (title_english ~ '\S'),
    text_english  text not null check (text_english ~ '\S'),
    title_welsh   text,
    text_welsh    text,
    names_reason  text,                                      -- why a word that is also somebody's name names nobody
    names         text not null,                             -- what the search found then; empty if nothing
    written_by    text not null,
    written_at    timestamptz not null,
    primary key (item_id, version),
    check ((title_welsh is null) = (text_welsh is null))
);
create table office.page_step (
    number   bigint generated always as identity primary key,
    item_id  uuid not null references office.page_item (id),
    what     text not null,
    words    text not null,
    rules    text not null,
    taken_by text not null,
    taken_at timestamptz not null
);
create index page_step_of on office.page_step (item_id, number);
create function office.refuse_page_change() returns trigger language plpgsql as $$
begin
    raise exception 'What is recorded of the election page is only added to: % of office.% is refused', tg_op, tg_table_name;
end $$;
create trigger page_version_append_only before update or delete or truncate on office.page_version
    for each statement execute function office.refuse_page_change();
create trigger page_step_append_only before update or delete or truncate on office.page_step
    for each statement execute function office.refuse_page_change();
revoke update, delete on office.page_version, office.page_step from ${appRole};

-- What the public reads: the latest row of a topic stands, unless it withdraws the one before.
create table published.page_item (
    number        bigint generated always as identity primary key,
    topic         text not null,
    title_english text not null,
    text_english  text not null,
    title_welsh   text,
    text_welsh    text,
    published_at  timestamptz not null,
    withdrawn     boolean not null default false
);
create index page_item_of on published.page_item (topic, number desc);
create function published.refuse_page_change() returns trigger language plpgsql as $$
begin
    raise exception 'The election page is only added to: % of published.% is refused', tg_op, tg_table_name;
end $$;
create trigger page_item_append_only before update or delete or truncate on published.page_item
    for each statement execute function published.refuse_page_change();
grant select, insert on published.page_item to ${appRole};
grant select on published.page_item to ${publicRole};
