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

-- What became of a contact, told by its last letter: visits and meetings are granted or refused too.
create or replace view office.dealing as
select c.id as contact_id, c.reference, c.contact_class, c.requester_role, lower(c.requester_email) as requester,
    c.method, c.received_by, c.contacted_at, c.registered_at, c.information_sought,
    answer.template as answered_with, answer.created_at as answered_at,
    published.date_published as published_on,
    redaction.approved_at is not null and redaction.withheld_reason is not null as withheld
from office.contact c
left join lateral (
    select o.template, o.created_at from office.outbox o
    where o.contact_id = c.id
      and o.template in ('T05', 'T06', 'T07', 'T09', 'T10', 'T16-agreed', 'T16-declined', 'T17', 'T18', 'T19-granted',
        'T19-refused', 'T42', 'T43')
    order by o.created_at desc limit 1) answer on true
left join lateral (
    select min(e.date_published) as date_published from published.entry e where e.reference = c.reference) published on true
left join office.redaction redaction on redaction.contact_id = c.id
where c.contact_class is not null;
