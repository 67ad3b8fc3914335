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
