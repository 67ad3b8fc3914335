-- Requests under a right of access (P13): the authority that answers, and what became of it. Owned by the module
-- "information".
create table office.access_request (
    contact_id        uuid primary key references office.contact (id),
    authority         text not null check (authority in ('OFFICE', 'FORCE', 'FIRE')),
    authority_address text,                                 -- where it is passed on to; none for the office itself
    concerns_election boolean not null,
    split_from        uuid references office.contact (id),  -- the request of which this is the part of one authority
    settled_by        text not null,
    settled_at        timestamptz not null,
    outcome           text check (outcome in ('FULL', 'PART', 'WITHHELD', 'NOT_HELD')),
    exemption         text,
    posted_at         text,                                 -- the address on the website
    posted_by         text,
    posted_on         timestamptz,
    check ((authority = 'OFFICE') = (authority_address is null))
);

alter table office.deadline drop constraint deadline_purpose_check;
alter table office.deadline add constraint deadline_purpose_check
    check (purpose in ('ANSWER', 'DISCLOSURE', 'OWN_DATA'));

-- As before, with the letters about rights of access.
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
        and o.template in ('T05', 'T06', 'T07', 'T09', 'T10', 'T42', 'T43', 'foi-passed', 'foi-reply', 'foi-withheld')
    order by o.created_at desc limit 1) answer on true
left join lateral (
    select min(e.date_published) as date_published from published.entry e where e.reference = c.reference) published on true
left join office.redaction redaction on redaction.contact_id = c.id
where c.contact_class is not null;
