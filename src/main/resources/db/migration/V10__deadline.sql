-- Clocks of cases. A due date is always worked out from these rows. Owned by the module "deadlines".
create table office.deadline (
    id          uuid primary key,
    contact_id  uuid not null references office.contact (id),
    purpose     text not null check (purpose in ('ANSWER')),
    started_at  timestamptz not null,
    ended_at    timestamptz,
    told_due_at timestamptz,                                -- the date people were last told, to see whether it moves
    unique (contact_id, purpose)
);
create index deadline_running on office.deadline (started_at) where ended_at is null;

create table office.deadline_pause (
    number      bigint generated always as identity primary key,
    deadline_id uuid not null references office.deadline (id),
    paused_at   timestamptz not null,
    reason      text not null check (reason ~ '\S'),
    paused_by   text not null,
    resumed_at  timestamptz,
    resumed_by  text,
    check (resumed_at >= paused_at),
    check ((resumed_at is null) = (resumed_by is null))
);
create unique index deadline_pause_open on office.deadline_pause (deadline_id) where resumed_at is null;

-- Only added to.
create table office.deadline_extension (
    number      bigint generated always as identity primary key,
    deadline_id uuid not null references office.deadline (id),
    amount      int not null check (amount > 0),
    reason      text not null check (reason ~ '\S'),
    extended_by text not null,
    extended_at timestamptz not null
);
revoke update, delete on office.deadline_extension from ${appRole};

-- What the requester was asked before the answer could be drafted. Owned by the module "information".
create table office.clarification (
    number      bigint generated always as identity primary key,
    contact_id  uuid not null references office.contact (id),
    question    text not null check (question ~ '\S'),
    reply_address text not null,
    asked_by    text not null,
    asked_at    timestamptz not null,
    answer      text,                                       -- null where none came
    received_at timestamptz,
    recorded_by text
);
create index clarification_of_contact on office.clarification (contact_id, number);

-- When the rules of the pre-election period came into force and fell away, and what was done about it. Only added to.
-- Owned by the module "election".
create table office.period_switch (
    number      bigint generated always as identity primary key,
    election_id uuid not null references office.election (id),
    state       text not null check (state in ('BEGUN', 'ENDED', 'PUT_OFF')),
    day         date not null,
    switched_at timestamptz not null
);
create table office.period_confirmation (
    number       bigint generated always as identity primary key,
    election_id  uuid not null references office.election (id),
    state        text not null check (state in ('BEGUN', 'ENDED')),
    note         text,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
create table office.preparation_check (
    number      bigint generated always as identity primary key,
    election_id uuid not null references office.election (id),
    item        text not null,
    done        boolean not null,
    owner       text not null,
    remarks     text,
    recorded_by text not null,
    recorded_at timestamptz not null
);
revoke update, delete on office.period_switch, office.period_confirmation, office.preparation_check from ${appRole};
