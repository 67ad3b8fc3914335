-- What the office wants to say to the public, and whether it may (P29). Owned by the module "publicity". A column that is null
-- says: not yet.
create sequence office.clearance_number;
create table office.clearance (
    id               uuid primary key,
    reference        text not null unique,
    title            text not null,
    channel          text not null,
    hosted           boolean not null,                     -- third-party material that the office hosts
    wording          text not null,
    planned_on       date not null,
    author           text not null,
    asked_at         timestamptz not null,
    state            text not null,
    names            text not null,                        -- what the search of the draft found; empty if nothing
    names_reason     text,                                 -- why what was found names nobody
    answers          text,                                 -- the questions and their answers, as they are shown
    failed           text,                                 -- the questions that stand against it
    exception        text,
    exception_reason text,
    restricted       boolean,                              -- the period's rules, as the day of publication has them
    assessed_by      text,
    advice           text,
    reason           text,
    decided_by       text,
    decided_at       timestamptz,
    held_until       date,
    check (decided_by <> author and decided_by <> assessed_by),
    check (exception is null or exception_reason is not null)
);
create index on office.clearance (state);

create table office.clearance_step (
    number       bigint generated always as identity primary key,
    clearance_id uuid not null references office.clearance (id),
    kind         text not null,
    words        text not null,
    rules        text not null,
    taken_by     text not null,
    taken_at     timestamptz not null
);
create index on office.clearance_step (clearance_id);
