-- The preparation of an election: the twelve rows of the action schedule, what was said of each, and the link with the
-- returning officer (P03, P04). Owned by the module "preparation".
create table office.preparation (
    election_id uuid primary key references office.election (id),
    started_by  text not null,
    started_at  timestamptz not null
);
-- Each row begins as not completed (P04). One that is closed without being done keeps N, and says why.
create table office.action_schedule (
    election_id uuid not null references office.preparation (election_id),
    serial      integer not null check (serial between 1 and 12),
    lead        text not null,
    due         date not null,
    completed   boolean not null default false,
    closed      boolean not null default false,
    remarks     text,
    recorded_by text,
    recorded_at timestamptz,
    primary key (election_id, serial),
    check (closed or not completed),
    check (completed or not closed or remarks ~ '\S')
);
-- What was said of a row, and by whom; nothing is taken back.
create table office.action_schedule_note (
    number      bigint generated always as identity primary key,
    election_id uuid not null,
    serial      integer not null,
    remarks     text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    foreign key (election_id, serial) references office.action_schedule (election_id, serial)
);
revoke update, delete on office.action_schedule_note from ${appRole};
-- Who was written to in place of or as the returning officer, and what was confirmed; the last line counts (P03.1, P03.2).
create table office.paro_link (
    number          bigint generated always as identity primary key,
    election_id     uuid not null references office.preparation (election_id),
    kind            text not null check (kind in ('WRITTEN', 'CONFIRMED')),
    contact         text not null,
    dates_confirmed boolean,
    said            text,                                   -- how they were told otherwise, or what they require
    recorded_by     text not null,
    recorded_at     timestamptz not null
);
-- The returning officer's briefings that the Chief Executive has attended (P03.3).
create table office.paro_briefing (
    number      bigint generated always as identity primary key,
    election_id uuid not null references office.preparation (election_id),
    held_on     date not null,
    joint       boolean not null,
    attended_by text not null check (attended_by ~ '\S'),
    notes       text,
    recorded_by text not null,
    recorded_at timestamptz not null
);
revoke update, delete on office.paro_link, office.paro_briefing from ${appRole};
