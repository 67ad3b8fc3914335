-- Who gets the letters that go out before the period, the letters, what became of each copy, and the posts of the office that
-- are politically restricted (P32, P33, P34). Owned by the module "preparation".
create table office.recipient (
    id           uuid primary key,
    audience     text not null check (audience in ('EDITORS', 'STAFF', 'PROVIDERS')),
    name         text not null,
    organisation text not null,
    address      text not null,
    added_by     text not null,
    added_at     timestamptz not null,
    removed_by   text,
    removed_at   timestamptz
);
create unique index on office.recipient (audience, lower(address)) where removed_at is null;
create sequence office.circular_number;
create table office.circular (
    id             uuid primary key,
    reference      text not null unique,
    audience       text not null,
    election_id    uuid not null references office.election (id),
    begun_by       text not null,
    begun_at       timestamptz not null,
    prepared_by    text,
    prepared_at    timestamptz,
    return_reason  text,
    approved_by    text,
    approved_at    timestamptz,
    late_reason    text,
    sent_at        timestamptz,
    settled_at     timestamptz,
    settled_by     text,
    missing_reason text
);
create unique index on office.circular (audience, election_id) where settled_at is null;
create table office.circular_copy (
    id              uuid primary key,                           -- unguessable: the link in the letter ends with it
    circular_id     uuid not null references office.circular (id),
    recipient_id    uuid not null references office.recipient (id),
    sent_at         timestamptz,
    reminded_at     timestamptz,
    acknowledged_on date,
    acknowledged_how text,
    acknowledged_by text,                                       -- null where the recipient did it by the link
    unique (circular_id, recipient_id)
);
create table office.restricted_post (
    id       uuid primary key,
    title    text not null unique,
    listed   boolean not null,
    deputy   boolean not null,
    set_by   text not null,
    set_at   timestamptz not null
);
