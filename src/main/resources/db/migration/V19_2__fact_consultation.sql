-- What force or fire service was asked before an answer could be drafted (P09.8). Owned by the module "information".
create table office.fact_consultation (
    number      bigint generated always as identity primary key,
    contact_id  uuid not null references office.contact (id),
    authority   text not null check (authority in ('FORCE', 'FIRE')),
    address     text not null,
    question    text not null check (question ~ '\S'),
    asked_by    text not null,
    asked_at    timestamptz not null,
    due_at      timestamptz not null,
    lapse_at    timestamptz not null,
    facts       text,                                       -- null where none came
    given_by    text,
    ended_at    timestamptz,
    check (facts is null or given_by is not null)
);
create index fact_consultation_of_contact on office.fact_consultation (contact_id, number);

-- Links that the public is pointed to, as they were found when last tried (Q21). Owned by the module "information".
create table office.link_check (
    link     text primary key,
    problem  text,                                          -- null where a reader finds it
    tried_at timestamptz not null
);

-- The links that the public is pointed to: in letters, and in the entries of the public register that stand today.
create view office.pointed_link as
select c.reference, p.link
from office.contact c
    join lateral (select link from office.pointer p where p.contact_id = c.id order by number desc limit 1) p on true
where exists (select from office.outbox o where o.contact_id = c.id and o.template = 'T06')
union
select e.reference, rtrim(url[1], '.,;:)')
from published.entry e, regexp_matches(e.information_provided, 'https?://[^\s<>"]+', 'g') url
where not exists (select from published.entry later where later.supersedes = e.number)
    and not exists (select from published.entry w where w.change = 'WITHDRAWAL' and e.number = any (w.withdraws))
union
select reference, posted_at from office.access_request a join office.contact c on c.id = a.contact_id
where posted_at is not null;
grant select on office.pointed_link to ${appRole};
