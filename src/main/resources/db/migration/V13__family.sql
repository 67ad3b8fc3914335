-- What is published already and pointed to (P12), refusals (P15), and doubts with the rulings on them (P08).

-- Owned by the module "information". Each pointer is a version; the last one of a contact counts.
create table office.pointer (
    number       bigint generated always as identity primary key,
    contact_id   uuid not null references office.contact (id),
    link         text not null,
    part_covered text not null,
    remains_open text,
    link_problem text,
    pointed_by   text not null,
    pointed_at   timestamptz not null
);
create index pointer_of_contact on office.pointer (contact_id, number);

-- Refusals on their way (P15), each proposal a version. No person stands in it twice (Q22).
create table office.refusal (
    contact_id        uuid not null references office.contact (id),
    version           int  not null,
    ground            text not null,
    reasons           text not null,
    public_sources    text,
    difference_reason text,
    proposed_by       text not null,
    proposed_at       timestamptz not null,
    decided_by        text,
    joined_by         text,
    differed_by       text,
    dissent           text,
    upheld_by         text,
    return_reason     text,
    primary key (contact_id, version),
    check (decided_by <> proposed_by),
    check (joined_by <> decided_by and joined_by <> proposed_by),
    check (differed_by <> decided_by)
);

-- Owned by the module "conduct".
create sequence office.ruling_number;

create table office.ruling (
    id            uuid primary key,
    reference     text not null unique,
    activity      text not null,
    doubt         text not null,
    contact_id    uuid references office.contact (id),
    needed_by     date,
    asked_by      text not null,
    asked_at      timestamptz not null,
    advice        text,
    determination text,
    reasons       text,
    mitigations   text,
    ruled_by      text,
    ruled_at      timestamptz,
    agreed_by     text,
    disagreement  text,
    told_at       timestamptz,
    words         tsvector generated always as (
        to_tsvector('english', activity || ' ' || doubt || ' ' || coalesce(determination, ''))) stored,
    check (agreed_by is null or agreed_by <> ruled_by)
);
create index ruling_words on office.ruling using gin (words);

-- How each ruling came about; only added to.
create table office.ruling_step (
    number    bigint generated always as identity primary key,
    ruling_id uuid not null references office.ruling (id),
    kind      text not null,
    text      text not null,
    taken_by  text not null,
    taken_at  timestamptz not null
);
