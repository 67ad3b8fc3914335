-- The public register proves itself: a Merkle tree over the entries, a signed checkpoint for each size it had, and the
-- words under which entries are found.

-- What a correction or a withdrawal says of itself, and the salt that keeps the fingerprint of a withdrawn text from
-- confirming a guess at it. Entries from before have none of these, and their canonical form leaves them out.
alter table published.entry
    add column change text check (change in ('CORRECTION', 'WITHDRAWAL')),
    add column reason text check (reason ~ '\S'),
    add column withdraws bigint[],
    add column salt text,
    add constraint entry_change_says_why check ((change is null) = (reason is null)),
    add constraint entry_change_of_something check (change is null or supersedes is not null),
    add constraint entry_withdrawal_names check (coalesce(change = 'WITHDRAWAL', false) = (withdraws is not null)),
    add constraint entry_hash check (leaf_hash = sha256('\x00'::bytea || convert_to(canonical, 'UTF8')));
create index entry_withdrawal on published.entry (reference) where change = 'WITHDRAWAL';
create index entry_reference on published.entry (reference);

-- Nodes over full subtrees: level 1 joins two entries. They never change once they are there.
create table published.node (
    level smallint not null check (level > 0),
    index bigint   not null,
    hash  bytea    not null,
    primary key (level, index)
);

create table published.checkpoint (
    size      bigint primary key,
    root      bytea       not null,
    signed_at timestamptz not null,
    note      text        not null
);

-- Under which terms an entry is found: the stems of its words, and what it was about, who asked and in which month. Each
-- term leads to its entries newest first, so the newest are found at once however many there are.
create table published.term (
    term   text   not null,
    number bigint not null,
    primary key (term, number)
);

create function published.stems(words text) returns text[] language sql immutable parallel safe as $$
    select tsvector_to_array(to_tsvector('pg_catalog.english', translate(words, '<>@/', '    ')))
$$;

create function published.terms(entry published.entry) returns text[] language sql stable as $$
    select array(select 'word ' || stem
                 from unnest(published.stems(entry.information_sought || ' ' || entry.information_provided)) stem
                 where length(stem) <= 200)
        || array['category ' || entry.category, 'role ' || entry.role, 'reference ' || lower(entry.reference),
                 'month ' || to_char(entry.date_of_contact, 'YYYY-MM')]
$$;

create function published.index_entry() returns trigger language plpgsql as $$
begin
    insert into published.term select unnest(published.terms(new)), new.number;
    return null;
end $$;
create trigger entry_indexed after insert on published.entry for each row execute function published.index_entry();

-- what has been published before
insert into published.term select unnest(published.terms(e)), e.number from published.entry e;
do $$
declare
    depth int := 1;
    added bigint;
begin
    loop
        insert into published.node
        select depth, l.index / 2, sha256('\x01'::bytea || l.hash || r.hash)
        from (select number - 1 as index, leaf_hash as hash from published.entry where depth = 1
              union all select index, hash from published.node where level = depth - 1) l
        join (select number - 1 as index, leaf_hash as hash from published.entry where depth = 1
              union all select index, hash from published.node where level = depth - 1) r on r.index = l.index + 1
        where l.index % 2 = 0;
        get diagnostics added = row_count;
        exit when added = 0;
        depth := depth + 1;
    end loop;
end $$;

create trigger node_append_only before update or delete or truncate on published.node
    for each statement execute function published.refuse_change();
create trigger checkpoint_append_only before update or delete or truncate on published.checkpoint
    for each statement execute function published.refuse_change();
create trigger term_append_only before update or delete or truncate on published.term
    for each statement execute function published.refuse_change();

grant select, insert on published.node, published.checkpoint, published.term to ${appRole};
grant select on published.node, published.checkpoint, published.term to ${publicRole};
