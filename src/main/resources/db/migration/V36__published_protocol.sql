-- The joint protocol as the public reads it: each version as it was signed, from the day on which it came into force. The
-- latest row of a version stands; a later one moves its review. Owned by the module "preparation".
create table published.joint_protocol (
    number       bigint generated always as identity primary key,
    edition      int not null,
    text         text not null,
    signatories  text[] not null,                           -- in the order in which they signed
    signed_as    text[] not null,                           -- the name that each put under it
    issued_at    timestamptz not null,
    review_on    date not null,
    published_at timestamptz not null,
    check (cardinality(signatories) = cardinality(signed_as))
);
create index joint_protocol_of on published.joint_protocol (edition desc, number desc);

insert into published.joint_protocol (edition, text, signatories, signed_as, issued_at, review_on, published_at)
select protocol.edition, draft.text, signed.signatories, signed.names, protocol.issued_at, protocol.review_on,
    protocol.issued_at
from office.joint_protocol protocol
join lateral (
    select draft, text from office.joint_protocol_draft
    where edition = protocol.edition order by draft desc limit 1) draft on true
join lateral (
    select coalesce(array_agg(signatory order by signed_at), '{}') as signatories,
        coalesce(array_agg(name order by signed_at), '{}') as names
    from office.joint_protocol_signature
    where edition = protocol.edition and draft = draft.draft) signed on true
where protocol.issued_at is not null
order by protocol.edition;

create trigger joint_protocol_append_only before update or delete or truncate on published.joint_protocol
    for each statement execute function published.refuse_change();
grant select, insert on published.joint_protocol to ${appRole};
grant select on published.joint_protocol to ${publicRole};
