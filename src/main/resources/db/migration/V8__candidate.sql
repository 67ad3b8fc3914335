-- The people of an election: candidates, and those who act for them. Owned by the module "election".
-- There is no field for anybody's postal address, and none for an election address (P05.6).
create table office.person (
    id          uuid primary key,
    election_id uuid not null references office.election (id),
    role        text not null check (role in ('CANDIDATE', 'AGENT', 'REPRESENTATIVE')),
    acts_for    uuid references office.person (id),
    forenames   text not null,
    surname     text not null,
    party       text,
    emails      text[] not null default '{}',
    telephone   text,
    website     text check (website ~ '^https?://'),        -- the candidate's own public site
    office_held text not null,
    check ((role = 'CANDIDATE') = (acts_for is null))
);
create index person_of_election on office.person (election_id);

-- What became of each, with who, when and why. Never changed, only added to; the last row has the present status. It
-- repeats no personal data, so that erasing a person is one update of the row above.
create table office.person_change (
    number     bigint generated always as identity primary key,
    person_id  uuid not null references office.person (id),
    kind       text not null check (kind in ('ENTERED', 'CHANGED', 'CONTACT', 'CAUGHT_UP')),
    status     text not null check (
        status in ('INTERESTED', 'PROSPECTIVE', 'DECLARED', 'NOMINATED', 'ACTING', 'WITHDRAWN')),
    what       text not null,
    reason     text not null check (reason ~ '\S'),
    changed_by text not null,
    changed_at timestamptz not null
);
create index person_change_of_person on office.person_change (person_id, number);

-- Where the returning officer publishes the statement of persons nominated. Only added to: the last row counts.
create table office.nomination_statement (
    number      bigint generated always as identity primary key,
    election_id uuid not null references office.election (id),
    url         text not null check (url ~ '^https?://'),
    reason      text not null check (reason ~ '\S'),
    given_by    text not null,
    given_at    timestamptz not null
);

create function office.refuse_candidate_change() returns trigger language plpgsql as $$
begin
    raise exception 'What is recorded of candidates is only added to: % of office.% is refused', tg_op, tg_table_name;
end $$;
create trigger person_change_append_only before update or delete or truncate on office.person_change
    for each statement execute function office.refuse_candidate_change();
create trigger nomination_statement_append_only before update or delete or truncate on office.nomination_statement
    for each statement execute function office.refuse_candidate_change();
revoke update, delete on office.person_change, office.nomination_statement from ${appRole};

-- P06.2: the person of the list who made this contact, once someone has confirmed it.
alter table office.contact add column person_id uuid references office.person (id);
create index contact_of_person on office.contact (person_id);
