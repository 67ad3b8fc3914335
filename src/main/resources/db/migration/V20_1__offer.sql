-- What is granted to one is offered to all (Q02): who was written to, and what they said. Owned by the module "offers".
create table office.offer (
    contact_id  uuid not null references office.contact (id),
    person_id   uuid not null references office.person (id),
    offered_at  timestamptz not null,
    answer      text,
    answered_by text,
    answered_at timestamptz,
    primary key (contact_id, person_id)
);
