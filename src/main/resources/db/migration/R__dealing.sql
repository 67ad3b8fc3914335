-- What became of each contact that was classed, as the last of its letters shows it: only what is needed to compare, for the
-- audit. Owned by the module "parity", whose Outcome says what each letter means.
create or replace view office.dealing as
select c.id as contact_id, c.reference, c.contact_class, c.requester_role, lower(c.requester_email) as requester,
    c.method, c.received_by, c.contacted_at,
    coalesce(whole.registered_at, c.registered_at) as registered_at, -- a part is entered when it is split off
    c.information_sought,
    answer.template as answered_with, answer.created_at as answered_at,
    published.date_published as published_on,
    redaction.withheld_reason is not null as withheld      -- a person has said why it is not for publication
from office.contact c
left join lateral (
    select o.template, o.created_at from office.outbox o
    where o.contact_id = c.id
      and o.template in ('T05', 'T06', 'T07', 'T09', 'T10', 'T13-answer', 'T16-agreed', 'T16-declined', 'T17', 'T18',
        'T19-granted', 'T19-refused', 'T25-allowed', 'T25-refused', 'T32', 'T42', 'T43', 'foi-passed', 'foi-reply',
        'foi-withheld', 'imagery-outcome', 'imagery-use-allowed', 'imagery-use-refused')
    order by o.created_at desc limit 1) answer on true
left join lateral (
    select min(e.date_published) as date_published from published.entry e where e.reference = c.reference) published on true
left join office.access_request part on part.contact_id = c.id
left join office.contact whole on whole.id = part.split_from
left join office.redaction redaction on redaction.contact_id = c.id
where c.contact_class is not null;
grant select on office.dealing to ${appRole};
