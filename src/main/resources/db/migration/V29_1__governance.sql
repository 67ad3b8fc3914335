-- The checks of governance before an election: declarations of interests, meetings of the police and crime panel, the
-- annual report (P42 to P44). Owned by the module "preparation". A column that is null says: not yet, or not at all.
create table office.interests_check (
    election_id        uuid primary key references office.preparation (election_id),
    commissioner_email text,
    deputy_email       text,
    asked_by           text,
    asked_at           timestamptz,
    asked_how          text,                                -- where no letter was sent
    chased_at          timestamptz,
    confirmed_by       text,
    confirmed_at       timestamptz,
    in_time            boolean,                             -- before the period started
    remarks            text
);
create sequence office.panel_number;
create table office.panel_meeting (
    id           uuid primary key,
    reference    text not null unique,
    held_on      date not null,
    agenda       text not null,
    entered_by   text not null,
    entered_at   timestamptz not null,
    moved_to     date,
    move_reason  text,                                      -- why it stays
    problem      text,                                      -- what is controversial on the agenda
    outcome      text check (outcome in ('MOVED', 'CHECKED')),
    settled_by   text,
    settled_at   timestamptz
);
create sequence office.annual_report_number;
create table office.annual_report (
    id           uuid primary key,
    reference    text not null unique,
    title        text not null,
    due_on       date not null,
    entered_by   text not null,
    entered_at   timestamptz not null,
    issue_wished boolean,
    may_sway     boolean,
    reason       text,
    checked_by   text,
    checked_at   timestamptz,
    outcome      text check (outcome in ('ISSUED', 'DEFERRED')),
    published_at text,                                      -- the address of the page
    published_by text,
    published_on timestamptz
);
