-- Who asked for something of the office's for an election, and what was decided (P39). Owned by the module "conduct".
create sequence office.resource_use_number;
create table office.resource_use (
    id                uuid primary key,
    reference         text not null unique,
    requester         text not null check (requester in ('COMMISSIONER', 'DEPUTY', 'CANDIDATE', 'SOMEONE_ELSE')),
    requester_name    text not null,
    requester_address text not null,
    resource          text not null,
    purpose           text not null,
    asked_for         text not null,
    entered_by        text not null,
    entered_at        timestamptz not null,
    advice            text,                                 -- what the table said, as a word
    allowed           boolean,
    reason            text,
    difference        text,                                 -- why it is decided unlike an earlier one
    decided_by        text,
    decided_at        timestamptz,
    check (allowed is null or (advice is not null and reason is not null and decided_by is not null))
);
