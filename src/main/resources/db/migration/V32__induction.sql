-- What follows the poll: its result, and the change from one term to the next (P45). Owned by the module "induction".
create sequence office.induction_number;
create table office.induction (
    id          uuid primary key,
    reference   text not null unique,
    election_id uuid not null unique references office.election (id),
    begun_at    timestamptz not null
);
-- Every word on who was elected is kept; the last one counts, and each after the first has its reason.
create table office.induction_result (
    number       bigint generated always as identity primary key,
    induction_id uuid not null references office.induction (id),
    elected      uuid not null references office.person (id),
    re_elected   boolean not null,
    declared_at  timestamptz not null,
    reason       text,
    recorded_by  text not null,
    recorded_at  timestamptz not null
);
create unique index on office.induction_result (induction_id) where reason is null;
-- Who holds the office, term after term (P45.1).
create table office.commissioner_term (
    induction_id uuid primary key references office.induction (id),
    holder       text not null,
    starts_on    date not null,
    ends_on      date,
    begun_at     timestamptz not null
);
