-- Visits to premises (P24). Owned by the module "visits".

-- Where candidates may go. What is closed stays, for the visits made there.
create table office.site (
    name      text primary key check (name = btrim(name) and name <> ''),
    added_by  text not null,
    added_at  timestamptz not null,
    closed_at timestamptz
);
create unique index site_name on office.site (lower(name));

-- Visits on their way; each assessment is a version, and the last one counts. A column that is null says: not yet.
create table office.visit (
    contact_id        uuid not null references office.contact (id),
    version           int not null,
    site              text not null references office.site (name),
    starts_at         timestamptz not null,
    minutes           int not null check (minutes between 15 and 480),
    party             int not null check (party > 0),
    purpose           text not null,
    facilities        text not null,
    host              text not null,
    criteria          text not null,                        -- the questions and their answers, as they are shown
    assessed_by       text not null,
    assessed_at       timestamptz not null,
    plan              text,
    plan_by           text,
    view_due_at       timestamptz,
    view              text,
    view_words        text,
    view_by           text,
    view_lapsed_at    timestamptz,
    advice            text,
    outcome           text,
    reason            text,
    difference_reason text,
    decided_by        text,
    decided_at        timestamptz,
    noticed_by        text,
    noticed_at        timestamptz,
    withdrawn_reason  text,
    withdrawn_by      text,
    withdrawn_at      timestamptz,
    happened          boolean,
    actual_minutes    int,
    actual_host       text,
    actual_facilities text,
    notes             text,
    recorded_by       text,
    primary key (contact_id, version),
    check (decided_by <> assessed_by),
    check (noticed_by <> decided_by)
);
create index visit_ahead on office.visit (site, starts_at) where outcome is not null;
