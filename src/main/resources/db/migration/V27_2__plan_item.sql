-- The forward plan: decisions, announcements and consultations, and whether each goes ahead (P30, E11). Owned by the module
-- "publicity". A column that is null says: not yet.
create sequence office.plan_number;
create table office.plan_item (
    id         uuid primary key,
    reference  text not null unique,
    title      text not null,
    kind       text not null,
    planned_on date not null,
    answers    text not null,                              -- the questions and their answers, as they are shown
    delay_harms boolean not null,
    entered_by text not null,
    entered_at timestamptz not null,
    advice     text,
    outcome    text,
    reason     text,
    new_day    date,                                       -- to which it was brought forward or deferred
    decided_by text,
    decided_at timestamptz,
    check (decided_by <> entered_by),
    check (outcome is null or reason is not null)
);
