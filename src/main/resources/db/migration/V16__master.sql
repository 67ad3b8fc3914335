-- The master register as a list: found, filtered, sorted, exported. Owned by the module "register".

-- Who has a contact's case now, as the engine offers or has given its tasks: kept in step with each task.
create table office.open_task (
    task_id    text primary key,
    contact_id uuid not null references office.contact (id),
    name       text not null,
    owner      text not null                                -- a person, or the group to which it is offered
);
create index open_task_of_contact on office.open_task (contact_id);
create index open_task_of_owner on office.open_task (owner);

-- Names also as they are: as an English word, "Will" would not be looked for at all.
alter table office.contact add column words tsvector generated always as (
    to_tsvector('english', reference || ' ' || left(coalesce(subject, ''), 1000) || ' '
        || left(information_sought, 20000) || ' ' || left(coalesce(information_provided, ''), 20000))
    || to_tsvector('english', left(coalesce(requester_name, '') || ' ' || coalesce(on_behalf_of, '') || ' '
        || coalesce(office_held, '') || ' ' || received_by, 2000))
    || to_tsvector('simple', left(coalesce(requester_name, '') || ' ' || coalesce(on_behalf_of, '') || ' '
        || coalesce(requester_email, '') || ' ' || translate(coalesce(requester_email, ''), '@.-_+', '     '), 2000))
) stored;
create index contact_words on office.contact using gin (words);
create index contact_added on office.contact (registered_at, reference);
create index contact_made on office.contact (contacted_at, reference);
create index contact_class on office.contact (contact_class);

-- Every contact with what the list and the sheet show of it (C01-C18). What is not asked for is not worked out.
create view office.master_entry as
select c.id, c.reference, c.contacted_at, c.method, c.received_by, c.requester_name, c.requester_email, c.requester_role,
    c.on_behalf_of, c.office_held, c.subject, c.information_sought, c.information_provided, c.contact_class,
    c.registered_at, c.closed_at, c.words,
    (select min(e.date_published) from published.entry e where e.reference = c.reference) as published_on,
    exists (select from published.entry e where e.reference = c.reference and e.change = 'WITHDRAWAL') as withdrawn,
    (select r.withheld_reason from office.redaction r where r.contact_id = c.id) as withheld_reason,
    -- since when it waits to be published or marked as not for publication (C21); until the answer, its own limit counts
    case when not exists (select from published.entry e where e.reference = c.reference)
            and not exists (select from office.redaction r where r.contact_id = c.id and r.withheld_reason is not null)
            and not exists (select from office.deadline d
                            where d.contact_id = c.id and d.ended_at is null and c.closed_at is null)
        then greatest(c.registered_at, (select max(d.ended_at) from office.deadline d where d.contact_id = c.id))
    end as unpublished_since,
    (select string_agg(distinct t.owner, ', ' order by t.owner) from office.open_task t where t.contact_id = c.id) as owner,
    (select string_agg(distinct t.name, ', ' order by t.name) from office.open_task t where t.contact_id = c.id) as tasks,
    (select d.kind || ': ' || d.outcome from office.decision d
     where d.contact_id = c.id and d.decided_by not in ('the decision table', 'the clock', 'the register')
     order by d.decided_at desc, d.id limit 1) as last_decision,
    (select string_agg(to_char(d.decided_at at time zone 'Europe/London', 'YYYY-MM-DD HH24:MI ') || d.kind || ': '
        || d.outcome || ' (' || d.decided_by || ')' || coalesce(': ' || d.reason, '')
        || case when d.rules = '' then '' else ' [' || d.rules || ']' end, e'\n' order by d.decided_at, d.id)
     from office.decision d where d.contact_id = c.id) as decisions,
    (select string_agg(m.risk || ' (' || m.noted_by || ')', e'\n' order by m.noted_at)
     from office.mitigation m where m.contact_id = c.id) as mitigations,
    (select string_agg(to_char(p.number, 'FM000') || ' ' || p.file_name, e'\n' order by p.number)
     from office.document p where p.contact_id = c.id) as papers,
    (select r.received_by || ', passed on by ' || r.passed_on_by || to_char(r.passed_on_at at time zone 'Europe/London',
        ' YYYY-MM-DD HH24:MI') from office.redirect r where r.contact_id = c.id) as redirect,
    (select p.office_held from office.person p where p.id = c.person_id) as candidate_office
from office.contact c;
grant select on office.master_entry to ${appRole};

-- What a person looks for again and again; seen by them alone.
create table office.saved_filter (
    id       uuid primary key,
    owner    text not null,
    name     text not null check (name ~ '\S' and length(name) <= 60),
    query    text not null check (length(query) <= 2000),
    saved_at timestamptz not null,
    unique (owner, name)
);

-- What a text contains that asks the same: of one of the questions in the other text all telling words, each of them or a
-- word of like meaning; null where it has none. In a large register it finds at once what shares everything.
create function office.all_words(asked office.reading[]) returns tsquery language sql stable parallel safe as $$
    select string_agg(distinct '(' || whole || ')', '|')::tsquery from (
        select string_agg('(' || any_of || ')', '&') as whole from (
            select r.place, c.concept,
                string_agg(distinct '(' || replace(coalesce(t.stems, c.concept), ' ', '&') || ')', '|') as any_of
            from unnest(asked) with ordinality r (concepts, weights, marks, kinds, place),
                unnest(r.concepts, r.weights) as c (concept, weight)
            left join office.thesaurus t on t.concept = c.concept
            where c.weight >= 0.6
            group by r.place, c.concept) each_concept
        group by place) each_question
$$;
