-- Corrections and withdrawals of published entries: proposed by one person, decided by another. Owned by the module
-- "register".
create table office.publication_change (
    id          uuid primary key,
    contact_id  uuid        not null references office.contact (id),
    entry       bigint      not null,                       -- the entry that it is about
    kind        text        not null check (kind in ('CORRECTION', 'WITHDRAWAL')),
    sought      text,
    provided    text,
    reason      text        not null check (reason ~ '\S'), -- published with the change
    proposed_by text        not null,
    proposed_at timestamptz not null,
    approved    boolean,
    decided_by  text,
    decided_at  timestamptz,
    check (decided_by <> proposed_by),
    check ((kind = 'CORRECTION') = (sought is not null and provided is not null)),
    check ((approved is null) = (decided_by is null) and (approved is null) = (decided_at is null))
);
create unique index publication_change_open on office.publication_change (contact_id) where approved is null;
