-- Who is known to be active in a campaign, who is down for duty at the polling stations, and who is both (P38, Q24).
-- Confidential: read by the Chief Constable and the chief officers, and never published. A line is struck out, never
-- changed. Owned by the module "conduct".
create table office.campaign_activity (
    number        bigint generated always as identity primary key,
    election_id   uuid not null references office.election,
    person_name   text not null check (person_name ~ '\S'),
    person_number text,
    area          text not null check (area ~ '\S'),
    activity      text not null check (activity ~ '\S'),
    entered_by    text not null,
    entered_at    timestamptz not null,
    struck_by     text,
    struck_at     timestamptz
);
create table office.polling_duty (
    number        bigint generated always as identity primary key,
    election_id   uuid not null references office.election,
    person_name   text not null check (person_name ~ '\S'),
    person_number text,
    area          text not null check (area ~ '\S'),
    station       text not null check (station ~ '\S'),
    entered_by    text not null,
    entered_at    timestamptz not null,
    struck_by     text,
    struck_at     timestamptz
);
create sequence office.posting_number;
create table office.posting_hit (
    id             uuid primary key,
    reference      text not null unique,
    activity       bigint not null references office.campaign_activity,
    duty           bigint not null references office.polling_duty,
    found_at       timestamptz not null,
    decider        text not null,                           -- the group that decides
    outcome        text check (outcome in ('CHANGED', 'SOMEONE_ELSE', 'NOT_ACTIVE', 'CLEARED')),
    reason         text,
    new_duty       text,
    decided_for    text,
    rights         text,                                    -- how the rights were balanced (P38.3)
    settled_by     text,
    settled_at     timestamptz,
    handed_over    text,
    handed_over_by text,
    handed_over_at timestamptz,
    unique (activity, duty),
    check (outcome <> 'CHANGED' or new_duty is not null),
    check (outcome is null or outcome = 'CLEARED' or (reason is not null and rights is not null))
);
create table office.roster_confirmation (
    number       bigint generated always as identity primary key,
    election_id  uuid not null references office.election,
    confirmed_by text not null,
    confirmed_at timestamptz not null
);
