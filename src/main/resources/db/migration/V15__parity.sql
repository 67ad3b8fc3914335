-- Equal treatment, looked at across all contacts. Owned by the module "parity".

-- What became of each contact that was classed, as the letters show it: only what is needed to compare, for the audit.
create view office.dealing as
select c.id as contact_id, c.reference, c.contact_class, c.requester_role, lower(c.requester_email) as requester,
    c.method, c.received_by, c.contacted_at, c.registered_at, c.information_sought,
    answer.template as answered_with, answer.created_at as answered_at,
    published.date_published as published_on,
    redaction.approved_at is not null and redaction.withheld_reason is not null as withheld
from office.contact c
left join lateral (
    select o.template, o.created_at from office.outbox o
    where o.contact_id = c.id and o.template in ('T05', 'T06', 'T07', 'T09', 'T10', 'T42', 'T43')
    order by o.created_at desc limit 1) answer on true
left join lateral (
    select min(e.date_published) as date_published from published.entry e where e.reference = c.reference) published on true
left join office.redaction redaction on redaction.contact_id = c.id
where c.contact_class is not null;
grant select on office.dealing to ${appRole};

-- What the audit found. One row for each thing found, however often it is seen; resolved by a person, or cleared when it
-- is found no more.
create table office.finding (
    id          uuid primary key,
    rule        text not null,
    subject     text not null,
    contact_id  uuid references office.contact (id),
    words       text not null,
    found_at    timestamptz not null,
    cleared_at  timestamptz,
    resolution  text,
    resolved_by text,
    resolved_at timestamptz,
    unique (rule, subject)
);

-- How requests were dealt with, in figures alone; a row for each day and category, only added to.
create table published.fairness (
    as_of      date   not null,
    category   text   not null,
    requests   bigint not null,
    answered   bigint not null,
    pointed    bigint not null,
    referred   bigint not null,
    refused    bigint not null,
    open       bigint not null,
    median_wait numeric,
    primary key (as_of, category)
);
create trigger fairness_append_only before update or delete or truncate on published.fairness
    for each statement execute function published.refuse_change();
grant select, insert on published.fairness to ${appRole};
grant select on published.fairness to ${publicRole};
