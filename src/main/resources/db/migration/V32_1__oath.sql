-- How the oath is to be made, and that it was made (P46). Owned by the module "induction".
create table office.oath_arrangement (
    induction_id     uuid primary key references office.induction (id),
    witness_class    text not null,
    witness_name     text not null,
    witness_address  text,
    planned_on       date not null,
    place            text not null,
    language         text not null check (language in ('ENGLISH', 'WELSH')),
    welsh_ready      boolean not null,
    arranged_by      text not null,
    arranged_at      timestamptz not null,
    recording_wished boolean,
    recording_by     text,
    recording_at     timestamptz
);
create table office.oath (
    induction_id  uuid primary key references office.induction (id),
    made_on       date not null,
    witness_class text not null check (witness_class in ('APPROPRIATE_OFFICER', 'MAGISTRATE', 'COMMISSIONER_FOR_OATHS')),
    witness_name  text not null,
    place         text not null,
    language      text not null check (language in ('ENGLISH', 'WELSH')),
    recorded      boolean not null,
    late          boolean not null,                         -- made after the last day
    entered_by    text not null,
    entered_at    timestamptz not null
);
