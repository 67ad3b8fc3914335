-- The master register (C01-C18): internal, holds names. Owned by the module "register".
create sequence office.contact_number;

create table office.contact (
    id                   uuid primary key,
    reference            text not null unique,
    election_id          uuid references office.election (id),
    contacted_at         timestamptz not null,              -- C01
    method               text not null,                     -- C04
    received_by          text not null,                     -- C03, C17: who or which mailbox took it
    requester_name       text,                              -- C02
    requester_email      text,
    requester_phone      text,
    requester_role       text,                              -- C02, C16
    on_behalf_of         text,
    office_held          text,                              -- C16, C18
    subject              text,
    information_sought   text not null,                     -- C05
    information_provided text,                              -- C06
    contact_class        text,
    covered_by           text,                              -- where the answer is published already (P12)
    registered_at        timestamptz not null,              -- C08
    closed_at            timestamptz,
    replies_to           uuid references office.contact (id),
    problem              text                               -- what could not be read when it came in
);
create index contact_registered on office.contact (registered_at desc);

-- C10: every decision, with who, when, why and by which rules. Never changed, only added to.
create table office.decision (
    id         uuid primary key,
    contact_id uuid not null references office.contact (id),
    kind       text not null,
    outcome    text not null,
    reason     text,
    decided_by text not null,
    decided_at timestamptz not null,
    rules      text not null default ''
);
create index decision_of_contact on office.decision (contact_id, decided_at);

-- C11
create table office.mitigation (
    id         uuid primary key,
    contact_id uuid not null references office.contact (id),
    risk       text not null,
    noted_by   text not null,
    noted_at   timestamptz not null
);

-- C07: papers of an entry, numbered from 1 within it
create table office.document (
    id         uuid primary key,
    contact_id uuid not null references office.contact (id),
    number     int  not null,
    file_name  text not null,
    media_type text not null,
    content    bytea not null,
    added_at   timestamptz not null,
    unique (contact_id, number)
);

-- What is proposed for the public register: one row a contact, replaced by a later redaction.
create table office.redaction (
    contact_id           uuid primary key references office.contact (id),
    information_sought   text,
    information_provided text,
    withheld_reason      text,                              -- C09: why it is not for publication
    redacted_by          text not null,
    redacted_at          timestamptz not null,
    return_reason        text,
    approved_by          text,
    approved_at          timestamptz,
    check (approved_by is null or approved_by <> redacted_by)
);
