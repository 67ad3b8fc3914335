-- What was learnt before, during and after an election, for the next one (P50). Owned by the module "induction".
create sequence office.lesson_number;
create table office.lesson (
    id          uuid primary key,
    reference   text not null unique,
    election_id uuid references office.election,
    phase       text not null check (phase in ('BEFORE', 'DURING', 'AFTER')),
    happened    text not null,
    change      text not null,                              -- what to keep or to change
    concerns    text,                                       -- a case, a task or a rule, by its reference
    logged_by   text not null,
    logged_at   timestamptz not null,
    kept        boolean,
    reason      text,                                       -- why it is not kept
    reviewed_by text,
    reviewed_at timestamptz,
    check (kept is null or kept or reason is not null)
);
-- A lesson of an earlier election, considered in the preparation of a later one.
create table office.lesson_considered (
    lesson_id     uuid not null references office.lesson,
    election_id   uuid not null references office.election,
    considered_by text not null,
    considered_at timestamptz not null,
    primary key (lesson_id, election_id)
);
