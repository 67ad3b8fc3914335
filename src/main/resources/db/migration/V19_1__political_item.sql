-- Clearly political requests that are forwarded and then deleted, where the policy says so (P18 · 003:Prin4). Owned by
-- the module "information".
create table office.political_item (
    id           uuid primary key,
    contact      uuid references office.contact (id),       -- none once its rows are deleted
    reference    text not null,
    checked_by   text not null,
    checked_at   timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    forwarded_at timestamptz,
    kept_because text,                                      -- why it could not be forwarded, and so was not deleted
    check (confirmed_by <> checked_by)
);
create unique index political_item_of_contact on office.political_item (contact);

-- All that remains of a request that was forwarded and deleted: that there was one.
create table office.political_tally (
    number bigint generated always as identity primary key,
    day    date not null
);
revoke update, delete on office.political_tally from ${appRole};

-- How a message was filed is deleted with the message alone, by the function below.
create or replace function office.refuse_filing_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('evenhand.forgetting', true) = 'on' then
        return null;
    end if;
    raise exception 'How a message was filed is never changed: % of office.% is refused', tg_op, tg_table_name;
end $$;

-- Deletes rows with all rows that belong to them, in whatever tables. Rows of other contacts that only point to a deleted
-- one are left without the pointer: a column that belongs is named contact_id.
create function office.erase(target regclass, condition text) returns void language plpgsql as $$
declare
    child record;
begin
    for child in
        select c.conrelid::regclass as relation, own.attname as own_column, other.attname as other_column
        from pg_constraint c
            join pg_attribute own on own.attrelid = c.conrelid and own.attnum = c.conkey[1]
            join pg_attribute other on other.attrelid = c.confrelid and other.attnum = c.confkey[1]
        where c.contype = 'f' and c.confrelid = target
    loop
        if target = 'office.contact'::regclass and child.own_column <> 'contact_id' then
            execute format('update %s set %I = null where %I in (select %I from %s where %s)',
                child.relation, child.own_column, child.own_column, child.other_column, target, condition);
        else
            perform office.erase(child.relation, format('%I in (select %I from %s where %s)',
                child.own_column, child.other_column, target, condition));
        end if;
    end loop;
    execute format('delete from %s where %s', target, condition);
end $$;
revoke all on function office.erase(regclass, text) from public;

-- Deletes every row of the contact of a political item: only of one that two people have looked at, that was forwarded,
-- and that is not published. A second call finds nothing to delete.
create function office.forget_political(item uuid) returns void language plpgsql security definer
    set search_path = pg_catalog, pg_temp as $$
declare
    forgotten uuid;
begin
    select contact into forgotten from office.political_item p
    where p.id = item and p.confirmed_by is not null and p.forwarded_at is not null
        and not exists (select from published.entry e where e.reference = p.reference);
    if forgotten is null then
        if exists (select from office.political_item where id = item and contact is not null) then
            raise exception 'The item is not to be deleted: it is not confirmed, not forwarded, or published';
        end if;
        return;
    end if;
    perform set_config('evenhand.forgetting', 'on', true);
    perform office.erase('office.contact'::regclass, format('id = %L', forgotten));
    perform set_config('evenhand.forgetting', 'off', true);
end $$;
revoke all on function office.forget_political(uuid) from public;
grant execute on function office.forget_political(uuid) to ${appRole};
